import type { Decision } from './decision';
import type { GuardJson } from './json/write';
import type { GuardWarning } from './program';
import type { Query } from './query';

/** Decides one communication at a time, by what was declared and checked (通信可否の判定器). Made by `createGuard` or `guardFromJson`. */
export interface Guard {
  /**
   * Decides one communication (通信可否の決定). It never throws: whatever is asked in whatever way, what is not shown to be permitted is denied, with a code that says
   * why. It allocates nothing where the question states no lists and the flow has no limits of addresses.
   *
   * @see 6(3)
   */
  readonly decide: (query: Query) => Decision;
  /** The policy by which it decides. */
  readonly policy: { readonly id: string; readonly profile: readonly string[] };
  /** The first day on which it decides, a Japanese civil date (作成日). */
  readonly builtOn: string;
  /** The last day on which it decides, a Japanese civil date (有効期限); `null` if none was set. */
  readonly notAfter: string | null;
  /** Ways that were not accepted when it was built and that no single decision prevents (単独の決定では防げない経路): mend what `evaluate` reports. */
  readonly warnings: readonly GuardWarning[];
  /** What `JSON.stringify` writes of it, and `guardFromJson` reads. */
  readonly toJSON: () => GuardJson;
}

/** The time, in milliseconds since 1970 or as a date (時計). */
export type Clock = () => number | Date;
