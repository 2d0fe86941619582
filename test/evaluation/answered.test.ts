import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate } from '../../src/evaluation/index';
import type { Cause, Subject } from '../../src/facts/index';
import { gotsuPolicy, lawLayer, layOver } from '../../src/policy/index';
import type { Rule } from '../../src/rules/index';
import { approved } from '../hostile/city';
import { asks, fail, open, saying } from './saying';

const asOf = '2026-11-24';
const separation = '6.6/computer-management';
const isolation = '6.3.1/isolation';
const system = (id: string): readonly Subject[] => [{ kind: 'system', id }];
const judged = (requirement: string, subjects: readonly object[], change: object = {}) => ({
  requirement,
  subjects,
  result: 'conformant',
  by: 'ciso',
  on: '2026-04-01',
  evidence: '点検記録',
  ...change,
});

/** A question that the finding about a system asks as well. */
const askedBy = (id: string): { readonly askedBy: Cause } => ({ askedBy: { requirement: separation, subjects: system(id) } });
const asksOf = (id: string): Rule =>
  saying(`of-${id}`, [separation], [{ about: system(id), requirement: separation, outcome: open(asks('judgement', id)) }]);

/** What becomes of a flow that hangs on questions about systems: `outcome disposition judgement`, and the status of its requirement. */
function flow(unknown: Parameters<typeof open>, rules: readonly Rule[], records: object): readonly string[] {
  const asking = saying('flow', [isolation], [{ about: [{ kind: 'flow', id: 'f' }], requirement: isolation, outcome: open(...unknown) }]);
  const configuration = parseConfiguration({
    covers: 'municipality',
    organization: { roles: { ciso: { holder: '甲', mayApproveExceptions: true }, chief: { holder: '乙' } } },
    assets: { systems: { s: {}, t: {} } },
    network: { nodes: { a: { tier: 'my-number' }, b: { tier: 'lgwan' } }, flows: { f: { from: 'a', to: 'b' } } },
    ...records,
  });
  const { results, requirements } = evaluate(configuration, { asOf, rules: [...rules, asking], only: [isolation, separation] });
  const told = results
    .filter(({ rule }) => rule === asking.id)
    .map(({ outcome, disposition, judgement }) => [outcome, disposition, judgement].filter((one) => one !== undefined).join(' '));
  return [...told, requirements.find(({ id }) => id === isolation)?.status ?? ''];
}

const judgements = { j: judged(separation, [{ system: 's' }]) };
const answered = ['undetermined judged j', 'conformant'];
const unanswered = ['undetermined open', 'undetermined'];

describe('what hangs on questions that are put elsewhere', () => {
  test('is answered where each of them is', () => {
    expect(flow([asks('judgement', 's', askedBy('s'))], [asksOf('s')], { judgements })).toEqual(answered);
    const both = { judgements: { j: judged(separation, [{ system: 's' }, { system: 't' }]) } };
    const [first, second] = [asks('judgement', 's', askedBy('s')), asks('judgement', 't', askedBy('t'))];
    expect(flow([first, second], [asksOf('s'), asksOf('t')], both)).toEqual(answered);
    expect(flow([first, second], [asksOf('s'), asksOf('t')], { judgements })).toEqual(unanswered);
  });

  test('is not answered where nobody asks, whether it is the only question or one of two', () => {
    expect(flow([asks('judgement', 's', askedBy('s'))], [], { judgements })).toEqual(unanswered);
    const [first, second] = [asks('judgement', 's', askedBy('s')), asks('judgement', 't', askedBy('t'))];
    expect(flow([first, second], [asksOf('s')], { judgements })).toEqual(unanswered);
    expect(flow([second, first], [asksOf('s')], { judgements })).toEqual(unanswered);
  });

  test('is not answered while a question of its own is open', () => {
    const own = asks('judgement', 'own');
    expect(flow([asks('judgement', 's', askedBy('s')), own], [asksOf('s')], { judgements })).toEqual(unanswered);
    expect(flow([own, asks('judgement', 's', askedBy('s'))], [asksOf('s')], { judgements })).toEqual(unanswered);
  });

  test('is not answered where another finding of the same thing stands, in whatever order they are made', () => {
    const broken = saying('broken', [separation], [{ about: system('s'), requirement: separation, outcome: fail }]);
    const asking = asks('judgement', 's', askedBy('s'));
    expect(flow([asking], [asksOf('s'), broken], { judgements })).toEqual(unanswered);
    expect(flow([asking], [broken, asksOf('s')], { judgements })).toEqual(unanswered);
  });

  test('keeps what was recorded of it itself: an exception in order, or a no', () => {
    const asking = asks('judgement', 's', askedBy('s'));
    const exceptions = { x: approved([{ flow: 'f' }]) };
    expect(flow([asking], [asksOf('s')], { judgements, exceptions })).toEqual(['undetermined excepted', 'excepted']);
    const no = judged(isolation, [{ flow: 'f' }], { result: 'nonconformant' });
    expect(flow([asking], [asksOf('s')], { judgements: { ...judgements, no } })).toEqual(['fail open no', 'nonconformant']);
  });
});

describe('a body that is not there', () => {
  const assembly = { kind: 'assembly', exists: 'no' };
  const j = judged('4.1/bodies-covered', [{ body: 'assembly' }]);
  const law = (configuration: object) =>
    evaluate(parseConfiguration({ covers: 'municipality', documents: {}, ...configuration }), {
      asOf,
      policy: layOver(gotsuPolicy, lawLayer),
      only: ['law/policy-set'],
    })
      .results.filter(({ rule, subjects }) => rule === 'documents/policy-adoption' && subjects[0]?.id === 'assembly')
      .map(({ outcome, disposition, judgement }) => [outcome, disposition, judgement]);

  test('is explained once: what was judged of it for the scope is judged of the policy that it sets none of', () => {
    expect(law({ scope: { bodies: { assembly } } })).toEqual([['undetermined', 'open', undefined]]);
    expect(law({ scope: { bodies: { assembly } }, judgements: { j } })).toEqual([['undetermined', 'judged', 'j']]);
    expect(law({ scope: { bodies: { assembly } }, judgements: { j: { ...j, subjects: 'municipality' } } })).toEqual([
      ['undetermined', 'open', undefined],
    ]);
  });
});
