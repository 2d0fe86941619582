import { type Clause, type ClauseId, clauses } from './clauses';
import { idGuard } from './id-guard';

const byId: ReadonlyMap<string, Clause> = new Map(clauses.map((clause): [string, Clause] => [clause.id, clause]));

/**
 * Whether a value is the id of a clause of the Gotsu policy (条項IDか).
 *
 * @example
 * ```ts
 * import { isClauseId } from 'gotsu-security-policy/policy';
 *
 * isClauseId('6.3.1'); // true
 * isClauseId('6(3)①'); // false: that is its label, which parseClauseLabel reads
 * ```
 */
export const isClauseId = idGuard<ClauseId>(clauses);

/**
 * The clause with an id (条項).
 *
 * @throws RangeError if no clause has the id, which only a caller without types can bring about.
 * @example
 * ```ts
 * import { clauseOf } from 'gotsu-security-policy/policy';
 *
 * clauseOf('6.3.1').label; // '6(3)①'
 * ```
 */
export function clauseOf(id: ClauseId): Clause {
  const clause = byId.get(id);
  if (clause === undefined) throw new RangeError(`No clause has the id ${JSON.stringify(id)}.`);
  return clause;
}

/**
 * The clauses directly below a clause, in reading order (下位の条項).
 *
 * @example
 * ```ts
 * import { clauseChildren } from 'gotsu-security-policy/policy';
 *
 * clauseChildren('6.3').map((clause) => clause.id); // ['6.3.1', '6.3.2', '6.3.3']
 * ```
 */
export function clauseChildren(id: ClauseId): readonly Clause[] {
  return [...byId.values()].filter((clause) => clause.parent === id);
}

/**
 * The clauses that a clause stands in, the nearest first (上位の条項).
 *
 * @example
 * ```ts
 * import { clauseAncestors } from 'gotsu-security-policy/policy';
 *
 * clauseAncestors('6.3.1').map((clause) => clause.id); // ['6.3', '6']
 * ```
 */
export function clauseAncestors(id: ClauseId): readonly Clause[] {
  const ancestors: Clause[] = [];
  let { parent } = clauseOf(id);
  while (parent !== undefined) {
    const clause = clauseOf(parent);
    ancestors.push(clause);
    parent = clause.parent;
  }
  return ancestors;
}
