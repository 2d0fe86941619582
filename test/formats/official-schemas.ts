import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../../../shared/schemas/', import.meta.url);

/** An official schema, if copies lie beside the repository; they are not part of it. */
export function officialSchema(file: string): string | null {
  const path = fileURLToPath(new URL(file, folder));
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Says aloud that checks against an official schema did not run, and how many. */
export function warnWithoutSchema(schema: string | null, test: string, checks: number): void {
  if (schema === null) console.warn(`${test}: no copy of the official schema beside the repository, ${checks} checks SKIPPED`);
}
