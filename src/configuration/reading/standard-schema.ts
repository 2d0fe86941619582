import type { Language } from '../../policy/index';
import type { Configuration } from '../configuration';
import { type ParseOptions, safeParseConfiguration } from './parse';
import { type Segment, segmentsOf } from './pointer';

/** How a {@link StandardSchema} reads (読み取りの条件). */
export interface StandardSchemaOptions extends ParseOptions {
  /** The language of its messages. Absent: Japanese. */
  readonly language?: Language;
}

/** One mistake, as the Standard Schema interface has it (入力の誤り). */
export interface StandardSchemaIssue {
  readonly message: string;
  /** The keys that lead to it; indexes of lists are numbers. */
  readonly path: readonly (string | number)[];
}

/** What reads declarations for libraries that take a Standard Schema, https://standardschema.dev (標準スキーマ). */
export interface StandardSchema {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'gotsu-security-policy';
    readonly validate: (
      value: unknown,
    ) => { readonly value: Configuration; readonly issues?: undefined } | { readonly issues: readonly StandardSchemaIssue[] };
    readonly types?: { readonly input: Configuration; readonly output: Configuration };
  };
}

/**
 * `parseConfiguration` as a Standard Schema (標準スキーマの作成), for libraries that take one: forms, HTTP servers, procedure calls. Its messages are those of
 * the parser, in one language, and what it lets through is a parsed declaration. `configurationSchema` is a Standard Schema too, of the shape alone and with the
 * messages of zod.
 *
 * @example
 * ```ts
 * import { createStandardSchema } from 'gotsu-security-policy';
 *
 * const schema = createStandardSchema({ language: 'en' });
 * const { issues } = schema['~standard'].validate({ netwrok: {} });
 * console.log(issues?.[0]?.path, issues?.[0]?.message); // ['netwrok'] There is no key "netwrok" here. Did you mean "network"?
 * ```
 */
export function createStandardSchema({ language = 'ja', ...options }: StandardSchemaOptions = {}): StandardSchema {
  return {
    '~standard': {
      version: 1,
      vendor: 'gotsu-security-policy',
      validate(value) {
        const { configuration, error } = safeParseConfiguration(value, options);
        if (error === undefined) return { value: configuration };
        return { issues: error.issues.map(({ message, pointer }) => ({ message: message[language], path: keysOf(pointer, value) })) };
      },
    },
  };
}

/** The keys of a pointer. In one the index of a list and a key of digits look alike: the input tells. */
function keysOf(pointer: string, input: unknown): readonly Segment[] {
  let here: unknown = input;
  return segmentsOf(pointer).map((segment) => {
    const list = Array.isArray(here);
    here = stepInto(here, segment);
    return list ? Number(segment) : segment;
  });
}

function stepInto(value: unknown, key: string): unknown {
  try {
    return typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  } catch {
    return undefined; // Reading it is what failed.
  }
}
