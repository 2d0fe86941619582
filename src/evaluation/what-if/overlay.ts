import type { Configuration } from '../../configuration/index';

/** The sections whose records a change replaces one by one, by their path. */
const recordSections: ReadonlySet<string> = new Set([
  'network.nodes',
  'network.parties',
  'network.flows',
  'network.boundaries',
  'network.exits',
  'assets.information',
  'organization.roles',
  'exceptions',
  'judgements',
  'attestations',
]);

/** The sections that hold further sections. */
const groups: ReadonlySet<string> = new Set(['', 'network', 'assets', 'organization']);

/**
 * Lays a change over a declaration (変更の重ね合わせ): a record of the change replaces the one of the same id, everything else stays. The result is plain
 * data and not yet parsed.
 */
export function overlay(configuration: Configuration, change: Configuration): unknown {
  return lay(configuration, change, '');
}

function lay(before: unknown, change: unknown, path: string): unknown {
  if (!isRecord(before) || !isRecord(change)) return change === undefined ? before : change;
  if (recordSections.has(path)) return { ...before, ...change };
  if (!groups.has(path)) return change;
  const result: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(change)) result[key] = lay(before[key], value, path === '' ? key : `${path}.${key}`);
  return result;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
