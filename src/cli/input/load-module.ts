import { stat } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { InputError } from '../errors';
import type { Io } from '../io';

const messages = {
  missing: { ja: 'ファイルがありません。', en: 'There is no such file.' },
  directory: { ja: 'これはフォルダーです。ファイルを指定してください。', en: 'This is a folder; name a file.' },
  failed: { ja: 'プログラムとして実行できません（{reason}）。', en: 'It cannot be run as a program ({reason}).' },
  syntax: { ja: 'プログラムとして読めません（{reason}）。', en: 'It cannot be read as a program ({reason}).' },
  noDefault: {
    ja: '既定のエクスポートがありません。「export default defineConfiguration({ … })」と書いてください。',
    en: 'It has no default export. Write "export default defineConfiguration({ … })".',
  },
  notReady: {
    ja: '既定のエクスポートが関数です。宣言そのものをエクスポートしてください。',
    en: 'Its default export is a function; export the declaration itself.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * The default export of a TypeScript or JavaScript file. The file is run, as every program is: nothing that one does not trust should be named here.
 *
 * @throws {InputError} if it is missing, fails, or exports no declaration.
 */
export async function loadModule(io: Pick<Io, 'cwd' | 'onProgram'>, file: string): Promise<unknown> {
  const path = resolve(io.cwd, file);
  const found = await stat(path).catch(() => undefined);
  if (found === undefined) throw new InputError(file, messages.missing);
  if (found.isDirectory()) throw new InputError(file, messages.directory);
  io.onProgram?.(file);
  const module = await run(io, path, file);
  await nextTurn();
  const value = typeof module === 'object' && module !== null && 'default' in module ? module.default : undefined;
  if (value === undefined) throw new InputError(file, messages.noDefault);
  if (typeof value === 'function') throw new InputError(file, messages.notReady);
  return value;
}

/** Lets what the program left behind, a rejected promise or an error in a timer, come to light before anything is decided. */
async function nextTurn(): Promise<void> {
  await new Promise((done) => setTimeout(done, 1));
}

async function run(io: Pick<Io, 'cwd'>, path: string, file: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  // A declaration is a protected asset: no compiled copy of it is left in a cache. It is read anew each time.
  const jiti = createJiti(pathToFileURL(path).href, { fsCache: false, moduleCache: false, interopDefault: false });
  try {
    return await jiti.import(path);
  } catch (error) {
    const { reason, place } = explain(error);
    if (place === undefined) throw new InputError(file, fill(messages.failed, { reason }));
    const name = place.path === path ? file : relative(io.cwd, place.path);
    throw new InputError(name, fill(messages.syntax, { reason }), place.line);
  }
}

/** What went wrong, in one line; the loader writes the place of a syntax error into its message. */
function explain(error: unknown): { readonly reason: string; readonly place?: { readonly path: string; readonly line: number } } {
  const text = error instanceof Error ? error.message || error.name : String(error);
  const [first = '', second = ''] = text.split('\n');
  const reason = clean(first.replace(/^ParseError: /, ''));
  const [, path, line] = /^\s*(.+):(\d+):\d+$/.exec(second) ?? [];
  if (path === undefined || !first.startsWith('ParseError: ')) return { reason };
  return { reason, place: { path, line: Number(line) } };
}

/** Without the invisible characters that the loader puts behind a reason. */
function clean(text: string): string {
  return text.replace(/[\p{C}\p{Z}]+/gu, ' ').trim();
}
