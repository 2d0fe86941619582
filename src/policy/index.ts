/**
 * The policy as data: clauses, definitions, threats, scope, tiers, crossings, requirements and controls, with a guard for each of its ids. Depends on nothing outside this folder.
 *
 * @module policy
 */
export * from './affairs';
export * from './area';
export * from './audiences';
export * from './basis';
export * from './bilingual';
export * from './clause-label';
export * from './clause-tree';
export * from './clauses';
export * from './committees';
export * from './contract-items';
export * from './controls';
export * from './crossings';
export * from './definitions';
export * from './destinations';
export * from './disposal-methods';
export type { ClauseFingerprint } from './fingerprints';
export * from './gotsu';
export * from './guideline/index';
export * from './law/index';
export * from './layer';
export * from './layers';
export * from './parameters';
export * from './policy';
export * from './purpose';
export * from './requirement';
export * from './requirements/index';
export * from './roles';
export * from './scope';
export * from './security-cloud-functions';
export * from './security-properties';
export * from './source/index';
export * from './threats';
export * from './tiers';
export * from './zones';
