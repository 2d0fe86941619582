import { expect, test } from 'vitest';
import { toJson } from '../../src/formats/index';
import { broken, mixed } from './reports';

const keysOf = (value: unknown): readonly string[] => Object.keys(typeof value === 'object' && value !== null ? value : {});

test('the fields of a report stand in the order of the design', () => {
  expect(keysOf(JSON.parse(toJson(broken)))).toEqual([
    'schemaVersion',
    'policy',
    'profile',
    'asOf',
    'declared',
    'only',
    'withoutExceptions',
    'verdict',
    'suspect',
    'clauses',
    'controls',
    'requirements',
    'results',
    'passes',
  ]);
});

test('the fields of a result do too', () => {
  const { results }: { readonly results: readonly Readonly<Record<string, unknown>>[] } = JSON.parse(toJson(mixed));
  const order = [
    'rule',
    'requirement',
    'clause',
    'basis',
    'reading',
    'outcome',
    'disposition',
    'severity',
    'subjects',
    'locations',
    'message',
    'remedy',
    'unknown',
    'path',
    'consequenceOf',
    'exception',
    'judgement',
    'suspect',
    'identity',
  ];
  for (const one of results) expect(keysOf(one)).toEqual(order.filter((key) => Object.hasOwn(one, key)));
  const path = results.find((one) => one.path !== undefined);
  expect(keysOf(path)).toContain('consequenceOf');
  expect(results.map(({ identity }) => identity)).toEqual([...results.map(({ identity }) => identity)].sort());
});

test('it is indented and ends in one line feed', () => {
  expect(toJson(mixed)).toMatch(/^\{\n {2}"schemaVersion": 1,\n[\s\S]*\n\}\n$/);
});
