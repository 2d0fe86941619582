#!/usr/bin/env node
import process from 'node:process';
import { guardProcess } from './process-guard';
import { run } from './run';
import { languageOf } from './settings';

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk)));
  return Buffer.concat(chunks);
}

/** Until a stream takes more. One that its reader has closed never will, and is not waited for. */
async function drained(stream: typeof process.stdout): Promise<void> {
  if (!stream.writableNeedDrain || stream.destroyed) return;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      for (const event of events) stream.off(event, done);
      resolve();
    };
    for (const event of events) stream.on(event, done);
  });
}

const events = ['drain', 'close', 'error'] as const;

async function main(argv: readonly string[]): Promise<never> {
  const { onProgram, finish } = guardProcess(process, languageOf(argv));
  const code = await run(argv, {
    stdout: { write: (text) => process.stdout.write(text), drained: () => drained(process.stdout) },
    stderr: process.stderr,
    stdin: readAll,
    cwd: process.cwd(),
    env: process.env,
    now: () => new Date(),
    isTTY: process.stdout.isTTY === true,
    columns: process.stdout.columns,
    errorColumns: process.stderr.columns,
    onProgram,
  });
  return finish(code);
}

// Not awaited here: where a program waits for ever, Node would say so in its own words and end with a code of its own.
void main(process.argv.slice(2));
