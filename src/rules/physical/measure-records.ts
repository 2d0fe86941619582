import type { ProtectedObjects, ProtectionMeasure } from '../../configuration/index';
import type { Bilingual } from '../../policy/index';

/** What measures protect: a room, or what stands in one. */
export type Protected = ProtectedObjects | 'rooms';

/** A physical measure, and what it is worth by itself. */
interface MeasureRecord {
  readonly label: Bilingual;
  /** From what it keeps people away: whoever enters, steals, damages, taps or looks on. Of the rest a person judges. */
  readonly keeps: readonly Protected[];
}

const all: readonly Protected[] = ['rooms', 'servers', 'communication-lines', 'staff-terminals'];
const single: readonly Protected[] = ['servers', 'staff-terminals'];
const none: readonly Protected[] = [];

/**
 * The physical measures, and from what each keeps people away (物理的な対策と、それが守るもの). A record of who entered and a camera notice; what answers fire,
 * water, earthquakes and loss of power keeps nobody out. The policy names no measure: the table is our reading of "physical measures" against the threats of 3.
 */
export const measureRecords: Readonly<Record<ProtectionMeasure, MeasureRecord>> = {
  'entry-control': { label: { ja: '入退室の管理', en: 'entry control' }, keeps: all },
  lock: { label: { ja: '施錠', en: 'lock' }, keeps: all },
  'wire-lock': { label: { ja: 'ワイヤーでの固定', en: 'cable lock' }, keeps: single },
  'locked-storage': { label: { ja: '施錠した保管庫・ラック', en: 'locked cabinet or rack' }, keeps: single },
  'screen-filter': { label: { ja: 'のぞき見防止フィルター', en: 'filter against onlookers' }, keeps: ['staff-terminals'] },
  'cable-protection': { label: { ja: '配線の保護', en: 'protection of cables' }, keeps: ['communication-lines'] },
  'port-blocking': { label: { ja: '接続口の閉塞', en: 'closed sockets' }, keeps: ['communication-lines'] },
  // They record or notice.
  'entry-log': { label: { ja: '入退室の記録', en: 'record of entries' }, keeps: none },
  surveillance: { label: { ja: '監視カメラ等による監視', en: 'surveillance' }, keeps: none },
  // They answer hazards.
  'fire-protection': { label: { ja: '火災への備え', en: 'fire protection' }, keeps: none },
  'water-protection': { label: { ja: '浸水・漏水への備え', en: 'protection against water' }, keeps: none },
  'power-backup': { label: { ja: '停電への備え', en: 'backup power' }, keeps: none },
  'earthquake-protection': { label: { ja: '地震への備え', en: 'protection against earthquakes' }, keeps: none },
  other: { label: { ja: 'その他の対策', en: 'another measure' }, keeps: none },
};
