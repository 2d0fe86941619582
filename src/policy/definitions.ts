import type { Bilingual } from './bilingual';
import type { ClauseId } from './clauses';
import { idGuard } from './id-guard';

/** A term that the policy defines (用語の定義), its meaning restated in our own words. @see 2 */
export interface Definition {
  readonly id: string;
  readonly clause: ClauseId;
  /** The term as printed, and our English for it. */
  readonly term: Bilingual;
  /** What it means, restated. */
  readonly meaning: Bilingual;
}

/** The twelve definitions of clause 2 (定義), in the order printed. @see 2(1) @see 2(12) */
export const definitions = [
  {
    id: 'network',
    clause: '2.1',
    term: { ja: 'ネットワーク', en: 'network' },
    meaning: {
      ja: 'コンピュータなどをつなぐ通信網と、それを形づくる機器。機器にはハードウェアもソフトウェアも含む。',
      en: 'The communication network that connects computers and the like, and the equipment it is made of, hardware and software.',
    },
  },
  {
    id: 'information-system',
    clause: '2.2',
    term: { ja: '情報システム', en: 'information system' },
    meaning: {
      ja: '情報を処理するしくみで、コンピュータ・ネットワーク・電磁的記録媒体から成るもの。',
      en: 'An arrangement that processes information, made up of computers, networks and electromagnetic media.',
    },
  },
  {
    id: 'information-security',
    clause: '2.3',
    term: { ja: '情報セキュリティ', en: 'information security' },
    meaning: {
      ja: '情報資産について、機密性・完全性・可用性の三つを保つこと。',
      en: 'Keeping up the confidentiality, the integrity and the availability of information assets.',
    },
  },
  {
    id: 'information-security-policy',
    clause: '2.4',
    term: { ja: '情報セキュリティポリシー', en: 'information security policy' },
    meaning: {
      ja: '基本方針と対策基準の二つを合わせた呼び名。実施手順は含まない。',
      en: 'The basic policy and the control standards together. The procedures are no part of it.',
    },
  },
  {
    id: 'confidentiality',
    clause: '2.5',
    term: { ja: '機密性', en: 'confidentiality' },
    meaning: {
      ja: '許された人のほかは誰も情報に触れられないこと。',
      en: 'Nobody reaches the information but those who are permitted to.',
    },
  },
  {
    id: 'integrity',
    clause: '2.6',
    term: { ja: '完全性', en: 'integrity' },
    meaning: {
      ja: '情報が壊されず、書き換えられず、消されずに保たれていること。',
      en: 'The information is kept from being destroyed, tampered with or erased.',
    },
  },
  {
    id: 'availability',
    clause: '2.7',
    term: { ja: '可用性', en: 'availability' },
    meaning: {
      ja: '許された人が、要るときに途切れなく情報を使えること。',
      en: 'Those who are permitted to can use the information whenever they need it, without interruption.',
    },
  },
  {
    id: 'my-number-tier',
    clause: '2.8',
    term: { ja: 'マイナンバー利用事務系（個人番号利用事務系）', en: 'My Number affairs tier' },
    meaning: {
      ja: '社会保障・地方税・防災で個人番号を使う事務や、戸籍事務などに関わるシステムとデータ。',
      en: 'The systems and the data concerned with affairs that use the individual number (social security, local tax, disaster prevention) or of family-register affairs and the like.',
    },
  },
  {
    id: 'lgwan-tier',
    clause: '2.9',
    term: { ja: 'LGWAN 接続系', en: 'LGWAN-connected tier' },
    meaning: {
      ja: 'LGWANにつながるシステムと、そこで扱うデータ。マイナンバー利用事務系に当たるものは入らない。',
      en: 'The systems connected to LGWAN and the data they handle, save what belongs to the My Number tier.',
    },
  },
  {
    id: 'internet-tier',
    clause: '2.10',
    term: { ja: 'インターネット接続系', en: 'Internet-connected tier' },
    meaning: {
      ja: 'インターネットにつながるシステム（メールやホームページの管理など）と、そこで扱うデータ。',
      en: 'The systems connected to the Internet, such as those for mail and for managing websites, and the data they handle.',
    },
  },
  {
    id: 'path-partition',
    clause: '2.11',
    term: { ja: '通信経路の分割', en: 'partition of communication paths' },
    meaning: {
      ja: 'LGWAN側とインターネット側の通信環境を切り離し、そのうえで安全の保たれた通信に限って許せる状態にすること。',
      en: 'Setting the communication environments of the LGWAN and the Internet tiers apart, and then making it possible to let through only communication whose safety is ensured.',
    },
  },
  {
    id: 'sanitized-communication',
    clause: '2.12',
    term: { ja: '無害化通信', en: 'sanitized communication' },
    meaning: {
      ja: '不正プログラムが付いていないなど、安全の保たれた通信。メール本文を文字だけにする、画面だけを端末に送る、といった方法が例に挙がる。',
      en: 'Communication whose safety is ensured, for instance in that no malicious program comes with it; reducing the body of a mail to text and sending only the screen to the terminal are given as examples.',
    },
  },
] as const satisfies readonly Definition[];

/** The id of a definition (用語ID). */
export type DefinitionId = (typeof definitions)[number]['id'];

/**
 * Whether a value is the id of a definition (用語IDか).
 *
 * @see 2
 * @example
 * ```ts
 * import { isDefinitionId } from 'gotsu-security-policy/policy';
 *
 * isDefinitionId('path-partition'); // true
 * isDefinitionId('2.11'); // false: that is its clause
 * ```
 */
export const isDefinitionId = idGuard<DefinitionId>(definitions);
