import type { Room } from '../../configuration/index';
import { sectionPointer } from '../../configuration/index';
import {
  askCovers,
  type Facts,
  fill,
  forJudgement,
  missing,
  notApplicable,
  type Outcome,
  theMunicipality,
  undetermined,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, entriesOf, titleOf } from '../records';
import { defineRule, type Looking } from '../rule';
import { decideWholeBody, type WholeBody } from '../whole-body';
import { decideMeasures, ofRoom } from './measures';

const messages = {
  noRoom: { ja: '電算室が一つも宣言されていない。', en: 'No computer room is declared.' },
  kind: { ja: '部屋「{room}」が電算室かどうか宣言されていない。', en: 'Whether the room "{room}" is a computer room is not declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  noRoom: {
    ja: '市に電算室はないのか。サーバはどこに置いてあるか',
    en: 'Does the city have no computer room? Where do the servers stand?',
  },
  kind: { ja: '部屋「{room}」の種別は何か（kind）', en: 'What kind of room is "{room}" (kind)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const section = sectionPointer('room');

type Subject = WholeBody | ({ readonly kind: 'room' } & Entry<Room>);

const mayBeComputerRoom = ({ kind }: Room): boolean => kind === undefined || kind === 'unknown' || kind === 'computer-room';

/** The rooms, and the body where none is, or may be, a computer room. */
const rooms: Looking<Subject> = {
  *subjects({ configuration }) {
    const declared = configuration.physical?.rooms;
    if (declared === undefined) yield { kind: 'municipality', pointers: [section], why: 'missing' };
    else if (!Object.values(declared).some(mayBeComputerRoom)) yield { kind: 'municipality', pointers: [section], why: 'present' };
    for (const entry of entriesOf(declared ?? {}, section)) yield { kind: 'room', ...entry };
  },
  about: (subject) => (subject.kind === 'municipality' ? [theMunicipality] : [{ kind: 'room', id: subject.id }]),
  pointers: (subject) => (subject.kind === 'municipality' ? subject.pointers : [subject.at]),
};

/** Each computer room is protected by a named physical measure (電算室の物理的な対策). @see 6(4) */
export const computerRoomProtection = defineRule({
  id: 'physical/computer-room-protection',
  requirements: ['6.4/computer-rooms'],
  reading: 'interpretation',
  justification: {
    ja: '本文は対策の種類も程度も示さない。電算室ごとに、人の侵入・盗難・破損を防ぐ物理的な対策が一つ以上とられていることを要すると解する。記録するだけのもの、災害や停電に備えるだけのもので足りるかは、人が判断する。それ以上は問わない。',
    en: 'The text names neither kind nor degree. We read that at least one physical measure that keeps people from entering, stealing or damaging is in place for each computer room; whether what only records, or answers hazards and power failure, is enough a person judges. Whether more is needed is not asked.',
  },
  severity: 'violation',
  title: { ja: '電算室の物理的な対策', en: 'Physical protection of computer rooms' },
  remedy: {
    ja: '電算室に入退室の管理や施錠などの対策をとり、physical.rooms の measures に書く。',
    en: 'Control entry to the computer room, lock it, or take another measure, and name it under "measures" in "physical.rooms".',
  },
  facts: ['/physical/rooms/{id}/kind', '/physical/rooms/{id}/measures', '/physical/rooms/{id}/from'],
  looking: rooms,
  check: (subject, facts) => {
    if (subject.kind === 'municipality') return subject.why === 'missing' ? decideWholeBody(subject, facts) : decideNone(facts);
    if (!mayBeComputerRoom(subject.record)) return notApplicable;
    const room = titleOf(subject);
    const outcome = decideMeasures(room, [ofRoom(subject)], 'rooms', facts);
    if (outcome.outcome === 'pass' || subject.record.kind === 'computer-room') return outcome;
    const kind = missing(fill(messages.kind, { room }), `${subject.at}/kind`, fill(questions.kind, { room }));
    return outcome.outcome === 'undetermined' ? worst([kind, outcome]) : kind;
  },
});

/** A municipality may keep everything in somebody else's data center: whether it has no computer room is for a person to say. */
function decideNone(facts: Facts): Outcome {
  if (facts.covers === 'systems') return notApplicable;
  return facts.covers === 'unknown' ? undetermined(messages.noRoom, [askCovers]) : forJudgement(messages.noRoom, questions.noRoom);
}
