import { fill } from '../facts/index';
import type { Bilingual } from '../policy/index';
import type { ComparedReport, ComparedResult } from './diff-reports';
import type { Report, RequirementStatus, Result, Status } from './report';

/** Two reports of which one cannot tell what is new in the other (比較できない報告). */
export class SinceError extends Error {
  override readonly name = 'SinceError';
  /** The message in both languages. */
  readonly text: Bilingual;

  constructor(text: Bilingual) {
    super(text.en);
    this.text = text;
  }
}

const messages = {
  policy: {
    ja: '前の報告は別の方針（{before}）に照らしたもので、今回の方針（{after}）とは比べられない。',
    en: 'The earlier report is held against another policy ({before}); this one against {after}.',
  },
  municipality: {
    ja: '前の報告は別の団体（{before}）のもので、今回の宣言は{after}のものである。',
    en: 'The earlier report is of {before}; this declaration is of {after}.',
  },
  exceptions: {
    ja: '前の報告は例外措置を考慮していない。認められていたものまで前からの違反に見えるため、比べられない。',
    en: 'The earlier report leaves exceptions out of account: what was excepted then would pass for a violation that is known.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * A report that says which of its findings an earlier one had (前の報告との比較を付けた報告): each finding is `known` if the earlier report had it, by its
 * identity, and as badly; else it is `new`. Nothing is left out and no status changes: what is known still counts in the verdict. A finding that was
 * undetermined or excepted and is a violation now is new, and so is every rule error, which hides what it would have found.
 *
 * @throws {SinceError} if the earlier report is held against another policy, of another municipality, or without its exceptions.
 * @example
 * ```ts
 * import { checkConfiguration, reportSince } from 'gotsu-security-policy';
 *
 * const spring = checkConfiguration({ network: { nodes: { a: { tier: 'lgwan' } } } }, { asOf: '2026-04-01' });
 * const autumn = checkConfiguration({ network: { nodes: { a: { tier: 'lgwan' } } } }, { asOf: '2026-10-01' });
 * console.log(reportSince(autumn, spring).results.every(({ since }) => since === 'known')); // true
 * ```
 */
export function reportSince(report: Report, earlier: ComparedReport): Report {
  refuseOthers(report, earlier);
  const then = new Map(earlier.results.map((result) => [result.identity, gravityThen(result)]));
  const results = report.results.map(
    (result): Result => ({ ...result, since: (then.get(result.identity) ?? none) >= gravity(result) ? 'known' : 'new' }),
  );
  const now = new Map(report.results.map((result) => [result.identity, gravity(result)]));
  return {
    ...report,
    requirements: requirementsSince(report, results, earlier),
    results,
    since: {
      asOf: earlier.asOf,
      verdict: earlier.verdict,
      gone: earlier.results.filter((result) => counts(gravity(result)) && !counts(now.get(result.identity) ?? none)).length,
    },
  };
}

function refuseOthers({ policy, declared, withoutExceptions }: Report, earlier: ComparedReport): void {
  if (earlier.policy.id !== policy.id) throw new SinceError(fill(messages.policy, { before: earlier.policy.id, after: policy.id }));
  const [before, after] = [earlier.declared.municipality, declared.municipality];
  if (before !== undefined && after !== undefined && before !== after) throw new SinceError(fill(messages.municipality, { before, after }));
  if (earlier.withoutExceptions === true && withoutExceptions !== true) throw new SinceError(messages.exceptions);
}

/** How bad a finding is (重さ): what is new is what is worse than it was. */
const [none, settled, advice, undetermined, violated, failed] = [0, 1, 2, 3, 4, 5] as const;

function gravity({ outcome, disposition, severity }: ComparedResult): number {
  if (outcome === 'pass' || outcome === 'not-applicable') return none;
  if (outcome === 'error') return failed;
  if (disposition === 'excepted' || disposition === 'judged' || disposition === 'relieved') return settled;
  if (outcome === 'undetermined') return undetermined;
  return severity === 'violation' ? violated : advice;
}

/** What an error hid then is not known. */
function gravityThen(result: ComparedResult): number {
  return result.outcome === 'error' ? none : gravity(result);
}

/** Whether a finding of this gravity is open. */
const counts = (weight: number): boolean => weight > settled;

/** How bad a state that gates is. A rule error is told by no number: it is always new. */
const statusGravity: Partial<Readonly<Record<Status, number>>> = { nonconformant: violated, undetermined };

/** A requirement that gates is known if all open findings are and one of them is as bad as its state; one without such a finding, if it stood as badly. */
function requirementsSince({ requirements }: Report, results: readonly Result[], earlier: ComparedReport): readonly RequirementStatus[] {
  const before = new Map(earlier.requirements.map(({ id, status }) => [id, statusGravity[status] ?? none]));
  return requirements.map((one) => {
    if (one.status === 'error') return { ...one, since: 'new' };
    const weight = statusGravity[one.status];
    if (weight === undefined) return one;
    const found = results.filter((result) => result.requirement === one.id && gravity(result) >= undetermined);
    const known =
      found.every(({ since }) => since === 'known') &&
      (found.some((result) => gravity(result) >= weight) || (before.get(one.id) ?? none) >= weight);
    return { ...one, since: known ? 'known' : 'new' };
  });
}
