import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Configuration, ContractAction } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { contractItems } from '../../../src/policy/index';
import { outsourcingRules } from '../../../src/rules/outsourcing/index';
import { policyUnder, usualDay } from '../policy-under';

// What is left out is unknown: it never makes a contract or a service look better.

const day = fc.constantFrom('2025-03-01', '2026-03-25', '2026-04-01', '2026-06-10', '2026-11-24', '2026-12-01');
const some = <T extends Record<string, fc.Arbitrary<unknown>>>(facts: T) => fc.record(facts, { requiredKeys: [] });
const named = (one: fc.Arbitrary<unknown>) => fc.dictionary(fc.constantFrom('p', 'q'), one, { maxKeys: 2 });
const anyOf = (word: string, one: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant(word) }, { weight: 4, arbitrary: one });

const contract = some({
  signedOn: day,
  from: fc.constantFrom('2025-03-01', '2026-04-01', '2026-11-24'),
  selection: anyOf('none', some({ on: day, record: fc.constant('決裁'), criteria: fc.constantFrom('none', ['price'], ['certification']) })),
  securityRequirements: fc.constantFrom(
    'none',
    [],
    ['other'],
    ['confidentiality'],
    contractItems.map(({ id }) => id),
  ),
  confirmations: named(
    some({
      on: day,
      method: fc.constantFrom('site-visit', 'other'),
      result: fc.constantFrom('in-place', 'lacking'),
      record: fc.constantFrom('記録', 'なし'),
    }),
  ),
  actions: named(some({ needSince: day, takenOn: day, what: fc.constantFrom('改善の要求', 'なし') })),
  subcontracting: anyOf(
    'none',
    named(
      some({
        from: fc.constantFrom('2026-04-01', '2026-06-10'),
        approval: anyOf('none', some({ on: day, by: fc.constant('課長') })),
        passesOn: fc.constantFrom('none', 'some'),
      }),
    ),
  ),
  oversight: anyOf('none', some({ by: fc.constant('課長'), method: fc.constant('月次報告'), lastOn: day })),
});
const service = some({
  introducedOn: fc.constantFrom('2025-03-01', '2026-04-01'),
  approvedOn: day,
  measures: fc.constantFrom('none', [], ['other'], ['encryption']),
  registrations: anyOf(
    'none',
    fc.array(fc.record({ scheme: fc.constantFrom('ismap', 'other'), until: day }, { requiredKeys: ['scheme'] }), { maxLength: 2 }),
  ),
  responsibilitySplit: anyOf('none', some({ document: fc.constant('old'), agreedOn: day })),
  data: fc.constantFrom([], ['drafts'], ['pages'], ['drafts', 'pages']),
  terms: fc.constantFrom('negotiated', 'standard'),
  dataCenterCountries: fc.constantFrom(['日本'], ['米国']),
});
const laidDown = some({ document: fc.constantFrom('old', 'new', 'draft'), services: fc.constantFrom('all', [], ['p']) });
const cycle = fc.constantFrom({ unit: 'month', count: 1, source: '-' }, { unit: 'fiscal-year', count: 1, source: '-' });
const outsourcing = some({
  contracts: fc.record({ p: contract }),
  cycles: some({ confirmation: cycle, oversight: cycle }),
  cloudRules: anyOf('none', laidDown),
  cloudServices: fc.record({ p: service }),
  socialMedia: some({
    services: fc.record({ p: some({ responsible: fc.constantFrom('none', 'held', 'vacant', 'empty') }) }),
    procedures: named(laidDown),
    publishable: anyOf('none', laidDown),
  }),
});
const around: Configuration = {
  organization: {
    roles: { held: { holder: '甲', from: '2024-04-01' }, vacant: { holder: '乙', until: '2026-03-31' }, empty: {}, 課長: { holder: '丙' } },
  },
  assets: {
    scale: { confidentiality: ['3', '2', '1'], source: '-' },
    information: { drafts: { class: { confidentiality: '2' } }, pages: { class: { confidentiality: '1' } } },
  },
  documents: {
    old: { kind: 'other', adoptedOn: '2024-04-01' },
    new: { kind: 'form', adoptedOn: '2026-06-10' },
    draft: { adoptedOn: '2026-12-01' },
  },
};

/** Keys that are not left out: whole records, which testify against a thing, and what every cycle must say. */
const kept: readonly string[] = ['p', 'q', 'unit', 'count', 'source'];

function* withoutEach(value: unknown): Generator<unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  for (const [key, inner] of Object.entries(value)) {
    if (!kept.includes(key) && !isOneOfTwoDaysInConflict(key, value))
      yield Object.fromEntries(Object.entries(value).filter(([other]) => other !== key));
    for (const less of withoutEach(inner)) yield { ...value, [key]: less };
  }
}

/** An action before its own need is asked which of the two days is wrong: with one of them gone the conflict is. */
function isOneOfTwoDaysInConflict(key: string, { needSince = '', takenOn = needSince }: ContractAction): boolean {
  return takenOn < needSince && (key === 'needSince' || key === 'takenOn');
}

/** What is said of each thing by each rule. */
function outcomesOf(section: unknown): ReadonlyMap<string, string> {
  const { results, evidence = [] } = evaluate(parseConfiguration({ ...around, outsourcing: section }), {
    asOf: usualDay,
    policy: policyUnder('guideline'),
    rules: outsourcingRules,
    only: ['6.7/outsourcing-security', '6.8'],
    evidence: true,
  });
  return new Map([...results, ...evidence].map(({ identity, outcome }) => [identity, outcome]));
}

const isOpen = (outcome: string): boolean => outcome === 'fail' || outcome === 'undetermined';

test('leaving a fact out settles nothing', () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(outsourcing, (section) => {
      const before = outcomesOf(section);
      for (const outcome of before.values()) seen.add(outcome);
      for (const less of withoutEach(section)) {
        const after = outcomesOf(less);
        const settled = [...before].filter(([identity, outcome]) => isOpen(outcome) && !isOpen(after.get(identity) ?? outcome));
        expect(settled.map(([identity]) => [identity, less])).toEqual([]);
      }
    }),
    { numRuns: 150, seed: 20261124 },
  );
  expect([...seen].sort()).toEqual(['fail', 'not-applicable', 'pass', 'undetermined']);
});
