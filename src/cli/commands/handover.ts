import { toHandover } from '../../formats/index';
import { Arguments, type OptionSpecs } from '../arguments';
import type { Command } from '../command';
import { exitCodes } from '../exit-code';
import { judgeDeclaration } from '../input/judged-declaration';
import { deliver } from '../present';
import { judgingOptions } from '../settings';
import { toolName } from '../tool-name';

const specs = {
  profile: judgingOptions.profile,
  'as-of': judgingOptions['as-of'],
  output: {
    type: 'value',
    value: 'FILE',
    help: { ja: '文書を書き出すファイル（- は標準出力）', en: 'the file to write the document to; - is standard output' },
  },
  lang: judgingOptions.lang,
  help: judgingOptions.help,
} as const satisfies OptionSpecs;

/** `handover`: the network and its open points for whoever takes it over (引継ぎ書). */
export const handover: Command = {
  name: 'handover',
  summary: { ja: '宣言から引継ぎ書（Markdown）を作る', en: 'write a hand-over document (Markdown) from a declaration' },
  usage: { ja: 'handover FILE... [オプション]', en: 'handover FILE... [options]' },
  specs,
  notes: {
    ja: '人事異動などの引継ぎのために、体制、ネットワーク、契約、これから来る日付、直っていない点をまとめる。\n宣言と同じく公開しない。違反があっても終了コードは 0。',
    en: 'For staff rotation: who is who, the network, contracts, dates to come, open points.\nKeep it like the declaration. The exit code is 0 whatever is found.',
  },
  async run(argv, session) {
    const given = Arguments.parse(argv, specs);
    const { configuration, report, policy, files, output } = await judgeDeclaration(session, given);
    const { language } = session;
    await deliver(session, toHandover(report, { configuration, policy, language, inputs: files, tool: await toolName() }), output);
    return exitCodes.success;
  },
};
