import { idGuard } from './id-guard';

/**
 * The one vocabulary (分野の一覧) for sections, rule folders, tests and reference pages: the nine areas of clause 6, plus scope (clause 4) and
 * documents (clauses 9 and 10). Clause 5 belongs to `personnel`; 7, 8 and the leads of 3 and 6 to `review`; the lead of 6(3) to `network`.
 * `exceptions` holds the life cycle of exceptions, which the document does not contain and we add.
 */
export const areas = [
  'organization',
  'assets',
  'network',
  'physical',
  'personnel',
  'technical',
  'operations',
  'outsourcing',
  'review',
  'scope',
  'documents',
  'exceptions',
] as const;

/** One of {@link areas} (分野). */
export type Area = (typeof areas)[number];

/**
 * Whether a value is an area (分野か).
 *
 * @example
 * ```ts
 * import { isArea } from 'gotsu-security-policy/policy';
 *
 * isArea('scope'); // true
 * isArea('governance'); // false
 * ```
 */
export const isArea = idGuard<Area>(areas);
