import type { EvaluateOptions } from '../evaluation/index';
import { fill } from '../facts/index';
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
  condition: {
    ja: '「{name}」は toConformTo の条件にないか、値が正しくありません。条件は {names} です。',
    en: '"{name}" is no condition of toConformTo, or its value is none. The conditions are {names}.',
  },
  arguments: {
    ja: 'toConformTo の引数は、条件だけ（{ asOf }）、又は方針と条件（policy, { asOf }）です。',
    en: 'toConformTo takes the conditions, { asOf }, or a policy and the conditions: policy, { asOf }.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Tells the policy from the conditions.
 *
 * @throws {TypeError} if there is no day, a condition is none, or something else was passed: such a test has tested nothing, with `.not` or without.
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
  refuseUnknown(value);
  return value;
}

const hasDay = (value: object): value is { readonly asOf: string } => 'asOf' in value && typeof value.asOf === 'string';

const isText = (value: unknown): boolean => typeof value === 'string';
const isYesOrNo = (value: unknown): boolean => typeof value === 'boolean';

/** What each condition may be. */
const conditions: Readonly<Record<keyof ConformanceOptions, (value: unknown) => boolean>> = {
  asOf: isText,
  only: (value) => Array.isArray(value) && value.every(isText),
  withoutExceptions: isYesOrNo,
  allowUndetermined: isYesOrNo,
  file: isText,
  language: (value) => value === 'ja' || value === 'en',
};

/** A condition that is misspelled or of the wrong type would be left out, or let pass what it should not: the compiler is not everywhere. */
function refuseUnknown(value: { readonly asOf: string }): asserts value is ConformanceOptions {
  const known = new Map<string, (value: unknown) => boolean>(Object.entries(conditions));
  for (const [name, one] of Object.entries(value)) {
    const fits = known.get(name);
    if (fits === undefined || (one !== undefined && !fits(one))) {
      throw misuse(fill(messages.condition, { name, names: [...known.keys()].join(', ') }));
    }
  }
}

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
