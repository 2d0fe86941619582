import {
  askAboutData,
  askWhere,
  type Facts,
  type FlowFacts,
  factsOfDataTier,
  factsOfEnds,
  fill,
  nameOf,
  notApplicable,
  type Outcome,
  pass,
  pointer,
  type Subject,
  undetermined,
  zonesJudged,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { defineRule, type Looking } from '../rule';
import { isolationFrom } from './isolation';

const messages = {
  moved: {
    ja: 'マイナンバー利用事務系のデータ「{data}」が、同系に属さない「{from}」と「{to}」の間を動いている。',
    en: '"{data}", data of the My Number tier, moves between "{from}" and "{to}", neither of which stands in that tier.',
  },
  unknown: {
    ja: '「{from}」と「{to}」の間を動くデータ「{data}」がどの領域のものか宣言されていない。',
    en: 'Whose tier the data "{data}" that moves between "{from}" and "{to}" belongs to is not declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  gap: {
    ja: '本文に定めのない庁外の相手方どうしでのデータの移動を認めるか',
    en: 'Is moving it between parties, for which the text does not provide, acceptable?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const flowsThatSayWhatTheyCarry: Looking<FlowFacts> = {
  *subjects(facts) {
    for (const flow of facts.flows.values()) if (flow.flow.carries !== undefined) yield flow;
  },
  about: ({ id }): readonly Subject[] => [{ kind: 'flow', id }],
  pointers: ({ id }) => [pointer('network', 'flows', id, 'carries')],
};

/** Data of the My Number tier does not move between places outside it (領域外でのデータの移動). @see 6(3)① @see 2(8) */
export const myNumberDataMovement = defineRule({
  id: 'network/my-number-data-movement',
  requirements: ['6.3.1/isolation'],
  reading: 'interpretation',
  justification: {
    ja: '2(8)はデータも領域に含める。領域に属さない機器の間を動くデータは、領域の外にある。',
    en: '2(8) counts data in the tier. Data that moves between things outside the tier is outside it.',
  },
  severity: 'violation',
  title: { ja: 'マイナンバー利用事務系のデータの領域外での移動', en: 'My Number data moving outside its tier' },
  remedy: {
    ja: 'この通信からマイナンバー利用事務系のデータを除く。',
    en: 'Keep data of the My Number tier out of this flow.',
  },
  facts: ['/network/flows/{id}/carries', ...factsOfDataTier, ...factsOfEnds],
  looking: flowsThatSayWhatTheyCarry,
  check: (flow, facts) => check(flow, facts),
});

function check(flow: FlowFacts, facts: Facts): Outcome {
  // Where the crossing rule judges the flow as one of the tier, or may have to, it speaks of the data as well.
  const ends = [flow.from, flow.to];
  const open = ends.filter(({ standing }) => !standing.known);
  const zones = zonesJudged(flow);
  if (zones.includes('my-number')) return notApplicable;
  const titles = { from: nameOf(flow.from), to: nameOf(flow.to) };
  const carried = (flow.flow.carries ?? []).map((id) => facts.data.get(id)).filter((data) => data !== undefined);
  const outside = carried.find(({ tier }) => tier === 'my-number');
  if (outside !== undefined) {
    const { silent, exceptable } = isolationFrom(zones, facts.policy);
    const message = fill(messages.moved, { ...titles, data: outside.asset.title ?? outside.id });
    if (silent) return { ...undetermined(message, [{ reason: 'text-gap', question: questions.gap }]), exceptable };
    // Whether the text denies it may hang on where a party stands.
    const known = ends.flatMap(({ standing }) => (standing.known ? standing.zones : []));
    const told = isolationFrom(known, facts.policy);
    const [first, ...others] = open.map(askWhere);
    if (first === undefined) return { outcome: 'fail', message, exceptable };
    if (told.silent) return { ...undetermined(message, [first, ...others]), exceptable };
    // So may whether it admits an exception.
    return {
      outcome: 'fail',
      message,
      ...(told.exceptable === exceptable ? { exceptable } : { exceptable: true, unknown: [first, ...others] }),
    };
  }
  const unknown = carried.find(({ tier }) => tier === 'unknown');
  if (unknown === undefined) return pass;
  return undetermined(fill(messages.unknown, { ...titles, data: unknown.asset.title ?? unknown.id }), [askAboutData(unknown)]);
}
