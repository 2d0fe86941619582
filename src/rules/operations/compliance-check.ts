import type { ComplianceCheck } from '../../configuration/index';
import {
  absentSection,
  askCovers,
  type Facts,
  fill,
  forJudgement,
  listOf,
  missing,
  notApplicable,
  type Outcome,
  pass,
  theMunicipality,
  undetermined,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { declaredCycle, parametersOfCycles } from '../cycle';
import { checkDoer, doerFacts } from '../doer';
import { askCheckResult, factsOfMadeChecks, mayHaveBeenMade } from '../made-check';
import { checkRecency } from '../recency';
import { type Entry, entriesOf, titleOf } from '../records';
import { defineRule, failing } from '../rule';

const section = '/operations/complianceChecks';

const messages = {
  never: {
    ja: 'ポリシーの遵守状況を確認したことがない。これから行う確認は数えない。',
    en: 'Compliance with the policy was never checked; a check still to come does not count.',
  },
  notCounted: {
    ja: 'ポリシーの遵守状況の確認と数えられるものがない: {checks}。',
    en: 'Nothing that is declared counts as a check of compliance with the policy: {checks}.',
  },
  coversUnknown: {
    ja: '遵守状況の確認が一つもなく、市全体の宣言かどうか（covers）が書かれていない。',
    en: 'No check of compliance is declared, and it is not said whether the whole municipality is (covers).',
  },
  incomplete: {
    ja: '遵守状況の確認「{check}」について、いつ・誰が・どの方法で・どこまで確かめ、結果がどうだったかの一部が宣言されていない。',
    en: 'Of compliance check "{check}" it is not fully declared when, by whom, how and how far it was made, and what it found.',
  },
  otherOnly: {
    ja: '遵守状況の確認「{check}」に、名のある方法が挙げられていない。',
    en: 'Compliance check "{check}" names no known method.',
  },
  partial: { ja: '遵守状況の確認「{check}」は一部の部署にしか及んでいない。', en: 'Compliance check "{check}" reached some units only.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const reasons = {
  toCome: { ja: '「{check}」は {on} の予定である', en: '"{check}" is planned for {on}' },
  noMethod: { ja: '「{check}」はどの方法でも行われていない（methods が空）', en: '"{check}" was made in no way ("methods" is empty)' },
  nobody: { ja: '「{check}」はどの部署にも及んでいない（scope が空）', en: '"{check}" reached no unit ("scope" is empty)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  on: { ja: '確認「{check}」はいつ行ったか（on）', en: 'When was check "{check}" made (on)?' },
  by: { ja: '確認「{check}」はどの役割が行ったか（by）', en: 'Which role made check "{check}" (by)?' },
  methods: { ja: '確認「{check}」はどの方法で行ったか（methods）', en: 'How was check "{check}" made (methods)?' },
  scope: { ja: '確認「{check}」はどこまで及んだか（scope）', en: 'How far did check "{check}" reach (scope)?' },
  otherOnly: {
    ja: 'その方法で、守られているかどうかを確かめたと言えるか',
    en: 'Was it found out by those methods whether the policy is complied with?',
  },
  partial: {
    ja: 'ほかの部署の遵守状況は、いつ、どう確かめているか',
    en: 'When and how is compliance in the other units checked?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** It is checked whether the policy is complied with (遵守状況の確認). @see 6(7) */
export const complianceCheck = defineRule({
  id: 'operations/compliance-check',
  requirements: ['6.7/compliance-check'],
  reading: 'interpretation',
  justification: {
    ja: '確認は、全体に及ぶ確認を一度も行っていなければ不足すると解する。間隔は本文になく、団体が定めた周期による。周期がなければ、最後の確認の時期で足りるかは人が判断する。',
    en: 'We read checking as lacking while no check of the whole was ever made. The text has no interval: the cycle that the municipality has laid down counts; without one, whether the last check is recent enough a person judges.',
  },
  severity: 'violation',
  title: { ja: '遵守状況の確認', en: 'Checks of compliance' },
  remedy: {
    ja: '遵守状況を確かめ、日・役割・方法・範囲・結果を operations.complianceChecks に書く。周期を定めていれば operations.cycles に書く。',
    en: 'Check compliance, and give day, role, methods, scope and result in operations.complianceChecks; a cycle that is laid down goes into operations.cycles.',
  },
  facts: [
    '/covers',
    ...factsOfMadeChecks,
    '/operations/complianceChecks/{id}/by',
    '/operations/complianceChecks/{id}/result',
    '/operations/cycles/complianceCheck',
    ...doerFacts,
  ],
  parameters: parametersOfCycles,
  looking: { subjects: () => ['the body'], about: () => [theMunicipality], pointers: () => [section] },
  check: (_, facts) => {
    const checks = facts.configuration.operations?.complianceChecks;
    if (checks === undefined) return absentSection(section);
    const all = [...entriesOf(checks, section)];
    const made = all.filter(({ record }) => mayHaveBeenMade(record, facts));
    return made.length === 0 ? neverMade(all, facts) : bestOf(made, facts);
  },
});

/** The check is the city's: that a partial declaration holds none says nothing. */
function neverMade(declared: readonly Entry<ComplianceCheck>[], { covers, configuration }: Facts): Outcome {
  if (covers === 'systems') return notApplicable;
  if (covers === 'municipality' || configuration.operations?.cycles?.complianceCheck !== undefined) return failing(notMade(declared));
  return undetermined(messages.coversUnknown, [askCovers]);
}

/** That none was made, and of those declared why they do not count. */
function notMade(declared: readonly Entry<ComplianceCheck>[]): Bilingual {
  if (declared.length === 0) return messages.never;
  const why = declared.map((entry) => {
    const { on = '', methods } = entry.record;
    const check = titleOf(entry);
    if (methods?.length === 0) return fill(reasons.noMethod, { check });
    return entry.record.scope?.length === 0 ? fill(reasons.nobody, { check }) : fill(reasons.toCome, { check, on });
  });
  return fill(messages.notCounted, { checks: listOf(why, '; ') });
}

/** One good check is enough. Of those that leave something open, the one that only a person must judge is told, and of equals the latest. */
function bestOf(made: readonly Entry<ComplianceCheck>[], facts: Facts): Outcome {
  const latestFirst = [...made].sort((a, b) => ((a.record.on ?? '') < (b.record.on ?? '') ? 1 : -1));
  const outcomes = latestFirst.map((entry) => assess(entry, facts));
  return outcomes.reduce((best, one) => (rank(one) > rank(best) ? one : best));
}

function rank(outcome: Outcome): number {
  if (outcome.outcome === 'pass') return 3;
  if (outcome.outcome !== 'undetermined') return 0;
  return outcome.unknown.every(({ reason }) => reason === 'judgement') ? 2 : 1;
}

function assess(entry: Entry<ComplianceCheck>, facts: Facts): Outcome {
  const { record, at } = entry;
  const { on, by, methods, scope } = record;
  const named = { check: titleOf(entry) };
  const said = { on, by, methods, scope };
  const absent = (['on', 'by', 'methods', 'scope'] as const).filter((key) => said[key] === undefined);
  const isOpen = record.result === undefined || record.result === 'unknown';
  const ask = (key: keyof typeof said) => missing(fill(messages.incomplete, named), `${at}/${key}`, fill(questions[key], named));
  const methodKnown = methods === undefined || methods.some((one) => one !== 'other');
  return worst([
    ...absent.map(ask),
    isOpen ? undetermined(fill(messages.incomplete, named), [askCheckResult(entry)]) : pass,
    ...(on === undefined ? [] : [recency(on, at, facts)]),
    checkDoer(by, on, facts, () => ask('by')),
    methodKnown ? pass : forJudgement(fill(messages.otherOnly, named), questions.otherOnly),
    scope === undefined || scope === 'municipality' ? pass : forJudgement(fill(messages.partial, named), questions.partial),
  ]);
}

function recency(on: string, at: string, facts: Facts): Outcome {
  const what = { ja: '遵守状況の確認', en: 'check of compliance' };
  const cycle = declaredCycle(facts.configuration.operations?.cycles?.complianceCheck, '/operations/cycles/complianceCheck');
  return checkRecency({ what, last: on, at: `${at}/on`, cycle, owed: true }, facts);
}
