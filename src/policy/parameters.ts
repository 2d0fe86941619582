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

/** Thresholds that the document does not contain (団体が定める基準値). A municipality sets them in a layer; an absent one is not applied. */
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
}
