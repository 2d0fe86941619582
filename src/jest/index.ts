/**
 * Importing this, after Jest has made its globals (`setupFilesAfterEnv`, or a test file), registers `expect(declaration).toConformTo(…)` with Jest.
 *
 * @example
 * ```ts
 * import 'gotsu-security-policy/jest';
 * ```
 *
 * @module jest
 */
import { type ConformanceMatchers, toConformTo } from '../matchers/index';

export * from '../matchers/index';

const expect: unknown = Reflect.get(globalThis, 'expect');
if (typeof expect !== 'function' || !('extend' in expect) || typeof expect.extend !== 'function') {
  throw new Error(
    [
      'Jest の expect がありません。setupFilesAfterEnv かテストのファイルから読み込んでください。injectGlobals を使わない場合は、gotsu-security-policy/matchers の toConformTo を expect.extend({ toConformTo }) に渡します。',
      "Jest's expect is not there. Import this from setupFilesAfterEnv or from a test file; without injectGlobals pass toConformTo of gotsu-security-policy/matchers to expect.extend({ toConformTo }).",
    ].join('\n'),
  );
}
expect.extend({ toConformTo });

declare global {
  namespace jest {
    interface Matchers<R, T> extends ConformanceMatchers<R> {}
  }
}
