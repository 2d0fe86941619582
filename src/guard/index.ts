/**
 * Enforcing the policy where systems run: a guard that permits or denies one communication, by what was declared and checked.
 *
 * @module guard
 */
export { assertPermitted, PolicyViolationError } from './assert-permitted';
export { createGuard, type GuardOptions, guardFromJson, type StoredGuardOptions } from './create-guard';
export type { Decision, Deny, DenyCode, Obligation, Permit, PermitCode } from './decision';
export { explain } from './explain';
export type { Clock, Guard } from './guard';
export { type FetchFunction, guardedFetch } from './http/guarded-fetch';
export { type DispatchFunction, type DispatchInterceptor, guardInterceptor } from './http/interceptor';
export type { HttpOptions, HttpOrigin } from './http/options';
export { GuardFormatError } from './json/read';
export type { GuardJson } from './json/write';
export type { GuardWarning } from './program';
export type { LimitKind, Query } from './query';
