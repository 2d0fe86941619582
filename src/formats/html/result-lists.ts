import type { Tally } from '../wording/tally';
import type { Tone } from './chips';

/** The lists of results that have a count on the front and a section of that name, with how each is marked (結果の種別). */
export const resultLists = [
  ['violations', 'nonconformant'],
  ['errors', 'error'],
  ['undetermined', 'undetermined'],
  ['excepted', 'excepted'],
  ['judged', 'judged'],
  ['relieved', 'relieved'],
  ['advice', 'advice'],
] as const satisfies readonly (readonly [Exclude<keyof Tally, 'rest'>, Tone])[];

/** One of these lists. */
export type ResultList = (typeof resultLists)[number][0];
