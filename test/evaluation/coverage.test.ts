import { describe, expect, test } from 'vitest';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate } from '../../src/evaluation/index';
import { pass, saying } from './saying';

const isolation = '6.3.1/isolation';
const rule = saying('one', [isolation], [{ about: [{ kind: 'flow', id: 'f' }], requirement: isolation, outcome: pass }]);
const report = (configuration: object) =>
  evaluate(parseConfiguration(configuration), { asOf: '2026-11-24', rules: [rule], only: [isolation] });

const record = { requirement: isolation, subjects: 'municipality', result: 'conformant', by: 'ciso', on: '2026-11-24', evidence: '記録' };

describe('what has to hold of everything', () => {
  test.each<readonly [name: string, declared: object]>([
    ['part of the city is declared', { covers: { systems: ['税'] } }],
    ['nobody says how much of it', {}],
  ])('is not decided while %s, whatever passes and whoever vouches for it', (_, declared) => {
    for (const records of [{}, { judgements: { j: record }, attestations: { a: record } }]) {
      const { verdict, results } = report({ ...declared, ...records });
      expect(verdict).toBe('undetermined');
      const open = results.filter(({ outcome }) => outcome === 'undetermined');
      expect(open.map(({ rule: id, disposition, subjects }) => [id, disposition, subjects.map(({ kind }) => kind)])).toEqual([
        ['scope/coverage', 'open', ['municipality']],
      ]);
      expect(open.flatMap(({ unknown }) => unknown ?? []).map(({ reason, pointer }) => [reason, pointer])).toEqual([
        ['coverage', '/covers'],
      ]);
      expect(open.flatMap(({ locations }) => locations).map(({ pointer }) => pointer)).toEqual(['/covers']);
    }
  });

  test('is decided where all of it is', () => {
    expect(report({ covers: 'municipality' }).verdict).toBe('conformant');
  });
});
