import type { Cycle } from '../../../configuration/index';
import { latest, phaseOf } from '../../../facts/index';
import { audiences, type Bilingual } from '../../../policy/index';
import { own } from '../../names';
import { type Book, entries } from '../book';
import { isDay } from './entry';

/** What a city does again and again, by what its cycle is of (周期のあるもの). */
export const deeds = {
  audit: { ja: '監査', en: 'Audit' },
  selfCheck: { ja: '自己点検', en: 'Self-check' },
  complianceCheck: { ja: '遵守状況の確認', en: 'Compliance check' },
  training: { ja: '教育・研修', en: 'Training' },
  awareness: { ja: '啓発', en: 'Awareness' },
  confirmation: { ja: '委託先の対策の確認', en: "Confirmation of the contractor's measures" },
  oversight: { ja: '委託中の監督', en: 'Oversight of outsourced work' },
  patching: { ja: '更新の適用', en: 'Patching' },
  logReview: { ja: '記録（ログ）の点検', en: 'Log review' },
  backup: { ja: 'バックアップの取得', en: 'Backup' },
  restoreTest: { ja: '復元の試験', en: 'Restore test' },
  accountReview: { ja: '利用者登録・特権の点検', en: 'Review of accounts and privileges' },
  malwareDefinitions: { ja: '不正プログラム対策の定義の更新', en: 'Update of malware definitions' },
  intrusionReview: { ja: '不正アクセス対策の点検', en: 'Review of intrusion protection' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A deed, the day it was last done, and the cycle laid down for it. */
export interface LastDeed {
  readonly deed: keyof typeof deeds;
  readonly last: string;
  readonly cycle: Cycle;
  readonly name: string;
}

/** What was done on a declared day and is to be done again by a declared cycle; `name`: of what, where that is not the whole city. */
export function lastDeeds(book: Book): readonly LastDeed[] {
  const { configuration, asOf, quote, say } = book;
  const { review, operations, personnel, outsourcing, technical } = configuration;
  const found: LastDeed[] = [];
  const add = (deed: keyof typeof deeds, last: string | undefined, cycle: Cycle | 'as-needed' | undefined, name = ''): void => {
    if (last !== undefined && isDay(last) && last <= asOf && cycle !== undefined && cycle !== 'as-needed')
      found.push({ deed, last, cycle, name });
  };
  // What reached some units alone does not stand for the whole.
  const ofAll = (records: Readonly<Record<string, { readonly on?: string; readonly scope?: unknown }>> | undefined): string | undefined =>
    latest(
      entries(records).map(([, { on, scope }]) => (scope === 'municipality' ? on : undefined)),
      asOf,
    );
  add('audit', ofAll(review?.audits), review?.cycles?.audit);
  add('selfCheck', ofAll(review?.selfChecks), review?.cycles?.selfCheck);
  add('complianceCheck', ofAll(operations?.complianceChecks), operations?.cycles?.complianceCheck);
  for (const { id, label } of audiences) {
    if (personnel?.audiences?.[id] !== 'present') continue;
    for (const deed of ['training', 'awareness'] as const) {
      const cycles = personnel.cycles?.[deed];
      const cycle = cycles !== undefined && 'unit' in cycles ? cycles : cycles?.[id];
      const reached = entries(personnel[deed]).map(([, one]) => (one.audiences?.includes(id) === true ? one.on : undefined));
      add(deed, latest(reached, asOf), cycle, say(label));
    }
  }
  for (const [id, contract] of entries(outsourcing?.contracts)) {
    if (phaseOf({ from: contract.from, until: contract.until }, asOf) !== 'under-way') continue;
    const name = quote(contract.title ?? id);
    const confirmed = latest(
      entries(contract.confirmations).map(([, { on }]) => on),
      asOf,
    );
    add('confirmation', confirmed, outsourcing?.cycles?.confirmation, name);
    if (typeof contract.oversight === 'object') add('oversight', contract.oversight.lastOn, outsourcing?.cycles?.oversight, name);
  }
  for (const [id, { patching, logs, backups, access, malware, intrusion, cycles: itsOwn }] of entries(technical?.systems)) {
    const cycles = { ...technical?.cycles, ...itsOwn };
    const name = quote(own(configuration.assets?.systems, id)?.title ?? id);
    const of = <T extends object>(part: T | 'none' | 'unknown' | undefined): Partial<T> => (typeof part === 'object' ? part : {});
    add('patching', of(patching).appliedOn, cycles.patching, name);
    add('logReview', of(logs).reviewedOn, cycles.logReview, name);
    add('backup', of(backups).lastOn, cycles.backup, name);
    add('restoreTest', of(backups).restoreTestedOn, cycles.restoreTest, name);
    add('accountReview', of(access).accountsReviewedOn, cycles.accountReview, name);
    add('accountReview', of(access).privilegesReviewedOn, cycles.accountReview, name);
    add('malwareDefinitions', of(malware).definitionsOn, cycles.malwareDefinitions, name);
    add('intrusionReview', of(intrusion).reviewedOn, cycles.intrusionReview, name);
  }
  return found;
}
