import type { ReviewFinding } from '../../configuration/index';
import { type Facts, fill, forJudgement, hasHappened, notApplicable, type Outcome, pass, undetermined } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { parametersOfCycles } from '../cycle';
import { type Entry, overRecords, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { asked, question, unlessAsked } from './asking';
import { cycleBehind, deadlineOf, factsOfCycleBehind, farDeadlines } from './deadline';

const messages = {
  overdue: { ja: '「{name}」の改善が期限（{due}）を過ぎても終わっていない。', en: '"{name}" was to be mended by {due} and is not.' },
  noDeadline: {
    ja: '「{name}」の改善が終わっておらず、期限も定められていない。',
    en: '"{name}" is not mended, and no date is set by which it will be.',
  },
  farDeadline: {
    ja: '「{name}」の改善は終わっておらず、{far}。',
    en: '"{name}" is not mended, and {far}.',
  },
  order: {
    ja: '「{name}」の改善日（{resolved}）が発見日（{found}）より前である。',
    en: '"{name}" is said to have been mended on {resolved}, before it was found on {found}.',
  },
  nothing: { ja: '「{name}」を受けて何も改めていない。', en: 'Nothing has been changed because of "{name}".' },
  notNeeded: {
    ja: '「{name}」については改める必要がないとされている。その当否は人が判断しなければならない。',
    en: 'Nothing is said to be needed because of "{name}"; whether that is right a person must judge.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  farDeadline: { ja: 'その期限まで改善を待ってよいか', en: 'May the improvement wait until then?' },
  notNeeded: { ja: '改める必要がないのはなぜか', en: 'Why is nothing to be changed?' },
  order: {
    ja: '「{name}」はいつ見つかり、いつ改めたか（foundOn、resolvedOn）',
    en: 'When was "{name}" found and when mended (foundOn, resolvedOn)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What audits, self-checks and checks of compliance bring out is mended (運用改善). @see 6(9) */
export const improvement = defineRule({
  id: 'review/improvement',
  requirements: ['6.9/improvement'],
  reading: 'interpretation',
  justification: {
    ja: '方針は改善の期限を定めない。指摘ごとに団体が定めた期限を見て、過ぎていれば不適合とする。期限が次の監査・自己点検までにあれば、まだ改善の途中でもよいと解する。',
    en: 'The document sets no time. We go by the date that the municipality sets for each finding: past it, the requirement is broken. One that comes no later than the next audit or self-check leaves time to mend.',
  },
  severity: 'violation',
  title: { ja: '指摘事項の改善', en: 'Findings followed up' },
  remedy: {
    ja: '指摘を改め、改善日（resolvedOn）と改めた内容（improvement）を書く。まだなら期限（dueBy）を定める。',
    en: 'Mend what was found and write the day (resolvedOn) and what was changed (improvement); until then, set a date (dueBy).',
  },
  facts: [
    '/review/findings/{id}/foundOn',
    '/review/findings/{id}/resolvedOn',
    '/review/findings/{id}/improvement',
    '/review/findings/{id}/dueBy',
    ...factsOfCycleBehind,
  ],
  parameters: parametersOfCycles,
  ...overRecords({ kind: 'review-finding', select: ({ review }) => review?.findings, check: checkFinding }),
});

function checkFinding(entry: Entry<ReviewFinding>, facts: Facts): Outcome {
  const { foundOn, resolvedOn, improvement: changed } = entry.record;
  if (foundOn !== undefined && foundOn > facts.asOf) return notApplicable;
  const name = { name: titleOf(entry) };
  if (changed === 'not-needed') return forJudgement(fill(messages.notNeeded, name), questions.notNeeded);
  if (!hasHappened(resolvedOn, facts.asOf)) return checkOpen(entry, facts);
  if (changed === 'none') return failing(fill(messages.nothing, name));
  if (foundOn !== undefined && resolvedOn < foundOn) {
    return undetermined(fill(messages.order, { ...name, resolved: resolvedOn, found: foundOn }), [
      { reason: 'missing-fact', pointer: `${entry.at}/resolvedOn`, question: fill(questions.order, name) },
    ]);
  }
  return unlessAsked(entry, asked(entry, ['foundOn', 'improvement']));
}

function checkOpen(entry: Entry<ReviewFinding>, facts: Facts): Outcome {
  const { dueBy: due = '', foundOn } = entry.record;
  const name = titleOf(entry);
  const deadline = deadlineOf(entry.record.dueBy, foundOn, cycleBehind(entry.record, facts.configuration), facts);
  switch (deadline) {
    case 'passed':
      return failing(fill(messages.overdue, { name, due }));
    case 'none':
      return undetermined(fill(messages.noDeadline, { name }), [question('dueBy', entry)]);
    case 'near':
      return pass;
    case 'undated':
      return unlessAsked(entry, asked(entry, ['foundOn']));
    default:
      return forJudgement(fill(messages.farDeadline, { name, far: fill(farDeadlines[deadline], { due }) }), questions.farDeadline);
  }
}
