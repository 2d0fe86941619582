import type { Flow, Node, Party } from '../configuration/index';
import type { Device } from './devices';
import { factsOfNodeStanding, factsOfPartyStanding, type InternetReach, type Standing } from './standing';

/** A declared node (機器) with what follows about it. */
export interface NodeFacts {
  readonly kind: 'node';
  readonly id: string;
  readonly node: Node;
  readonly standing: Standing;
  readonly device: Device;
}

/** A declared party (外部の相手方) with what follows about it. */
export interface PartyFacts {
  readonly kind: 'party';
  readonly id: string;
  readonly party: Party;
  /** Where it is said to stand: paths go by it, since its declared flows lead them on. */
  readonly stated: Standing;
  /** Where it stands for those who communicate with it: on the Internet side, if its declared flows show so. */
  readonly standing: Standing;
  /** How it reaches the Internet although it is not called so. */
  readonly reach: InternetReach | undefined;
  /** Whether paths end here: a destination that the guideline names. */
  readonly endsPaths: 'no' | 'may' | 'yes';
}

/** An end of a flow (通信の端). */
export type End = NodeFacts | PartyFacts;

/** A declared flow (通信) with its ends. */
export interface FlowFacts {
  readonly id: string;
  readonly flow: Flow;
  readonly from: End;
  readonly to: End;
}

/** The facts that say where the ends of flows stand: nodes, and parties by what is said of them and by what their flows show. */
export const factsOfEnds = [
  ...factsOfNodeStanding,
  ...factsOfPartyStanding,
  '/network/flows/{id}/from',
  '/network/flows/{id}/to',
  '/network/flows/{id}/medium',
] as const;

/** What people call a thing: its title, or its id. */
export function nameOf(end: End): string {
  const title = end.kind === 'node' ? end.node.title : end.party.title;
  return title ?? end.id;
}
