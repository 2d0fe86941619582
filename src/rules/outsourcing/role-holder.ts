import type { Role } from '../../configuration/index';
import { hasHappened } from '../../facts/index';

/** Whether somebody holds a role on a day (在任): `none` as its holder says that nobody does. */
export function isHeld({ holder, from, until }: Role, asOf: string): 'held' | 'vacant' | 'unknown' {
  if ((from !== undefined && !hasHappened(from, asOf)) || (until !== undefined && until < asOf)) return 'vacant';
  if (holder === undefined) return 'unknown';
  return holder.normalize('NFKC').trim().toLowerCase() === 'none' ? 'vacant' : 'held';
}
