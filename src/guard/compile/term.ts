import type { CivilDate } from '../../configuration/index';
import type { FlowEntry } from '../program';

/** From when to when a guard decides, both days included; `null`: no last day. */
export interface Term {
  readonly builtOn: CivilDate;
  readonly notAfter: CivilDate | null;
}

/** What is decided of one flow, from which day on. */
export type Verdicts = FlowEntry['verdicts'];
