import type { CivilDate, Role } from '../configuration/index';
import { comparableName } from '../configuration/notation/names';

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
  return namesNobody(holder) ? { state: 'nobody' } : { state: 'held', holder };
}

/** What people write in the place of a name when there is none. A post that is held by 「欠員」 is held by nobody. */
const nobody: ReadonlySet<string> = new Set(
  ['none', 'nobody', 'vacant', 'tbd', 'n/a', 'なし', '無し', '無', '空席', '欠員', '欠', '空き', '未定', '未任命', '未設置', '不在'].map(
    comparableName,
  ),
);

/** Whether a text in the place of a holder says that there is none (欠員): `none` is the word for it, and what clerks write is understood. */
export function namesNobody(holder: string): boolean {
  const name = comparableName(holder);
  return nobody.has(name) || !/[\p{L}\p{N}]/u.test(name);
}
