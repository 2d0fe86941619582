/**
 * What a municipality declares. Types are named one by one: the bundler of declarations makes values of an `export type *`.
 *
 * @module configuration
 */
export type { Attestation } from './attestation';
export type { AllowEntry, Boundary } from './boundary';
export type { CivilDate } from './civil-date';
export type { Configuration } from './configuration';
export type { Exception } from './exception';
export type { Exit, MonitoringFunction } from './exit';
export type { DataDirection, EndpointLimits, Flow, Medium } from './flow';
export type { Assets, InformationAsset, Placement } from './information-asset';
export type { ConfigurationIssue, ConfigurationIssueCode, SourceLocation } from './issues';
export type { Judgement } from './judgement';
export type { Municipality } from './municipality';
export type { Network } from './network';
export type { Node, NodeKind, Passage } from './node';
export { isParsedConfiguration, originOf } from './origin';
export type { Party } from './party';
export type { RecordedStatement } from './recorded-statement';
export type { Organization, Role } from './role';
export type { Redirections, Sanitization, SanitizationMethod, SanitizationPlace } from './sanitization';
export type { SecurityCloud } from './security-cloud';
export type { SubjectReference } from './subject-reference';
export type { Factor, InherenceFactor, KnowledgeFactor, PossessionFactor, TerminalFacts, UnknownFactor } from './terminal-facts';
