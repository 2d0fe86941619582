import type { EvaluateOptions } from '../evaluation/index';
import type { Bilingual, Language, Policy } from '../policy/index';

/** How a declaration is held against the policy in a test (検査の条件). */
export interface ConformanceOptions extends Pick<EvaluateOptions, 'asOf' | 'only' | 'withoutExceptions'> {
  /** Let requirements that are undetermined pass, as the command does with `--allow-undetermined`. Absent: they fail. */
  readonly allowUndetermined?: boolean;
  /** The name of the file, for the places of findings. A declaration that was parsed before has its own. */
  readonly file?: string;
  /** The language of failure messages. Absent: Japanese. */
  readonly language?: Language;
}

/** What `toConformTo` takes (引数): the policy, which may be left out, and the conditions. */
export type ConformanceArguments =
  | readonly [options: ConformanceOptions]
  | readonly [policy: Policy | undefined, options: ConformanceOptions];

const messages = {
  asOf: {
    ja: 'toConformTo には基準日 asOf（YYYY-MM-DD）が要ります。ライブラリは時計を読みません。例: toConformTo({ asOf: "2026-11-24" })',
    en: 'toConformTo needs asOf, the day YYYY-MM-DD for which it holds: the library reads no clock. Example: toConformTo({ asOf: "2026-11-24" })',
  },
  arguments: {
    ja: 'toConformTo の引数は、条件だけ（{ asOf }）、又は方針と条件（policy, { asOf }）です。',
    en: 'toConformTo takes the conditions, { asOf }, or a policy and the conditions: policy, { asOf }.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Tells the policy from the conditions.
 *
 * @throws {TypeError} if there is no day, or something else was passed: such a test has tested nothing, with `.not` or without.
 */
export function readArguments(given: readonly unknown[]): { readonly policy?: Policy; readonly options: ConformanceOptions } {
  const [first, second] = given;
  if (given.length > 2) throw misuse(messages.arguments);
  if (isPolicy(first)) return { policy: first, options: optionsIn(second) };
  if (given.length === 2 && first !== undefined) throw misuse(messages.arguments);
  return { options: optionsIn(given.length === 2 ? second : first) };
}

function optionsIn(value: unknown): ConformanceOptions {
  if (value === undefined) throw misuse(messages.asOf);
  if (typeof value !== 'object' || value === null || isPolicy(value)) throw misuse(messages.arguments);
  if (!hasDay(value)) throw misuse(messages.asOf);
  return value;
}

/** The rest is as the compiler has it, or is refused where it is read. */
const hasDay = (value: object): value is ConformanceOptions => 'asOf' in value && typeof value.asOf === 'string';

function isPolicy(value: unknown): value is Policy {
  return (
    typeof value === 'object' &&
    value !== null &&
    'clauses' in value &&
    Array.isArray(value.clauses) &&
    'requirements' in value &&
    Array.isArray(value.requirements)
  );
}

function misuse({ ja, en }: Bilingual): TypeError {
  return new TypeError(`${ja}\n${en}`);
}
