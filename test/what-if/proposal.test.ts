import { describe, expect, test } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { compareProposal, evaluate, overlay, type Proposal } from '../../src/evaluation/index';
import type { Outcome, Subject } from '../../src/facts/index';
import type { Rule } from '../../src/rules/index';
import { asks, fail, notApplicable, open, pass, saying } from '../evaluation/saying';
import { approved } from '../hostile/city';

const isolation = '6.3.1/isolation';
const roles = { ciso: { holder: '甲', mayApproveExceptions: true }, chief: { holder: '乙' } };
const city = {
  covers: 'municipality',
  organization: { roles },
  network: { nodes: { a: { tier: 'my-number' }, b: { tier: 'lgwan' } }, parties: { p: {} }, flows: { f: { from: 'a', to: 'b' } } },
} as const;
const subject = (kind: Subject['kind'], id: string): Subject => ({ kind, id }) as Subject; // the kind is written by hand in each test

type Said = readonly [about: readonly Subject[], outcome: Outcome];
const rule = (...said: readonly Said[]): Rule =>
  saying(
    'one',
    [isolation],
    said.map(([about, outcome]) => ({ about, requirement: isolation, outcome })),
  );

/** What a change does where rules say one thing without it and another with it. */
function compare(change: Configuration, without: readonly Said[], withIt: readonly Said[], declared: object = city): Proposal {
  const configuration = parseConfiguration(declared);
  const options = { asOf: '2026-11-24', only: [isolation] };
  return compareProposal(
    change,
    evaluate(configuration, { ...options, rules: [rule(...without)] }),
    evaluate(parseConfiguration(overlay(configuration, change)), { ...options, rules: [rule(...withIt)], evidence: true }),
  );
}

const told = ({ verdict, proposed, added, gone, passes }: Proposal) => {
  const list = (results: Proposal['added']) => results.map(({ outcome, subjects }) => [outcome, ...subjects.map(({ id }) => id)].join(' '));
  return { verdict, proposed: list(proposed), added: list(added), gone: list(gone), passes };
};
/** A judgement of one flow. */
const j = {
  requirement: isolation,
  subjects: [{ flow: 'f' }],
  result: 'conformant',
  by: 'ciso',
  on: '2026-04-01',
  evidence: '記録',
} as const;
const nothing = { verdict: 'not-applicable', proposed: [], added: [], gone: [], passes: 0 };

const proposal = { network: { flows: { g: { from: 'a', to: 'b' } } } } as const satisfies Configuration;
const [f, g] = [subject('flow', 'f'), subject('flow', 'g')];
const question = open(asks('judgement'));

describe('what is proposed', () => {
  test('is what the results that name it say, and nothing where none does', () => {
    expect(told(compare(proposal, [], [[[g], fail]]))).toEqual({ ...nothing, verdict: 'nonconformant', proposed: ['fail g'] });
    expect(told(compare(proposal, [], [[[g], question]]))).toEqual({ ...nothing, verdict: 'undetermined', proposed: ['undetermined g'] });
    expect(told(compare(proposal, [], [[[g], pass]]))).toEqual({ ...nothing, verdict: 'conformant', passes: 1 });
    expect(told(compare(proposal, [], [[[g], notApplicable]]))).toEqual(nothing);
  });

  test('is not what was said before of something else', () => {
    const said: Said = [[f], fail];
    expect(told(compare(proposal, [said], [said, [[g], pass]]))).toEqual({ ...nothing, verdict: 'conformant', passes: 1 });
    expect(told(compare(proposal, [[[f], pass]], [[[f], pass]]))).toEqual(nothing);
  });

  test('takes part in a path by a hop, by the flow or by a place that it leads through', () => {
    const path = (hop: object): Outcome =>
      ({ ...fail, path: [{ kind: 'flow', certainty: 'must', from: 'a', to: 'b', ...hop }] }) as Outcome;
    const ends = [subject('path-from', 'a'), subject('path-to', 'b')];
    const said = (change: Configuration, hop: object) => told(compare(change, [[ends, path(hop)]], [[ends, path(hop)]])).proposed;
    expect(said(proposal, { flow: 'g' })).toEqual(['fail a b']);
    expect(said(proposal, { flow: 'f' })).toEqual([]);
    expect(said(proposal, {})).toEqual([]);
    const place = { network: { nodes: { n: {} } } } as const;
    expect(said(place, { from: 'n' })).toEqual(['fail a b']);
    expect(said(place, { to: 'n' })).toEqual(['fail a b']);
    expect(said({ network: { parties: { p: {} } } }, { to: 'p' })).toEqual(['fail a b']);
    expect(said({ network: { nodes: { a: {} } } }, {})).toEqual(['fail a b']);
  });

  test('is a record of whatever kind, and a path has its ends for places', () => {
    const contract = { outsourcing: { contracts: { g: { from: '2026-04-01' } } } };
    expect(told(compare(contract, [], [[[subject('contract', 'g')], fail]])).proposed).toEqual(['fail g']);
    expect(told(compare(contract, [], [[[g], fail]])).proposed).toEqual([]); // a flow of that name is another thing
    expect(told(compare({ technical: { systems: {} } }, [], [[[subject('system', 'g')], fail]])).proposed).toEqual([]);
    const node = { network: { nodes: { a: {} } } };
    expect(told(compare(node, [], [[[subject('path-from', 'a'), subject('path-to', 'z')], fail]])).proposed).toEqual(['fail a z']);
    expect(told(compare(node, [], [[[subject('path-from', 'z'), subject('path-to', 'a')], fail]])).proposed).toEqual(['fail z a']);
  });

  test('is an exception or a judgement with all that it settles or fails to', () => {
    const exceptions = { x: approved([{ flow: 'f' }]) };
    expect(told(compare({ exceptions }, [[[f], fail]], [[[f], fail]]))).toMatchObject({
      verdict: 'excepted',
      proposed: ['fail f'],
      gone: ['fail f'],
    });
    expect(told(compare({ judgements: { j } }, [[[f], question]], [[[f], question]]))).toMatchObject({
      verdict: 'conformant',
      proposed: ['undetermined f'],
      gone: ['undetermined f'],
    });
  });
});

describe('elsewhere', () => {
  test('stays what others have approved or judged before', () => {
    const exceptions = { x: approved([{ flow: 'f' }]) };
    expect(told(compare(proposal, [[[f], fail]], [[[f], fail]], { ...city, exceptions }))).toEqual(nothing);
    expect(told(compare(proposal, [[[f], question]], [[[f], question]], { ...city, judgements: { j } }))).toEqual(nothing);
  });

  test('is added what was not there or counted for less, and gone what is no more or counts for less', () => {
    expect(told(compare(proposal, [], [[[f], fail]]))).toEqual({ ...nothing, verdict: 'nonconformant', added: ['fail f'] });
    expect(told(compare(proposal, [[[f], question]], [[[f], fail]]))).toEqual({ ...nothing, verdict: 'nonconformant', added: ['fail f'] });
    expect(told(compare(proposal, [[[f], fail]], [[[f], question]]))).toEqual({ ...nothing, gone: ['fail f'] });
    expect(told(compare(proposal, [[[f], fail]], []))).toEqual({ ...nothing, gone: ['fail f'] });
    expect(told(compare(proposal, [[[f], fail]], [[[f], fail]]))).toEqual(nothing);
  });

  test('of the municipality nothing counts for a flow, and all of it for what speaks of more', () => {
    const whole = subject('municipality', 'municipality');
    expect(told(compare(proposal, [], [[[whole], fail]]))).toEqual(nothing);
    expect(told(compare(proposal, [[[whole], fail]], []))).toEqual(nothing);
    for (const change of [
      { municipality: { name: '江津市' } },
      { network: { securityCloud: {} } },
      { outsourcing: {} },
      { ...proposal, outsourcing: {} },
    ] as const) {
      expect(told(compare(change, [], [[[whole], fail]]))).toMatchObject({ verdict: 'nonconformant', added: ['fail municipality'] });
      expect(told(compare(change, [[[whole], fail]], []))).toMatchObject({ gone: ['fail municipality'] });
    }
    expect(told(compare({ note: '案' }, [], [[[whole], fail]]))).toEqual(nothing);
  });
});
