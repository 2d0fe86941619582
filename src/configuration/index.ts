/**
 * What a municipality declares. Types are named one by one: the bundler of declarations makes values of an `export type *`.
 *
 * @module configuration
 */

export type { Assets, InformationAsset, Placement } from './assets/information-asset';
export type { Configuration } from './configuration';
export type { Municipality } from './municipality';
export type { AllowEntry, Boundary } from './network/boundary';
export type { Exit, MonitoringFunction } from './network/exit';
export type { DataDirection, EndpointLimits, Flow, Medium } from './network/flow';
export type { Network } from './network/network';
export type { Node, NodeKind, Passage } from './network/node';
export type { Party } from './network/party';
export type { Redirections, Sanitization, SanitizationMethod, SanitizationPlace } from './network/sanitization';
export type { SecurityCloud } from './network/security-cloud';
export type { Factor, InherenceFactor, KnowledgeFactor, PossessionFactor, TerminalFacts, UnknownFactor } from './network/terminal-facts';
export type { CivilDate } from './notation/civil-date';
export type { Organization, Role } from './organization/role';
export type { ConfigurationIssue, ConfigurationIssueCode, SourceLocation } from './reading/issues';
export { isParsedConfiguration, originOf } from './reading/origin';
export type { Attestation } from './records/attestation';
export type { Exception } from './records/exception';
export type { Judgement } from './records/judgement';
export type { RecordedStatement } from './records/recorded-statement';
export type { SubjectReference } from './records/subject-reference';
