import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffReports } from '../../src/evaluation/diff-reports';
import type { Report, Result } from '../../src/evaluation/report';
import { report, result } from '../formats/reports';

const about = (id: string, given: Partial<Result> = {}): Result =>
  result({ requirement: '6.3.2/sanitized-communication', subjects: [{ kind: 'flow', id }], ...given });
const withResults = (...results: readonly Result[]): Report => report({ results });
const ids = (results: readonly { readonly identity: string }[]): readonly string[] => results.map(({ identity }) => identity);

describe('what changed between two reports', () => {
  it('names what appeared, what is gone and what stands differently, and counts the rest', () => {
    const [a, b, c, d] = [about('a'), about('b'), about('c'), about('d')];
    const now = about('b', { disposition: 'excepted', exception: 'EX-1' });
    const diff = diffReports(withResults(a, b, c), withResults(a, now, d));
    expect(ids(diff.appeared)).toEqual([d.identity]);
    expect(ids(diff.gone)).toEqual([c.identity]);
    expect(diff.changed.map(({ before, after }) => [before.disposition, after.disposition])).toEqual([['open', 'excepted']]);
    expect(diff.unchanged).toBe(1);
  });

  it('takes a finding for the same whatever its words and its place say', () => {
    const moved = about('a', { message: { ja: '別の文', en: 'other words' }, locations: [{ file: 'moved.yaml', pointer: '/x' }] });
    const diff = diffReports(withResults(about('a')), withResults(moved));
    expect([diff.appeared, diff.gone, diff.changed]).toEqual([[], [], []]);
  });

  it('says of an exception what it covers now and what it covers no longer', () => {
    const covered = (id: string): Result => about(id, { disposition: 'excepted', exception: 'EX-1' });
    const expired = about('b', { disposition: 'expired', exception: 'EX-1' });
    const diff = diffReports(withResults(covered('a'), covered('b')), withResults(covered('a'), expired, covered('c')));
    expect(diff.exceptions).toEqual([{ exception: 'EX-1', covers: [about('c').identity], released: [about('b').identity] }]);
  });

  it('names clauses and requirements whose status is another one, also where one of the runs did not judge them', () => {
    const before = report({ clauses: [{ clause: '6.3', label: '6(3)', status: 'nonconformant' }], requirements: [] });
    const after = report({
      clauses: [
        { clause: '6.3', label: '6(3)', status: 'conformant' },
        { clause: '10', label: '10', status: 'undetermined' },
      ],
      requirements: [],
    });
    expect(diffReports(before, after).clauses).toEqual([
      { id: '6.3', before: 'nonconformant', after: 'conformant' },
      { id: '10', before: null, after: 'undetermined' },
    ]);
  });

  it('says where the two runs were not asked the same', () => {
    const narrow = report({ only: ['6.3'], withoutExceptions: true, profile: ['policy', 'guideline'] });
    expect(diffReports(report({ profile: ['policy'] }), narrow).askedDifferently).toEqual(['profile', 'only', 'exceptions']);
  });

  it('of passes says nothing: they are nothing to mend', () => {
    const diff = diffReports(withResults(), withResults(about('a', { outcome: 'pass' }), about('b', { outcome: 'not-applicable' })));
    expect(diff.appeared).toEqual([]);
  });
});

const someReport = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      outcome: fc.constantFrom('fail' as const, 'undetermined' as const),
      disposition: fc.constantFrom('open' as const, 'excepted' as const),
    }),
    { selector: ({ id }) => id },
  )
  .map((drawn) =>
    withResults(
      ...drawn.map(({ id, outcome, disposition }) =>
        about(id, { outcome, disposition, ...(disposition === 'excepted' ? { exception: 'EX-1' } : {}) }),
      ),
    ),
  );

describe('the laws of a comparison', () => {
  it('holds nothing against a report that is the same, in whatever order', () => {
    fc.assert(
      fc.property(someReport, (one) => {
        const diff = diffReports(one, { ...one, results: [...one.results].reverse() });
        expect([diff.appeared, diff.gone, diff.changed, diff.exceptions]).toEqual([[], [], [], []]);
        expect(diff.unchanged).toBe(one.results.length);
      }),
    );
  });

  it('turns round when the reports do', () => {
    fc.assert(
      fc.property(someReport, someReport, (one, other) => {
        const there = diffReports(one, other);
        const back = diffReports(other, one);
        expect(ids(back.gone)).toEqual(ids(there.appeared));
        expect(ids(back.appeared)).toEqual(ids(there.gone));
        expect(back.changed.map(({ after }) => after.identity)).toEqual(there.changed.map(({ after }) => after.identity));
        expect(back.exceptions.map(({ covers }) => covers)).toEqual(there.exceptions.map(({ released }) => released));
      }),
    );
  });

  it('loses no finding of either report', () => {
    fc.assert(
      fc.property(someReport, someReport, (one, other) => {
        const { appeared, gone, changed, unchanged } = diffReports(one, other);
        expect(appeared.length + changed.length + unchanged).toBe(other.results.length);
        expect(gone.length + changed.length + unchanged).toBe(one.results.length);
      }),
    );
  });
});
