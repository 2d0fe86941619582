import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { type EvaluateOptions, evaluate } from '../../src/evaluation/index';
import type { ClauseId } from '../../src/policy/index';
import { fail, pass, saying } from './saying';

const computers = '6.6/computer-management';
const about = [{ kind: 'system', id: 's' }] as const;

/** How a copy compares in which some clauses are not what they were. */
const changed = (...clauses: readonly ClauseId[]): NonNullable<EvaluateOptions['source']> => ({
  status: 'changed',
  clauses: clauses.map((clause) => ({ clause, label: clause, status: 'changed' })),
  added: [],
});

const report = (requirement: typeof computers | '6.7/monitoring' | '7/audit', source: EvaluateOptions['source'], outcome = pass) =>
  evaluate(parseConfiguration({ covers: 'municipality' }), {
    asOf: '2026-11-24',
    rules: [saying('one', [requirement], [{ about, requirement, outcome }])],
    only: [requirement],
    ...(source === undefined ? {} : { source }),
  });

describe('a requirement whose text has changed', () => {
  test('is at best undetermined, and so is every clause above it', () => {
    const { requirements, verdict, clauses, suspect, results } = report(computers, changed('6.6'));
    expect(verdict).toBe('undetermined');
    expect(requirements.find(({ id }) => id === computers)).toMatchObject({ status: 'undetermined', suspect: true });
    expect(new Set(clauses.map(({ status }) => status))).toEqual(new Set(['undetermined']));
    expect(suspect).toEqual(['6.6']);
    expect(results.map(({ rule, outcome, suspect: is, unknown }) => [rule, outcome, is, unknown?.map(({ reason }) => reason)])).toEqual([
      ['source/fidelity', 'undetermined', true, ['suspect']],
    ]);
  });

  test('is broken where it was broken, and that result is suspect too', () => {
    const { verdict, results } = report(computers, changed('6.6'), fail);
    expect(verdict).toBe('nonconformant');
    expect(results.find(({ outcome }) => outcome === 'fail')?.suspect).toBe(true);
  });

  test('by any of its clauses', () => {
    expect(report('7/audit', changed('6.9')).verdict).toBe('undetermined');
    expect(report('7/audit', changed('7')).verdict).toBe('undetermined');
  });

  test('or by the definition of a term that it uses', () => {
    const { verdict, results, suspect } = report('6.7/monitoring', changed('2.2'));
    expect(verdict).toBe('undetermined');
    expect(results.map(({ rule }) => rule)).toEqual(['source/fidelity']);
    expect(suspect).toEqual(['2.2']);
  });

  test('no judgement or attestation makes it sure', () => {
    const record = {
      requirement: computers,
      subjects: 'municipality',
      result: 'conformant',
      by: 'ciso',
      on: '2026-11-24',
      evidence: '記録',
    };
    const configuration = parseConfiguration({ covers: 'municipality', judgements: { j: record }, attestations: { a: record } });
    const rules = [saying('one', [computers], [{ about, requirement: computers, outcome: pass }])];
    expect(evaluate(configuration, { asOf: '2026-11-24', rules, only: [computers], source: changed('6.6') }).verdict).toBe('undetermined');
  });
});

test.each<readonly [name: string, source: EvaluateOptions['source']]>([
  ['nothing was compared', undefined],
  ['nothing has changed', { status: 'unchanged', clauses: [{ clause: '6.6', label: '6(6)', status: 'unchanged' }], added: [] }],
  ['only other clauses have', changed('6.5', '6.7')],
  ['only the definition of a term that it does not use has', changed('2.1')],
])('lawful: %s', (_, source) => {
  const { verdict, results, requirements } = report(computers, source);
  expect(verdict).toBe('conformant');
  expect(results).toEqual([]);
  expect(requirements.find(({ id }) => id === computers)).not.toHaveProperty('suspect');
  expect(report('6.7/monitoring', changed('2.1')).verdict).toBe('conformant');
});
