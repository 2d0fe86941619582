import type { Bilingual, ClauseId } from '../policy/index';
import type { AskedDifferently, Report, Result, Status } from './report';

/** What is compared of a finding (比較する判定結果). */
export type ComparedResult = Pick<Result, 'identity' | 'outcome' | 'disposition' | 'severity' | 'exception' | 'judgement' | 'message'>;

/** Two reports that cannot be compared (比較できない報告). */
export class ComparisonError extends Error {
  override readonly name = 'ComparisonError';
  /** The message in both languages. */
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.text = text;
  }
}

/** What is compared of a report (比較する報告): a {@link Report}, or one read back from its JSON. */
export interface ComparedReport<R extends ComparedResult = ComparedResult>
  extends Pick<Report, 'asOf' | 'profile' | 'only' | 'withoutExceptions' | 'redacted' | 'verdict' | 'clauses'> {
  readonly policy: { readonly id: string };
  readonly declared: Report['declared'];
  readonly requirements: readonly { readonly id: string; readonly status: Status }[];
  readonly results: readonly R[];
}

/** A status that is another one now (判定の変化). `null`: it was not judged then, or is not now. */
export interface Transition<Id extends string = string> {
  readonly id: Id;
  readonly before: Status | null;
  readonly after: Status | null;
}

/** A finding that was there before and stands differently now (変化した判定結果). */
export interface ChangedResult<R extends ComparedResult, B extends ComparedResult = ComparedResult> {
  readonly before: B;
  readonly after: R;
}

/** What became of an exception (例外措置の変化): the findings that it covers, or does not cover any more. */
export interface ExceptionChange {
  readonly exception: string;
  /** Findings it covers now and did not cover before. */
  readonly covers: readonly string[];
  /** Findings it covered before and does not cover now, whether they are mended or open. */
  readonly released: readonly string[];
}

/** What changed from one report to another (報告の比較). Lists are sorted by identity. */
export interface ReportDiff<R extends ComparedResult = ComparedResult, B extends ComparedResult = ComparedResult> {
  readonly before: { readonly asOf: string; readonly verdict: Status };
  readonly after: { readonly asOf: string; readonly verdict: Status };
  /** Where the two runs were asked different things: what appears or is gone may come from that alone. */
  readonly askedDifferently: readonly AskedDifferently[];
  /** Findings that were not there. */
  readonly appeared: readonly R[];
  /** Findings that are not there any more: mended, or what they were about is no longer declared. */
  readonly gone: readonly B[];
  readonly changed: readonly ChangedResult<R, B>[];
  /** How many findings stand as they stood. */
  readonly unchanged: number;
  readonly exceptions: readonly ExceptionChange[];
  readonly clauses: readonly Transition<ClauseId>[];
  readonly requirements: readonly Transition[];
}

/**
 * What changed between two reports of one declaration (二つの報告の比較), by the identity of findings: a finding keeps its identity while its rule, its
 * requirement and what it is about stay the same, whatever its words, its place in the file or the day say.
 *
 * @throws {ComparisonError} if one of them is a public report: its things are numbered anew, and equal identities would be of different things.
 * @example
 * ```ts
 * import { checkConfiguration, diffReports } from 'gotsu-security-policy';
 *
 * const spring = checkConfiguration({ network: { nodes: { a: { tier: 'lgwan' } } } }, { asOf: '2026-04-01' });
 * const autumn = checkConfiguration({ network: { nodes: { a: { tier: 'lgwan', kind: 'server' } } } }, { asOf: '2026-10-01' });
 * console.log(diffReports(spring, autumn).gone.length);
 * ```
 */
export function diffReports<R extends ComparedResult, B extends ComparedResult = ComparedResult>(
  before: ComparedReport<B>,
  after: ComparedReport<R>,
): ReportDiff<R, B> {
  refusePublic(before, after);
  const old = new Map(findingsOf(before).map((result) => [result.identity, result]));
  const now = new Map(findingsOf(after).map((result) => [result.identity, result]));
  const kept = [...now.values()].flatMap((result): readonly ChangedResult<R, B>[] => {
    const was = old.get(result.identity);
    return was === undefined ? [] : [{ before: was, after: result }];
  });
  const changed = kept.filter((pair) => !standsAlike(pair.before, pair.after));
  return {
    before: { asOf: before.asOf, verdict: before.verdict },
    after: { asOf: after.asOf, verdict: after.verdict },
    askedDifferently: askedDifferently(before, after),
    appeared: sorted([...now.values()].filter(({ identity }) => !old.has(identity))),
    gone: sorted([...old.values()].filter(({ identity }) => !now.has(identity))),
    changed: changed.sort((a, b) => compare(a.after.identity, b.after.identity)),
    unchanged: kept.length - changed.length,
    exceptions: exceptionChanges([...old.values()], [...now.values()]),
    clauses: transitions(byClause(before), byClause(after)),
    requirements: transitions(byRequirement(before), byRequirement(after)),
  };
}

const publicReport: Bilingual = {
  ja: '公開用の報告は比べられない。対象の名前が除かれ、どの結果が同じものか分からない。',
  en: 'A public report cannot be compared: names are taken out of it, and nothing tells which findings are the same.',
};

/** Refuses reports in which equal identities may be of different things. */
export function refusePublic(...reports: readonly ComparedReport[]): void {
  if (reports.some(({ redacted }) => redacted !== undefined)) throw new ComparisonError(publicReport);
}

/** A pass is nothing that could be mended; a report may list some among its results. */
function findingsOf<R extends ComparedResult>({ results }: ComparedReport<R>): readonly R[] {
  return results.filter(({ outcome }) => outcome !== 'pass' && outcome !== 'not-applicable');
}

function standsAlike(a: ComparedResult, b: ComparedResult): boolean {
  return (
    a.outcome === b.outcome &&
    a.disposition === b.disposition &&
    a.severity === b.severity &&
    a.exception === b.exception &&
    a.judgement === b.judgement
  );
}

/** What two runs were asked that is not the same. */
export function askedDifferently(before: ComparedReport, after: ComparedReport): readonly AskedDifferently[] {
  const questions: Readonly<Record<AskedDifferently, (report: ComparedReport) => unknown>> = {
    policy: ({ policy }) => policy.id,
    profile: ({ profile }) => [...profile].sort(),
    only: ({ only }) => (only === undefined ? null : [...only].sort()),
    exceptions: ({ withoutExceptions }) => withoutExceptions === true,
    declared: ({ declared }) => [declared.municipality ?? null, declared.covers, [...(declared.systems ?? [])].sort()],
  };
  // Object.entries forgets that the keys are these.
  return (Object.keys(questions) as AskedDifferently[]).filter(
    (name) => JSON.stringify(questions[name](before)) !== JSON.stringify(questions[name](after)),
  );
}

function exceptionChanges(old: readonly ComparedResult[], now: readonly ComparedResult[]): readonly ExceptionChange[] {
  const before = coveredBy(old);
  const after = coveredBy(now);
  const none: ReadonlySet<string> = new Set();
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort(compare)
    .map((exception) => {
      const was = before.get(exception) ?? none;
      const is = after.get(exception) ?? none;
      return {
        exception,
        covers: [...is].filter((identity) => !was.has(identity)).sort(compare),
        released: [...was].filter((identity) => !is.has(identity)).sort(compare),
      };
    })
    .filter(({ covers, released }) => covers.length + released.length > 0);
}

function coveredBy(results: readonly ComparedResult[]): ReadonlyMap<string, ReadonlySet<string>> {
  const covered = new Map<string, Set<string>>();
  for (const { exception, disposition, identity } of results) {
    if (exception === undefined || disposition !== 'excepted') continue;
    const identities = covered.get(exception);
    if (identities === undefined) covered.set(exception, new Set([identity]));
    else identities.add(identity);
  }
  return covered;
}

const byClause = ({ clauses }: ComparedReport): ReadonlyMap<ClauseId, Status> =>
  new Map(clauses.map(({ clause, status }) => [clause, status]));
const byRequirement = ({ requirements }: ComparedReport): ReadonlyMap<string, Status> =>
  new Map(requirements.map(({ id, status }) => [id, status]));

function transitions<Id extends string>(before: ReadonlyMap<Id, Status>, after: ReadonlyMap<Id, Status>): readonly Transition<Id>[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .map((id) => ({ id, before: before.get(id) ?? null, after: after.get(id) ?? null }))
    .filter((one) => one.before !== one.after);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function sorted<R extends ComparedResult>(results: readonly R[]): readonly R[] {
  return [...results].sort((a, b) => compare(a.identity, b.identity));
}
