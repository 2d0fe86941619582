import { recordKinds } from '../../configuration/index';
import type { Result } from '../../evaluation/report';
import { subjectKey, type Unknown, type UnknownReason } from '../../facts/index';
import { compareText } from '../sort';

/** One thing to be found out, with the results that wait for it. */
export interface OpenQuestion {
  readonly unknown: Unknown;
  readonly results: readonly Result[];
}

/** Questions of one kind: the same fact of many subjects, the same judgement about many. */
export interface QuestionGroup {
  readonly reason: UnknownReason;
  /** The fact as a pattern, `/network/nodes/{id}/factors`; absent where no fact is missing. */
  readonly pattern?: string;
  readonly questions: readonly [OpenQuestion, ...OpenQuestion[]];
  /** The requirements that wait for them. */
  readonly requirements: readonly string[];
  /** How many results wait for them. */
  readonly waiting: number;
  /** How many of these an earlier report, with which this one was compared, did not have. */
  readonly fresh: number;
}

/**
 * Groups what is not known (未確定事項の整理): the same fact is asked for once, however many results miss it, and the same fact of many subjects is
 * one group. The groups for which most results wait come first. `wanted`: to which questions to limit it; absent: all.
 */
export function groupQuestions(
  undetermined: readonly Result[],
  wanted: (unknown: Unknown, result: Result) => boolean = () => true,
): readonly QuestionGroup[] {
  const groups = new Map<string, Map<string, { unknown: Unknown; results: Result[] }>>();
  const byIdentity = new Map(undetermined.map((result) => [result.identity, result] as const));
  for (const result of undetermined) {
    for (const unknown of unknownsOf(result)) {
      if (!wanted(unknown, result)) continue;
      const group = groupKey(unknown, askerOf(unknown, result, byIdentity));
      const questions = groups.get(group) ?? new Map<string, { unknown: Unknown; results: Result[] }>();
      groups.set(group, questions);
      const key =
        unknown.pointer === undefined || unknown.reason !== 'missing-fact'
          ? `${unknown.question.en}|${unknown.pointer ?? ''}`
          : unknown.pointer;
      const open = questions.get(key) ?? { unknown, results: [] };
      questions.set(key, open);
      open.results.push(result);
    }
  }
  return [...groups.values()].flatMap((questions) => toGroup([...questions.values()])).sort(byWeight);
}

/** A result that names nothing still asks something: it is never dropped. */
export function unknownsOf(result: Result): readonly Unknown[] {
  return result.unknown === undefined || result.unknown.length === 0
    ? [{ reason: 'missing-fact', question: result.message }]
    : result.unknown;
}

/** The recorded judgement to which a question objects: one that is too old, lacks something or leaves a question unanswered (判断の記録への問い). */
export function judgementOf({ pointer }: Unknown): string | undefined {
  const [section, id] = pointer === undefined ? [] : (recordInPointer(pointer) ?? []);
  return section === 'judgements' ? id : undefined;
}

/**
 * The result under which a question is asked: that of which this one is the consequence, where it asks the same of the same thing. So what the law restates is
 * asked once, and where a record of it is heard.
 */
function askerOf(unknown: Unknown, result: Result, byIdentity: ReadonlyMap<string, Result>): Result {
  const key = subjectKey(result.subjects);
  for (const identity of result.consequenceOf ?? []) {
    const cause = byIdentity.get(identity);
    const isAskedThere = cause?.unknown?.some(
      ({ reason, pointer, question }) => reason === unknown.reason && pointer === unknown.pointer && question.en === unknown.question.en,
    );
    if (cause !== undefined && isAskedThere === true && subjectKey(cause.subjects) === key) return askerOf(unknown, cause, byIdentity);
  }
  return result;
}

function groupKey(unknown: Unknown, { rule, requirement }: Result): string {
  if (unknown.reason === 'coverage' || unknown.reason === 'no-record' || unknown.reason === 'suspect') return unknown.reason;
  if (unknown.reason === 'missing-fact' && unknown.pointer !== undefined) return `${unknown.reason}|${patternOf(unknown.pointer)}`;
  // The same question about a gap in the text is asked once, whichever rule meets the gap.
  if (unknown.reason === 'text-gap') return `${unknown.reason}|${unknown.question.en}`;
  return `${unknown.reason}|${rule}|${requirement}`;
}

function toGroup(questions: readonly OpenQuestion[]): readonly QuestionGroup[] {
  const [first, ...others] = questions;
  if (first === undefined) return [];
  const results = new Set(questions.flatMap((question) => question.results));
  const { reason, pointer } = first.unknown;
  return [
    {
      reason,
      ...(reason === 'missing-fact' && pointer !== undefined ? { pattern: patternOf(pointer) } : {}),
      questions: [first, ...others],
      requirements: [...new Set([...results].map(({ requirement }) => requirement))].sort(compareText),
      waiting: results.size,
      fresh: [...results].filter(({ since }) => since === 'new').length,
    },
  ];
}

function byWeight(a: QuestionGroup, b: QuestionGroup): number {
  return (
    b.waiting - a.waiting || compareText(a.pattern ?? '', b.pattern ?? '') || compareText(a.requirements.join(), b.requirements.join())
  );
}

/** The sections that hold something by id: those of the things of a declaration, what is said of each system, and the registers. */
const sections = [
  ...Object.values(recordKinds).map(({ section }) => section.join('/')),
  'technical/systems',
  'operations/monitoring',
  'exceptions',
  'judgements',
  'attestations',
];

/** Where an id stands in a pointer: behind these. */
const records = new RegExp(`^(/(?:${sections.join('|')}))/[^/]+`);

/** How many numbered questions the report asks: what is not about the declaration's extent or about missing records. */
export function countQuestions(groups: readonly QuestionGroup[]): number {
  return groups.filter(({ reason }) => reason !== 'coverage' && reason !== 'no-record').length;
}

/** A pointer with its id and its list positions left open: `/network/nodes/{id}/factors`. */
export function patternOf(pointer: string): string {
  return pointer
    .replace(records, '$1/{id}')
    .replace(/\/placements\/[^/]+/, '/placements/{id}')
    .replace(/\/\d+(?=\/|$)/g, '/{n}');
}

/** The id in a pointer, if it is about one record's entry. */
export function idInPointer(pointer: string): string | undefined {
  return recordInPointer(pointer)?.at(-1);
}

/** The keys that lead to the record a pointer is about, its id last; `undefined` where it is about none. */
export function recordInPointer(pointer: string): readonly string[] | undefined {
  const [record] = records.exec(pointer) ?? [];
  return record
    ?.slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}
