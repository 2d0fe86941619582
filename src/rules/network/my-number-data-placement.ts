import {
  askAboutData,
  askWhere,
  type DataFacts,
  type Facts,
  factsOfDataTier,
  factsOfEnds,
  fill,
  listOf,
  missing,
  nameOf,
  notApplicable,
  type Outcome,
  pass,
  pointer,
  undetermined,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { defineRule } from '../rule';
import { decideWholeBody } from '../whole-body';
import { isolationFrom } from './isolation';
import { type PlacementSubject, placements } from './looking';

const messages = {
  outside: {
    ja: 'マイナンバー利用事務系のデータ「{data}」が、{zone}の「{at}」に保管されている。システムが移っていなくても、データは領域を出ている。',
    en: '"{data}", data of the My Number tier, is kept on "{at}" in the {zone}. No system moved, but the data left its tier.',
  },
  party: {
    ja: 'マイナンバー利用事務系のデータ「{data}」が、庁外の「{at}」（{zone}）に保管されている。',
    en: '"{data}", data of the My Number tier, is kept outside the municipality, at "{at}" ({zone}).',
  },
  unknownData: {
    ja: 'データ「{data}」がどの領域のものか宣言されていない。',
    en: 'Whose tier the data "{data}" belongs to is not declared.',
  },
  unknownNode: {
    ja: 'データ「{data}」の保管先「{at}」の所在が宣言されていない。',
    en: 'Where "{at}", which keeps the data "{data}", stands is not declared.',
  },
  unknownPlace: { ja: 'データ「{data}」の保管先が宣言されていない。', en: 'Where the data "{data}" is kept is not declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  placements: { ja: 'データ「{data}」はどこに保管されているか（placements）', en: 'Where is the data "{data}" kept (placements)?' },
  gap: { ja: '本文に定めのない庁外での保管を認めるか', en: 'Is keeping it outside, for which the text does not provide, acceptable?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Data of the My Number tier is kept in the My Number tier (領域外でのデータ保管). @see 6(3)① @see 2(8) */
export const myNumberDataPlacement = defineRule({
  id: 'network/my-number-data-placement',
  requirements: ['6.3.1/isolation'],
  reading: 'interpretation',
  justification: {
    ja: '2(8)はシステムだけでなくデータも領域に含める。領域の外に保管されたデータは、既に領域の外と通じたものと解する。',
    en: '2(8) counts data, not only systems, in the tier. Data kept outside it has communicated with the outside already.',
  },
  severity: 'violation',
  title: { ja: 'マイナンバー利用事務系のデータの領域外保管', en: 'My Number data kept outside its tier' },
  remedy: {
    ja: 'データをマイナンバー利用事務系のノードに戻すか、やむを得ない場合は保管を対象とする例外を記録する。',
    en: 'Move the data back to a node of the My Number tier or, where that is impossible, record an exception for the placement.',
  },
  facts: [...factsOfDataTier, ...factsOfEnds],
  looking: placements,
  check: (subject, facts) => {
    if (subject.kind === 'municipality') return decideWholeBody(subject, facts);
    if (subject.kind === 'placement') return checkPlacement(subject, facts);
    return subject.data.tier === 'lgwan' || subject.data.tier === 'internet' ? notApplicable : askPlacements(subject.data);
  },
});

function askPlacements(data: DataFacts): Outcome {
  const name = { data: data.asset.title ?? data.id };
  return missing(
    fill(messages.unknownPlace, name),
    pointer('assets', 'information', data.id, 'placements'),
    fill(questions.placements, name),
  );
}

function checkPlacement({ data, at }: PlacementSubject, facts: Facts): Outcome {
  if (data.tier === 'lgwan' || data.tier === 'internet') return notApplicable;
  const { standing } = at;
  const names = { data: data.asset.title ?? data.id, at: nameOf(at) };
  if (!standing.known) return undetermined(fill(messages.unknownNode, names), [askWhere(at)]);
  if (standing.zones.includes('my-number')) return pass;
  if (data.tier === 'unknown') return undetermined(fill(messages.unknownData, names), [askAboutData(data)]);
  const labels = standing.zones.map((zone) => facts.policy.zones.find(({ id }) => id === zone)?.label ?? { ja: zone, en: zone });
  const zone = listOf(labels);
  const { silent, exceptable } = isolationFrom(standing.zones, facts.policy);
  if (silent) {
    return { ...undetermined(fill(messages.party, { ...names, zone }), [{ reason: 'text-gap', question: questions.gap }]), exceptable };
  }
  return { outcome: 'fail', message: fill(at.kind === 'node' ? messages.outside : messages.party, { ...names, zone }), exceptable };
}
