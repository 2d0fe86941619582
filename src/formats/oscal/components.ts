import type { Report } from '../../evaluation/report';
import type { Subject } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { nameSubjects } from '../names';
import { bySubject } from '../sort';
import type { Voice } from '../wording/voice';
import { uuidOf } from './uuid';
import { markup, ownProp, plain } from './writing';

const words = {
  state: { ja: '稼働しているかは判定の対象でない。', en: 'Whether it is in operation is not judged.' },
  declared: { ja: '宣言されたもの', en: 'As declared' },
  tool: { ja: '宣言を方針に照らして判定するツール', en: 'Judges the declaration against the policy' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whose report it is: what has the same id in the declaration of another city is another thing. */
export const scopeOf = ({ policy, declared }: Report): string => JSON.stringify([policy.id, declared.municipality ?? null]);

/** The uuid of a declared thing: the same in every report of its city. */
const subjectUuid = (report: Report, { kind, id }: Subject): string => uuidOf('subject', scopeOf(report), kind, id);

/** The things that a result is about, as an observation names them. */
export function subjectReferences({ language, configuration }: Voice, report: Report, subjects: readonly Subject[]): readonly object[] {
  return [...subjects].sort(bySubject).map((subject) => ({
    'subject-uuid': subjectUuid(report, subject),
    type: 'component',
    title: markup(nameSubjects([subject], language, configuration)),
  }));
}

/** What made the report. */
export const toolUuid = (tool: string): string => uuidOf('tool', tool);

/** Everything that observations are about, once each, and the tool that made them (評価の対象とツール). */
export function componentsOf({ say, language, configuration }: Voice, report: Report, tool: string): readonly object[] {
  const subjects = new Map<string, Subject>();
  for (const { subjects: own } of [...report.results, ...(report.evidence ?? [])]) {
    for (const subject of own) subjects.set(subjectUuid(report, subject), subject);
  }
  return [
    { uuid: toolUuid(tool), type: 'software', title: markup(tool), description: markup(say(words.tool)), status: { state: 'operational' } },
    ...[...subjects]
      .sort(([, a], [, b]) => bySubject(a, b))
      .map(([uuid, subject]) => ({
        uuid,
        type: subject.kind,
        title: markup(nameSubjects([subject], language, configuration)),
        description: markup(say(words.declared)),
        props: [ownProp('kind', subject.kind), ownProp('id', plain(subject.id))],
        status: { state: 'other', remarks: markup(say(words.state)) },
      })),
  ];
}
