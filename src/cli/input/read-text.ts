import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { InputError, UsageError } from '../errors';
import type { Io } from '../io';
import { codeOf } from '../output';

const messages = {
  missing: { ja: 'ファイルがありません。', en: 'There is no such file.' },
  directory: { ja: 'これはフォルダーです。ファイルを指定してください。', en: 'This is a folder; name a file.' },
  forbidden: { ja: '読む権限がありません。', en: 'You may not read it.' },
  cannot: { ja: '読めません（{code}）。', en: 'It cannot be read ({code}).' },
  empty: { ja: '中身が空です。', en: 'It is empty.' },
  utf16: { ja: 'UTF-16 で保存されています。UTF-8 で保存し直してください。', en: 'It is saved as UTF-16. Save it as UTF-8.' },
  shiftJis: {
    ja: 'Shift_JIS（ANSI）で保存されているようです。UTF-8 で保存し直してください。',
    en: 'It seems to be saved as Shift_JIS (ANSI). Save it as UTF-8.',
  },
  encoding: { ja: 'UTF-8 ではありません。UTF-8 で保存し直してください。', en: 'It is not UTF-8. Save it as UTF-8.' },
  binary: {
    ja: '文字のファイルではありません（PDF、Word、Excel などは読めません）。文字だけのファイルにしてください。',
    en: 'It is not a text file (PDF, Word and Excel files cannot be read). Save its text as a plain file.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The name under which standard input is given, and under which messages speak of it. */
export const standardInput = '-';

const twice: Bilingual = { ja: '標準入力（-）から読めるのは一つだけです。', en: 'Only one thing can be read from standard input (-).' };

/**
 * Makes sure that no two things are to be read from standard input.
 *
 * @throws {UsageError} if two are.
 */
export function readOnce(names: readonly (string | undefined)[]): void {
  if (names.filter((name) => name === standardInput).length > 1) throw new UsageError(twice);
}

/**
 * Reads a file, or standard input, as UTF-8 text without its byte order mark.
 *
 * @throws {InputError} if it is missing, a folder, forbidden, empty, binary, or in another encoding.
 */
export async function readText(io: Pick<Io, 'cwd' | 'stdin'>, file: string): Promise<string> {
  const bytes = file === standardInput ? await io.stdin() : await readBytes(resolve(io.cwd, file), file);
  return decode(bytes, file);
}

async function readBytes(path: string, file: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new InputError(file, messages.missing);
    if (code === 'EISDIR') throw new InputError(file, messages.directory);
    if (code === 'EACCES' || code === 'EPERM') throw new InputError(file, messages.forbidden);
    throw new InputError(file, fill(messages.cannot, { code }));
  }
}

/** Bytes as UTF-8 text; anything else is named for what it most likely is. */
export function decode(bytes: Uint8Array, file: string): string {
  if (bytes.length === 0) throw new InputError(file, messages.empty);
  if (isUtf16(bytes)) throw new InputError(file, messages.utf16);
  if (bytes.includes(0) || isPdfOrArchive(bytes)) throw new InputError(file, messages.binary);
  const text = tryDecode(bytes, 'utf-8');
  if (text === undefined) throw new InputError(file, isShiftJis(bytes) ? messages.shiftJis : messages.encoding);
  if (text.trim() === '') throw new InputError(file, messages.empty);
  return text;
}

function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  // Without a mark: text of mostly Latin letters has a zero in every second byte, and only there.
  const sample = bytes.subarray(0, 512);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return sample.length >= 4 && Math.min(even, odd) === 0 && Math.max(even, odd) > sample.length / 4;
}

function isPdfOrArchive(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return start === '%PDF-' || start.startsWith('PK\u0003\u0004');
}

/** Shift_JIS in which at least one Japanese letter can be read. */
function isShiftJis(bytes: Uint8Array): boolean {
  const text = tryDecode(bytes, 'shift_jis');
  return text !== undefined && /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(text);
}

function tryDecode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
