import { parseConfiguration } from './configuration/schemas';
import { type EvaluateOptions, evaluate, type Report } from './evaluation/index';

/** How to check (検査の条件): as {@link EvaluateOptions}, with the name of the file for messages. */
export interface CheckOptions extends EvaluateOptions {
  readonly file?: string;
}

/**
 * Parses a declaration and holds it against the policy (設定の検査): the one call that everyone makes.
 *
 * @throws {ConfigurationError} if the input is no declaration; nothing is evaluated then.
 * @throws {SelectionError} if `only` selects nothing.
 * @example
 * ```ts
 * import { checkConfiguration } from 'gotsu-security-policy';
 *
 * const report = checkConfiguration(
 *   { network: { nodes: { tax: { tier: 'my-number' }, web: { tier: 'internet' } }, flows: { leak: { from: 'tax', to: 'web', data: 'forward' } } } },
 *   { asOf: '2026-11-24' },
 * );
 * console.log(report.verdict); // 'nonconformant'
 * ```
 */
export function checkConfiguration(input: unknown, options: CheckOptions): Report {
  const { file, ...evaluateOptions } = options;
  const { policy } = options;
  const parsed = parseConfiguration(input, { ...(file === undefined ? {} : { file }), ...(policy === undefined ? {} : { policy }) });
  return evaluate(parsed, evaluateOptions);
}
