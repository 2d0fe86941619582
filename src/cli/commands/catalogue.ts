import { catalogueText, toOscalCatalog, toOscalProfile } from '../../formats/index';
import { layers, type Policy } from '../../policy/index';
import { rules } from '../../rules/index';
import { Arguments, type OptionSpecs } from '../arguments';
import type { Command } from '../command';
import { UsageError } from '../errors';
import { exitCodes } from '../exit-code';
import { deliver, type Presentation, presentationOf } from '../present';
import { outputFile, policyOf, policyOptions } from '../settings';

/** The policy with every layer. */
const everything = (): Policy => policyOf(layers.map(({ basis }) => basis));

const forms = {
  text: (policy: Policy, presentation: Presentation) => catalogueText(policy, rules, presentation),
  // One catalog for all profiles, so that whatever refers to it finds its control there.
  'oscal-catalog': (_, presentation) => toOscalCatalog(everything(), presentation),
  'oscal-profile': (policy, presentation) => toOscalProfile(policy, { ...presentation, catalog: everything() }),
} as const satisfies Readonly<Record<string, (policy: Policy, presentation: Presentation) => string>>;

type Form = keyof typeof forms;

const isForm = (name: string): name is Form => Object.hasOwn(forms, name);

const specs = {
  ...policyOptions,
  format: {
    type: 'value',
    choices: Object.keys(forms),
    help: { ja: '出力の形式（既定: text）', en: 'the form of the output (default: text)' },
  },
  output: {
    type: 'value',
    value: 'FILE',
    help: { ja: '一覧を書き出すファイル（- は標準出力）', en: 'the file to write the list to; - is standard output' },
  },
} as const satisfies OptionSpecs;

/** `catalogue`: every requirement, and what decides it (要求事項の一覧). */
export const catalogue: Command = {
  name: 'catalogue',
  summary: { ja: '要求事項の一覧と、何で判定するかを示す', en: 'list every requirement and what decides it' },
  usage: { ja: 'catalogue [オプション]', en: 'catalogue [options]' },
  specs,
  notes: {
    ja: 'check --format oscal の評価結果とプロファイルは、同じ場所の catalog.json を参照する（--format oscal-catalog --output catalog.json）。',
    en: 'Assessment results (check --format oscal) and profiles refer to catalog.json beside them: --format oscal-catalog --output catalog.json.',
  },
  async run(argv, session) {
    const given = Arguments.parse(argv, specs);
    if (given.positionals.length > 0) throw new UsageError({ ja: 'catalogue は引数を取りません。', en: 'catalogue takes no arguments.' });
    const policy = policyOf(given.list('profile'));
    const output = outputFile(given);
    const form = given.value('format') ?? 'text';
    const write: (policy: Policy, presentation: Presentation) => string = isForm(form) ? forms[form] : forms.text;
    await deliver(session, write(policy, presentationOf(session, given, output)), output);
    return exitCodes.success;
  },
};
