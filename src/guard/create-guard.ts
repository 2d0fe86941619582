import { type CivilDate, type Configuration, isCivilDate, isParsedConfiguration } from '../configuration/index';
import { deepFreeze } from '../configuration/reading/plain-data';
import { gotsuPolicy, type Policy } from '../policy/index';
import { closedProgram, compile } from './compile/compile';
import { dateOf, dayAt } from './day';
import type { Clock, Guard } from './guard';
import { damaged, readGuard } from './json/read';
import { writeGuard } from './json/write';
import type { GuardProgram } from './program';
import { decider } from './run/decide';

/** How a guard is made (ガードの条件). */
export interface GuardOptions {
  /** The policy; the Gotsu policy alone if absent. */
  readonly policy?: Policy;
  /** The clock that is looked at when the guard is made and for each decision; that of the system if absent. */
  readonly now?: Clock;
  /**
   * The last day on which it decides, a Japanese civil date (有効期限). From the next day on it denies everything until it is built anew. Absent: it has no last day,
   * and what was declared when it was made is taken to hold. The policy names no such day: the municipality decides how long a declaration may be relied on.
   */
  readonly notAfter?: CivilDate;
}

/** How a stored guard is read. */
export interface StoredGuardOptions {
  /** The clock that is looked at for each decision; that of the system if absent. */
  readonly now?: Clock;
}

/**
 * Makes a guard of a declaration (ガードの作成): what decides, communication by communication, whether it is declared and the policy permits it. Anything but what
 * `parseConfiguration` or `mergeConfigurations` returned makes a guard that denies everything.
 *
 * @throws {RangeError} if `notAfter` is not a date `YYYY-MM-DD`.
 * @see 6(3)
 * @example
 * ```ts
 * import { parseConfiguration } from 'gotsu-security-policy';
 * import { createGuard } from 'gotsu-security-policy/guard';
 *
 * const configuration = parseConfiguration({
 *   network: {
 *     nodes: { counter: { tier: 'lgwan' }, groupware: { tier: 'lgwan' }, web: { tier: 'internet' } },
 *     flows: { mail: { from: 'counter', to: 'groupware', data: 'both', medium: 'local-network' } },
 *   },
 * });
 * const guard = createGuard(configuration, { now: () => Date.parse('2026-11-26T09:00:00+09:00'), notAfter: '2027-03-31' });
 * guard.decide({ from: 'counter', to: 'groupware' }).effect; // 'permit'
 * guard.decide({ from: 'counter', to: 'web' }).code; // 'undeclared-flow'
 * ```
 */
export function createGuard(configuration: Configuration, options: GuardOptions = {}): Guard {
  const { policy = gotsuPolicy, now = Date.now, notAfter = null } = options;
  if (notAfter !== null && !isCivilDate(notAfter)) throw new RangeError(`notAfter: "${notAfter}" is not a date YYYY-MM-DD`);
  const day = today(now);
  if (day === undefined) return guardOf(closedProgram(policy, { builtOn: '1970-01-01', notAfter }, 'no-clock'), now);
  const term = { builtOn: day, notAfter };
  const program = isParsedConfiguration(configuration)
    ? compile(configuration, policy, term)
    : closedProgram(policy, term, 'no-configuration');
  return guardOf(program, now);
}

/**
 * Reads a guard that was stored as JSON (保存したガードの読込み), as text or as the value that the text stands for. It needs neither rules nor the declaration.
 *
 * @throws {GuardFormatError} if it is no guard, was damaged, or was made for another wording of the policy.
 * @example
 * ```ts
 * import { parseConfiguration } from 'gotsu-security-policy';
 * import { createGuard, guardFromJson } from 'gotsu-security-policy/guard';
 *
 * const stored = JSON.stringify(createGuard(parseConfiguration({})));
 * guardFromJson(stored).decide({ from: 'counter', to: 'web' }).code; // 'undeclared-end'
 * ```
 */
export function guardFromJson(stored: unknown, { now = Date.now }: StoredGuardOptions = {}): Guard {
  const program = readGuard(stored);
  try {
    return guardOf(program, now);
  } catch {
    throw damaged(); // its checksum is right and its tables are not: no guard of ours was stored like this
  }
}

function guardOf(program: GuardProgram, now: Clock): Guard {
  const { policy, builtOn, notAfter, warnings } = program;
  return Object.freeze({
    decide: decider(program, now),
    policy: deepFreeze({ id: policy.id, profile: [...policy.profile] }),
    builtOn,
    notAfter,
    warnings: deepFreeze(warnings),
    toJSON: () => writeGuard(program),
  });
}

/** The day in Japan; `undefined` where the clock gives no time. */
function today(now: Clock): CivilDate | undefined {
  try {
    const day = dayAt(Number(now()));
    return Number.isNaN(day) ? undefined : dateOf(day);
  } catch {
    return undefined;
  }
}
