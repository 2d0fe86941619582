import { type Configuration, recordKinds } from '../../configuration/index';

/** Where the kinds of records stand. */
const recordSections: readonly (readonly string[])[] = Object.values(recordKinds).map(({ section }) => section);

/** The sections whose entries a change replaces one by one, by their path: records by their ids, and what is told of each thing of a list. */
const tables: ReadonlySet<string> = new Set([
  ...recordSections.map((section) => section.join('.')),
  'exceptions',
  'judgements',
  'attestations',
  'assets.handling',
  'personnel.audiences',
  'personnel.cycles',
  'technical.systems',
  'technical.cycles',
  'operations.monitoring',
  'operations.cycles',
  'outsourcing.socialMedia.procedures',
  'outsourcing.cycles',
  'review.needs',
  'review.threats',
  'review.cycles',
]);

/** The sections that hold further sections. */
const groups: ReadonlySet<string> = new Set(
  [...tables].flatMap((path) => path.split('.').map((_, depth, parts) => parts.slice(0, depth).join('.'))),
);

/**
 * Lays a change over a declaration (変更の重ね合わせ): a record of the change replaces the one of the same id, everything else stays. The result is plain
 * data and not yet parsed.
 */
export function overlay(configuration: Configuration, change: Configuration): unknown {
  return lay(configuration, change, '');
}

function lay(before: unknown, change: unknown, path: string): unknown {
  if (!isRecord(before) || !isRecord(change)) return change === undefined ? before : change;
  if (tables.has(path)) return { ...before, ...change };
  if (!groups.has(path)) return change;
  const result: Record<string, unknown> = { ...before };
  for (const [key, value] of Object.entries(change)) result[key] = lay(before[key], value, path === '' ? key : `${path}.${key}`);
  return result;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
