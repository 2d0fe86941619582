import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { safeParseConfiguration } from '../../src/configuration/schemas';

/** What the parser says of a section of documents written in YAML. */
function issuesOf(yaml: string) {
  const { error } = safeParseConfiguration(load(yaml));
  return error?.issues.map(({ code, pointer, suggestion }) => ({ code, pointer, suggestion })) ?? [];
}

test('a document is read with its kind, dates, bodies and clauses', () => {
  expect(
    issuesOf(`
scope: {}
documents:
  standards:
    title: 対策基準
    kind: control-standards
    adoptedOn: '2026-04-01'
    revisedOn: '2026-04-01'
    repealedOn: '2027-03-31'
    adoptedBy: [mayor]
    disclosure: public
    publishedOn: '2026-04-02'
    publishedAt: https://www.example.jp/
    covers: ['6.1', '8']
    basedOn: []
    systems: [tax]
`),
  ).toEqual([]);
});

test('a clause that YAML takes for a number is to be quoted, and one written as printed is told by its id', () => {
  expect(issuesOf('documents: { standards: { covers: [6.1, 8, 6（3）①] } }')).toEqual([
    { code: 'wrong-type', pointer: '/documents/standards/covers/0', suggestion: undefined },
    { code: 'wrong-type', pointer: '/documents/standards/covers/1', suggestion: undefined },
    { code: 'unknown-value', pointer: '/documents/standards/covers/2', suggestion: '6.3.1' },
  ]);
});

test('kinds and disclosure are known by their Japanese names', () => {
  expect(issuesOf('documents: { a: { kind: 対策基準, disclosure: 非公開 }, b: { kind: 手順書 }, c: { kind: その他 } }')).toEqual([
    { code: 'unknown-value', pointer: '/documents/a/kind', suggestion: 'control-standards' },
    { code: 'unknown-value', pointer: '/documents/a/disclosure', suggestion: 'non-public' },
    { code: 'unknown-value', pointer: '/documents/b/kind', suggestion: 'procedure' },
    { code: 'unknown-value', pointer: '/documents/c/kind', suggestion: 'other' },
  ]);
});

test('no document is revised or repealed before it is adopted', () => {
  expect(
    issuesOf(
      "documents: { a: { adoptedOn: '2026-04-01', revisedOn: '2026-03-31' }, b: { adoptedOn: '2026-04-01', repealedOn: '2026-03-31' } }",
    ),
  ).toEqual([
    { code: 'date-order', pointer: '/documents/a/revisedOn', suggestion: undefined },
    { code: 'date-order', pointer: '/documents/b/repealedOn', suggestion: undefined },
  ]);
});

test('what a document rests on is a document of the declaration', () => {
  expect(issuesOf('documents: { standards: {}, procedure: { basedOn: [standard] } }')).toEqual([
    { code: 'unknown-reference', pointer: '/documents/procedure/basedOn/0', suggestion: 'standards' },
  ]);
});
