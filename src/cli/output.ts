import { randomUUID } from 'node:crypto';
import { access, constants, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fill } from '../facts/index';
import type { Bilingual } from '../policy/index';
import { InputError } from './errors';

const messages = {
  directory: { ja: 'フォルダーなので書き込めません。', en: 'This is a folder; nothing was written.' },
  noFolder: { ja: '書き込む先のフォルダーがありません。', en: 'The folder to write into does not exist.' },
  forbidden: { ja: '書き込む権限がありません。', en: 'You may not write it.' },
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
    // A device or a pipe takes what is written to it; a file in its place would be the end of it.
    if (present?.isFile() === false) {
      await writeFile(target, inPieces(parts));
      return;
    }
    await writeFile(temporary, inPieces(parts), { flag: 'wx', ...(present === undefined ? {} : { mode: present.mode }) });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    if (error instanceof InputError || !(error instanceof Error && 'code' in error)) throw error; // What makes the parts may fail as well.
    throw unwritable(file, codeOf(error));
  }
}

/** The error of a file that cannot be written. */
function unwritable(file: string, code: string): InputError {
  if (code === 'ENOENT' || code === 'ENOTDIR') return new InputError(file, messages.noFolder);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return new InputError(file, messages.forbidden);
  return new InputError(file, fill(messages.cannot, { code }));
}

/**
 * Makes sure, before anything is judged, that a file could be written (書込み先の確認): of several reports none is written where one cannot be.
 *
 * @throws {InputError} if it is a folder, or lies in none that may be written to.
 */
export async function refuseUnwritable(cwd: string, file: string): Promise<void> {
  const target = await resolveLinks(resolve(cwd, file));
  const present = await stat(target).catch(() => undefined);
  if (present?.isDirectory() === true) throw new InputError(file, messages.directory);
  const folder = dirname(target);
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory() !== true) throw new InputError(file, messages.noFolder);
  const place = present?.isFile() === false ? target : folder;
  await access(place, constants.W_OK).catch((error) => {
    throw unwritable(file, codeOf(error));
  });
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
