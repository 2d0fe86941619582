import { fill } from '../facts/index';
import type { Bilingual } from '../policy/index';
import { askedDifferently, type ComparedReport, type ComparedResult, ComparisonError, refusePublic } from './diff-reports';
import type { Report, RequirementStatus, Result, Status } from './report';

const messages = {
  policy: {
    ja: '前の報告は別の方針（{before}）に照らしたもので、今回の方針（{after}）とは比べられない。',
    en: 'The earlier report is held against another policy ({before}); this one against {after}.',
  },
  municipality: {
    ja: '前の報告は別の団体（{before}）のもので、今回の宣言は{after}のものである。',
    en: 'The earlier report is of {before}; this declaration is of {after}.',
  },
  unnamed: {
    ja: '前の報告と今回の宣言の一方にだけ団体の名称がある（{name}）。同じ団体のものか分からない。',
    en: 'Only one of the two names its municipality ({name}): whether they are of the same one is not known.',
  },
  later: {
    ja: '前の報告の基準日（{before}）が今回の基準日（{after}）より後である。その日までに切れる例外を、前からの違反と見てしまう。',
    en: 'The earlier report is of a later day ({before}) than this one ({after}): exceptions that end in between would pass for violations that are known.',
  },
  exceptions: {
    ja: '前の報告は例外措置を考慮していない。認められていたものまで前からの違反に見えるため、比べられない。',
    en: 'The earlier report leaves exceptions out of account: what was excepted then would pass for a violation that is known.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * A report that says which of its findings an earlier one had (前の報告との比較を付けた報告): each finding is `known` if the earlier report had it, by its
 * identity, as badly and in the same words; else it is `new`. Nothing is left out and no status changes: what is known still counts in the verdict. A
 * finding that was undetermined or excepted and is a violation now is new, and so is one that now says something else of the same things: data that lay in
 * one zone and lies in another. Every rule error is new, since it hides what it would have found.
 *
 * @throws {ComparisonError} if one is a public report, or the earlier one is held against another policy, of a later day, of another municipality or of
 *   one that is not named, or without its exceptions.
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
  const then = new Map(earlier.results.map((result) => [result.identity, result]));
  const results = report.results.map(
    (result): Result => ({ ...result, since: isKnown(result, then.get(result.identity)) ? 'known' : 'new' }),
  );
  const now = new Map(report.results.map((result) => [result.identity, gravity(result)]));
  return {
    ...report,
    requirements: requirementsSince(report, results, earlier),
    results,
    since: {
      asOf: earlier.asOf,
      verdict: earlier.verdict,
      askedDifferently: askedDifferently(earlier, report),
      gone: earlier.results.filter((result) => counts(gravity(result)) && !counts(now.get(result.identity) ?? none)).length,
    },
  };
}

function refuseOthers(report: Report, earlier: ComparedReport): void {
  refusePublic(report, earlier);
  const { policy, declared, withoutExceptions, asOf } = report;
  if (earlier.policy.id !== policy.id) throw new ComparisonError(fill(messages.policy, { before: earlier.policy.id, after: policy.id }));
  if (earlier.asOf > asOf) throw new ComparisonError(fill(messages.later, { before: earlier.asOf, after: asOf }));
  const [before, after] = [earlier.declared.municipality, declared.municipality];
  if (before !== after) {
    if (before === undefined || after === undefined) throw new ComparisonError(fill(messages.unnamed, { name: before ?? after ?? '' }));
    throw new ComparisonError(fill(messages.municipality, { before, after }));
  }
  if (earlier.withoutExceptions === true && withoutExceptions !== true) throw new ComparisonError(messages.exceptions);
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

/** Whether a finding was there as badly, and said the same. What a rule error hid then is not known. */
function isKnown(now: ComparedResult, then: ComparedResult | undefined): boolean {
  return then !== undefined && then.outcome !== 'error' && gravity(then) >= gravity(now) && then.message.en === now.message.en;
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
