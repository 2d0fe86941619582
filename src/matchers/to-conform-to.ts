import { isParsedConfiguration } from '../configuration/index';
import { safeParseConfiguration } from '../configuration/schemas';
import { gatingIn } from '../evaluation/gate';
import { evaluate } from '../evaluation/index';
import { safe } from '../formats/safe';
import type { Policy } from '../policy/index';
import { type ConformanceArguments, readArguments } from './arguments';
import { failureMessage } from './failure-message';

/** What a matcher says, as Vitest and Jest read it (照合の結果). */
export interface ConformanceResult {
  readonly pass: boolean;
  readonly message: () => string;
}

/** What the matcher reads of the test that calls it. */
export interface ConformanceContext {
  /** Whether it was called with `.not`. */
  readonly isNot?: boolean;
}

/** The matcher as `expect(…)` has it (照合の型), to tell a test framework's types of it. */
export interface ConformanceMatchers<R = void> {
  /**
   * Holds a declaration, parsed or not, against the policy on a day (方針への適合). It passes where `gotsu-policy check` ends with 0: nothing open is
   * violated or undetermined, and what departs is covered by valid exceptions. With `.not` it passes only if a violation is found: what is undetermined, or no
   * declaration at all, passes neither way.
   *
   * @throws {TypeError} if `asOf` is missing (the library reads no clock), or a condition is unknown or of the wrong type.
   */
  toConformTo(...given: ConformanceArguments): R;
}

/**
 * The matcher by itself (照合の関数), for `expect.extend({ toConformTo })`. `gotsu-security-policy/vitest` and `gotsu-security-policy/jest` do that when
 * they are imported.
 *
 * @throws {TypeError} if `asOf` is missing, a condition is unknown or of the wrong type, or something else than a policy and conditions is passed.
 * @throws {RangeError} if `asOf` is not a date `YYYY-MM-DD`.
 * @throws {SelectionError} if `only` selects nothing.
 * @example
 * ```ts
 * import { toConformTo } from 'gotsu-security-policy/matchers';
 *
 * const { pass, message } = toConformTo.call({}, { network: {} }, { asOf: '2026-11-24', language: 'en' });
 * if (!pass) console.log(message());
 * ```
 */
export function toConformTo(this: ConformanceContext, received: unknown, ...given: ConformanceArguments): ConformanceResult {
  const { policy, options } = readArguments(given);
  const { asOf, only, withoutExceptions = false, allowUndetermined = false, file, language = 'ja' } = options;
  const isNot = this?.isNot === true; // A caller in JavaScript may have no context.
  // What is no declaration was never judged: that is a failure both ways.
  const { configuration, error } = readDeclaration(received, { policy, file });
  if (error !== undefined) return { pass: isNot, message: () => error.format(language).split('\n').map(safe).join('\n') };
  const ofPolicy = policy === undefined ? {} : { policy };
  const report = evaluate(configuration, { asOf, withoutExceptions, ...ofPolicy, ...(only === undefined ? {} : { only }) });
  const gating = gatingIn(report, { allowUndetermined, strict: false });
  return {
    // Undetermined is neither: `.not` asks for a violation.
    pass: gating === undefined ? true : gating === 'violation' ? false : isNot,
    message: () => failureMessage({ report, gating, isNot, allowUndetermined }, { language, configuration, ...ofPolicy }),
  };
}

function readDeclaration(
  received: unknown,
  { policy, file }: { readonly policy: Policy | undefined; readonly file: string | undefined },
): ReturnType<typeof safeParseConfiguration> {
  // One that was parsed keeps the places it was written at.
  if (isParsedConfiguration(received)) return { configuration: received };
  return safeParseConfiguration(received, { ...(file === undefined ? {} : { file }), ...(policy === undefined ? {} : { policy }) });
}
