#!/usr/bin/env node
import process from 'node:process';
import { run } from './run';

async function readAll(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk instanceof Uint8Array ? chunk : Buffer.from(String(chunk)));
  return Buffer.concat(chunks);
}

process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: readAll,
  cwd: process.cwd(),
  env: process.env,
  now: () => new Date(),
  isTTY: process.stdout.isTTY === true,
  columns: process.stdout.columns,
});
