/** Showing a report or the policy: a value in, a string out. @module formats */
export { toJson } from './json';
export * from './reference/index';
export * from './text/index';
