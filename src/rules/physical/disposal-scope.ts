import type { Disposal } from '../../configuration/index';
import { askAboutData, type Facts, fill, type Unknown } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { classifiedData, isClassTwoOrAbove } from '../class-two';
import { type Entry, titleOf } from '../records';

const questions = {
  holds: { ja: '「{disposal}」の媒体には何が保存されていたか（holds）', en: 'What was on the medium of "{disposal}" (holds)?' },
  tier: {
    ja: '「{disposal}」の媒体の情報はどの領域のものか（tier）',
    en: 'Of which tier was what the medium of "{disposal}" held (tier)?',
  },
  class: {
    ja: '「{disposal}」の媒体の情報は、機密性のどの区分のものか（class）',
    en: 'Of which class of confidentiality was what the medium of "{disposal}" held (class)?',
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

/** Whether information of class 2 and above was on it. */
function heldClass2(entry: Entry<Disposal>, facts: Facts): Known {
  const { record, at } = entry;
  const held = (record.holds ?? []).filter((id) => facts.data.has(id)).map((id) => classifiedData(id, facts));
  const own = record.class === undefined ? [] : [{ name: titleOf(entry), class: record.class, at }];
  const stated = [...held, ...own];
  if (stated.length === 0) {
    if (record.holds !== undefined) return 'no';
    const asked = record.tier === undefined ? 'holds' : 'class';
    return [{ reason: 'missing-fact', pointer: `${at}/${asked}`, question: fill(questions[asked], { disposal: titleOf(entry) }) }];
  }
  const found = stated.map((one) => isClassTwoOrAbove(one, facts));
  if (found.includes(true)) return 'yes';
  const [open, ...more] = found.filter((one) => typeof one === 'object');
  return open === undefined ? 'no' : [open, ...more];
}
