import { describe, expect, it } from 'vitest';
import { createProgress } from '../../src/cli/progress';

function watched(errorColumns: number | undefined) {
  let [text, time] = ['', 0];
  const progress = createProgress({
    say: ({ ja }) => ja,
    io: {
      stdout: { write: () => undefined },
      stderr: { write: (piece: string) => (text += piece) },
      stdin: async () => new Uint8Array(),
      cwd: '.',
      env: {},
      now: () => new Date(time),
      isTTY: false,
      errorColumns,
    },
  });
  return { progress, told: () => text, wait: (milliseconds: number) => (time += milliseconds) };
}

describe('the progress of long work', () => {
  it('says nothing of what is done within a second', () => {
    const { progress, told, wait } = watched(80);
    progress.judging(0, 10);
    wait(900);
    progress.judging(9, 10);
    progress.end();
    expect(told()).toBe('');
  });

  it('writes one line over itself, and takes it away', () => {
    const { progress, told, wait } = watched(80);
    wait(1000);
    progress.judging(3, 10);
    progress.writing('csv');
    progress.end();
    progress.end();
    expect(told()).toBe('\r\u001b[K判定しています（規則 3/10）\r\u001b[Kcsv を書いています\r\u001b[K');
  });

  it('is silent where no terminal shows it', () => {
    const { progress, told, wait } = watched(undefined);
    wait(60_000);
    progress.judging(3, 10);
    progress.end();
    expect(told()).toBe('');
  });
});
