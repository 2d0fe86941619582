import type { ReportOptions } from '../wording/report-options';

/** How a text report is set (文面の設定). */
export interface TextOptions extends ReportOptions {
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
}
