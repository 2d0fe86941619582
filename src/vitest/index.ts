/**
 * Importing this registers `expect(declaration).toConformTo(…)` with Vitest.
 *
 * @example
 * ```ts
 * import 'gotsu-security-policy/vitest';
 * import { expect, test } from 'vitest';
 *
 * test('the city conforms', () => {
 *   expect({ network: { nodes: { files: { tier: 'lgwan' } } } }).toConformTo({ asOf: '2026-11-24', only: ['6.3.1'], allowUndetermined: true });
 * });
 * ```
 *
 * @module vitest
 */
import { expect } from 'vitest';
import { type ConformanceMatchers, toConformTo } from '../matchers/index';

export * from '../matchers/index';

expect.extend({ toConformTo });

declare module 'vitest' {
  // The type parameter is Vitest's; a matcher that is not awaited gives nothing back.
  interface Matchers<T> extends ConformanceMatchers {}
  // Of `expect.not`, for a declaration inside of something else.
  interface AsymmetricMatchersContaining extends ConformanceMatchers {}
}
