import type { Protection } from '../../configuration/index';
import { askCovers, type Facts, missing, notApplicable, type Outcome, theMunicipality, undetermined } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, titleOf } from '../records';
import { defineRule, failing, type Looking } from '../rule';
import { decideWholeBody, type WholeBody } from '../whole-body';
import { decideMeasures, factsOfProtections, ofProtection } from './measures';
import { endedLast, lastsOn, protections, section } from './protections';

const messages = {
  none: {
    ja: '物理的な対策が一つもないと宣言されており、通信回線は守られていない。',
    en: 'It is declared that there is no physical protection at all, so nothing protects the communication lines.',
  },
  notDeclared: { ja: '通信回線の物理的な対策が宣言されていない。', en: 'No physical protection of communication lines is declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const lines = { ja: '通信回線', en: 'communication lines' } as const satisfies Bilingual;

const questions = {
  notDeclared: {
    ja: '配線と接続口は何で守られているか（physical.protections）',
    en: 'What protects cables and sockets (physical.protections)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Subject = WholeBody | ({ readonly kind: 'protection' } & Entry<Protection>);

/** The protections of lines, and the body where there is none: lines are not declared one by one. */
const everyProtection: Looking<Subject> = {
  *subjects(facts) {
    if (facts.configuration.physical?.protections === undefined) {
      yield { kind: 'municipality', pointers: [section], why: 'missing' };
      return;
    }
    const ofLines = protectionsOfLines(facts);
    if (!ofLines.some(({ record }) => lastsOn(record, facts.asOf))) yield { kind: 'municipality', pointers: [section], why: 'present' };
    for (const entry of ofLines) yield { kind: 'protection', ...entry };
  },
  about: (subject) => (subject.kind === 'municipality' ? [theMunicipality] : [{ kind: 'protection', id: subject.id }]),
  pointers: (subject) => (subject.kind === 'municipality' ? subject.pointers : [subject.at]),
};

/** Communication lines are protected by a named physical measure (通信回線の物理的な対策). @see 6(4) */
export const lineProtection = defineRule({
  id: 'physical/line-protection',
  requirements: ['6.4/communication-lines'],
  reading: 'interpretation',
  justification: {
    ja: '本文は対策の種類も程度も示さない。宣言された回線ごとに、人の侵入・盗難・破損を防ぐ物理的な対策が一つ以上とられていることを要すると解する。記録するだけのもの、災害や停電に備えるだけのもので足りるかは、人が判断する。すべての回線が宣言されているかは問わない。',
    en: 'The text names neither kind nor degree. We read that at least one physical measure that keeps people from entering, stealing or damaging is in place for each line that is declared; whether what only records, or answers hazards and power failure, is enough a person judges. Whether all lines are declared is not asked.',
  },
  severity: 'violation',
  title: { ja: '通信回線の物理的な対策', en: 'Physical protection of communication lines' },
  remedy: {
    ja: '配線を管に収める、使わない接続口をふさぐなどの対策をとり、physical.protections に対象（communication-lines）と対策を書く。',
    en: 'Run cables in ducts, close unused sockets, or take another measure, and declare it under "physical.protections" with objects "communication-lines".',
  },
  facts: [...factsOfProtections],
  looking: everyProtection,
  check: (subject, facts) => {
    if (subject.kind === 'municipality') return subject.why === 'missing' ? decideWholeBody(subject, facts) : decideNone(facts);
    if (!lastsOn(subject.record, facts.asOf)) return notApplicable;
    return decideMeasures(titleOf(subject), ofProtection(subject, facts), 'communication-lines', facts);
  },
});

function decideNone(facts: Facts): Outcome {
  if (facts.covers === 'systems') return notApplicable;
  const message = endedLast(lines, protectionsOfLines(facts), facts.asOf) ?? messages.notDeclared;
  if (facts.covers === 'unknown') return undetermined(message, [askCovers]);
  return protections(facts).length === 0 ? failing(messages.none) : missing(message, section, questions.notDeclared);
}

function protectionsOfLines(facts: Facts): readonly Entry<Protection>[] {
  return protections(facts).filter(({ record }) => record.objects === 'communication-lines');
}
