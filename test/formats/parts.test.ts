import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  csvParts,
  githubAnnotationParts,
  junitParts,
  reportJsonParts,
  sarifParts,
  toCsv,
  toGithubAnnotations,
  toJson,
  toJunit,
  toSarif,
} from '../../src/formats/index';
import { joined, jsonParts } from '../../src/formats/parts';
import { report, result } from './reports';

const json = fc.jsonValue({ maxDepth: 8 });
const many = report({
  results: Array.from({ length: 500 }, (_, index) =>
    result({ requirement: '6.3.2/sanitized-communication', subjects: [{ kind: 'flow', id: `flow-${index}` }] }),
  ),
});

describe('a text in parts', () => {
  it('is the JSON that JSON.stringify writes', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.option(fc.array(json), { nil: undefined })), (value) => {
        expect(joined(jsonParts(value))).toBe(JSON.stringify(value, null, 2));
      }),
    );
    fc.assert(
      fc.property(json, (value) => {
        expect(joined(jsonParts(value))).toBe(JSON.stringify(value, null, 2));
      }),
    );
  });

  it.each([
    ['JSON', reportJsonParts(many), toJson(many)],
    ['SARIF', sarifParts(many), toSarif(many)],
    ['CSV', csvParts(many), toCsv(many)],
    ['JUnit XML', junitParts(many), toJunit(many)],
    ['annotations', githubAnnotationParts(many), toGithubAnnotations(many)],
  ])('%s is the same whole and in parts, and no part is long', (_, parts, whole) => {
    const list = [...parts];
    expect(list.join('')).toBe(whole);
    expect(list.length).toBeGreaterThan(100);
    expect(Math.max(...list.map(({ length }) => length))).toBeLessThan(whole.length / 10);
  });
});
