import { expect, test } from 'vitest';
import { checkConfiguration } from '../../src/check-configuration';
import type { Configuration } from '../../src/configuration/index';
import { ConfigurationError } from '../../src/configuration/schemas';
import type { Disposition, Report, Result, Status } from '../../src/evaluation/index';
import { gotsuPolicy, guidelineLayer, layOver } from '../../src/policy/index';

/** The day on which every attempt is judged, unless it says another. */
export const today = '2026-11-24';

const guideline = layOver(gotsuPolicy, guidelineLayer);

/** What must come, written by hand from DOMAIN.md before the engine was asked. */
export interface Expected {
  readonly requirement: string;
  /** `flow:leak`; several: a result must be about all of them. Absent: about anything. */
  readonly about?: string | readonly string[];
  /** `doubt`: a failure or undetermined, either is honest. */
  readonly outcome: 'fail' | 'undetermined' | 'doubt';
  /** Absent: it counts, for whatever reason. */
  readonly disposition?: Disposition;
}

interface Circumstances {
  readonly profile?: 'policy' | 'guideline';
  readonly asOf?: string;
}

export function audit(configuration: Configuration, { profile = 'policy', asOf = today }: Circumstances = {}): Report {
  return checkConfiguration(configuration, { asOf, ...(profile === 'guideline' ? { policy: guideline } : {}) });
}

/** A declaration that hides a violation: it must come out all the same. */
export function attempt(
  trick: string,
  configuration: Configuration,
  expected: Expected | readonly Expected[],
  circumstances: Circumstances = {},
): void {
  test(trick, () => {
    const report = audit(configuration, circumstances);
    for (const one of [expected].flat()) expectFound(report, one);
  });
}

/** A declaration that is no declaration: it must be refused before anything is evaluated. */
export function refused(trick: string, input: unknown, said?: RegExp): void {
  test(trick, () => {
    const check = () => checkConfiguration(input, { asOf: today });
    expect(check).toThrow(ConfigurationError);
    if (said !== undefined) expect(check).toThrow(said);
  });
}

/** A lawful arrangement: of the requirements of 6(3), nothing but what is listed may come, settled as listed. */
export function lawful(
  arrangement: string,
  configuration: Configuration,
  settled: Readonly<Record<string, 'excepted' | 'judged'>> = {},
  circumstances: Circumstances = {},
): void {
  test(arrangement, () => {
    const report = audit(configuration, circumstances);
    const found = report.results.filter(
      ({ severity, outcome, rule }) => severity === 'violation' && outcome !== 'not-applicable' && rule !== 'scope/coverage',
    );
    const spoken = found.filter(({ requirement }) => aboutFacts.has(requirement) || requirement.startsWith('exceptions/'));
    expect(Object.fromEntries(spoken.map((one) => [`${one.requirement} ${subjectsOf(one).join(' ')}`, one.disposition]))).toEqual(settled);
  });
}

/** The requirements of 6(3) that facts decide; the rest need a person's word. */
const aboutFacts = new Set([
  '6.3.1/isolation',
  '6.3.1/export-ban',
  '6.3.1/multi-factor',
  '6.3.1/specified-communication',
  '6.3.2/partition',
  '6.3.2/sanitized-communication',
  '6.3.3/aggregation',
]);

export function statusOf(report: Report, requirement: string): Status | undefined {
  return report.requirements.find(({ id }) => id === requirement)?.status;
}

function subjectsOf(result: Result): string[] {
  return result.subjects.map(({ kind, id }) => `${kind}:${id}`);
}

function expectFound(report: Report, expected: Expected): void {
  const wanted = [expected.about ?? []].flat();
  const found = report.results.filter(
    (one) =>
      one.requirement === expected.requirement &&
      one.rule !== 'scope/coverage' &&
      wanted.every((subject) => subjectsOf(one).includes(subject)),
  );
  const outcomes = expected.outcome === 'doubt' ? ['fail', 'undetermined'] : [expected.outcome];
  const counting = found.filter(({ outcome, disposition }) =>
    expected.disposition === undefined
      ? outcomes.includes(outcome) && disposition !== 'excepted' && disposition !== 'judged'
      : outcomes.includes(outcome) && disposition === expected.disposition,
  );
  const seen = report.results
    .filter(({ requirement }) => requirement === expected.requirement)
    .map((one) => `${one.rule} ${subjectsOf(one).join(' ')}: ${one.outcome}, ${one.disposition}`);
  expect(counting.length > 0, `${JSON.stringify(expected)} must come; what came:\n${seen.join('\n') || '(nothing)'}`).toBe(true);
  const status = statusOf(report, expected.requirement);
  expect(
    expected.outcome === 'fail' && counting.some(({ severity }) => severity === 'violation')
      ? ['nonconformant']
      : ['nonconformant', 'undetermined', ...(counting.every(({ severity }) => severity === 'advice') ? ['conformant'] : [])],
  ).toContain(status);
}
