/**
 * What a municipality declares. Types are named one by one: the bundler of declarations makes values of an `export type *`.
 *
 * @module configuration
 */

export type { Assets } from './assets/assets';
export type { Classification, ClassifiedAsset } from './assets/classified-asset';
export type { Facility, FacilityKind } from './assets/facility';
export type { Handling } from './assets/handling';
export type { InformationAsset, Placement } from './assets/information-asset';
export type { MediumKind, StorageMedium } from './assets/medium';
export type { ClassificationScale } from './assets/scale';
export type { InformationSystem } from './assets/system';
export type { SystemDocument, SystemDocumentKind } from './assets/system-document';
export type { Configuration } from './configuration';
export type { Document } from './documents/document';
export { type DocumentKind, type DocumentKindRecord, documentKinds } from './documents/document-kind';
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
export { parseMunicipalityCode } from './notation/municipality-code';
export { isCivilDate, isMunicipalityCode } from './notation/notations';
export { formatWareki, parseWareki, parseWarekiMonth } from './notation/wareki';
export type { CheckMethod, ComplianceCheck } from './operations/compliance-check';
export type { IncidentResponsePlan, PlanPart, PlanParts } from './operations/incident-response-plan';
export type { MonitoringMeans, SystemMonitoring } from './operations/monitoring';
export type { Operations, OperationsCycles } from './operations/operations';
export type { Organization } from './organization/organization';
export type { Role } from './organization/role';
export type { OrganizationStructure } from './organization/structure';
export type { Tenure } from './organization/tenure';
export type { OrganizationUnit } from './organization/unit';
export type { CloudRules } from './outsourcing/cloud-rules';
export type { CloudMeasure, CloudService } from './outsourcing/cloud-service';
export type { Confirmation, ConfirmationMethod } from './outsourcing/confirmation';
export type { ContractAction } from './outsourcing/contract-action';
export type { ContractorSelection, SelectionCriterion } from './outsourcing/contractor-selection';
export type { Outsourcing, OutsourcingCycles } from './outsourcing/outsourcing';
export type { OutsourcingContract } from './outsourcing/outsourcing-contract';
export type { Oversight } from './outsourcing/oversight';
export type { ResponsibilitySplit } from './outsourcing/responsibility-split';
export type { ServiceRegistration } from './outsourcing/service-registration';
export type { PublishableInformation, SocialMedia, SocialMediaProcedure } from './outsourcing/social-media';
export type { SocialMediaService } from './outsourcing/social-media-service';
export type { SubcontractApproval, Subcontractor } from './outsourcing/subcontractor';
export type { AwarenessActivity } from './personnel/awareness-activity';
export type { Personnel, Presence } from './personnel/personnel';
export type { CycleByAudience, PersonnelCycles } from './personnel/personnel-cycles';
export type { Observed, StaffRules } from './personnel/staff-rules';
export type { Training } from './personnel/training';
export type { Disposal } from './physical/disposal';
export type { ProtectionMeasure, RoomMeasure } from './physical/measures';
export type { Physical } from './physical/physical';
export type { ProtectedObjects, Protection } from './physical/protection';
export type { Room, RoomKind } from './physical/room';
export type { ConfigurationIssue, ConfigurationIssueCode, SourceLocation } from './reading/issues';
export { isParsedConfiguration, originOf } from './reading/origin';
export type { Attestation } from './records/attestation';
export type { Cycle } from './records/cycle';
export type { Exception } from './records/exception';
export type { Judgement } from './records/judgement';
export type { LastDone } from './records/last-done';
export {
  isDeclaredThing,
  isPolicyKind,
  namedThing,
  type PolicyKind,
  policyKinds,
  type RecordKind,
  type RecordKindEntry,
  recordKinds,
  recordsOf,
  sectionPointer,
} from './records/record-kinds';
export type { RecordedStatement } from './records/recorded-statement';
export type { NamedSubject, SubjectReference } from './records/subject-reference';
export type { Audit } from './review/audit';
export type { ChangeOfCircumstances } from './review/change';
export type { Review } from './review/review';
export type { ReviewCycles } from './review/review-cycles';
export type { Improvement, ReviewFinding } from './review/review-finding';
export type { ReviewNeed } from './review/review-need';
export type { RevisedPart, Revision } from './review/revision';
export type { Rating, RiskAnalysis } from './review/risk-analysis';
export type { SelfCheck } from './review/self-check';
export type { ThreatResponse, ThreatResponses } from './review/threat-response';
export type { DeclaredBody } from './scope/body';
export type { BodyCoverage } from './scope/coverage';
export type { DeclaredScope } from './scope/scope';
export type { AccessControl, AccessMeans } from './technical/access-control';
export type { Backups, LogKeeping, Patching } from './technical/computer-management';
export type { TechnicalCycles } from './technical/cycles';
export type { IntrusionMeans, IntrusionProtection } from './technical/intrusion-protection';
export type { MalwareMeans, MalwareProtection } from './technical/malware-protection';
export type { SystemMeasures } from './technical/system-measures';
export type { Technical } from './technical/technical';
