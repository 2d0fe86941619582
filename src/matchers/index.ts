/**
 * The matcher `toConformTo` by itself, for test frameworks with `expect.extend`: it registers nothing.
 *
 * @module matchers
 */
export type { ConformanceArguments, ConformanceOptions } from './arguments';
export { type ConformanceContext, type ConformanceMatchers, type ConformanceResult, toConformTo } from './to-conform-to';
