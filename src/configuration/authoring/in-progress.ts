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
import type { Get } from './lookup';
import type { AnyScope, IdsOf } from './scope';
import type { DeclaredSubject } from './subjects';

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
export interface DataInProgress<S extends AnyScope, Class> extends Omit<InformationAsset, 'placements' | 'class' | 'owner'> {
  readonly placements?: { readonly [Id in IdsOf<S['nodes']> | IdsOf<S['parties']>]?: Placement };
  readonly class?: Class;
  readonly owner?: IdsOf<S['roles']>;
}

/** An exception that is being written. */
export interface ExceptionInProgress<S extends AnyScope, InPrinciple>
  extends Omit<Exception, 'requirement' | 'subjects' | 'requestedBy' | 'approvedBy'> {
  readonly requirement: InPrinciple;
  readonly subjects: readonly DeclaredSubject<S>[];
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
  readonly subjects: 'municipality' | readonly DeclaredSubject<S>[];
  readonly by?: IdsOf<S['roles']>;
}

/** A social media service that is being written. */
export interface ServiceInProgress<Role> extends Omit<SocialMediaService, 'responsible'> {
  readonly responsible: Role;
}
