/**
 * The security policy of Gotsu City (江津市情報セキュリティ基本方針, March 2026) as typed data, and checks of a municipality's declared configuration
 * against it.
 *
 * @module gotsu-security-policy
 */
export { type CheckOptions, checkConfiguration } from './check-configuration';
export * from './configuration/authoring/index';
export * from './configuration/index';
export * from './configuration/schemas';
export {
  type AskedDifferently,
  type ChangedResult,
  type ComparedReport,
  type ComparedResult,
  ComparisonError,
  type Disposition,
  diffReports,
  type EvaluateOptions,
  type ExceptionChange,
  evaluate,
  type Location,
  type PassCount,
  type Proposal,
  type Report,
  type ReportDiff,
  type RequirementStatus,
  type Result,
  redact,
  reportSince,
  SelectionError,
  type Since,
  type Status,
  statuses,
  type Transition,
} from './evaluation/index';
export type {
  AllowList,
  Cause,
  CrossingDecision,
  DataFacts,
  Device,
  Direction,
  Edge,
  End,
  Facts,
  Fail,
  FlowFacts,
  Graph,
  Hop,
  InternetReach,
  NodeFacts,
  NotApplicable,
  Outcome,
  PartyFacts,
  Pass,
  Place,
  PossibleDevice,
  Standing,
  Subject,
  Undetermined,
  Unknown,
  UnknownReason,
} from './facts/index';
export * from './policy/index';
export {
  defineRule,
  type Emitted,
  type Finding,
  type Looking,
  type Rule,
  type RuleDefinition,
  type RuleMetadata,
  rules,
} from './rules/index';
export { type Amendment, type WhatIf, whatIf } from './what-if';
