import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { createWorkplace } from './session';

const main = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url));
const { folder, file, remove } = createWorkplace();
afterAll(remove);

/** The built command as a process of its own: `npm test` builds it first. */
function call(...argv: readonly string[]) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [main, ...argv], {
    cwd: folder,
    encoding: 'utf8',
    timeout: 60_000,
  });
  return { status, signal, stdout, stderr };
}

const declaration = 'export default { network: { nodes: { a: { tier: "lgwan" } } } };\n';

describe('a program that is run as a declaration decides about itself only', () => {
  test.each([
    ['ends the process with 0', 'exits.ts', `process.exit(0);\n${declaration}`],
    ['ends the process with 0, in JavaScript', 'exits.mjs', `process.exit(0);\n${declaration}`],
    [
      'ends the process later, while it loads',
      'later.ts',
      `setTimeout(() => process.exit(0), 50);\nawait new Promise(() => {});\n${declaration}`,
    ],
    ['waits for what never comes', 'waits.ts', `await new Promise(() => {});\n${declaration}`],
    ['throws', 'throws.ts', `throw new Error('no key');\n${declaration}`],
    ['throws outside its own course', 'async.ts', `setTimeout(() => { throw new Error('no key'); }, 0);\n${declaration}`],
    ['leaves a rejected promise', 'rejects.ts', `Promise.reject(new Error('no key'));\n${declaration}`],
    ['leaves a rejected promise that is no error', 'odd.ts', `Promise.reject(undefined);\n${declaration}`],
  ])('one that %s is an input that cannot be used: 2, one line that names it, nothing written', (_, name, text) => {
    file(name, text);
    const { status, stdout, stderr } = call('check', name, '--output', 'report.txt');
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr.startsWith(`${name}: `)).toBe(true);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stderr).not.toMatch(/\n +at /);
    expect(existsSync(join(folder, 'report.txt'))).toBe(false);
  });

  test('one that leaves a timer running is judged, and the command ends', () => {
    file('open.ts', `setInterval(() => {}, 1000);\n${declaration}`);
    const { status, signal, stdout } = call('check', 'open.ts', '--format', 'json');
    expect({ status, signal }).toEqual({ status: 4, signal: null });
    expect(JSON.parse(stdout).verdict).toBe('undetermined');
  });

  test('its own exit code is not taken over', () => {
    file('code.ts', `process.exitCode = 0;\n${declaration}`);
    expect(call('check', 'code.ts').status).toBe(4);
  });

  test('the language asked for is kept', () => {
    file('exits-en.ts', 'process.exit(0);\nexport default {};\n');
    expect(call('check', 'exits-en.ts', '--lang', 'en').stderr).toMatch(/^exits-en\.ts: The program ended the process/);
  });
});

describe('the process', () => {
  test('writes all of a long report before it ends', () => {
    file('empty.yaml', '{}\n');
    const { status, stdout } = call('check', 'empty.yaml', '--format', 'json', '--evidence');
    expect(status).toBe(4);
    expect(() => JSON.parse(stdout)).not.toThrow();
  });

  test('a reader that stops early gets no stack trace', () => {
    const { stderr } = spawnSync('sh', ['-c', `"${process.execPath}" "${main}" catalogue | head -1`], { cwd: folder, encoding: 'utf8' });
    expect(stderr).toBe('');
  });
});
