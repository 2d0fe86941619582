/**
 * Flows of which something is asked, and that answer it in the usual way: by one exit, by one exception, or by one sanitization and the boundary on the way.
 * As in `free-flow.ts` each is found by comparing it once with what is worked out once for a declaration; the steps of `flow.ts` take four to nine times as
 * many instantiations for it (sanitized 937 against 233, excepted 630 against 153, through an exit 484 against 55). What answers in another way, or does not, takes those steps: they alone say what is wrong.
 */
import type { Crossings, Zone } from '../../policy/index';
import type { Redirections } from '../network/sanitization';
import type { NamedFlows } from './allow-list';
import type { StandsBetween } from './boundary';
import type { CityZone, Demands } from './crossing';
import type { IsValidException } from './exception';
import type { FlowBetween, MediumAsking, NodesIn } from './free-flow';
import type { AnythingElse, Get, Has, IsSeveral, IsUnion, Members } from './lookup';
import type { Direction } from './sanitization';
import type { AnyScope } from './scope';
import type { PartyZones } from './standing';
import type { NamedBy } from './subjects';

/** At properties: each is made once for a declaration. */
export interface AnswersOf<S extends AnyScope> {
  /** What they look like. */
  readonly flow: { readonly [A in CityZone]: AnsweredIn<S, A, Across<S['cells'], A>>['any'] }[CityZone];
  /** By the id of an exception that is valid: the flows that it names. */
  readonly byException: {
    readonly [X in keyof S['exceptions']]: IsValidException<S, S['exceptions'][X]> extends true
      ? NamedBy<Members<Get<S['exceptions'][X], 'subjects'>>, 'flow'>
      : never;
  };
  /** By the id of a boundary: the flows that it lists. */
  readonly byBoundary: { readonly [B in keyof S['boundaries']]: NamedFlows<Members<Get<S['boundaries'][B], 'allow'>>> };
}

/** Those of any declaration. */
export interface AnyAnswers {
  readonly flow: unknown;
  readonly byException: unknown;
  readonly byBoundary: unknown;
}

/** Whether a flow that looks so answers what is asked. Of one that may be one thing or another nothing is known here. */
export type IsAnswered<Answers extends AnyAnswers, K, F> = true extends
  | IsSeveral<F>
  | IsUnion<F['from' & keyof F]>
  | IsUnion<F['to' & keyof F]>
  ? false
  : 'exception' extends keyof F
    ? K extends FlowsOf<Answers['byException'], F['exception']>
      ? true
      : false
    : 'sanitization' extends keyof F
      ? IsSanitized<Answers, K, F['via' & keyof F], F['sanitization'], F['data' & keyof F]>
      : F['via' & keyof F] extends readonly [infer Exit]
        ? IsUnion<Exit> extends true
          ? false
          : true
        : false;

type FlowsOf<Flows, Id> = IsUnion<Id> extends true ? never : Flows[Id & keyof Flows];

type IsSanitized<Answers extends AnyAnswers, K, Via, L, Data> = L extends readonly [infer I]
  ? true extends IsSeveral<I> | IsUnion<Data> | IsUnion<I['direction' & keyof I]>
    ? false
    : Data extends I['direction' & keyof I]
      ? Via extends readonly [infer Boundary]
        ? K extends FlowsOf<Answers['byBoundary'], Boundary>
          ? true
          : false
        : false
      : false
  : false;

/** The flows of which one end stands in a tier. */
interface AnsweredIn<S extends AnyScope, A extends CityZone, Other extends AnyOther> {
  readonly any:
    | LeavingFor<S, A, PartiesIn<S, Other['aggregated']>['ids']>
    | ExceptedFor<S, A, Other['except'], NodesIn<S['nodes'], Other['except']> | PartiesIn<S, Other['except']>['ids']>
    | { readonly [B in Other['sanitize']]: SanitizedFor<S, A, B, NodesIn<S['nodes'], B>> }[Other['sanitize']];
}

interface AnyOther {
  readonly aggregated: Zone;
  readonly except: Zone;
  readonly sanitize: CityZone;
}

/** The zones of which the table asks one thing and no other of a flow between them and this. */
interface Across<C extends Crossings, A extends Zone> extends AnyOther {
  readonly aggregated: { readonly [B in Zone]: Asking<Demands<C, A, B>, 'aggregated', B> }[Zone];
  readonly except: { readonly [B in Zone]: Asking<Demands<C, A, B>, 'except', B> }[Zone];
  readonly sanitize: { readonly [B in CityZone]: Asking<Demands<C, A, B>, 'partitioned' | 'sanitize', B> }[CityZone];
}
type Asking<D, Kind extends string, B> = [D] extends [never] ? never : [D] extends [`${Kind} ${string}`] ? B : never;

/** The parties that stand in some zones and in no others, by their ids. */
interface PartiesIn<S extends AnyScope, Z> {
  readonly ids: string extends keyof S['parties']
    ? never
    : {
        readonly [K in keyof S['parties']]: [PartyZones<S['parties'][K]>] extends [Z]
          ? Has<S['nodes'], K & string> extends true
            ? never
            : K
          : never;
      }[keyof S['parties']];
}

type LeavingFor<S extends AnyScope, A extends CityZone, Ids> = [Ids] extends [never]
  ? never
  : LeavingEitherWay<NodesIn<S['nodes'], A>, Ids, MediumAsking<S['cells'], A, 'aggregated', 'internet'>, InsideExits<S>>;

type LeavingEitherWay<One, Other, M, Exit> = Leaving<One, Other, M, Exit> | Leaving<Other, One, M, Exit>;

/** It passes one exit, inside the aggregation. @see 6(3)③ */
interface Leaving<From, To, M, Exit> extends FlowBetween<From, To, M> {
  readonly via: readonly [Exit];
  readonly exception?: never;
  readonly sanitization?: never;
}

type InsideExits<S extends AnyScope> = string extends keyof S['exits']
  ? never
  : { readonly [X in keyof S['exits']]: [Get<S['exits'][X], 'aggregation'>] extends ['inside'] ? X : never }[keyof S['exits']];

type ExceptedFor<S extends AnyScope, A extends CityZone, Z extends Zone, Ids> = [Ids] extends [never]
  ? never
  : ExceptedEitherWay<NodesIn<S['nodes'], A>, Ids, MediumAsking<S['cells'], A | (Z & CityZone), never>, keyof S['exceptions']>;

type ExceptedEitherWay<One, Other, M, Id> = Excepted<One, Other, M, Id> | Excepted<Other, One, M, Id>;

/** It points to an exception. @see 6(3)① */
interface Excepted<From, To, M, Id> extends FlowBetween<From, To, M> {
  readonly exception: Id;
  readonly via?: never;
}

type SanitizedFor<S extends AnyScope, A extends CityZone, B extends CityZone, Ids> = [Ids] extends [never]
  ? never
  : Sanitized<NodesIn<S['nodes'], A>, Ids, MediumAsking<S['cells'], A | B, never>, Partitioning<S, A | B>>;

/** It passes one boundary that partitions its ends, and one item sanitizes all that moves. @see 6(3)② */
interface Sanitized<From, To, M, Boundary> extends FlowBetween<From, To, M> {
  readonly data: Direction | 'both';
  readonly via: readonly [Boundary];
  readonly sanitization: readonly [SanitizedFiles | SanitizedMail | PicturesOnly];
  readonly exception?: never;
}

/** The boundaries that partition zones. One that is an exit as well is none: what passes it reaches the Internet. */
type Partitioning<S extends AnyScope, Zones> = string extends keyof S['boundaries']
  ? never
  : {
      readonly [B in keyof S['boundaries']]: [
        Get<S['boundaries'][B], 'default'>,
        StandsBetween<Get<S['boundaries'][B], 'between'>, Zones>,
        Has<S['exits'], B & string>,
      ] extends ['deny', true, false]
        ? B
        : never;
    }[keyof S['boundaries']];

/** One item. A fact that may be absent is none of `never`: `sanitization.ts` says what is wrong with it. */
interface Item extends AnythingElse {
  readonly direction: Direction | 'both';
}

interface SanitizedFiles extends Item {
  readonly method: 'file-sanitization' | 'file-inspection';
  readonly place: 'security-cloud' | 'internet-tier';
  readonly unopenable: 'blocked';
  readonly attachments?: never;
  readonly redirections?: never;
}

interface SanitizedMail extends Item {
  readonly method: 'text-conversion';
  readonly place: 'security-cloud' | 'internet-tier';
  readonly attachments: 'removed';
  readonly unopenable?: never;
  readonly redirections?: never;
}

interface PicturesOnly extends Item {
  readonly method: 'screen-transfer';
  readonly redirections: { readonly [R in keyof Redirections]-?: 'off' };
  readonly place?: never;
  readonly unopenable?: never;
  readonly attachments?: never;
}
