import type { IncidentResponsePlan } from '../../operations/incident-response-plan';
import type { SystemMonitoring } from '../../operations/monitoring';
import type { Operations } from '../../operations/operations';
import type { Get } from '../lookup';
import type { Says, Violation } from '../messages';
import type { Further, Named, Referring } from '../references';
import type { AnyScope } from '../scope';

type Plan<Text extends string> = Says<'6.7/incident-response-plan', Text>;
type Monitoring<Text extends string> = Says<'6.7/monitoring', Text>;

/** A plan whose document says since when it holds. */
export interface PlanInDocument<_Clause extends string, Id> extends Omit<IncidentResponsePlan, 'document'> {
  readonly document: Id | Violation<Plan<'name a document that can be the plan (kind: incident-response-plan), with its adoptedOn'>>;
}

/** A plan that says so itself, for its document does not. No document is in both: by it every compiler knows which of the two is meant. */
export interface PlanSince<_Clause extends string, Id> extends Omit<IncidentResponsePlan, 'document' | 'adoptedOn'> {
  readonly document: Id | Violation<Plan<'name a document that can be the plan (kind: incident-response-plan), with its adoptedOn'>>;
  readonly adoptedOn: string;
}

/** How a system is monitored, by whom and under which contract. The clause is for the message: beside it a plain name would hide it. */
export interface MonitoringBy<_Clause extends string, Role, Contract> extends Omit<SystemMonitoring, 'by' | 'contract'> {
  readonly by?: Role;
  readonly contract?: Contract;
}

/** At a property: a union with a name of its own is printed by it. */
interface Watched<S extends AnyScope> {
  readonly system:
    | MonitoringBy<Monitoring<'monitor each system'>, Named<S>['role'], Named<S>['contract']>
    | Violation<Monitoring<'monitor each system'>>;
}

/** The operations of one system, or of some: what is stated to be absent is a violation. */
export interface OperationsOfSystems<S extends AnyScope>
  extends Omit<Operations, 'monitoring' | 'complianceChecks' | 'incidentResponsePlan'> {
  readonly monitoring?: string extends Named<S>['system']
    ? { readonly [System: string]: Watched<S>['system'] }
    : { readonly [System in Extract<Named<S>['system'], string>]?: Watched<S>['system'] };
  readonly complianceChecks?: Referring<Exclude<Operations['complianceChecks'], undefined>, S, Further['complianceCheck']>;
  readonly incidentResponsePlan?: IncidentResponsePlan | Violation<Plan<'draw up an incident response plan'>>;
}

type PlanNamed = Plan<'name the document of the plan, and since when it holds (document, adoptedOn)'>;

/** Operations beside a plan among the documents: it need not be said again. */
export interface OperationsBesidePlan<Adopted, Plans, S extends AnyScope> extends Omit<OperationsOfSystems<S>, 'incidentResponsePlan'> {
  readonly incidentResponsePlan?:
    | 'unknown'
    | PlanInDocument<PlanNamed, Adopted>
    | PlanSince<PlanNamed, Exclude<Plans, Adopted>>
    | Violation<Plan<'there is an incident response plan'>>;
}

/** Operations that must name their plan. */
export interface OperationsWithPlan<_Clause extends string, Adopted, Plans, S extends AnyScope>
  extends Omit<OperationsOfSystems<S>, 'incidentResponsePlan'> {
  readonly incidentResponsePlan:
    | PlanInDocument<PlanNamed, Adopted>
    | PlanSince<PlanNamed, Exclude<Plans, Adopted>>
    | Violation<Plan<'declare the plan in documents (kind: incident-response-plan) with its adoptedOn'>>;
}

/** What the operations of a municipality must be: once they are declared there is an incident response plan. @see 6(7) */
export type CheckOperations<S extends AnyScope> = [AdoptedOf<S['documents'], 'incident-response-plan'>] extends [never]
  ? OperationsWithPlan<
      Plan<'draw up an incident response plan, and declare it in documents with its adoptedOn'>,
      AdoptedOf<S['documents'], Serving>,
      IdsOfKind<S['documents'], Serving>,
      S
    >
  : OperationsBesidePlan<AdoptedOf<S['documents'], Serving>, IdsOfKind<S['documents'], Serving>, S>;

/** The kinds that can be the plan where it is named: among the documents it is known by its own kind alone. */
type Serving = 'incident-response-plan' | 'procedure';

/** The documents of a kind. Where none are declared another declaration may hold them. */
type IdsOfKind<Documents, Kind> = string extends keyof Documents
  ? string
  : { readonly [K in keyof Documents & string]: Get<Documents[K], 'kind'> extends Kind ? K : never }[keyof Documents & string];

/** Those of which the day is stated. One that is repealed, whenever, does not count: dates are `evaluate`'s matter. */
type AdoptedOf<Documents, Kind> = string extends keyof Documents
  ? never
  : {
      readonly [K in keyof Documents & string]: Get<Documents[K], 'kind'> extends Kind
        ? Get<Documents[K], 'adoptedOn'> extends string
          ? 'repealedOn' extends keyof Documents[K]
            ? never
            : K
          : never
        : never;
    }[keyof Documents & string];
