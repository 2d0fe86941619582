import { type Clause, type ClauseId, clauses } from './clauses';

/**
 * The clause of the Gotsu policy that a label means (条項の表記の読取り), in any usual spelling: as printed (`6(3)①`, `6⑶①`), full-width, as an id
 * (`6.3.1`, `6.8.p1`), with dashes (`6(3)-1`), as law is cited (`第6条第3項第1号`), a paragraph by number (`6(8)第1段落`).
 *
 * Nothing is guessed: what may as well mean several clauses (`6-8`, `6,7`), or leaves out the clause that it stands in (`(3)`, `①`), is none.
 *
 * @returns Its id, or `undefined` if no clause is meant.
 * @see 6(3)①
 * @example
 * ```ts
 * import { parseClauseLabel } from 'gotsu-security-policy/policy';
 *
 * parseClauseLabel('6(3)①'); // '6.3.1'
 * parseClauseLabel('第6条（3）①'); // '6.3.1'
 * parseClauseLabel('6(8)第1段落'); // '6.8.p1'
 * parseClauseLabel('6(11)'); // undefined: there is none
 * ```
 */
export function parseClauseLabel(text: string): ClauseId | undefined {
  return findClause(text, clauses)?.id;
}

/**
 * The clause of a list that a text means, by its id or label in any spelling that {@link parseClauseLabel} reads (条項の検索). For a policy that is
 * passed as a value.
 *
 * @example
 * ```ts
 * import { findClause, gotsuPolicy } from 'gotsu-security-policy/policy';
 *
 * findClause('6（3）-1', gotsuPolicy.clauses)?.heading.en; // 'Measures for the My Number affairs tier'
 * ```
 */
export function findClause<Id extends string>(text: string, among: readonly Clause<Id>[]): Clause<Id> | undefined {
  const exact = among.find(({ id, label }) => id === text || label === text);
  if (exact !== undefined) return exact;
  const key = keyOf(text);
  return key === undefined ? undefined : among.find(({ id, label }) => keyOf(id) === key || keyOf(label) === key);
}

const kanjiDigits = '一二三四五六七八九十';

/** The numbers of a label, joined by dots: `6(3)①`, `6(3)-1`, `第6条(3)1` → `6.3.1`; `6(8)第1段落` → `6.8.p1`. */
function keyOf(text: string): string | undefined {
  const plain = text
    // A number in a sign (①, ⑶) stands for itself: NFKC alone would make `61` of `6①`.
    .replace(/\p{No}/gu, '-$&')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/(?<=第)[一二三四五六七八九十](?=条|項|号|段落)/g, (digit) => String(kanjiDigits.indexOf(digit) + 1))
    .replace(/(?<=\d)\s+(?=\d)/g, '-')
    .replace(/\s/g, '')
    .replace(/[‐‑‒–—―−ー]/g, '-');
  // Two bare numbers may be the ends of a range; a number in brackets, a 項 or a 号 is part of a clause that is not said.
  if (/^\d+-\d+$/.test(plain) || !/^第?\d+(?![\d項号])/.test(plain)) return undefined;
  return plain
    .replace(/^第?(\d+)条?/, '$1.')
    .replace(/第(\d+)段落/g, '.p$1')
    .replace(/第?(\d+)[項号]/g, '.$1.')
    .replace(/\((\d+)\)/g, '.$1.')
    .replace(/[-_.]+/g, '.')
    .replace(/\.$/, '');
}
