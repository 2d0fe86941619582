import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate } from '../../src/evaluation/index';
import { rules } from '../../src/rules/index';
import { policyUnder } from '../rules/policy-under';

const asOf = '2026-11-24';
const own = rules.filter(({ id }) => id.startsWith('review/'));

/**
 * Facts that only testify against another one: the unit of an auditor who is said to come from outside, and of two sources of one finding the one
 * whose cycle bounds its date.
 */
const testimony: ReadonlySet<string> = new Set(['auditorUnit', 'audit', 'selfCheck']);

const day = fc.constantFrom('2024-05-01', '2026-02-01', '2026-06-30', '2026-09-01', '2027-01-01');
const text = fc.constant('記録');
const scope = fc.constantFrom('municipality', ['税務課'], ['総務課', '税務課'], []);
const needed = fc.constantFrom('needed', 'not-needed', 'unknown');
const cycle = fc.constantFrom('as-needed', { unit: 'fiscal-year', count: 1, source: '要綱' }, { unit: 'month', count: 3, source: '要綱' });
const rating = fc.constantFrom('none', 'unknown', { scale: '高・中・低' });
const part = fc.constantFrom('all', 'unknown', [], ['住民記録']);
const some = <T>(model: { [K in keyof T]: fc.Arbitrary<T[K]> }) => fc.record(model, { requiredKeys: [] });
const records = <T>(ids: readonly string[], one: fc.Arbitrary<T>) => fc.dictionary(fc.constantFrom(...ids), one, { maxKeys: 2 });

/** A record without a deadline that came before what it is for: that is no declaration. */
const dueAfter =
  (earlier: string) =>
  (record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> => {
    const { dueBy, ...others } = record;
    return String(dueBy) < String(record[earlier] ?? '') ? others : record;
  };

const review = fc.record(
  {
    cycles: some({ audit: cycle, selfCheck: cycle }),
    audits: records(
      ['a', 'b'],
      some({
        kind: fc.constantFrom('internal', 'external'),
        on: day,
        scope,
        auditor: text,
        auditorUnit: fc.constantFrom('税務課', '監査室'),
        ownUnitAuditedBy: fc.constantFrom('監査室', '総務課'),
        findings: fc.constantFrom(0, 1, 'unknown'),
        report: text,
      }),
    ),
    selfChecks: records(['c'], some({ on: day, scope, by: text, findings: fc.constantFrom(0, 1), report: text })),
    needs: records(
      ['n'],
      some({ of: fc.constantFrom(['audit'], ['self-check']), on: day, arose: fc.constantFrom('yes', 'no', 'unknown'), dueBy: day }).map(
        dueAfter('on'),
      ),
    ),
    findings: records(
      ['f', 'g'],
      some({
        foundOn: day,
        policyReview: needed,
        dueBy: day,
        resolvedOn: day,
        improvement: fc.constantFrom('none', 'not-needed', { what: '施錠' }),
      }).map(dueAfter('foundOn')),
    ),
    changes: records(['h'], some({ on: day, newMeasures: needed, extent: fc.constantFrom('major', 'minor'), dueBy: day })),
    riskAnalyses: records(
      ['x', 'y'],
      some({ on: day, by: text, likelihood: rating, loss: rating, information: part, systems: part, report: text }),
    ),
    revisions: records(
      ['r', 's'],
      some({
        on: day,
        of: fc.constantFrom(['basic-policy', 'control-standards', 'related-rules'], ['related-rules'], ['basic-policy']),
        findings: fc.constantFrom([], ['f']),
        changes: fc.constantFrom([], ['h']),
        basedOn: fc.constantFrom([], ['x'], ['x', 'y']),
        result: fc.constantFrom('revised', 'no-change'),
        by: text,
        record: text,
      }),
    ),
    threats: some({
      disaster: some({ consideredOn: day, by: text, answeredBy: fc.constantFrom([], ['physical'], ['technical']), record: text }),
    }),
  },
  { requiredKeys: ['findings', 'changes', 'riskAnalyses', 'revisions'] },
);

/** Every fact of every record, as the path to its key. */
function factsOf(value: Readonly<Record<string, unknown>>): readonly (readonly string[])[] {
  return Object.entries(value).flatMap(([section, held]) => {
    if (typeof held !== 'object' || held === null) return [];
    if (section === 'cycles') return Object.keys(held).map((key) => [section, key]);
    return Object.entries(held).flatMap(([id, record]) =>
      Object.keys(record as object) // every section below `review` but the cycles holds records
        .filter((key) => !testimony.has(key))
        .map((key) => [section, id, key]),
    );
  });
}

function without(value: unknown, [key, ...rest]: readonly string[]): unknown {
  if (typeof value !== 'object' || value === null || key === undefined) return value;
  const { [key]: held, ...others } = value as Readonly<Record<string, unknown>>; // any object can be read so
  return rest.length === 0 ? others : { ...others, [key]: without(held, rest) };
}

/** The ids that are declared, so that no reference dangles. */
function resolved(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const ids = new Set(['findings', 'changes', 'riskAnalyses'].flatMap((section) => Object.keys((value[section] ?? {}) as object))); // records
  return JSON.parse(JSON.stringify(value), (key, held: unknown) =>
    ['findings', 'changes', 'basedOn'].includes(key) && Array.isArray(held) ? held.filter((id) => ids.has(String(id))) : held,
  ) as Readonly<Record<string, unknown>>; // what was written is read again
}

const guideline = policyUnder('guideline');

test('removing a fact of the review never improves a status', () => {
  const statuses = (input: unknown) => {
    // What is left of a declaration is one; the parser looks at it in any case.
    const report = evaluate(parseConfiguration({ assets: { information: { 住民記録: {} } }, review: input } as Configuration), {
      asOf,
      policy: guideline,
      rules: own,
    });
    return new Map(report.requirements.filter(({ area }) => area === 'review').map(({ id, status }) => [id, status]));
  };
  fc.assert(
    fc.property(review, fc.nat(), (generated, pick) => {
      const input = resolved(generated);
      const paths = factsOf(input);
      const path = paths[pick % Math.max(1, paths.length)];
      fc.pre(path !== undefined);
      const after = statuses(without(input, path));
      const improved = [...statuses(input)].filter(([id, status]) => {
        const left = after.get(id);
        return (status === 'nonconformant' || status === 'undetermined') && left !== 'nonconformant' && left !== 'undetermined';
      });
      expect(improved.map(([id]) => `without ${path.join('.')}: ${id}`)).toEqual([]);
    }),
    { numRuns: 300, seed: 20261124 },
  );
});
