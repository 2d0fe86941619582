/** The sections of one declaration as they were inferred, handed on together: what an element is checked against. */
export interface Scope<Nodes, Parties, Flows, Boundaries, Exits, Exceptions, Judgements, Data, Roles> {
  readonly nodes: Nodes;
  readonly parties: Parties;
  readonly flows: Flows;
  readonly boundaries: Boundaries;
  readonly exits: Exits;
  readonly exceptions: Exceptions;
  readonly judgements: Judgements;
  readonly data: Data;
  readonly roles: Roles;
}

/** Any scope. */
export type AnyScope = Scope<unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown, unknown>;

/** The ids of a section that was written out; none if it is absent. */
export type IdsOf<Entries> = string extends keyof Entries ? never : keyof Entries & string;
