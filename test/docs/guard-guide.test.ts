import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, describe, expect, test } from 'vitest';
import { options, root } from '../types/compile';
import { Editor } from '../types/language-service';

// Every program of the guide compiles, is run, and writes what stands below it.

const path = join(root, 'docs/guide/guard.md');
const guide = readFileSync(path, 'utf8');
const program = /```ts\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g;
const programs = [...guide.matchAll(program)].map(([, code = '']) => code);

const folder = mkdtempSync(join(tmpdir(), 'guard-guide-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function outputOf(code: string, index: number): string {
  const file = join(folder, `program-${index}.mjs`);
  buildSync({
    stdin: { contents: code, loader: 'ts', resolveDir: root },
    alias: { 'gotsu-security-policy/guard': join(root, 'src/guard/index.ts'), 'gotsu-security-policy': join(root, 'src/index.ts') },
    bundle: true,
    format: 'esm',
    platform: 'node',
    // What a program imports besides may be CommonJS.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    outfile: file,
    logLevel: 'silent',
  });
  const { stdout, stderr } = spawnSync(process.execPath, [file], { encoding: 'utf8' });
  expect(stderr).toBe('');
  return stdout;
}

describe('the guide to the guard', () => {
  test('shows programs', () => {
    expect(programs.length).toBeGreaterThanOrEqual(2);
    expect([...guide.matchAll(/```ts\n/g)]).toHaveLength(programs.length);
  });

  test('each compiles', () => {
    const editor = new Editor([], { ...options, noUnusedLocals: false });
    const files = programs.map((code, index) => {
      const file = join(root, 'test/docs', `guard-program-${index}.ts`);
      editor.write(
        file,
        code
          .replaceAll("'gotsu-security-policy/guard'", "'../../src/guard/index'")
          .replaceAll("'gotsu-security-policy'", "'../../src/index'"),
      );
      return file;
    });
    for (const file of files) expect(editor.complaintsIn(file)).toEqual([]);
  });

  test('each writes what stands below it', async () => {
    let index = 0;
    const held = guide.replaceAll(program, (_, code: string) => `\`\`\`ts\n${code}\`\`\`\n\n\`\`\`text\n${outputOf(code, index++)}\`\`\``);
    await expect(held).toMatchFileSnapshot(path);
  });
});
