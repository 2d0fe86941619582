import type { Protection, Room } from '../../configuration/index';
import { type Facts, fill, forJudgement, listOf, missing, type Outcome, pass, pointer, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, titleOf } from '../records';
import { failing } from '../rule';
import { measureRecords, type Protected } from './measure-records';

const messages = {
  none: { ja: '「{name}」には物理的な対策が一つもとられていない。', en: 'No physical measure is taken for "{name}".' },
  notYet: {
    ja: '「{name}」の物理的な対策は{day}に始まる予定で、まだとられていない。',
    en: 'The physical measures for "{name}" begin on {day}, which has not come yet.',
  },
  unknown: {
    ja: '「{name}」をどのような物理的な対策で守っているかが宣言されていない。',
    en: 'The physical measures for "{name}" are not declared.',
  },
  unnamed: {
    ja: '「{name}」の対策（{measures}）には、この対象を侵入・盗難・破損から守ると言えるものがない。足りるかは人が判断しなければならない。',
    en: 'Of the measures for "{name}" ({measures}) none is known to keep people away from such a thing; whether they protect it is for a person to judge.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  unknown: { ja: '「{name}」にはどの対策をとっているか（measures）', en: 'Which measures are taken there: "{name}" (measures)?' },
  unnamed: {
    ja: 'その対策で、盗難・破損・侵入から守られると判断できるか',
    en: 'Do those measures protect against theft, damage and intrusion?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** From what it is known what a protection consists in ({@link ofProtection}), for the facts of a rule. */
export const factsOfProtections = [
  '/physical/protections/{id}/objects',
  '/physical/protections/{id}/room',
  '/physical/protections/{id}/measures',
  '/physical/protections/{id}/from',
  '/physical/protections/{id}/until',
  '/physical/rooms/{id}/measures',
  '/physical/rooms/{id}/from',
] as const;

/** What one record says of the measures for something. */
interface Statement {
  readonly name: string;
  readonly measures: Protection['measures'];
  /** Where the measures would stand. */
  readonly at: string;
  readonly from: string | undefined;
}

/** What a room says of its measures. */
export function ofRoom(entry: Entry<Room>): Statement {
  const { measures, from } = entry.record;
  return { name: titleOf(entry), measures, at: `${entry.at}/measures`, from };
}

/** What a protection says of its measures, and the room it names. What protects the room protects what stands in it. */
export function ofProtection(entry: Entry<Protection>, { configuration }: Facts): readonly Statement[] {
  const { measures, from, room } = entry.record;
  const own: Statement = { name: titleOf(entry), measures, at: `${entry.at}/measures`, from };
  if (room === undefined) return [own];
  const rooms = configuration.physical?.rooms;
  const record = rooms?.[room];
  const at = pointer('physical', 'rooms', ...(rooms === undefined ? [] : [room]));
  // A protection that names only the room says that the room protects.
  const others = measures === undefined ? [] : [own];
  return [...others, record === undefined ? { name: room, measures, at, from: undefined } : ofRoom({ id: room, record, at })];
}

/** What several statements together say of one thing: one named measure in place suffices, whichever of them names it. */
export function decideMeasures(name: string, statements: readonly Statement[], kind: Protected, { asOf }: Facts): Outcome {
  const stated = statements.map((statement) => ({ ...statement, planned: statement.from !== undefined && statement.from > asOf }));
  const inPlace = stated.flatMap(({ measures, planned }) => (planned || typeof measures === 'string' ? [] : (measures ?? [])));
  if (inPlace.some((measure) => measureRecords[measure].keeps.includes(kind))) return pass;
  const open = stated.filter(({ measures, planned }) => !planned && (measures === undefined || measures === 'unknown'));
  if (open.length > 0) {
    return worst(open.map((one) => missing(fill(messages.unknown, { name }), one.at, fill(questions.unknown, { name: one.name }))));
  }
  if (inPlace.length > 0) {
    const labels = [...new Set(inPlace)].map((measure) => measureRecords[measure].label);
    const measures = listOf(labels);
    return forJudgement(fill(messages.unnamed, { name, measures }), questions.unnamed);
  }
  const day = stated.find(({ planned }) => planned)?.from;
  return failing(day === undefined ? fill(messages.none, { name }) : fill(messages.notYet, { name, day }));
}
