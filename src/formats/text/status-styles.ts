import type { ShownStatus } from '../wording/status-words';
import type { Style } from './page';

/** How they are colored. */
export const statusStyles = {
  nonconformant: 'red',
  error: 'red',
  undetermined: 'yellow',
  excepted: 'cyan',
  conformant: 'green',
  relieved: 'cyan',
  'not-applicable': 'faint',
} as const satisfies Readonly<Record<ShownStatus, Style>>;
