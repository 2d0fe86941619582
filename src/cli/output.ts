import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fill } from '../facts/index';
import type { Bilingual } from '../policy/index';
import { InputError } from './errors';

const messages = {
  directory: { ja: 'フォルダーなので書き込めません。', en: 'This is a folder; nothing was written.' },
  noFolder: { ja: '書き込む先のフォルダーがありません。', en: 'The folder to write into does not exist.' },
  cannot: { ja: '書き込めません（{code}）。', en: 'It cannot be written ({code}).' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Writes a file in one step (一括書込み): beside its place first, part by part, then moved there, so that nobody ever finds half of it. If anything fails,
 * what was there before stays.
 *
 * @throws {InputError} if it cannot be written.
 */
export async function writeWhole(cwd: string, file: string, parts: Iterable<string>): Promise<void> {
  const target = await resolveLinks(resolve(cwd, file));
  const temporary = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`);
  try {
    const present = await stat(target).catch(() => undefined);
    if (present?.isDirectory() === true) throw new InputError(file, messages.directory);
    await writeFile(temporary, inPieces(parts), { flag: 'wx', ...(present === undefined ? {} : { mode: present.mode }) });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (error instanceof InputError || !(error instanceof Error && 'code' in error)) throw error; // What makes the parts may fail as well.
    const code = codeOf(error);
    throw new InputError(file, code === 'ENOENT' || code === 'ENOTDIR' ? messages.noFolder : fill(messages.cannot, { code }));
  }
}

/** So many characters are written at once. */
const piece = 65_536;

/** Parts gathered into pieces that are worth a write (書込みの単位). */
export function* inPieces(parts: Iterable<string>): Generator<string> {
  let gathered = '';
  for (const part of parts) {
    gathered += part;
    if (gathered.length < piece) continue;
    yield gathered;
    gathered = '';
  }
  if (gathered !== '') yield gathered;
}

/** Where a link leads: the file behind it is written, the link stays. */
async function resolveLinks(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

/** The system's word for what went wrong: `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
