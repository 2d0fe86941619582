import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { mergeConfigurations, parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Report, type Result } from '../../src/evaluation/index';
import { gotsuPolicy, guidelineLayer, layOver } from '../../src/policy/index';
import { defineRule, rules } from '../../src/rules/index';
import { declaration, flow } from './network';

const asOf = '2026-11-24';
const runs = { numRuns: 150, seed: 20261124 };
const guideline = layOver(gotsuPolicy, guidelineLayer);

const check = (input: Configuration, options: Partial<Parameters<typeof evaluate>[1]> = {}): Report =>
  evaluate(parseConfiguration(input), { asOf, only: ['6.3'], ...options });

const settled = ({ outcome, disposition }: Result): boolean =>
  outcome === 'pass' || outcome === 'not-applicable' || disposition === 'excepted' || disposition === 'judged';

/** The open failures of 6(3), by identity. */
const openFailures = ({ results }: Report): ReadonlySet<string> =>
  new Set(results.filter((one) => one.outcome === 'fail' && one.severity === 'violation' && !settled(one)).map(({ identity }) => identity));

/** Failures by identity, whatever became of them. */
const failures = ({ results }: Report): ReadonlySet<string> =>
  new Set(results.filter(({ outcome, severity }) => outcome === 'fail' && severity === 'violation').map(({ identity }) => identity));

const missingFrom = (before: ReadonlySet<string>, after: ReadonlySet<string>): readonly string[] =>
  [...before].filter((identity) => !after.has(identity));

describe('the generated cities are worth the name', () => {
  test('they parse, and show every outcome, disposition and kind of path', () => {
    const seen = new Set<string>();
    for (const input of fc.sample(declaration, { ...runs, numRuns: 400 })) {
      const report = evaluate(parseConfiguration(input), { asOf, only: ['6.3'], evidence: true });
      for (const one of [...report.results, ...(report.evidence ?? [])]) {
        seen.add(one.outcome).add(one.disposition);
        if (one.path !== undefined) seen.add(one.rule);
      }
    }
    expect([...seen].sort()).toEqual(
      [
        'excepted',
        'expired',
        'fail',
        'invalid',
        'network/lgwan-inward-path',
        'network/lgwan-outward-path',
        'network/my-number-inward-path',
        'network/my-number-outward-path',
        'not-applicable',
        'not-yet-valid',
        'open',
        'pass',
        'undetermined',
      ].sort(),
    );
  });
});

describe('laws of evaluation', () => {
  test('adding a flow never removes an open failure of 6(3)', () => {
    fc.assert(
      fc.property(declaration, flow, (input, added) => {
        const { network } = input;
        const known = { ...network?.nodes, ...network?.parties };
        fc.pre(Object.hasOwn(known, added.from) && Object.hasOwn(known, added.to));
        const bare = { ...input, exceptions: {} };
        const more = { ...bare, network: { ...network, flows: { ...network?.flows, 'f-added': added } } };
        expect(missingFrom(openFailures(check(bare)), openFailures(check(more)))).toEqual([]);
      }),
      runs,
    );
  });

  test('the order in which things are declared changes nothing but locations', () => {
    const bare = (report: Report) => ({
      ...report,
      results: report.results.map(({ locations: _, path, ...rest }) => ({ ...rest, hops: path?.length })),
    });
    fc.assert(
      fc.property(declaration, (input) => {
        const reversed = reverseKeys(input) as Configuration; // the same data
        expect(bare(check(reversed))).toEqual(bare(check(input)));
      }),
      runs,
    );
  });

  test('merging a declaration with itself changes nothing', () => {
    fc.assert(
      fc.property(declaration, (input) => {
        const once = evaluate(parseConfiguration(input), { asOf });
        expect(evaluate(mergeConfigurations([{ input }, { input }]), { asOf })).toEqual(once);
      }),
      { ...runs, numRuns: 40 },
    );
  });

  test('the guideline is never milder than the policy alone', () => {
    fc.assert(
      fc.property(declaration, (input) => {
        const report = check(input, { policy: guideline });
        expect(missingFrom(failures(check(input)), failures(report))).toEqual([]);
        expect(missingFrom(openFailures(check(input)), openFailures(report))).toEqual([]);
      }),
      runs,
    );
  });

  test('leaving exceptions out of account never settles anything', () => {
    fc.assert(
      fc.property(declaration, (input) => {
        const strict = check(input, { withoutExceptions: true });
        expect(strict.results.filter(({ disposition }) => disposition === 'excepted')).toEqual([]);
        const own = new Set([...openFailures(check(input))].filter((identity) => !identity.startsWith('exceptions/')));
        expect(missingFrom(own, openFailures(strict))).toEqual([]);
      }),
      runs,
    );
  });

  test('a rule that throws never gives conformant, whatever the city', () => {
    const throwing = defineRule({
      id: 'network/throwing',
      requirements: ['6.3.1/isolation'],
      reading: 'literal',
      severity: 'violation',
      title: { ja: '-', en: '-' },
      remedy: { ja: '-', en: '-' },
      facts: [],
      looking: { subjects: () => ['city'], about: () => [{ kind: 'municipality', id: 'municipality' }], pointers: () => [''] },
      check: () => {
        throw new Error('broken');
      },
    });
    fc.assert(
      fc.property(declaration, (input) => {
        const report = check(input, { only: ['6.3.1/isolation'], rules: [...rules, throwing] });
        expect(['error', 'nonconformant']).toContain(report.verdict);
        expect(report.results.filter(({ outcome }) => outcome === 'error')).toHaveLength(1);
      }),
      { ...runs, numRuns: 40 },
    );
  });

  test('a verdict is never better than the worst of what it rests on', () => {
    const order = ['nonconformant', 'error', 'undetermined', 'excepted', 'conformant', 'not-applicable'] as const;
    fc.assert(
      fc.property(declaration, (input) => {
        const report = check(input);
        const worst = order.find((status) => report.requirements.some((one) => one.status === status));
        expect(report.verdict).toBe(worst);
        for (const { id, status } of report.requirements) {
          const own = report.results.filter((one) => one.requirement === id && one.severity === 'violation');
          if (own.some((one) => one.outcome === 'fail' && !settled(one))) expect([id, status]).toEqual([id, 'nonconformant']);
          else if (own.some((one) => one.outcome === 'undetermined' && !settled(one))) expect([id, status]).toEqual([id, 'undetermined']);
        }
      }),
      runs,
    );
  });

  test('an identity names one result', () => {
    fc.assert(
      fc.property(declaration, (input) => {
        const identities = check(input).results.map(({ identity }) => identity);
        expect(identities.filter((identity, index) => identities.indexOf(identity) !== index)).toEqual([]);
      }),
      runs,
    );
  });

  test('what is undetermined says what would settle it', () => {
    fc.assert(
      fc.property(declaration, (input) => {
        for (const one of check(input).results) {
          if (one.outcome !== 'undetermined') continue;
          expect(one.unknown?.length, one.identity).toBeGreaterThan(0);
          for (const { reason, pointer } of one.unknown ?? []) if (reason === 'missing-fact') expect(pointer, one.identity).toMatch(/^\//);
        }
      }),
      runs,
    );
  });
});

function reverseKeys(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, reverseKeys(one)]),
  );
}
