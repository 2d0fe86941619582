import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * What makes a file one file, however it is spelled (ファイルの同一性): its device and number, so that relative and absolute paths, links and a
 * different case of letters agree. Of a file that does not exist yet, where it would be.
 */
export async function identityOf(cwd: string, file: string): Promise<string> {
  const path = resolve(cwd, file);
  // Numbers of 64 bits lose their last digits as plain numbers, and two files would be one.
  const found = await stat(path, { bigint: true }).catch(() => undefined);
  if (found !== undefined) return `${found.dev}:${found.ino}`;
  const folder = await realpath(dirname(path)).catch(() => dirname(path));
  return join(folder, basename(path));
}
