import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { complaintsOf, root } from '../types/compile';

// Every example in the README and in the docstrings compiles as it stands, and the README's run.

const folder = join(root, 'test/docs/generated');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const blocks = (text: string): readonly string[] => [...text.matchAll(/```ts\n(.*?)```/gs)].map(([, code = '']) => code);

/** The examples of the docstrings of a file, without their stars. */
const examplesOf = (path: string): readonly string[] =>
  [...readFileSync(path, 'utf8').matchAll(/\/\*\*.*?\*\//gs)].flatMap(([comment]) => blocks(comment.replaceAll(/^ *\* ?/gm, '')));

/** The sources that stand for the entries of the package. */
const entries: Readonly<Record<string, string>> = {
  'gotsu-security-policy': '../../../src/index',
  'gotsu-security-policy/policy': '../../../src/policy/index',
  'gotsu-security-policy/formats': '../../../src/formats/index',
  'gotsu-security-policy/guard': '../../../src/guard/index',
  'gotsu-security-policy/matchers': '../../../src/matchers/index',
  'gotsu-security-policy/vitest': '../../../src/vitest/index',
  'gotsu-security-policy/jest': '../../../src/jest/index',
};

const readme = blocks(readFileSync(join(root, 'README.md'), 'utf8'));
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
// An example that imports nothing of the package is about something that is not public.
const docstrings = sources
  .flatMap((name) => examplesOf(join(root, 'src', name)).map((code) => ({ name, code })))
  .filter(({ code }) => code.includes("'gotsu-security-policy"));

const files = [
  ...readme.map((code, index) => ({ file: `readme-${index}.ts`, code })),
  ...docstrings.map(({ name, code }, index) => ({ file: `${name.replaceAll('/', '-').slice(0, -3)}-${index}.ts`, code })),
];
for (const { file, code } of files) {
  const local = code.replaceAll(
    /(from|import) '(gotsu-security-policy[^']*)'/g,
    (_, word: string, entry: string) => `${word} '${entries[entry] ?? entry}'`,
  );
  // What stands alone as a value is shown for its type.
  writeFileSync(join(folder, file), `${local}\nexport {};\n`);
}

describe('the examples', () => {
  test('are there', () => {
    expect(readme.length).toBeGreaterThan(0);
    expect(docstrings.length).toBeGreaterThan(5);
  });

  test('compile', () => {
    const complaints = complaintsOf(
      files.map(({ file }) => join(folder, file)),
      undefined,
      { noUnusedLocals: false },
    );
    expect(complaints.map(({ file, line, message }) => `${file.slice(folder.length + 1)}:${line} ${message}`)).toEqual([]);
  });

  test.each(readme.map((code, index) => ({ code, index })))('block $index of the README runs', async ({ code, index }) => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    try {
      const { default: declared } = await import(/* @vite-ignore */ pathToFileURL(join(folder, `readme-${index}.ts`)).href);
      if (code.includes('export default')) expect(declared).toHaveProperty('network');
      else expect(log).toHaveBeenCalled();
    } finally {
      log.mockRestore();
    }
  });
});
