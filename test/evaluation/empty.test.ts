import { expect, test } from 'vitest';
import { checkConfiguration } from '../../src/check-configuration';
import { SelectionError } from '../../src/evaluation/index';

const asOf = '2026-11-24';

/** Every clause that lays down a requirement, or has one below it. 1 and 2 state a purpose and definitions. */
const clausesWithRequirements = [
  '3',
  '3.1',
  '3.2',
  '3.3',
  '3.4',
  '3.5',
  '4',
  '4.1',
  '4.2',
  '4.2.1',
  '4.2.2',
  '4.2.3',
  '5',
  '6',
  '6.1',
  '6.2',
  '6.3',
  '6.3.1',
  '6.3.2',
  '6.3.3',
  '6.4',
  '6.5',
  '6.6',
  '6.7',
  '6.8',
  '6.8.p1',
  '6.8.p2',
  '6.8.p3',
  '6.9',
  '7',
  '8',
  '9',
  '10',
  '10.p1',
  '10.p2',
];

test('an empty declaration is undetermined everywhere and conformant nowhere', () => {
  const report = checkConfiguration({}, { asOf });
  expect(report.verdict).toBe('undetermined');
  expect(report.clauses.map(({ clause }) => clause)).toEqual(clausesWithRequirements);
  expect(new Set(report.clauses.map(({ status }) => status))).toEqual(new Set(['undetermined']));
  expect(report.requirements.filter(({ status }) => status === 'conformant')).toEqual([]);
  expect(report.passes).toEqual([]);
});

test('no two results of one report have the same identity', () => {
  const { results } = checkConfiguration({}, { asOf });
  expect(new Set(results.map(({ identity }) => identity)).size).toBe(results.length);
});

test('flows: {} of a declared My Number tier passes isolation, but a partial declaration decides nothing about the whole', () => {
  const network = { nodes: { a: { tier: 'my-number', kind: 'server' } }, flows: {} };
  const statusOf = (covers: unknown) =>
    checkConfiguration({ network, assets: { information: {} }, covers }, { asOf }).requirements.find(({ id }) => id === '6.3.1/isolation')
      ?.status;
  expect(statusOf('municipality')).toBe('conformant');
  expect(statusOf({ systems: ['a'] })).toBe('undetermined');
});

test('selecting nothing is an error, not a success', () => {
  expect(() => checkConfiguration({}, { asOf, only: ['6.33'] })).toThrow(/6\.33/);
  expect(() => checkConfiguration({}, { asOf, only: ['2'] })).toThrow();
  expect(() => checkConfiguration({}, { asOf: 'yesterday' })).toThrow(RangeError);
});

test('a clause is selected in any usual spelling, and never by what may mean several', () => {
  const selected = (name: string) => checkConfiguration({}, { asOf, only: [name] }).requirements.map(({ id }) => id);
  for (const name of ['6(3)①', '6（3）-1', '第6条(3)①', '6⑶①']) expect(selected(name), name).toEqual(selected('6.3.1'));
  for (const name of ['6-8', '6,7', '(3)']) expect(() => selected(name), name).toThrow(SelectionError);
});
