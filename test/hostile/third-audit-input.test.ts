import { expect, test } from 'vitest';
import { evaluate } from '../../src/evaluation/index';
import { type ClauseId, gotsuPolicy, type SourceVerification } from '../../src/policy/index';
import { cityWith, today } from './city';
import { mustBeFound } from './trials';

/** The official text with one clause in other words. */
function altered(changed: ClauseId): SourceVerification {
  const clauses = gotsuPolicy.clauses.map(({ id, label }) => ({
    clause: id,
    label,
    status: id === changed ? ('changed' as const) : ('unchanged' as const),
  }));
  return { status: 'changed', clauses, added: [] };
}

function suspectIn(changed: ClauseId): readonly string[] {
  const { requirements } = evaluate(cityWith({}), { asOf: today, only: ['6.3'], source: altered(changed) });
  return requirements.filter(({ suspect }) => suspect === true).map(({ id, status }) => `${status} ${id}`);
}

test('a changed definition makes suspect every requirement that uses the term, and no other', () => {
  expect(suspectIn('2.12')).toEqual(['undetermined 6.3.2/sanitized-communication']);
  expect(suspectIn('2.11')).toEqual(['undetermined 6.3.2/partition']);
  expect(suspectIn('2.7')).toEqual([]);
});

test('it says which term it is, in both languages', () => {
  const report = evaluate(cityWith({}), { asOf: today, only: ['6.3.2'], source: altered('2.12') });
  expect(report.suspect).toEqual(['2.12']);
  const [one, ...others] = report.results.filter(({ rule }) => rule === 'source/fidelity');
  expect(others).toEqual([]);
  expect(one?.message.ja).toContain('用語（無害化通信）の定義');
  expect(one?.message.en).toContain('(sanitized communication)');
  expect(one?.suspect).toBe(true);
});

test('where the clause itself changed, the clause is named, not its terms', () => {
  const report = evaluate(cityWith({}), { asOf: today, only: ['6.3.2/sanitized-communication'], source: altered('6.3.2') });
  expect(report.results.map(({ message }) => message.ja)).toEqual([expect.stringContaining('この条項が変わっているか')]);
});

mustBeFound([
  [
    'an exit that leads through the Internet, said to be inside the aggregation, with what it leads through left out',
    { exits: { odd: { aggregation: 'inside', monitoring: ['log-monitoring'] } } },
    'undetermined network/exit-aggregation odd',
  ],
]);
