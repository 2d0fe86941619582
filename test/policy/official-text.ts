import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

const path = fileURLToPath(new URL('../../../shared/policy/gotsu-basic-policy-2026-03.txt', import.meta.url));

/** The official document, if a copy lies beside the repository; the repository itself must not hold its sentences. */
export const officialText: string | null = existsSync(path) ? readFileSync(path, 'utf8') : null;

/** Says aloud that checks against the official document did not run, and how many. */
export function warnIfAbsent(file: string, checks: number): void {
  if (officialText === null) console.warn(`${file}: no copy of the official document beside the repository, ${checks} checks SKIPPED`);
}
