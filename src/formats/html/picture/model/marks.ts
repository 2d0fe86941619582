import type { Kind } from '../../../wording/described';

/** The state of a thing in the picture, as its findings have it, the worst first; `plain`: there is none. */
const marks = ['violation', 'undetermined', 'excepted', 'judged', 'plain'] as const;

/** One of these states. */
export type Mark = (typeof marks)[number];

/** The state that a result gives to what it is about. */
export const markOf: Readonly<Record<Kind, Mark>> = {
  violations: 'violation',
  errors: 'violation',
  undetermined: 'undetermined',
  excepted: 'excepted',
  judged: 'judged',
  relieved: 'plain',
  advice: 'plain',
  pass: 'plain',
  'not-applicable': 'plain',
};

/** Whether a state is worse than another. */
export function isWorse(mark: Mark, than: Mark): boolean {
  return marks.indexOf(mark) < marks.indexOf(than);
}
