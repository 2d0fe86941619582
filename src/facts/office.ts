import type { CivilDate, Role } from '../configuration/index';
import { namesNobody, saysNothing } from './says-nothing';

/** Whether somebody holds a role on a day (在任の状況). */
export type Office =
  | { readonly state: 'held'; readonly holder: string }
  /** Nobody does: the last holder left (`ended`), the next has not begun (`not-yet`), or it is said that there is none (`nobody`). */
  | { readonly state: 'ended' | 'not-yet'; readonly on: CivilDate }
  | { readonly state: 'nobody' }
  /** It is not said who does. */
  | { readonly state: 'unknown' };

/**
 * Who holds a role on a day (在任者). A former holder counts on the days that are said of them; the present one on every day that is not before
 * `from` or after `until`, save those of a former one where the first day of the present one is not said.
 */
export function officeOn(role: Pick<Role, 'holder' | 'from' | 'until' | 'formerHolders'>, day: CivilDate): Office {
  const { holder, from, until, formerHolders = [] } = role;
  const former = formerHolders.find((one) => day <= one.until && (one.from === undefined || one.from <= day));
  if (former !== undefined && (from === undefined || day < from)) return office(former.holder);
  if (from !== undefined && day < from) return { state: 'not-yet', on: from };
  if (until !== undefined && day > until) return { state: 'ended', on: until };
  return office(holder);
}

function office(holder: string | undefined): Office {
  if (holder === undefined) return { state: 'unknown' };
  if (namesNobody(holder)) return { state: 'nobody' };
  // 「確認中」 is no name, nor does it say that there is none; 「課長（欠員）」 says both.
  return saysNothing(holder) ? { state: 'unknown' } : { state: 'held', holder };
}
