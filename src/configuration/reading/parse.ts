import type { Policy } from '../../policy/index';
import { type Configuration, configurationSchema } from '../configuration';
import { ConfigurationError } from './configuration-error';
import { inWrittenOrder, type WrittenInput } from './issue-order';
import type { ConfigurationIssue, SourceLocation } from './issues';
import { joinParts, type Part } from './join';
import { checkMeaning } from './meaning-issues';
import { createNearestSearch } from './nearest';
import { isParsedConfiguration, locate, markParsed, originsOf } from './origin';
import { copyPlainData, deepFreeze } from './plain-data';
import { toReadablePath } from './pointer';
import { listReferences } from './references-of';
import { shapeIssues } from './shape-issues';

/** How to parse (読み取りの条件). */
export interface ParseOptions {
  /** The name of the file, for messages and for the locations of findings. */
  readonly file?: string;
  /** The policy it is written for: its exceptions and records may name the requirements of this one too. Absent: ours. */
  readonly policy?: Policy;
}

/** One declaration to merge (結合する宣言): as data, with the name of its file. */
export interface MergeInput {
  readonly file?: string;
  readonly input: unknown;
}

/**
 * Reads a declaration (宣言の読み取り): checks its shape and its references and returns a frozen copy. What is written at `include` is joined in.
 *
 * @throws {ConfigurationError} with every mistake that was found: place, reason, nearest valid choice.
 * @example
 * ```ts
 * import { parseConfiguration } from 'gotsu-security-policy';
 *
 * const configuration = parseConfiguration({ network: { nodes: { 'tax-db': { tier: 'my-number' } } } }, { file: 'city.yaml' });
 * ```
 */
export function parseConfiguration(input: unknown, options: ParseOptions = {}): Configuration {
  return finish([read(input, options.file)], options.policy);
}

/**
 * {@link parseConfiguration} without throwing (宣言の読み取り、誤りは値で返す): either the declaration or the error.
 *
 * @example
 * ```ts
 * import { safeParseConfiguration } from 'gotsu-security-policy';
 *
 * const { configuration, error } = safeParseConfiguration({ netwrok: {} });
 * if (error === undefined) console.log(configuration.network);
 * else console.error(error.format('ja'));
 * ```
 */
export function safeParseConfiguration(
  input: unknown,
  options: ParseOptions = {},
):
  | { readonly configuration: Configuration; readonly error?: never }
  | { readonly configuration?: never; readonly error: ConfigurationError } {
  try {
    return { configuration: parseConfiguration(input, options) };
  } catch (error) {
    if (error instanceof ConfigurationError) return { error };
    throw error;
  }
}

/**
 * Joins the declarations of several systems into one (宣言の結合). Equal repeats are fine; references resolve over the whole.
 *
 * @throws {ConfigurationError} if there is nothing to merge, if a declaration cannot be read, or if two contradict each other: both places are named.
 * @example
 * ```ts
 * import { mergeConfigurations } from 'gotsu-security-policy';
 *
 * const city = mergeConfigurations([
 *   { file: 'city.yaml', input: { network: { nodes: { files: { tier: 'lgwan' } } } } },
 *   { file: 'vendor.yaml', input: { network: { nodes: { files: { refersTo: 'city', tier: 'lgwan' } } } } },
 * ]);
 * ```
 */
export function mergeConfigurations(
  parts: readonly (Configuration | MergeInput)[],
  options: Pick<ParseOptions, 'policy'> = {},
): Configuration {
  if (parts.length === 0) {
    const message = { ja: '結合する宣言がありません。', en: 'There is nothing to merge.' };
    throw new ConfigurationError([{ code: 'nothing-to-merge', pointer: '', path: '', message }]);
  }
  return finish(readAll(parts), options.policy);
}

/** What was read of one input: its parts, and the input as written, to tell mistakes in its order. */
interface Read extends WrittenInput {
  readonly parts: readonly Part[];
}

/** Reads declarations. The mistakes of all of them are thrown together. */
function readAll(parts: readonly (Configuration | MergeInput)[]): readonly Read[] {
  const issues: ConfigurationIssue[] = [];
  const all = parts.flatMap((part) => {
    try {
      return [isMergeInput(part) ? read(part.input, part.file) : readAgain(part)];
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      issues.push(...error.issues);
      return [];
    }
  });
  if (issues.length > 0) throw new ConfigurationError(issues);
  return all;
}

/** One that was parsed before keeps the places it was written at. */
function readAgain(configuration: Configuration): Read {
  const origins = originsOf(configuration);
  if (origins === undefined) return read(configuration, undefined);
  return { file: locate(origins, '').file, data: configuration, parts: [{ configuration, origins }] };
}

function isMergeInput(part: Configuration | MergeInput): part is MergeInput {
  return !isParsedConfiguration(part) && Object.hasOwn(part, 'input');
}

/** Reads one declaration and those that it includes. The mistakes of all of them are thrown together. */
function read(input: unknown, file: string | undefined): Read {
  const { data, problems } = copyPlainData(input);
  const location = (pointer: string): SourceLocation => ({ ...(file === undefined ? {} : { file }), pointer });
  const placed = problems.map((problem) => ({ ...problem, ...location(problem.pointer), path: toReadablePath(problem.pointer) }));
  if (placed.length > 0) throw new ConfigurationError(placed);
  const parsed = configurationSchema.safeParse(data, { reportInput: false });
  if (!parsed.success) {
    const issues = shapeIssues(parsed.error.issues, data, createNearestSearch());
    const found = issues.map((issue) => ({ ...issue, ...location(issue.pointer), path: toReadablePath(issue.pointer) }));
    throw new ConfigurationError(inWrittenOrder(found, [{ file, data }]));
  }
  return { file, data, parts: splitGroups(parsed.data, file, '') };
}

/** A declaration and the groups in it, which were read with it, each as a part of its own. */
function splitGroups({ include = [], ...configuration }: Configuration, file: string | undefined, below: string): readonly Part[] {
  const own: Part = { configuration, origins: new Map([['', { ...(file === undefined ? {} : { file }), pointer: below }]]) };
  return [own, ...include.flatMap((group, index) => splitGroups(group, file, `${below}/include/${index}`))];
}

function finish(inputs: readonly Read[], policy: Policy | undefined): Configuration {
  const { part, issues } = joinParts(inputs.flatMap(({ parts }) => parts));
  const { configuration, problems } = checkMeaning(
    part.configuration,
    createNearestSearch(),
    (policy?.requirements ?? []).map(({ id }) => id),
  );
  const found: ConfigurationIssue[] = [...issues];
  for (const { related, ...problem } of problems) {
    const place = locate(part.origins, problem.pointer);
    found.push({
      ...problem,
      ...place,
      path: toReadablePath(place.pointer),
      ...(related === undefined ? {} : { related: related.map((pointer) => locate(part.origins, pointer)) }),
    });
  }
  if (found.length > 0) throw new ConfigurationError(inWrittenOrder(found, inputs));
  deepFreeze(configuration);
  markParsed(configuration, part.origins, () => listReferences(configurationSchema, configuration));
  return configuration;
}
