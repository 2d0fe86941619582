import type { CivilDate } from '../../configuration/index';
import { type Facts, fill, type Outcome, pass, saysNothing, type Unknown, undetermined, type Value } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkDoer } from '../doer';
import { type Entry, titleOf } from '../records';

const messages = {
  incomplete: {
    ja: '「{name}」について、判定に要ることが宣言されていない。',
    en: 'What "{name}" would have to say for a decision is not declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is asked of the records of the section, by key: the same everywhere. */
const questions = {
  on: { ja: '「{name}」はいつか（on）', en: 'When was "{name}" (on)?' },
  consideredOn: { ja: '「{name}」を最後に検討したのはいつか（consideredOn）', en: 'When was "{name}" last considered (consideredOn)?' },
  foundOn: { ja: '「{name}」が見つかったのはいつか（foundOn）', en: 'When was "{name}" found (foundOn)?' },
  dueBy: { ja: '「{name}」をいつまでに改めるか（dueBy）', en: 'By when is "{name}" to be mended (dueBy)?' },
  scope: {
    ja: '「{name}」は市全体を対象としたか。そうでなければ、どの部署か（scope）',
    en: 'Did "{name}" deal with the whole municipality? If not, with which units (scope)?',
  },
  auditor: { ja: '「{name}」は誰が監査したか（auditor）', en: 'Who carried out "{name}" (auditor)?' },
  auditorUnit: {
    ja: '「{name}」の監査人はどの部署に属するか。外部の者か（auditorUnit、kind）',
    en: 'Which unit does the auditor of "{name}" belong to, or is it somebody from outside (auditorUnit, kind)?',
  },
  ownUnitAuditedBy: {
    ja: '「{name}」で、監査人の所属する部署はどの部署が監査したか（ownUnitAuditedBy）',
    en: 'In "{name}", which unit audited the auditor\'s own (ownUnitAuditedBy)?',
  },
  by: { ja: '「{name}」に責任を負うのは誰か（by）', en: 'Who answers for "{name}" (by)?' },
  report: { ja: '「{name}」の結果はどこに記録されているか（report）', en: 'Where are the results of "{name}" (report)?' },
  record: { ja: '「{name}」はどこに記録されているか（record）', en: 'Where is "{name}" recorded (record)?' },
  findings: { ja: '「{name}」の指摘は何件か。なければ 0（findings）', en: 'How many findings did "{name}" bring, 0 if none (findings)?' },
  of: { ja: '「{name}」は何を対象としたか（of）', en: 'What was "{name}" about (of)?' },
  arose: { ja: '「{name}」で、必要が生じたと考えたか（arose）', en: 'Did "{name}" show that the need arose (arose)?' },
  policyReview: {
    ja: '「{name}」により、ポリシーの見直しが要るか（policyReview）',
    en: 'Does "{name}" show that the policy has to be reviewed (policyReview)?',
  },
  newMeasures: { ja: '「{name}」により、新たな対策が要るか（newMeasures）', en: 'Does "{name}" call for new measures (newMeasures)?' },
  extent: { ja: '「{name}」は重大な変化か（extent）', en: 'Is "{name}" a major change (extent)?' },
  improvement: { ja: '「{name}」を受けて何を改めたか（improvement）', en: 'What has been changed because of "{name}" (improvement)?' },
  result: { ja: '「{name}」の結果、改めたか（result）', en: 'Did "{name}" change anything (result)?' },
  basedOn: { ja: '「{name}」はどのリスク分析を踏まえたか（basedOn）', en: 'Which risk analyses does "{name}" rest on (basedOn)?' },
  likelihood: {
    ja: '「{name}」は脅威の起こりやすさをどう評価したか（likelihood）',
    en: 'How does "{name}" rate the likelihood of threats (likelihood)?',
  },
  loss: { ja: '「{name}」は起きたときの損失をどう評価したか（loss）', en: 'How does "{name}" rate the loss (loss)?' },
  information: { ja: '「{name}」はどの情報を扱ったか（information）', en: 'Which information does "{name}" deal with (information)?' },
  systems: { ja: '「{name}」はどの情報システムを扱ったか（systems）', en: 'Which systems does "{name}" deal with (systems)?' },
  answeredBy: { ja: '「{name}」にはどの対策が備えているか（answeredBy）', en: 'Which measures answer "{name}" (answeredBy)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A fact that can be asked of a record. */
export type AskedKey = keyof typeof questions;

/** The question for one fact of a record. */
export function question(key: AskedKey, entry: Entry<{ readonly title?: string }>, name: Value = titleOf(entry)): Unknown {
  return { reason: 'missing-fact', pointer: `${entry.at}/${key}`, question: fill(questions[key], { name }) };
}

/** What is looked up by name: 「なし」 in its place is no report, no unit and nobody. */
const texts: ReadonlySet<string> = new Set(['auditor', 'auditorUnit', 'ownUnitAuditedBy', 'report', 'record'] satisfies AskedKey[]);

/** What is told in a text of its own: an improvement that consists in 「なし」 is not told. */
const told: Readonly<Partial<Record<AskedKey, string>>> = { improvement: 'what', likelihood: 'scale', loss: 'scale' };

function isSaid(key: AskedKey, value: unknown): boolean {
  if (value === undefined || value === 'unknown') return false;
  const inner = told[key];
  const text: unknown = inner !== undefined && typeof value === 'object' && value !== null ? Reflect.get(value, inner) : value;
  return !((inner !== undefined || texts.has(key)) && typeof text === 'string' && saysNothing(text));
}

/** The questions for those facts of a record that are absent or `unknown`, or a text that says nothing. */
export function asked<K extends AskedKey>(
  entry: Entry<{ readonly title?: string } & { readonly [P in K]?: unknown }>,
  keys: readonly K[],
  name: Value = titleOf(entry),
): readonly Unknown[] {
  return keys.filter((key) => !isSaid(key, entry.record[key])).map((key) => question(key, entry, name));
}

/** A pass, unless something is asked. */
export function unlessAsked(
  entry: Entry<{ readonly title?: string }>,
  unknowns: readonly Unknown[],
  name: Value = titleOf(entry),
): Outcome {
  const [first, ...others] = unknowns;
  return first === undefined ? pass : undetermined(fill(messages.incomplete, { name }), [first, ...others]);
}

/** Whether there was somebody to answer for a record on its day ({@link checkDoer}), asked as the section asks it. */
export function checkAnswering(
  entry: Entry<{ readonly title?: string; readonly by?: string }>,
  on: CivilDate | undefined,
  facts: Facts,
  name: Value = titleOf(entry),
): Outcome {
  return checkDoer(entry.record.by, on, facts, () => unlessAsked(entry, [question('by', entry, name)], name));
}
