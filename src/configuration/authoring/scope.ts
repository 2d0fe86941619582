import type { Crossings } from '../../policy/index';
import type { GroupsOf, Own } from './group';

/** The sections of one declaration as they were inferred, handed on together: what an element is checked against. */
export interface Scope<Nodes, Parties, Flows, Boundaries, Exits, Exceptions, Judgements, Data, Roles, Groups, Cells> {
  readonly nodes: Own<Nodes, GroupsOf<Groups>['nodes']>;
  readonly parties: Own<Parties, GroupsOf<Groups>['parties']>;
  readonly flows: Own<Flows, GroupsOf<Groups>['flows']>;
  readonly boundaries: Own<Boundaries, GroupsOf<Groups>['boundaries']>;
  readonly exits: Own<Exits, GroupsOf<Groups>['exits']>;
  readonly exceptions: Exceptions;
  readonly judgements: Judgements;
  readonly data: Own<Data, GroupsOf<Groups>['data']>;
  readonly roles: Own<Roles, GroupsOf<Groups>['roles']>;
  /** What it declares itself, and the groups it includes, apart: to hold them against each other. */
  readonly own: { readonly nodes: Nodes; readonly parties: Parties };
  readonly groups: Groups;
  /** The table of the policy it is held against. */
  readonly cells: Cells;
}

/** Any scope. */
export interface AnyScope {
  readonly nodes: unknown;
  readonly parties: unknown;
  readonly flows: unknown;
  readonly boundaries: unknown;
  readonly exits: unknown;
  readonly exceptions: unknown;
  readonly judgements: unknown;
  readonly data: unknown;
  readonly roles: unknown;
  readonly own: { readonly nodes: unknown; readonly parties: unknown };
  readonly groups: unknown;
  readonly cells: Crossings;
}

/** The ids of a section that was written out; none if it is absent. */
export type IdsOf<Entries> = string extends keyof Entries ? never : keyof Entries & string;
