import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';

/** What a command line gave. */
export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** A folder of its own in which command lines are run without a process. */
export interface Workplace {
  readonly folder: string;
  readonly call: (argv: readonly string[], input?: string, terminal?: { readonly errorColumns?: number }) => Promise<Outcome>;
  /** Writes a file, and gives its name. */
  readonly file: (name: string, text: string) => string;
  readonly remove: () => void;
}

/** A new empty folder, and the command in it; the day is 24 November 2026 in Japan. */
export function createWorkplace(): Workplace {
  const folder = mkdtempSync(join(tmpdir(), 'gotsu-policy-'));
  return {
    folder,
    async call(argv, input = '', terminal = {}) {
      let [stdout, stderr] = ['', ''];
      const code = await run(argv, {
        stdout: { write: (text: string) => (stdout += text) },
        stderr: { write: (text: string) => (stderr += text) },
        stdin: async () => new TextEncoder().encode(input),
        cwd: folder,
        env: {},
        now: () => new Date('2026-11-23T15:00:00Z'),
        isTTY: false,
        ...terminal,
      });
      return { code, stdout, stderr };
    },
    file(name, text) {
      writeFileSync(join(folder, name), text);
      return name;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
