import type { requirements } from '../../policy/index';
import type { Exception } from '../records/exception';
import type { ExceptionInProgress } from './in-progress';
import type { Absent, Entry, Get, Has, IsLiteralList, IsOne, Members, Single } from './lookup';
import type { NotLiteral, Says, Violation } from './messages';
import type { HeldRoles, IsHeld } from './role';
import type { AnyScope, IdsOf } from './scope';
import type { Inferred } from './section';
import type { CheckSubjects, NamedBy, UnknownSubjects } from './subjects';

type Requirements = (typeof requirements)[number];

/** The requirements that the text states 「原則として」: the only ones that admit exceptions. */
export type InPrinciple = Extract<Requirements, { readonly modality: 'in-principle' }>['id'];

/** An exception that has all it needs. */
export interface DeclaredException extends Exception {}

/** An exception without which the fields below covers nothing. */
export interface SignedException<_Clause extends string, Approver, Requester>
  extends Omit<Exception, 'reason' | 'requestedBy' | 'approvedBy'> {
  readonly reason: Exclude<Exception['reason'], undefined> | Violation<'6(3)① state the reason of the exception'>;
  readonly requestedBy: Requester;
  readonly approvedBy:
    | Approver
    | Violation<'6(3)① name a role with mayApproveExceptions: true that another person holds than the requester'>;
  readonly approvedOn: string;
  readonly from: string;
}

/** The same, for subjects of which one has no external party at an end: a review date does not do. */
export interface EndingException<_Clause extends string, Approver, Requester> extends SignedException<_Clause, Approver, Requester> {
  readonly until: string;
}

/** An exception without a reason. */
export interface ReasonedException extends Omit<Exception, 'reason'> {
  readonly reason: Violation<'6(3)① state the reason of the exception'>;
}

/** An exception of which the subjects are not written out. */
export interface NonLiteralException extends Omit<Exception, 'subjects'> {
  readonly subjects: Violation<NotLiteral>;
}

/** An exception that covers nothing. */
export interface ExceptionOfSomething extends Omit<Exception, 'subjects'> {
  readonly subjects: Violation<'6(3)① say what the exception covers (subjects)'>;
}

/** An exception from a requirement that admits none. */
export interface InadmissibleException<_Clause extends string> extends Omit<Exception, 'requirement'> {
  readonly requirement: InPrinciple | Violation<_Clause>;
}

/** An exception with a subject that is not declared. */
export interface ExceptionAbout<Subjects> extends Omit<Exception, 'subjects'> {
  readonly subjects: Subjects;
}

type RefusedLabel<R> = [R] extends [Requirements['id']]
  ? Says<R, 'admits no exception: meet it, and leave the exception out'>
  : '6(3)① alone admits exceptions';

/** The exceptions as they must be. */
export type CheckExceptions<S extends AnyScope, V> = Inferred<
  V,
  ExceptionInProgress<S, InPrinciple>,
  { readonly [K in keyof V]: CheckException<S, V[K]> }
>;

/** What an exception must be. */
export type CheckException<S extends AnyScope, V> = [IsOne<V>, IsLiteralList<Get<V, 'subjects'>>] extends [true, true]
  ? Written<S, V>
  : IsOne<V> extends true
    ? Get<V, 'subjects'> extends readonly unknown[]
      ? NonLiteralException
      : DeclaredException // No list, or nothing at all: the plain type says so at its place.
    : Violation<NotLiteral>;

type Written<S extends AnyScope, V> =
  Get<V, 'requirement'> extends InPrinciple
    ? [Members<Get<V, 'subjects'>>] extends [never]
      ? ExceptionOfSomething
      : Get<V, 'reason'> extends ''
        ? ReasonedException
        : IsSigned<S, V> extends true
          ? [UnknownSubjects<S, Members<Get<V, 'subjects'>>>] extends [never]
            ? DeclaredException
            : ExceptionAbout<CheckSubjects<S, Get<V, 'subjects'>>>
          : Unsigned<
              V,
              HasOnlyParties<S, Members<Get<V, 'subjects'>>>,
              ApproversBeside<S['roles'], Get<V, 'requestedBy'>>,
              RequesterOf<S['roles'], Get<V, 'requestedBy'>>
            >
    : InadmissibleException<RefusedLabel<Get<V, 'requirement'>>>;

type Unsigned<V, OnlyParties, Approver, Requester> = OnlyParties extends true
  ? 'reviewBy' extends keyof V
    ? SignedException<'6(3)① state reason, requestedBy, approvedBy, approvedOn, from and until', Approver, Requester>
    : EndingException<'6(3)① state reason, requestedBy, approvedBy, approvedOn, from and until', Approver, Requester>
  : EndingException<'6(3)① state reason, requestedBy, approvedBy, approvedOn, from and until', Approver, Requester>;

/** A requester if it is one that can be told from the approver, or what to write instead. */
type RequesterOf<Roles, Id> = Id extends Absent
  ? string
  : string extends keyof Roles
    ? string
    : IsHeld<Entry<Roles, Id>> extends true
      ? string
      : HeldRoles<Roles>['id'] | Violation<'6(3)① name as requester a declared role that somebody holds'>;

/** Whether an exception covers what it names, on a day between its dates. */
export type IsValidException<S extends AnyScope, V> =
  Get<V, 'requirement'> extends InPrinciple ? (Get<V, 'reason'> extends '' ? false : IsSigned<S, V>) : false;

type IsSigned<S extends AnyScope, V> =
  IsApproved<S, V> extends true ? ([IsLiteralList<Get<V, 'subjects'>>, HasEnd<S, V>] extends [true, true] ? true : false) : false;

/** Whether an exception is signed by all who must sign it. */
type IsApproved<S extends AnyScope, V> = [
  Get<V, 'reason'>,
  Get<V, 'requestedBy'>,
  Get<V, 'approvedBy'>,
  Get<V, 'approvedOn'>,
  Get<V, 'from'>,
] extends [string, string, string, string, string]
  ? IsApproval<S['roles'], Get<V, 'approvedBy'>, Get<V, 'requestedBy'>>
  : false;

type HasEnd<S extends AnyScope, V> =
  Get<V, 'until'> extends string ? true : Get<V, 'reviewBy'> extends string ? HasOnlyParties<S, Members<Get<V, 'subjects'>>> : false;

/** Whether every subject has an external party at an end. */
type HasOnlyParties<S extends AnyScope, M> = false extends (M extends unknown ? HasParty<S, M> : never) ? false : true;

type HasParty<S extends AnyScope, M> = 'flow' extends keyof M
  ? HasPartyAtEnd<S, Entry<S['flows'], M['flow']>>
  : 'placement' extends keyof M
    ? IsParty<S, Get<M['placement'], 'node'>>
    : 'path' extends keyof M
      ? true extends IsParty<S, Get<M['path'], 'from' | 'to'>>
        ? true
        : false
      : false;

/** Of the flow of a group its declaration shows whether it has. */
type HasPartyAtEnd<S extends AnyScope, F> = F extends string
  ? F extends 'external'
    ? true
    : false
  : true extends IsParty<S, Get<F, 'from'>> | IsParty<S, Get<F, 'to'>>
    ? true
    : false;

type IsParty<S extends AnyScope, Id> = Id extends string ? Has<S['parties'], Id> : false;

/** An absent organization is `evaluate`'s matter. */
type IsApproval<Roles, Approver, Requester> = string extends keyof Roles
  ? true
  : [Approver] extends [ApproversFor<Roles, Requester>]
    ? true
    : false;

/** The roles that may approve what a role requested: they may approve, and somebody else holds them. */
export type ApproversFor<Roles, Requester> = string extends keyof Roles
  ? string
  : IsHeld<Entry<Roles, Requester>> extends true
    ? {
        readonly [K in keyof Roles & string]: MayApprove<Roles[K], Get<Entry<Roles, Requester>, 'holder'>, K, Requester>;
      }[keyof Roles & string]
    : never;

/** The same for a message: where the requester is wrong, that is said, and of the approver no more than that it may approve. */
type ApproversBeside<Roles, Requester> = string extends keyof Roles
  ? string
  : IsHeld<Entry<Roles, Requester>> extends true
    ? ApproversFor<Roles, Requester>
    : { readonly [K in keyof Roles & string]: IsApprover<Roles[K]> extends true ? K : never }[keyof Roles & string];

type IsApprover<Role> = Get<Role, 'mayApproveExceptions'> extends true ? IsHeld<Role> : false;

/** Two names are of two people if neither may be the other. */
type MayApprove<Role, RequesterHolder, K, Requester> =
  IsApprover<Role> extends true
    ? [Get<Role, 'holder'>] extends [RequesterHolder]
      ? never
      : [RequesterHolder] extends [Get<Role, 'holder'>]
        ? never
        : [K] extends [Requester]
          ? never
          : K
    : never;

type ValidSubjects<S extends AnyScope> = {
  readonly [K in keyof S['exceptions']]: IsValidException<S, S['exceptions'][K]> extends true
    ? Members<Get<S['exceptions'][K], 'subjects'>>
    : never;
}[keyof S['exceptions']];

/** What to say where an exception is named that names the same, and is not valid: what it lacks is said where it is declared. */
export type NotValid = '6(3)① this exception is not valid yet, and covers nothing: complete it where it is declared';

/** The flows that a valid exception covers. One result for a declaration. */
export type ExceptedFlows<S extends AnyScope> = NamedBy<ValidSubjects<S>, 'flow'>;

/** The nodes that a valid exception covers. */
export type ExceptedNodes<S extends AnyScope> = NamedBy<ValidSubjects<S>, 'node'>;

/** The placements that a valid exception covers, by {@link PlacementOf}. */
export type ExceptedPlacements<S extends AnyScope> = PlacementKey<ValidSubjects<S>>;

/** A placement as one text. No id holds the character between the two. */
export type PlacementOf<Data extends string, Node extends string> = `${Data}\n${Node}`;

/** The placement that a reference names, as one text. */
type PlacementKey<M> = M extends unknown
  ? PlacementOf<Single<Get<Get<M, 'placement'>, 'data'>>, Single<Get<Get<M, 'placement'>, 'node'>>>
  : never;

/** The exceptions whose subjects include a reference: what a pointer may name. At a property: a union with a name of its own is printed by it. */
export type ExceptionsNaming<S extends AnyScope, Kind extends 'flow' | 'node', Id> = {
  readonly id: {
    readonly [K in IdsOf<S['exceptions']>]: Id extends NamedBy<Members<Get<Entry<S['exceptions'], K>, 'subjects'>>, Kind> ? K : never;
  }[IdsOf<S['exceptions']>];
};

/** Whether the exception that a pointer names says the same. */
export type IsNamedBy<S extends AnyScope, Pointer, Kind extends 'flow' | 'node', Id> =
  Id extends NamedBy<Members<Get<Entry<S['exceptions'], Single<Pointer>>, 'subjects'>>, Kind> ? true : false;
