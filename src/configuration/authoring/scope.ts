import type { Crossings } from '../../policy/index';
import type { GroupsOf, Own } from './group';
import type { Violation } from './messages';

/** The sections of one declaration as they were inferred, each entry a literal. */
export interface Written<
  Nodes,
  Parties,
  Flows,
  Boundaries,
  Exits,
  Exceptions,
  Judgements,
  Roles,
  Documents,
  Contracts,
  SocialMedia,
  Scale,
  Information,
  Systems,
  Facilities,
  Media,
  SystemDocuments,
  Measures,
  Groups,
> {
  readonly nodes: Nodes;
  readonly parties: Parties;
  readonly flows: Flows;
  readonly boundaries: Boundaries;
  readonly exits: Exits;
  readonly exceptions: Exceptions;
  readonly judgements: Judgements;
  readonly roles: Roles;
  readonly documents: Documents;
  readonly contracts: Contracts;
  readonly socialMedia: SocialMedia;
  readonly scale: Scale;
  readonly information: Information;
  readonly systems: Systems;
  readonly facilities: Facilities;
  readonly media: Media;
  readonly systemDocuments: SystemDocuments;
  readonly measures: Measures;
  readonly groups: Groups;
}

/** Any declaration. */
export interface AnyWritten
  extends Written<
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown,
    unknown
  > {}

/** What an element of a declaration is checked against: what is written there, and what its groups show. */
export interface Scope<W extends AnyWritten, Cells, Extent = 'part', Declaration = unknown> {
  readonly nodes: Own<W['nodes'], GroupsOf<W['groups']>['nodes']>;
  readonly parties: Own<W['parties'], GroupsOf<W['groups']>['parties']>;
  readonly flows: Own<W['flows'], GroupsOf<W['groups']>['flows']>;
  readonly boundaries: Own<W['boundaries'], GroupsOf<W['groups']>['boundaries']>;
  readonly exits: Own<W['exits'], GroupsOf<W['groups']>['exits']>;
  readonly exceptions: W['exceptions'];
  readonly judgements: W['judgements'];
  readonly data: Own<W['information'], GroupsOf<W['groups']>['data']>;
  readonly roles: Own<W['roles'], GroupsOf<W['groups']>['roles']>;
  readonly documents: Own<W['documents'], GroupsOf<W['groups']>['documents']>;
  readonly scale: W['scale'];
  /** What it declares itself, and the groups it includes, apart: to hold them against each other. */
  readonly own: W;
  readonly groups: W['groups'];
  /** The table of the policy it is held against. */
  readonly cells: Cells;
  /** Whether it is the `whole` of what is declared, or a part. */
  readonly extent: Extent;
  /** All of it, as it is: for the ids of what nothing else is asked of. */
  readonly declaration: Declaration;
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
  readonly documents: unknown;
  readonly scale: unknown;
  readonly own: AnyWritten;
  readonly groups: unknown;
  readonly cells: Crossings;
  readonly extent: unknown;
  readonly declaration: unknown;
}

/** The ids of a section that was written out; none if it is absent. */
export type IdsOf<Entries> = string extends keyof Entries ? never : keyof Entries & string;

/** Ids, or what to say where there are none. */
export type OrNone<Ids> = [Ids] extends [never]
  ? Violation<'6(3) nothing of this kind is declared here: declare it, or take this out'>
  : Ids;
