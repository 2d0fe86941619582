/**
 * What an editor offers in a section while something in it is being written. Of that section it then infers nothing: an element of it is `unknown`, which
 * none is that was written out. These types decide nothing.
 */
import type { RequirementId } from '../../policy/index';
import type { InformationAsset, Placement } from '../assets/information-asset';
import type { Boundary } from '../network/boundary';
import type { Exit } from '../network/exit';
import type { Flow } from '../network/flow';
import type { Node } from '../network/node';
import type { SocialMediaService } from '../outsourcing/social-media-service';
import type { Exception } from '../records/exception';
import type { Judgement } from '../records/judgement';
import type { AreFirm, Get, IsFirm, IsSection } from './lookup';
import type { NotLiteral, Violation } from './messages';
import type { AnyScope, IdsOf } from './scope';
import type { DeclaredSubject, OtherSubject } from './subjects';

declare const inProgress: unique symbol;

/** Something that is being written. Nothing is of this type: without `strictNullChecks` an `unknown` would pass for what asks for nothing. */
export interface InProgress<_Message extends string> {
  readonly [inProgress]: never;
}

/** What an element must be that is not one literal: nothing is. While it is being written, what an editor then offers. */
export type NotOne<V, Offered> = unknown extends V ? InProgress<NotLiteral> & Offered : Violation<NotLiteral>;

/**
 * A section as it must be, of which `V` is inferred whole. The first branch is never taken: it is where `V` is inferred from, without a constraint that
 * could fail, which is why every error shows at its own place. The second is what the compiler sees before it has inferred anything, and for a section of
 * which it cannot: what is offered there does not depend on the key, else it would be worked out anew for each entry.
 * One that may be another is no literal: of two sections the keys of both would be looked at.
 */
export type Inferred<V, Offered, Checked, Whole = V> = V extends never
  ? Whole
  : string extends keyof V
    ? NoInfer<Every<NotOne<V[keyof V], Offered>, Whole>>
    : IsSection<Whole> extends true
      ? AreFirm<Whole, keyof Offered> extends true
        ? NoInfer<Checked>
        : NoInfer<{ readonly [K in keyof Whole]: Firm<Whole[K], keyof Offered, K extends keyof Checked ? Checked[K] : never> }>
      : Violation<NotLiteral>;

/** The same for each entry. The second half asks for nothing: by it the compiler keeps what is written as literals. */
type Every<Entry, Entries> = { readonly [id: string]: Entry } & { readonly [K in keyof Entries]: unknown };

/**
 * What an entry must be, `Then` if it has its facts and no others. Of a variable the compiler does not mind what nobody asked for, and a misspelled property
 * would go unseen; where it is written, the compiler says so by itself.
 */
type Firm<V, Known, Then> =
  IsFirm<V> extends true
    ? [Exclude<keyof V, Known>] extends [never]
      ? Then
      : Then & Unknown<Exclude<keyof V, Known>>
    : Violation<NotLiteral>;

/** What has a property that is none. */
export interface Unknown<_Property> {
  readonly [inProgress]: never;
}

/** A flow that is being written. */
export interface FlowInProgress<S extends AnyScope, Exceptions>
  extends Omit<Flow, 'from' | 'to' | 'via' | 'carries' | 'exception' | 'judgement'> {
  readonly from: IdsOf<S['nodes']> | IdsOf<S['parties']>;
  readonly to: IdsOf<S['nodes']> | IdsOf<S['parties']>;
  readonly via?: 'none' | readonly (IdsOf<S['boundaries']> | IdsOf<S['exits']>)[];
  readonly carries?: readonly IdsOf<S['data']>[];
  readonly exception?: Exceptions;
  readonly judgement?: IdsOf<S['judgements']>;
}

/** A node that is being written. */
export interface NodeInProgress<S extends AnyScope, Exceptions> extends Omit<Node, 'exception' | 'judgement'> {
  readonly exception?: Exceptions;
  readonly judgement?: IdsOf<S['judgements']>;
}

/** A boundary that is being written. */
export interface BoundaryInProgress<Allow> extends Omit<Boundary, 'allow'> {
  readonly allow?: readonly Allow[];
}

/** An exit that is being written. */
export interface ExitInProgress<S extends AnyScope> extends Omit<Exit, 'through'> {
  readonly through?: IdsOf<S['parties']>;
}

/** A data set that is being written. */
export interface DataInProgress<S extends AnyScope, Class> extends Omit<InformationAsset, 'placements' | 'class'> {
  readonly placements?: { readonly [Id in IdsOf<S['nodes']> | IdsOf<S['parties']>]?: Placement };
  readonly class?: Class;
}

/** An exception that is being written. */
export interface ExceptionInProgress<S extends AnyScope, InPrinciple>
  extends Omit<Exception, 'requirement' | 'subjects' | 'requestedBy' | 'approvedBy'> {
  readonly requirement: InPrinciple;
  readonly subjects: readonly (DeclaredSubject<S> | OtherSubject)[];
  readonly requestedBy?: IdsOf<S['roles']>;
  readonly approvedBy?: Approvers<S['roles']>;
}

/** The roles that may approve exceptions. */
type Approvers<Roles> = {
  readonly [K in IdsOf<Roles>]: K extends keyof Roles ? (Get<Roles[K], 'mayApproveExceptions'> extends true ? K : never) : never;
}[IdsOf<Roles>];

/** A judgement that is being written. */
export interface JudgementInProgress<S extends AnyScope> extends Omit<Judgement, 'requirement' | 'subjects' | 'by'> {
  readonly requirement: RequirementId;
  readonly subjects: 'municipality' | readonly (DeclaredSubject<S> | OtherSubject)[];
  readonly by?: IdsOf<S['roles']>;
}

/** A social media service that is being written. */
export interface ServiceInProgress<Role> extends Omit<SocialMediaService, 'responsible'> {
  readonly responsible: Role;
}
