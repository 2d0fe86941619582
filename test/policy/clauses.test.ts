import { describe, expect, expectTypeOf, it } from 'vitest';
import { clauseAncestors, clauseChildren, clauseOf, isClauseId } from '../../src/policy/clause-tree';
import { type Clause, type ClauseId, clauses } from '../../src/policy/clauses';

const list: readonly Clause[] = clauses;
const below = (parent: ClauseId) => list.filter((clause) => clause.parent === parent).map(({ label }) => label);

describe('clauses', () => {
  it('are 49, ten of them at the top', () => {
    expect(list).toHaveLength(49);
    expect(list.filter(({ parent }) => parent === undefined).map(({ label }) => label)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
    ]);
  });

  it('are, group by group, what the document prints', () => {
    expect(below('2')).toEqual(['2(1)', '2(2)', '2(3)', '2(4)', '2(5)', '2(6)', '2(7)', '2(8)', '2(9)', '2(10)', '2(11)', '2(12)']);
    expect(below('3')).toEqual(['3(1)', '3(2)', '3(3)', '3(4)', '3(5)']);
    expect(below('4')).toEqual(['4(1)', '4(2)']);
    expect(below('4.2')).toEqual(['4(2)①', '4(2)②', '4(2)③']);
    expect(below('6')).toEqual(['6(1)', '6(2)', '6(3)', '6(4)', '6(5)', '6(6)', '6(7)', '6(8)', '6(9)']);
    expect(below('6.3')).toEqual(['6(3)①', '6(3)②', '6(3)③']);
    expect(below('6.8')).toEqual(['6(8)第1段落', '6(8)第2段落', '6(8)第3段落']);
    expect(below('10')).toEqual(['10第1段落', '10第2段落']);
  });

  it('have unique ids and labels, and stand in reading order', () => {
    expect(new Set(list.map(({ id }) => id)).size).toBe(49);
    expect(new Set(list.map(({ label }) => label)).size).toBe(49);
    expect(list.map(({ order }) => order)).toEqual(Array.from({ length: 49 }, (_, index) => index + 1));
  });

  it('bear an id that says the same as the label', () => {
    const circled = '①②③';
    for (const { id, label } of list) {
      const said = label
        .replace(/第(\d)段落$/u, '.p$1')
        .replace(/[①②③]$/u, (sign) => `.${circled.indexOf(sign) + 1}`)
        .replace(/\((\d+)\)/u, '.$1');
      expect(id).toBe(said);
    }
  });

  it('stand behind the parent that their id names', () => {
    for (const clause of list) {
      const dot = clause.id.lastIndexOf('.');
      expect(clause.parent).toBe(dot < 0 ? undefined : clause.id.slice(0, dot));
      if (clause.parent !== undefined) expect(clauseOf(clause.parent).order).toBeLessThan(clause.order);
    }
  });

  it('have a heading in both languages, ours where the document prints none', () => {
    for (const { heading } of list) {
      expect(heading.ja.trim()).not.toBe('');
      expect(heading.en).toMatch(/^[ -~]+$/u);
    }
    expect(list.filter(({ headingBasis }) => headingBasis === 'interpretation').map(({ id }) => id)).toEqual([
      '3.1',
      '3.2',
      '3.3',
      '3.4',
      '3.5',
      '4.2.1',
      '4.2.2',
      '4.2.3',
      '6.3.1',
      '6.3.2',
      '6.3.3',
      '6.8.p1',
      '6.8.p2',
      '6.8.p3',
      '10.p1',
      '10.p2',
    ]);
  });

  it('hold no official wording', () => {
    expect(list.filter((clause) => 'officialText' in clause)).toEqual([]);
  });
});

describe('ClauseId', () => {
  it('knows every clause and no other', () => {
    expectTypeOf<'6.3.1'>().toExtend<ClauseId>();
    expectTypeOf<'6.8.p3'>().toExtend<ClauseId>();
    expectTypeOf<'6.10'>().not.toExtend<ClauseId>();
    expectTypeOf<string>().not.toExtend<ClauseId>();
  });
});

describe('the clause tree', () => {
  it('tells ids from labels and from names that every object has', () => {
    expect(isClauseId('6.3.1')).toBe(true);
    for (const other of ['6(3)①', '6.10', '', '6.3.1 ', '__proto__', 'constructor']) expect(isClauseId(other)).toBe(false);
  });

  it('gives children in reading order, and ancestors from near to far', () => {
    expect(clauseChildren('6.3').map(({ id }) => id)).toEqual(['6.3.1', '6.3.2', '6.3.3']);
    expect(clauseChildren('7')).toEqual([]);
    expect(clauseAncestors('6.8.p2').map(({ id }) => id)).toEqual(['6.8', '6']);
    expect(clauseAncestors('9')).toEqual([]);
  });

  it('refuses an id that no clause has', () => {
    // @ts-expect-error: what only a caller without types can do
    expect(() => clauseOf('6.10')).toThrow(new RangeError('No clause has the id "6.10".'));
  });
});
