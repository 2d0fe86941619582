import type { Bilingual } from '../policy/index';
import type { OptionSpecs } from './arguments';
import type { ExitCode } from './exit-code';
import type { Session } from './present';

/** One command of `gotsu-policy`. */
export interface Command {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: Bilingual;
  /** How it is called, line by line: `check FILE... [options]`. */
  readonly usage: Bilingual;
  /** What it takes, for reading the command line and for its help. */
  readonly specs: OptionSpecs;
  /** What its reader has to know besides: its exit codes, where they are its own. */
  readonly notes?: Bilingual;
  readonly run: (argv: readonly string[], session: Session) => Promise<ExitCode>;
}
