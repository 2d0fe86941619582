import { recordsOf, sectionPointer } from '../../configuration/index';
import { type Facts, fill, listOf, type Outcome, pointer, standsInTier, theMunicipality, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { defineRule } from '../rule';
import { checkRegister } from './register';

const messages = {
  noSystem: {
    ja: '機器が{count}件宣言されているのに、情報システムの一覧（assets.systems）は空である。',
    en: 'Nodes are declared ({count}), yet the list of information systems (assets.systems) is empty.',
  },
  noMedium: {
    ja: '媒体で運ぶ通信（{flows}）があるのに、電磁的記録媒体の一覧（assets.media）は空である。',
    en: 'Data is carried on media ({flows}), yet the list of storage media (assets.media) is empty.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The registers of 4(2)①: networks, systems, their facilities and their media. */
const registers = ['node', 'system', 'facility', 'medium'] as const;

/** Networks and systems, with their facilities and media, are listed as assets (ネットワーク・情報システム・設備・媒体の記載). @see 4(2)① */
export const systemsCovered = defineRule({
  id: 'scope/systems-covered',
  requirements: ['4.2.1/systems-and-facilities-covered'],
  reading: 'interpretation',
  justification: {
    ja: '対象とすることを、台帳に載っていることと解する。機器、情報システム、設備、電磁的記録媒体の四つを見る。載っているものに漏れがないかは、ほかの宣言と食い違うときだけ分かる。',
    en: 'We read that they are covered as that they are on a register: nodes, information systems, facilities and media. That something was left out is seen only where another part of the declaration says otherwise.',
  },
  severity: 'violation',
  title: { ja: 'ネットワークと情報システム、設備、媒体', en: 'Networks and systems, facilities and media' },
  remedy: {
    ja: '漏れているものを network.nodes、assets.systems、assets.facilities、assets.media に載せる。',
    en: 'List what was left out in network.nodes, assets.systems, assets.facilities or assets.media.',
  },
  facts: [
    '/network/nodes/{id}',
    '/assets/systems/{id}',
    '/assets/facilities/{id}',
    '/assets/media/{id}',
    '/network/flows/{id}/from',
    '/network/flows/{id}/to',
    '/network/flows/{id}/medium',
  ],
  looking: {
    subjects: () => ['municipality'],
    about: () => [theMunicipality],
    pointers: () => registers.map(sectionPointer),
  },
  check: (_, facts) => worst(registers.map((kind) => contradicted(kind, facts) ?? checkRegister(kind, facts))),
});

/** An empty register that another part of the declaration contradicts: what a fact shows outranks what denies it. */
function contradicted(kind: (typeof registers)[number], facts: Facts): Outcome | undefined {
  const records = recordsOf(kind, facts.configuration);
  if (records === undefined || Object.keys(records).length > 0) return undefined;
  const own = [...facts.nodes.values()].filter(({ standing }) => standsInTier(standing));
  if (kind === 'system' && own.length > 0)
    return { outcome: 'fail', message: fill(messages.noSystem, { count: own.length }), pointers: ['/network/nodes'] };
  if (kind !== 'medium') return undefined;
  // What a party sends or takes away may be on a medium of its own.
  const carried = [...facts.flows.values()].flatMap(({ id, flow, from, to }) =>
    flow.medium === 'carried-media' && from.kind === 'node' && to.kind === 'node' ? [id] : [],
  );
  if (carried.length === 0) return undefined;
  return {
    outcome: 'fail',
    message: fill(messages.noMedium, { flows: listOf(carried) }),
    pointers: carried.map((id) => pointer('network', 'flows', id)),
  };
}
