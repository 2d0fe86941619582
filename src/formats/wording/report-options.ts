import type { Location } from '../../evaluation/report';
import type { VoiceOptions } from './voice';

/** What a format needs to know besides the report (書式に共通の設定). */
export interface ReportOptions extends VoiceOptions {
  /** The files that were checked, as they were named. Absent: not shown. */
  readonly inputs?: readonly string[];
  /** What made the report, with its version: `gotsu-policy 0.1.0`. Absent: not shown. */
  readonly tool?: string;
  /** The line on which a place is written, to be shown with its file. Absent, or where it knows none: file and pointer alone. */
  readonly lineOf?: (location: Location) => number | undefined;
  /** The column, from 1 in UTF-16 code units, at which it is written on that line. Absent, or where it knows none: the line alone. */
  readonly columnOf?: (location: Location) => number | undefined;
}
