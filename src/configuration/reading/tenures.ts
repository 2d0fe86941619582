import type { Configuration } from '../configuration';
import type { Role } from '../organization/role';
import type { Tenure } from '../organization/tenure';
import type { Segment } from './pointer';
import type { Report } from './problems';

/**
 * Reports former holders of a post who held it while another did (在任期間の重なり): one person holds a post at a time. The day on which it changes hands
 * may be the last of one and the first of the other.
 */
export function reportTenures({ organization }: Configuration, report: Report): void {
  for (const [id, role] of Object.entries(organization?.roles ?? {})) reportTenuresOf(role, ['organization', 'roles', id], report);
}

function reportTenuresOf({ from, formerHolders = [] }: Role, path: readonly Segment[], report: Report): void {
  for (const [index, one] of formerHolders.entries()) {
    const at = [...path, 'formerHolders', index, 'until'];
    // The present holder came after all former ones.
    if (from !== undefined && one.until > from) {
      report(at, 'date-order', {
        ja: `前任者の末日（${one.until}）が、今の就任者の初日（${from}）より後です。`,
        en: `The last day of a former holder (${one.until}) is after the first day of the present one (${from}).`,
      });
    }
    const other = formerHolders.slice(0, index).findIndex((before) => overlap(before, one));
    if (other === -1) continue;
    report(at, 'date-order', {
      ja: `この前任者の在任期間が、一覧の${other + 1}番目の前任者と重なっています。`,
      en: `The days of this former holder overlap those of number ${other + 1} of the list.`,
    });
  }
}

/** Whether two held the post together for more than the day of the handover. Where a first day is not said, the last alone is looked at. */
function overlap(a: Tenure, b: Tenure): boolean {
  if (a.from !== undefined && b.from !== undefined) return a.from < b.until && b.from < a.until;
  const [dated, other] = a.from === undefined ? [b, a] : [a, b];
  return dated.from !== undefined && dated.from < other.until && other.until < dated.until;
}
