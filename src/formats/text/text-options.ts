import type { Configuration } from '../../configuration/index';
import type { Location } from '../../evaluation/report';
import type { Language, Policy } from '../../policy/index';

/** How a text report is set (文面の設定). */
export interface TextOptions {
  /** Absent: Japanese. */
  readonly language?: Language;
  /** Whether to mark with terminal colors. Absent: no. Nothing is said by color alone. */
  readonly color?: boolean;
  /** Columns of a line. Absent: 80. */
  readonly width?: number;
  /** Whether to list what passed as well, and what was read for it. Absent: only what is not a pass. */
  readonly evidence?: boolean;
  /**
   * Whether to write out what is counted otherwise: the end of long lists, every subject of a question, and of a declaration of some systems the
   * questions that only the city can answer. Absent: no. The counts are the same either way.
   */
  readonly all?: boolean;
  /** Whose clauses and requirements these are. Absent: the Gotsu policy. */
  readonly policy?: Policy;
  /** What was declared, to show titles beside ids and the dates of exceptions. Absent: ids alone. */
  readonly configuration?: Configuration;
  /** The files that were checked, as they were named. Absent: not shown. */
  readonly inputs?: readonly string[];
  /** What made the report, with its version: `gotsu-policy 0.1.0`. Absent: not shown. */
  readonly tool?: string;
  /** The line on which a place is written, to be shown with its file. Absent, or where it knows none: file and pointer alone. */
  readonly lineOf?: (location: Location) => number | undefined;
}
