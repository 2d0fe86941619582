import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gotsuPolicy, guidelineLayer, type Layer, layOver, type Policy } from '../../src/policy/index';
import { stricter } from './differential/differences';
import { declarationsOfSpecified } from './differential/generate';
import { breaches, compare, compile, countOf, nothingBroken, seed } from './differential/law';
import { objectionsTo } from './differential/outcomes';

// The law holds for another policy as well: the functions of `createAuthoring` and `evaluate`, given the same layers, judge alike.

/** A layer of a municipality's own, as the documentation shows one. */
const strict: Layer = {
  id: 'strict',
  basis: 'interpretation',
  provisions: [
    {
      between: ['lgwan', 'closed-party'],
      provision: { requirement: '6.3.2/sanitized-communication', effect: 'deny', basis: 'interpretation', exceptable: false },
    },
    {
      between: ['internet-tier', 'closed-party'],
      provision: { requirement: '6.3.3/aggregation', effect: 'silent', basis: 'interpretation', exceptable: false },
    },
  ],
};

/** Walls between other zones than ours, and what may be excepted where nothing is stated in principle. */
const walled: Layer = {
  id: 'walled',
  basis: 'interpretation',
  provisions: [
    {
      between: ['my-number', 'lgwan'],
      provision: {
        requirement: '6.3.2/partition',
        effect: 'conditions',
        conditions: ['partitioned'],
        basis: 'interpretation',
        exceptable: true,
      },
    },
    {
      between: ['internet-tier', 'internet'],
      provision: {
        requirement: '6.3.2/partition',
        effect: 'conditions',
        conditions: ['partitioned'],
        basis: 'interpretation',
        exceptable: false,
      },
    },
    {
      between: ['lgwan', 'closed-party'],
      provision: { requirement: '6.3.2/sanitized-communication', effect: 'deny', basis: 'interpretation', exceptable: true },
    },
    {
      between: ['lgwan', 'lgwan-network'],
      provision: { requirement: '6.3.2/sanitized-communication', effect: 'silent', basis: 'interpretation', exceptable: true },
    },
  ],
};

const policies: readonly { readonly name: string; readonly policy: Policy; readonly source: string }[] = [
  { name: 'guideline', policy: layOver(gotsuPolicy, guidelineLayer), source: 'policy.guidelineLayer' },
  {
    name: 'strict',
    policy: layOver(gotsuPolicy, strict),
    source: `${JSON.stringify(strict)} as const satisfies policy.Layer`,
  },
  {
    name: 'walled',
    policy: layOver(gotsuPolicy, walled),
    source: `${JSON.stringify(walled)} as const satisfies policy.Layer`,
  },
];

const runs = policies.map(({ name, policy, source }) => {
  const samples = fc.sample(declarationsOfSpecified, { seed, numRuns: countOf(30) }).map((declared, index) => ({
    name: `c${index}`,
    declared,
    objections: objectionsTo(declared, { policy }),
  }));
  const head = [
    `import { createAuthoring } from '../../../../src/configuration/authoring/index';`,
    `import * as policy from '../../../../src/policy/index';`,
    `const { defineConfiguration } = createAuthoring(policy.layOver(policy.gotsuPolicy, ${source}));`,
  ];
  return {
    name,
    samples,
    compilers: compile(
      name,
      samples.map((one) => [one]),
      head,
    ),
  };
});

describe('the declarations', () => {
  const specified = (runs[0]?.samples ?? []).flatMap(({ declared, objections }) =>
    ['f0', 'f1', 'f2'].map((id) => ({
      isLimited: declared.network?.flows?.[id]?.limits !== undefined,
      found: objections.of.get(`flow ${id}`) ?? [],
    })),
  );
  const enough = specified.length / 60;

  it('hold specified communication that passes, and some that fails by its limits alone', () => {
    expect(specified.filter(({ found, isLimited }) => isLimited && found.length === 0).length).toBeGreaterThan(enough);
    const byLimits = specified.filter(
      ({ found }) => found.length > 0 && found.every(({ rule }) => rule === 'network/specified-communication'),
    );
    expect(byLimits.length).toBeGreaterThan(enough);
  });
});

describe.each(runs)('under the layer $name', ({ compilers, samples }) => {
  it.each(compilers)(
    '$compiler is silent on what evaluate passes and on nothing else, and names the clauses that are wanting',
    (compiled) => {
      expect(breaches(compiled, compare(compiled, samples.slice(0, compiled.count)), stricter)).toEqual(nothingBroken);
    },
  );
});
