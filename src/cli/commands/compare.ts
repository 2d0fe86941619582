import { diffReports } from '../../evaluation/index';
import { type ReadReport, toDiffText } from '../../formats/index';
import { type Bilingual, layers } from '../../policy/index';
import { Arguments, type OptionSpecs } from '../arguments';
import type { Command } from '../command';
import { UsageError } from '../errors';
import { exitCodes } from '../exit-code';
import { loadReport } from '../input/load-report';
import { readOnce } from '../input/read-text';
import { deliver, presentationOf, refuseOwnInput } from '../present';
import { commonOptions, outputFile, outputOption, policyOf } from '../settings';

const specs = {
  ...commonOptions,
  ...outputOption,
  all: { type: 'flag', help: { ja: '長い一覧も省かずに示す', en: 'leave nothing out of long lists' } },
} as const satisfies OptionSpecs;

const messages = {
  two: {
    ja: '比べる報告を二つ、前のもの、後のものの順に指定してください（check --format json で書いたもの）。',
    en: 'Name two reports, the earlier one first, as "check --format json" wrote them.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** `compare`: what became of the findings of an earlier report (報告の比較). */
export const compare: Command = {
  name: 'compare',
  summary: { ja: '二つの報告を比べる', en: 'compare two reports' },
  usage: { ja: 'compare OLD NEW [オプション]', en: 'compare OLD NEW [options]' },
  specs,
  notes: {
    ja: 'OLD と NEW は check --format json の報告。違いがあっても終了コードは 0。\n新しい違反だけで合否を決めるには check --since を使う。',
    en: 'OLD and NEW are reports of check --format json. Differences do not change the exit code, 0.\nTo gate on what is new, use check --since.',
  },
  async run(argv, session) {
    const given = Arguments.parse(argv, specs);
    const [older, newer, ...others] = given.positionals;
    if (older === undefined || newer === undefined || others.length > 0) throw new UsageError(messages.two);
    readOnce([older, newer]);
    const output = outputFile(given);
    await refuseOwnInput(session, output, [older, newer]);
    const before = await loadReport(session.io, older);
    const after = await loadReport(session.io, newer);
    const diff = diffReports(before, after);
    const text =
      given.value('format') === 'json'
        ? `${JSON.stringify(diff, null, 2)}\n`
        : toDiffText(diff, {
            ...presentationOf(session, given, output),
            all: given.has('all'),
            policy: policyOf([...new Set([...layersOf(before), ...layersOf(after)])]),
          });
    await deliver(session, text, output);
    return exitCodes.success;
  },
};

/** The layers that a report was held against: what they demand is named as they name it. */
function layersOf({ profile }: ReadReport): readonly string[] {
  return layers.map(({ basis }) => basis).filter((basis) => profile.includes(basis));
}
