import { fill } from '../facts/text';
import type { Bilingual, ClauseId } from '../policy/index';
import type { Deny, Permit } from './decision';
import { explain } from './explain';
import type { Guard } from './guard';
import type { Query } from './query';

/** A communication that is not permitted (方針に反する通信). Its message says in Japanese and English what was decided, by which clause and why. */
export class PolicyViolationError extends Error {
  override readonly name = 'PolicyViolationError';
  readonly decision: Deny;
  /** The clause that decided, `6.3.1`; `null` if none did. */
  readonly clause: ClauseId | null;
  /** The message in both languages. */
  readonly text: Bilingual;

  constructor(decision: Deny, about?: Bilingual) {
    const explained = explain(decision);
    const text = about === undefined ? explained : { ja: `${explained.ja}\n${about.ja}`, en: `${explained.en}\n${about.en}` };
    super(`${text.ja}\n${text.en}`);
    this.decision = decision;
    this.clause = decision.clause;
    this.text = text;
  }
}

/**
 * Decides one communication and goes on only if it is permitted (通信の許可の確認).
 *
 * @returns The decision, with what is owed.
 * @throws {PolicyViolationError} if it is denied.
 * @see 6(3)
 * @example
 * ```ts
 * import { parseConfiguration } from 'gotsu-security-policy';
 * import { assertPermitted, createGuard, PolicyViolationError } from 'gotsu-security-policy/guard';
 *
 * const guard = createGuard(parseConfiguration({ network: { nodes: { tax: { tier: 'my-number' }, web: { tier: 'internet' } } } }));
 * try {
 *   assertPermitted(guard, { from: 'tax', to: 'web' });
 * } catch (error) {
 *   if (error instanceof PolicyViolationError) console.log(error.clause); // '6.3.1'
 * }
 * ```
 */
export function assertPermitted(guard: Guard, query: Query): Permit {
  const decision = guard.decide(query);
  if (decision.effect === 'permit') return decision;
  throw new PolicyViolationError(decision, endsOf(query));
}

/** Which question it was; nothing of one that cannot be read. */
function endsOf(query: Query): Bilingual | undefined {
  try {
    const { from, to } = query;
    return fill({ ja: '問い合わせ: {from} → {to}', en: 'Asked: {from} → {to}' }, { from: String(from), to: String(to) });
  } catch {
    return undefined;
  }
}
