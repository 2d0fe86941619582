import type { Area } from './area';
import type { Bilingual } from './bilingual';
import type { ClauseId } from './clauses';
import { idGuard } from './id-guard';
import type { ThreatId } from './threats';

/** Which threats a control answers (脅威と対策の対応), and why we think so. The text lists threats and measures; it does not pair them. */
export interface ControlAnswers {
  readonly threats: readonly [ThreatId, ...ThreatId[]];
  readonly basis: 'interpretation';
  readonly reason: Bilingual;
}

/** One of the nine areas of measures (対策). Its requirements are those that name it as their `area`. @see 6 */
export interface Control {
  /** The area; rule folders and sections bear the same name. */
  readonly id: Exclude<Area, 'scope' | 'documents' | 'exceptions'>;
  readonly clause: ClauseId;
  readonly label: Bilingual;
  readonly answers: ControlAnswers;
}

/** The nine areas of clause 6 (情報セキュリティ対策), in the order printed. @see 6(1) @see 6(9) */
export const controls = [
  {
    id: 'organization',
    clause: '6.1',
    label: { ja: '組織体制', en: 'Organizational structure' },
    answers: {
      threats: ['intentional', 'unintentional', 'disaster', 'disease', 'infrastructure'],
      basis: 'interpretation',
      reason: {
        ja: '体制はすべての対策の土台であり、人手が欠けたときの代わりもここで決まる。',
        en: 'Every measure stands on the structure, and who stands in when staff are missing is settled here.',
      },
    },
  },
  {
    id: 'assets',
    clause: '6.2',
    label: { ja: '情報資産の分類と管理', en: 'Classification and handling of information assets' },
    answers: {
      threats: ['intentional', 'unintentional'],
      basis: 'interpretation',
      reason: {
        ja: '何をどれだけ守るかが決まっていれば、盗み出しも取扱いの誤りも減る。',
        en: 'Knowing what to protect and how much leaves less to steal and less to mishandle.',
      },
    },
  },
  {
    id: 'network',
    clause: '6.3',
    label: { ja: '情報システム全体の強靱性', en: 'Resilience of the information systems as a whole' },
    answers: {
      threats: ['intentional', 'unintentional'],
      basis: 'interpretation',
      reason: {
        ja: '系を分けることで、外からの攻撃が届きにくくなり、持ち出しや誤送信も止まる。',
        en: 'Tiers kept apart are harder to reach from outside, and stop what is taken or sent out by mistake.',
      },
    },
  },
  {
    id: 'physical',
    clause: '6.4',
    label: { ja: '物理的セキュリティ', en: 'Physical security' },
    answers: {
      threats: ['intentional', 'unintentional', 'disaster', 'infrastructure'],
      basis: 'interpretation',
      reason: {
        ja: '侵入、機器の故障、災害、停電や断水は、いずれも物のある場所に起きる。',
        en: 'Intrusion, failing equipment, disasters and the loss of power or water all strike where the things are.',
      },
    },
  },
  {
    id: 'personnel',
    clause: '6.5',
    label: { ja: '人的セキュリティ', en: 'Personnel security' },
    answers: {
      threats: ['intentional', 'unintentional'],
      basis: 'interpretation',
      reason: {
        ja: '詐取、内部不正、規定違反、操作の誤りは、人の行いにかかっている。',
        en: 'Deceit, insider wrongdoing, breaches of rules and mistakes turn on what people do.',
      },
    },
  },
  {
    id: 'technical',
    clause: '6.6',
    label: { ja: '技術的セキュリティ', en: 'Technical security' },
    answers: {
      threats: ['intentional', 'unintentional'],
      basis: 'interpretation',
      reason: {
        ja: '攻撃を防ぎ、欠陥や設定の誤りを正すのは技術の対策である。',
        en: 'It is technical measures that ward off attacks and mend defects and wrong settings.',
      },
    },
  },
  {
    id: 'operations',
    clause: '6.7',
    label: { ja: '運用', en: 'Operations' },
    answers: {
      threats: ['intentional', 'unintentional', 'disaster', 'disease', 'infrastructure'],
      basis: 'interpretation',
      reason: {
        ja: '監視で異変に気付き、緊急時の計画で原因を問わず備える。',
        en: 'Monitoring notices what is amiss, and the response plan prepares for it whatever the cause.',
      },
    },
  },
  {
    id: 'outsourcing',
    clause: '6.8',
    label: { ja: '業務委託・外部サービス', en: 'Outsourcing and use of external (cloud) services' },
    answers: {
      threats: ['intentional', 'unintentional'],
      basis: 'interpretation',
      reason: {
        ja: '委託先の管理の不備も、委託先や外部サービスを足掛かりにした攻撃も、ここで抑える。',
        en: 'Poor control of contractors, and attacks that come by way of them or of external services, are held down here.',
      },
    },
  },
  {
    id: 'review',
    clause: '6.9',
    label: { ja: '評価・見直し', en: 'Evaluation and review' },
    answers: {
      threats: ['intentional', 'unintentional', 'disaster', 'disease', 'infrastructure'],
      basis: 'interpretation',
      reason: {
        ja: '監査の不備を防ぎ、五種の脅威に対策が追いついているかを確かめ続ける。',
        en: 'It guards against failing audit and keeps asking whether the measures keep pace with all five kinds of threat.',
      },
    },
  },
] as const satisfies readonly Control[];

/** The id of an area of measures (対策の区分): an area of clause 6, unlike the further {@link Area}s. */
export type ControlId = (typeof controls)[number]['id'];

/**
 * Whether a value is the id of an area of measures (対策の区分か).
 *
 * @see 6
 * @example
 * ```ts
 * import { isControlId } from 'gotsu-security-policy/policy';
 *
 * isControlId('physical'); // true
 * isControlId('scope'); // false: an area, but no measure of clause 6
 * ```
 */
export const isControlId = idGuard<ControlId>(controls);
