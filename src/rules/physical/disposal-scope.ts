import type { Classification, Disposal } from '../../configuration/index';
import { askAboutData, classesOf, type Facts, fill, guidelineClass2, pointer, rankOf, statedClass, type Unknown } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, titleOf } from '../records';

const questions = {
  holds: { ja: '「{disposal}」の媒体には何が保存されていたか（holds）', en: 'What was on the medium of "{disposal}" (holds)?' },
  tier: {
    ja: '「{disposal}」の媒体の情報はどの領域のものか（tier）',
    en: 'Of which tier was what the medium of "{disposal}" held (tier)?',
  },
  class: {
    ja: '「{name}」の機密性の区分はどれか（class）。分類の基準にある区分で書く',
    en: 'Which class of confidentiality does "{name}" have (class)? Write one of the declared scale',
  },
  class2: {
    ja: '機密性の区分のうち、自治体機密性2に当たるものはどれか（assets.scale.guidelineClass2）',
    en: 'Which class of confidentiality corresponds to class 2 of the guideline (assets.scale.guidelineClass2)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whether something holds, or what is not known of it. */
type Known = 'yes' | 'no' | readonly [Unknown, ...Unknown[]];

/** Whether the guideline speaks of a disposal: of media that held residents' information of the My Number tier, or information of class 2 and above. */
export interface Scope {
  readonly state: 'in' | 'out' | 'open';
  readonly myNumber: Known;
  /** What would tell, where it is open. */
  readonly unknown: readonly Unknown[];
}

/** Whether the guideline speaks of a disposal (廃棄の定めの対象か). What the data was outranks what is said of the medium. */
export function scopeOf(entry: Entry<Disposal>, facts: Facts): Scope {
  const [myNumber, strict] = [heldMyNumber(entry, facts), heldClass2(entry, facts)];
  const state = myNumber === 'yes' || strict === 'yes' ? 'in' : myNumber === 'no' && strict === 'no' ? 'out' : 'open';
  const open = [myNumber, strict].flatMap((one) => (typeof one === 'string' ? [] : one));
  const seen = new Set<string | undefined>();
  return { state, myNumber, unknown: open.filter(({ pointer: at }) => !seen.has(at) && seen.add(at)) };
}

/** Whether data of the My Number tier was on it. */
function heldMyNumber(entry: Entry<Disposal>, facts: Facts): Known {
  const { record, at } = entry;
  const held = (record.holds ?? []).flatMap((id) => facts.data.get(id) ?? []);
  if (record.tier === 'my-number' || held.some(({ tier }) => tier === 'my-number')) return 'yes';
  const [open, ...more] = held.filter(({ tier }) => tier === 'unknown').map(askAboutData);
  if (open !== undefined) return [open, ...more];
  const stated = record.tier !== undefined && record.tier !== 'unknown';
  if (stated || (record.holds !== undefined && record.tier === undefined)) return 'no';
  const disposal = { disposal: titleOf(entry) };
  const asked = record.tier === undefined && record.class === undefined ? 'holds' : 'tier';
  return [{ reason: 'missing-fact', pointer: `${at}/${asked}`, question: fill(questions[asked], disposal) }];
}

/** Whether information of class 2 and above was on it, by the declared scale: only one that has such a class can tell. */
function heldClass2(entry: Entry<Disposal>, { configuration, data }: Facts): Known {
  const { record, at } = entry;
  const title = titleOf(entry);
  const held = (record.holds ?? []).flatMap((id) => data.get(id) ?? []);
  const stated: readonly Classified[] = [
    ...held.map(({ id, asset }) => ({ name: asset.title ?? id, class: asset.class, at: pointer('assets', 'information', id, 'class') })),
    ...(record.class === undefined ? [] : [{ name: title, class: record.class, at: `${at}/class` }]),
  ];
  if (stated.length === 0) {
    if (record.holds !== undefined) return 'no';
    const asked = record.tier === undefined ? 'holds' : 'class';
    const question = fill(questions[asked], { disposal: title, name: title });
    return [{ reason: 'missing-fact', pointer: `${at}/${asked}`, question }];
  }
  const scale = classesOf(configuration, 'confidentiality') ?? [];
  const class2 = guidelineClass2(configuration.assets?.scale);
  const limit = class2 === undefined ? -1 : rankOf(scale, class2);
  if (limit === -1) return [{ reason: 'missing-fact', pointer: '/assets/scale/guidelineClass2', question: questions.class2 }];
  const ranks = stated.map((one) => ({ ...one, rank: rankIn(scale, one.class) }));
  if (ranks.some(({ rank }) => rank !== undefined && rank <= limit)) return 'yes';
  const [open, ...more] = ranks.flatMap((one): readonly Unknown[] =>
    one.rank === undefined ? [{ reason: 'missing-fact', pointer: one.at, question: fill(questions.class, { name: one.name }) }] : [],
  );
  return open === undefined ? 'no' : [open, ...more];
}

interface Classified {
  readonly name: string;
  readonly class: 'none' | 'unknown' | Classification | undefined;
  readonly at: string;
}

/** The place of a class of confidentiality on the scale; `undefined` where none of the scale is stated. */
function rankIn(scale: readonly string[], classes: Classified['class']): number | undefined {
  const stated = statedClass(classes, 'confidentiality');
  const rank = stated.state === 'stated' ? rankOf(scale, stated.class) : -1;
  return rank === -1 ? undefined : rank;
}
