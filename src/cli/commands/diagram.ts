import { toDot, toMermaid } from '../../formats/index';
import { Arguments, type OptionSpecs } from '../arguments';
import type { Command } from '../command';
import { exitCodes } from '../exit-code';
import { judgeDeclaration } from '../input/judged-declaration';
import { deliver } from '../present';
import { judgingOptions, outputOption } from '../settings';

const notations = { mermaid: toMermaid, dot: toDot } as const;

const specs = {
  ...judgingOptions,
  ...outputOption,
  format: {
    type: 'value',
    choices: Object.keys(notations),
    help: { ja: '図の記法（既定: mermaid）', en: 'the notation (default: mermaid)' },
  },
  output: {
    type: 'value',
    value: 'FILE',
    help: { ja: '図を書き出すファイル（- は標準出力）', en: 'the file to write the diagram to; - is standard output' },
  },
} as const satisfies OptionSpecs;

/** `diagram`: the network as a text that other tools draw (ネットワーク図). */
export const diagram: Command = {
  name: 'diagram',
  summary: { ja: 'ネットワーク図を Mermaid 又は DOT で書く', en: 'write the network as Mermaid or DOT' },
  usage: { ja: 'diagram FILE... [オプション]', en: 'diagram FILE... [options]' },
  specs,
  notes: {
    ja: '違反・未確定の通信や機器には、その旨を書き添える。図は宣言と同じく公開しない。違反があっても終了コードは 0。',
    en: 'What violates the policy or is undetermined is marked as such. Keep the diagram like the declaration. The exit code is 0 whatever is found.',
  },
  async run(argv, session) {
    const given = Arguments.parse(argv, specs);
    const { configuration, report, policy, output } = await judgeDeclaration(session, given);
    const draw = given.value('format') === 'dot' ? notations.dot : notations.mermaid;
    await deliver(session, draw(configuration, report, { language: session.language, policy, all: given.has('all') }), output);
    return exitCodes.success;
  },
};
