import { comparableId } from '../configuration/notation/ids';
import type { Bilingual } from '../policy/index';
import { absentSection, askCovers } from './declared';
import { factsOfDevices } from './devices';
import type { NodeFacts } from './ends';
import type { Facts } from './facts';
import type { Undetermined } from './outcome';
import { pointer } from './pointer';
import { factsOfNodeStanding, standsInTier } from './standing';
import { fill } from './text';
import { missing, undetermined } from './undetermined';

const messages = {
  none: { ja: '市全体の宣言だが、情報システムが一つもない。', en: 'The whole municipality is declared, yet no information system.' },
  coversUnknown: {
    ja: '情報システムが一つもなく、市全体の宣言かどうか（covers）が書かれていない。',
    en: 'No information system is declared, and it is not said whether the whole municipality is (covers).',
  },
  unassigned: {
    ja: 'どの情報システムに属するか書かれていない機器がある。',
    en: 'Of some nodes it is not said to which information system they belong.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  list: { ja: '市にはどの情報システムがあるか（assets.systems）', en: 'Which information systems does the city have (assets.systems)?' },
  unassigned: {
    ja: '「{node}」はどの情報システムに属するか（system）',
    en: 'To which information system does "{node}" belong (system)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** An information system that is asked about (問われる情報システム). */
export interface SystemFacts {
  /** Its id. Where no systems are declared, the name by which it is known. */
  readonly id: string;
  readonly title: string;
  /** The pointer from which it is known. */
  readonly at: string;
}

/** The information systems that a declaration knows of (宣言から分かる情報システム). */
export interface KnownSystems {
  /** In the order of their ids. */
  readonly systems: readonly SystemFacts[];
  /** What is not known of which systems there are. */
  readonly open?: Undetermined;
}

/**
 * The facts that say which systems there are ({@link systemsOf}). That measures or monitoring of a system are declared is told by its id: what they say is
 * not read.
 */
export const factsOfSystems = [
  '/assets/systems/{id}/title',
  '/assets/systems/{id}/introducedOn',
  '/network/nodes/{id}/system',
  '/network/nodes/{id}/refersTo',
  ...factsOfNodeStanding,
  ...factsOfDevices,
] as const;

/**
 * Every system that what is asked of each system is asked of: the declared ones, those of which measures or monitoring are declared, those that nodes of
 * the city name, and those that a partial declaration says it covers. A whole municipality has systems, and by 2(2) every node of the city belongs to one.
 */
export function systemsOf(facts: Pick<Facts, 'configuration' | 'nodes' | 'covers' | 'asOf'>): KnownSystems {
  const { assets, technical, operations, covers } = facts.configuration;
  const declared = assets?.systems ?? {};
  const known = new Map<string, SystemFacts>();
  const names = new Set<string>();
  const add = (id: string, at: string, title = id): void => {
    const key = comparableId(id);
    if (!known.has(key)) known.set(key, { id, title, at });
    names.add(key).add(comparableId(title));
  };
  for (const [id, { title }] of Object.entries(declared)) add(id, pointer('assets', 'systems', id), title);
  for (const id of Object.keys(technical?.systems ?? {})) add(id, pointer('technical', 'systems', id));
  for (const id of Object.keys(operations?.monitoring ?? {})) add(id, pointer('operations', 'monitoring', id));
  const own = [...facts.nodes.values()].filter(({ node, standing }) => standsInTier(standing) && node.refersTo === undefined);
  for (const { id, node } of own) if (node.system !== undefined) add(node.system, pointer('network', 'nodes', id, 'system'));
  // What a partial declaration covers is named as people call it, which may be a title.
  if (typeof covers === 'object') {
    for (const name of covers.systems) if (!names.has(comparableId(name))) add(name, pointer('covers', 'systems'));
  }
  // A system that is introduced later is not asked about yet, unless a node of it is already there.
  const there = new Set(own.flatMap(({ node }) => (node.system === undefined ? [] : [comparableId(node.system)])));
  const isPlanned = (id: string): boolean => {
    const introducedOn = declared[id]?.introducedOn;
    return introducedOn !== undefined && introducedOn > facts.asOf && !there.has(comparableId(id));
  };
  const systems = [...known.values()].filter(({ id }) => !isPlanned(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const open = [...openExtent(facts, systems), ...unassigned(own, facts)];
  return open[0] === undefined
    ? { systems }
    : { systems, open: undetermined(open[0].message, [...open[0].unknown, ...open.slice(1).flatMap(({ unknown }) => unknown)]) };
}

/** Whether the systems that are known may be all: a part of a municipality is what it says it is. */
function openExtent(
  { configuration, covers }: Pick<Facts, 'configuration' | 'covers'>,
  known: readonly SystemFacts[],
): readonly Undetermined[] {
  if (covers === 'systems') return [];
  if (configuration.assets?.systems === undefined) return [absentSection('/assets/systems')];
  if (known.length > 0) return [];
  return covers === 'municipality'
    ? [missing(messages.none, '/assets/systems', questions.list)]
    : [undetermined(messages.coversUnknown, [askCovers])];
}

/** Nodes that would be asked about nowhere. An entry of a device belongs to the system of the device's other entries. */
function unassigned(own: readonly NodeFacts[], { nodes }: Pick<Facts, 'nodes'>): readonly Undetermined[] {
  return own
    .filter(({ device }) => device.members.every((id) => nodes.get(id)?.node.system === undefined))
    .map(({ id, node }) =>
      missing(messages.unassigned, pointer('network', 'nodes', id, 'system'), fill(questions.unassigned, { node: node.title ?? id })),
    );
}
