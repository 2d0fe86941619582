/** Where text goes. */
export interface Sink {
  readonly write: (text: string) => unknown;
  /** Waits until what was written has gone out, where it is written faster than it is read. Absent: it is never waited for. */
  readonly drained?: () => Promise<unknown>;
}

/** Everything the command has of the world around it. Tests hand in their own; only `main.ts` hands in the process. */
export interface Io {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** Everything that comes in on standard input. */
  readonly stdin: () => Promise<Uint8Array>;
  /** The folder that relative file names start from. */
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The clock: the only one in the package besides the guard's. */
  readonly now: () => Date;
  /** Whether standard output is a terminal, and how wide it is. */
  readonly isTTY: boolean;
  readonly columns?: number | undefined;
  /** How wide the terminal is that standard error goes to. Absent: it goes to none. */
  readonly errorColumns?: number | undefined;
  /** Told before a file is run as a program, so that whoever owns the process can name it if it ends or upsets the process. */
  readonly onProgram?: (file: string) => void;
}
