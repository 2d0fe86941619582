import fc from 'fast-check';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { findClause, parseClauseLabel } from '../../src/policy/clause-label';
import { type Clause, type ClauseId, clauses } from '../../src/policy/clauses';

describe('a label means its clause', () => {
  test.each<[string, ClauseId]>([
    ['6(3)①', '6.3.1'],
    ['6（3）①', '6.3.1'],
    ['６（３）①', '6.3.1'],
    ['6⑶①', '6.3.1'],
    ['6(3)1', '6.3.1'],
    ['6(3)-1', '6.3.1'],
    ['6（3）－1', '6.3.1'],
    ['6(3)―1', '6.3.1'],
    ['6-3-1', '6.3.1'],
    ['6 3 1', '6.3.1'],
    ['6.3.1', '6.3.1'],
    ['６．３．１', '6.3.1'],
    ['6_3_1', '6.3.1'],
    [' 6 (3) ① ', '6.3.1'],
    ['6　（3）　①', '6.3.1'],
    ['第6条(3)①', '6.3.1'],
    ['第６条第３項第１号', '6.3.1'],
    ['第六条第三項第一号', '6.3.1'],
    ['6条3項1号', '6.3.1'],
    ['第6(3)1', '6.3.1'],
    ['第6条 第3項', '6.3'],
    ['4(2)③', '4.2.3'],
    ['2(10)', '2.10'],
    ['2⑿', '2.12'],
    ['第10条', '10'],
    ['第十条', '10'],
    ['6.', '6'],
    ['6(8)第1段落', '6.8.p1'],
    ['6（8）第２段落', '6.8.p2'],
    ['6(8)第三段落', '6.8.p3'],
    ['6.8.p1', '6.8.p1'],
    ['6(8)P1', '6.8.p1'],
    ['10第2段落', '10.p2'],
    ['第10条第2段落', '10.p2'],
  ])('%s', (text, id) => {
    expect(parseClauseLabel(text)).toBe(id);
  });

  test('every id and every printed label', () => {
    for (const { id, label } of clauses) expect([parseClauseLabel(id), parseClauseLabel(label)]).toEqual([id, id]);
  });

  test('and is of the literal type', () => {
    expectTypeOf(parseClauseLabel('1')).toEqualTypeOf<ClauseId | undefined>();
  });
});

describe('no clause is meant by', () => {
  test.each([
    ['nothing', ''],
    ['white space', '　 '],
    ['a clause that does not exist', '6(11)'],
    ['a further one', '11'],
    ['a number that runs on', '6(3)①1'],
    ['the ends of a range', '6-8'],
    ['a range with dashes of print', '６―８'],
    ['a range of labels', '6(3)①-③'],
    ['several', '6,7'],
    ['several in Japanese', '6、7及び8'],
    ['several with a dot between', '6・7'],
    ['two numbers', '6 8'],
    ['two digits kept apart', '1 0'],
    ['two signs', '6(3)①②'],
    ['a part without its clause', '(3)'],
    ['a sign without its clause', '①'],
    ['an item without its clause', '第3項'],
    ['a paragraph without its clause', '第1段落'],
    ['a sign on the wrong level, which NFKC would make 61', '6①'],
    ['a sign that NFKC would make 10', '1⓪'],
    ['a requirement', '6.3.1/isolation'],
    ['a word', 'isolation'],
    ['a letter behind it', '6(3)①a'],
    ['the prototype', '__proto__'],
  ])('%s: %s', (_, text) => {
    expect(parseClauseLabel(text)).toBeUndefined();
  });

  test('any text that holds no digit', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }).filter((text) => !/[\p{N}一二三四五六七八九十]/u.test(text)),
        (text) => parseClauseLabel(text) === undefined,
      ),
    );
  });
});

test('spaces around the parts never change the meaning', () => {
  const space = fc.stringMatching(/^[ \t\u3000]{0,3}$/);
  fc.assert(
    fc.property(fc.constantFrom(...clauses), fc.array(space, { minLength: 9, maxLength: 9 }), ({ id, label }, spaces) => {
      const parts = label.match(/\d+|[^\d]/g) ?? [];
      expect(parseClauseLabel(parts.map((part, index) => `${spaces[index] ?? ''}${part}`).join(''))).toBe(id);
    }),
  );
});

describe('in a policy that numbers otherwise', () => {
  const own: readonly Clause<'a.1' | '61' | '6.1'>[] = [
    { id: 'a.1', label: '第2条の2', heading: { ja: '甲', en: 'A' }, headingBasis: 'policy', order: 1 },
    { id: '61', label: '6①', heading: { ja: '乙', en: 'B' }, headingBasis: 'policy', order: 2 },
    { id: '6.1', label: '6-1', heading: { ja: '丙', en: 'C' }, headingBasis: 'policy', order: 3 },
  ];

  test('what is written exactly as the id or label is found first', () => {
    expect(['a.1', '第2条の2', '6①', '6-1'].map((text) => findClause(text, own)?.id)).toEqual(['a.1', 'a.1', '61', '6.1']);
  });

  test('labels that are not understood do not match each other', () => {
    expect(findClause('(1)', own)).toBeUndefined();
    expect(findClause('第9条の2', own)).toBeUndefined();
  });
});
