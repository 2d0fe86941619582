import type { IncidentResponsePlan } from '../../operations/incident-response-plan';
import type { SystemMonitoring } from '../../operations/monitoring';
import type { Operations } from '../../operations/operations';
import type { Get } from '../lookup';
import type { Says, Violation } from '../messages';
import type { AnyScope } from '../scope';

type Plan<Text extends string> = Says<'6.7/incident-response-plan', Text>;
type Monitoring<Text extends string> = Says<'6.7/monitoring', Text>;

/** A plan whose document says since when it holds. */
export interface PlanInDocument<Id> extends Omit<IncidentResponsePlan, 'document'> {
  readonly document: Id;
}

/** A plan that says so itself. */
export interface PlanSince<Id> extends Omit<IncidentResponsePlan, 'document' | 'adoptedOn'> {
  readonly document: Id;
  readonly adoptedOn: string;
}

/** The operations of one system, or of some: what is stated to be absent is a violation. */
export interface OperationsOfSystems extends Omit<Operations, 'monitoring' | 'incidentResponsePlan'> {
  readonly monitoring?: {
    readonly [System: string]: SystemMonitoring | Violation<Monitoring<'monitor each system'>>;
  };
  readonly incidentResponsePlan?: IncidentResponsePlan | Violation<Plan<'draw up an incident response plan'>>;
}

/** Operations beside a plan among the documents. */
export interface OperationsBesidePlan<Adopted, Plans> extends Omit<OperationsOfSystems, 'incidentResponsePlan'> {
  readonly incidentResponsePlan?:
    | PlanInDocument<Adopted>
    | PlanSince<Plans>
    | Violation<Plan<'name a document of kind incident-response-plan with its adoptedOn'>>;
}

/** Operations that must name their plan. */
export interface OperationsWithPlan<_Clause extends string, Plans> extends Omit<OperationsOfSystems, 'incidentResponsePlan'> {
  readonly incidentResponsePlan:
    | PlanSince<Plans>
    | Violation<Plan<'declare the plan in documents (kind: incident-response-plan) with its adoptedOn'>>;
}

/** What the operations of a municipality must be: once they are declared there is an incident response plan. @see 6(7) */
export type CheckOperations<S extends AnyScope> = [AdoptedPlans<S['documents']>] extends [never]
  ? OperationsWithPlan<Plan<'draw up an incident response plan, and declare it in documents with its adoptedOn'>, Plans<S['documents']>>
  : OperationsBesidePlan<AdoptedPlans<S['documents']>, Plans<S['documents']>>;

type Plans<Documents> = string extends keyof Documents
  ? never
  : { readonly [K in keyof Documents & string]: Get<Documents[K], 'kind'> extends 'incident-response-plan' ? K : never }[keyof Documents &
      string];

/** Those of which the day is stated. One that is repealed, whenever, does not count: dates are `evaluate`'s matter. */
type AdoptedPlans<Documents> = string extends keyof Documents
  ? never
  : {
      readonly [K in keyof Documents & string]: Get<Documents[K], 'kind'> extends 'incident-response-plan'
        ? Get<Documents[K], 'adoptedOn'> extends string
          ? 'repealedOn' extends keyof Documents[K]
            ? never
            : K
          : never
        : never;
    }[keyof Documents & string];
