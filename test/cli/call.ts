import { run } from '../../src/cli/run';

/** What a command line gave. */
export interface Called {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in a folder, on 2026-11-24 in Japan, without a terminal. */
export async function callIn(cwd: string, argv: readonly string[], input = ''): Promise<Called> {
  let [stdout, stderr] = ['', ''];
  const code = await run(argv, {
    stdout: { write: (text: string) => (stdout += text) },
    stderr: { write: (text: string) => (stderr += text) },
    stdin: async () => new TextEncoder().encode(input),
    cwd,
    env: {},
    now: () => new Date('2026-11-23T15:00:00Z'),
    isTTY: false,
  });
  return { code, stdout, stderr };
}
