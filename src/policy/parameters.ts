import type { Basis } from './basis';
import type { Bilingual } from './bilingual';

/** A number of days (団体が定める日数), with the source that sets it: the document contains no numbers. */
export interface DaysParameter {
  /** Days, a non-negative integer. */
  readonly days: number;
  /** Who sets it and where: a standard, a decision. */
  readonly source: Bilingual;
}

/** A share in whole percent (団体が定める割合), with the source that sets it. */
export interface PercentParameter {
  /** Percent, an integer from 0 to 100. */
  readonly percent: number;
  /** Who sets it and where: a training plan, a decision. */
  readonly source: Bilingual;
}

/** A demand that a body has set for itself beyond the document (団体が加える定め), with the source that sets it. */
export interface DemandParameter {
  /** Who sets it and where: an edition of the guideline, a standard, a decision. */
  readonly source: Bilingual;
}

/** A number of years (年数), with the source that sets it. `basis` says whose it is: ours (`interpretation`) gives way to what a layer sets. */
export interface YearsParameter {
  /** Years, a positive integer; of a cycle in fiscal years, as many of these. */
  readonly years: number;
  readonly basis?: Basis;
  /** Who sets it and where; of one of ours, why it is what it is. */
  readonly source: Bilingual;
}

/**
 * Thresholds that the document does not contain (団体が定める基準値). A municipality sets them in a layer; an absent one is not applied. Those that the
 * package itself sets are in {@link interpretedParameters}.
 */
export interface Parameters {
  /** From how many days before its end an exception is reported as ending soon. */
  readonly exceptionEndingSoon?: DaysParameter;
  /**
   * Which share of those who were to attend must have attended for the education of 6(5) to be sufficient (受講率). Absent: a person judges whether it is.
   *
   * @see 6(5)
   */
  readonly trainingAttendance?: PercentParameter;
  /**
   * Media that held residents' information of the My Number tier are destroyed; purging is not enough (マイナンバー利用事務系の媒体の破壊). Editions of the
   * guideline before R8.3 ask for it.
   */
  readonly myNumberMediaDestroyed?: DemandParameter;
  /**
   * The longest cycle that counts as periodic without a person's judgement (人の判断なしに「定期的」と認める最長の周期): of audits, self-checks, training,
   * confirmations and all else that is done again and again.
   *
   * @see 6(9)
   * @see 7
   */
  readonly longestCycle?: YearsParameter;
}

/**
 * What the package sets because somebody must (本ツールの解釈による基準値). The document has no interval and says only that things are done periodically; a
 * cycle of a hundred years would be one. Ours asks a person from the point at which what is done comes too seldom for the yearly evaluation that the
 * guideline wants of the policy. It makes nothing a violation.
 */
export const interpretedParameters = {
  longestCycle: {
    years: 1,
    basis: 'interpretation',
    source: {
      ja: '本ツールの解釈。方針に間隔はない。ガイドライン（R8.3）がポリシーを毎年度評価するとしていることによる',
      en: 'our interpretation: the policy has no interval; the guideline (R8.3) has the policy evaluated every fiscal year',
    },
  },
} as const satisfies Parameters;

/** The name of a parameter (基準値の名称): a key of {@link Parameters}. */
export type ParameterId = keyof Parameters;

/** What each parameter sets, as a noun (基準値の表示名). */
export const parameterLabels = {
  exceptionEndingSoon: { ja: '例外がまもなく終わると知らせ始める日数', en: 'how long before its end an exception is said to end soon' },
  trainingAttendance: { ja: '十分な教育と認める受講率', en: 'the share that must have attended for education to be sufficient' },
  myNumberMediaDestroyed: {
    ja: 'マイナンバー利用事務系の住民情報を保存した媒体を破壊に限ること',
    en: "the demand that media of residents' information of the My Number tier be destroyed",
  },
  longestCycle: { ja: '人の判断なしに定期的と認める最長の周期', en: 'the longest cycle that counts as periodic without a judgement' },
} as const satisfies Readonly<Record<ParameterId, Bilingual>>;
