import type { Basis } from './basis';
import type { Bilingual } from './bilingual';

/** Something that can be done to a medium before it leaves the city's hands (廃棄の方法). */
export interface DisposalMethodRecord {
  readonly id: string;
  readonly label: Bilingual;
  /**
   * What it is: the medium is destroyed; it is purged; it is neither, and that is said; it is listed nowhere; or its name says nothing. That something is
   * listed nowhere is our reading.
   */
  readonly kind: 'destruction' | 'purge' | 'neither' | 'unlisted' | 'unnamed';
  /** The media for which it is listed. What is listed for one medium says nothing of another. */
  readonly listedFor: readonly ListedMedium[];
  readonly basis: Basis;
}

/** The storage media for which the guideline lists ways of disposal. Basis: guideline. */
export const listedMedia = ['hdd', 'ssd', 'usb', 'optical'] as const;

/** A storage medium for which ways of disposal are listed (廃棄の方法が定められた媒体). */
export type ListedMedium = (typeof listedMedia)[number];

/** The ways of disposal (廃棄の方法の一覧), and the media for which the guideline lists each. The policy names none. @see 6(4) */
export const disposalMethods = [
  {
    id: 'destruction',
    label: { ja: '物理的な破壊', en: 'destruction' },
    kind: 'destruction',
    listedFor: ['hdd', 'ssd', 'usb', 'optical'],
    basis: 'guideline',
  },
  {
    id: 'cryptographic-erasure',
    label: { ja: '暗号化消去', en: 'cryptographic erasure' },
    kind: 'purge',
    listedFor: ['hdd', 'ssd'],
    basis: 'guideline',
  },
  {
    id: 'ata-secure-erase-enhanced',
    label: { ja: 'ATA SECURITY ERASE UNIT（拡張モード）', en: 'ATA SECURITY ERASE UNIT in enhanced mode' },
    kind: 'purge',
    listedFor: ['hdd'],
    basis: 'guideline',
  },
  {
    id: 'ata-secure-erase',
    label: { ja: 'ATA SECURITY ERASE UNIT（拡張モードでないもの）', en: 'ATA SECURITY ERASE UNIT, not in enhanced mode' },
    kind: 'unlisted',
    listedFor: [],
    basis: 'interpretation',
  },
  {
    id: 'ata-block-erase',
    label: { ja: 'ATA BLOCK ERASE', en: 'ATA BLOCK ERASE' },
    kind: 'purge',
    listedFor: ['ssd'],
    basis: 'guideline',
  },
  {
    id: 'scsi-sanitize',
    label: { ja: 'SCSI SANITIZE', en: 'SCSI SANITIZE' },
    kind: 'purge',
    listedFor: ['hdd', 'ssd'],
    basis: 'guideline',
  },
  { id: 'scsi-format', label: { ja: 'SCSI Format', en: 'SCSI Format' }, kind: 'purge', listedFor: ['hdd', 'ssd'], basis: 'guideline' },
  { id: 'nvme-format', label: { ja: 'NVMe Format', en: 'NVMe Format' }, kind: 'purge', listedFor: ['ssd'], basis: 'guideline' },
  { id: 'nvme-sanitize', label: { ja: 'NVMe SANITIZE', en: 'NVMe SANITIZE' }, kind: 'purge', listedFor: ['ssd'], basis: 'guideline' },
  { id: 'degaussing', label: { ja: '消磁', en: 'degaussing' }, kind: 'purge', listedFor: ['hdd'], basis: 'guideline' },
  { id: 'overwrite', label: { ja: '上書き', en: 'overwriting' }, kind: 'unlisted', listedFor: [], basis: 'interpretation' },
  { id: 'quick-format', label: { ja: 'クイックフォーマット', en: 'quick format' }, kind: 'neither', listedFor: [], basis: 'guideline' },
  { id: 'other', label: { ja: 'その他の方法', en: 'another way' }, kind: 'unnamed', listedFor: [], basis: 'interpretation' },
] as const satisfies readonly DisposalMethodRecord[];

/** The id of a way of disposal (廃棄の方法). */
export type DisposalMethod = (typeof disposalMethods)[number]['id'];
