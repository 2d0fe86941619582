import type { Basis, ParameterId, Requirement } from '../../policy/index';
import { token } from './writing';

/** The id of a clause: `c-6.3.1`. */
export const clauseGroupId = (clause: string): string => token('c', clause);

/** The id under which the requirements of a clause stand that has clauses below it too: a group of OSCAL holds groups or controls, not both. */
export const ownGroupId = (clause: string): string => `${clauseGroupId(clause)}_own`;

/** The id of what is laid down outside the text of the policy: by the guideline, the law, or us. */
export const basisGroupId = (basis: Basis): string => token('b', basis);

/** The id of a requirement as a control: `r-6.3.1_isolation`. */
export const controlId = (requirement: string): string => token('r', requirement);

/** The id of what a control states: what findings are about. */
export const statementId = (requirement: string): string => `${controlId(requirement)}_smt`;

/** The id of a parameter: `p-longestCycle`. */
export const parameterId = (parameter: ParameterId): string => token('p', parameter);

/** The clause of the text that a requirement stands under; `undefined` for what the guideline, the law or we demand, whatever clauses it names. */
export function clauseOfControl({ basis, clauses }: Pick<Requirement, 'basis' | 'clauses'>): string | undefined {
  return basis === 'policy' ? clauses[0] : undefined;
}
