import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** An official schema, if the folder of schemas lies beside the repository; the repository itself does not hold them. */
export function officialSchema(file: string): string | null {
  const path = fileURLToPath(new URL(`../../../shared/schemas/${file}`, import.meta.url));
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Says aloud that checks against an official schema did not run, and how many. */
export function warnWithoutSchema(schema: string | null, test: string, checks: number): void {
  if (schema === null) console.warn(`${test}: no copy of the official schema beside the repository, ${checks} checks SKIPPED`);
}
