import type { PassCount, Report, RequirementStatus, Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { safe } from '../safe';
import { byLocation, byRule, compareText } from '../sort';
import { type Described, describeResults, type Place } from '../wording/described';
import type { ReportOptions } from '../wording/report-options';
import { shownStatus, statusWords } from '../wording/status-words';
import type { Voice } from '../wording/voice';
import { scopeOf, subjectReferences } from './components';
import { uuidOf } from './uuid';
import { markup, ownProp, paragraphs, plain, some, startOf } from './writing';

/** An observation, with the requirement it is about and the finding or exception that leads to it. */
export interface Observation {
  readonly uuid: string;
  readonly requirement: string;
  readonly result: Result | undefined;
  readonly fields: object;
}

const words = {
  passes: {
    ja: '規則 {rule}: 適合 {count}件、対象外 {notApplicable}件。',
    en: 'Rule {rule}: {count} passed, {notApplicable} not applicable.',
  },
  read: { ja: '読んだ事実: {facts}', en: 'Read: {facts}' },
  status: { ja: '要求事項 {id}: {status}。', en: 'Requirement {id}: {status}.' },
  remedy: { ja: '対応: {remedy}', en: 'Remedy: {remedy}' },
  question: { ja: '確認: {question}', en: 'Question: {question}' },
  path: { ja: '経路: {path}', en: 'Path: {path}' },
  place: { ja: '宣言の {pointer}', en: 'In the declaration: {pointer}' },
  line: { ja: '{file} の {line} 行目、{pointer}', en: '{file}, line {line}, {pointer}' },
  file: { ja: '{file} の {pointer}', en: '{file}, {pointer}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * What was seen (観察): an observation for each result, for each rule that passed of a requirement, and for each requirement of which neither is there,
 * so that none is judged without one.
 */
export function observationsOf(voice: Voice, report: Report, options: ReportOptions): readonly Observation[] {
  const results = describeResults(report, options).map((described) => resultObservation(voice, report, described, options));
  const passes = report.evidence === undefined ? [...report.passes].sort(byRule).map((one) => passObservation(voice, report, one)) : [];
  const seen = new Set([...results, ...passes].map(({ requirement }) => requirement));
  const others = report.requirements.filter(({ id }) => !seen.has(id)).map((one) => statusObservation(voice, report, one));
  return [...results, ...passes, ...others].sort((a, b) => compareText(a.requirement, b.requirement));
}

/** How it was seen: the declaration was examined. What is told of requirements may rest on what persons say. */
const methods = ['EXAMINE'] as const;

function resultObservation(voice: Voice, report: Report, described: Described, { lineOf }: ReportOptions): Observation {
  const { result, title, message, remedy, questions, state } = described;
  const { say } = voice;
  const uuid = uuidOf('observation', scopeOf(report), report.asOf, result.identity, result.outcome);
  const open = result.outcome !== 'pass' && result.outcome !== 'not-applicable';
  return {
    uuid,
    requirement: result.requirement,
    result,
    fields: {
      uuid,
      title: markup(title),
      description: markup(message),
      props: [
        ownProp('requirement', result.requirement),
        ownProp('rule', result.rule),
        ownProp('basis', result.basis),
        ownProp('reading', result.reading),
        ownProp('outcome', result.outcome),
        ownProp('disposition', result.disposition),
        ownProp('severity', result.severity),
        ...(result.exception === undefined ? [] : [ownProp('exception', result.exception)]),
        ...(result.judgement === undefined ? [] : [ownProp('judgement', result.judgement)]),
        ...(result.suspect === undefined ? [] : [ownProp('suspect', 'true')]),
        ownProp('identity', result.identity),
      ],
      methods,
      types: [open ? 'finding' : 'control-objective'],
      subjects: some(subjectReferences(voice, report, result.subjects)),
      'relevant-evidence': some(evidenceOf(voice, result, lineOf)),
      collected: startOf(report.asOf),
      remarks: paragraphs([
        state,
        open ? say(fill(words.remedy, { remedy })) : undefined,
        result.path === undefined ? undefined : say(fill(words.path, { path: pathText(result.path) })),
        ...questions.map((question) => say(fill(words.question, { question }))),
      ]),
    },
  };
}

function pathText(path: NonNullable<Result['path']>): string {
  const [first] = path;
  return first === undefined ? '' : [first.from, ...path.map(({ to, flow }) => (flow === undefined ? to : `(${flow}) ${to}`))].join(' → ');
}

function evidenceOf({ say }: Voice, { locations }: Result, lineOf: ReportOptions['lineOf']): readonly object[] {
  const places: readonly Place[] = [...locations].sort(byLocation).map((location) => ({ ...location, line: lineOf?.(location) }));
  return places.map(({ file, pointer, line }) => {
    if (file === undefined || file === '') return { description: markup(say(fill(words.place, { pointer }))) };
    const text = line === undefined ? fill(words.file, { file, pointer }) : fill(words.line, { file, line, pointer });
    return { href: `${reference(file)}#${encodeURI(safe(pointer)).replaceAll('#', '%23')}`, description: markup(say(text)) };
  });
}

/** A file as a relative reference: no scheme and no host can come out of it. */
function reference(file: string): string {
  return safe(file)
    .replaceAll('\\', '/')
    .split('/')
    .map(encodeURIComponent)
    .join('/')
    .replace(/^\/{2,}/, '/');
}

function passObservation({ say }: Voice, report: Report, { rule, requirement, count, notApplicable, facts }: PassCount): Observation {
  const uuid = uuidOf('passes', scopeOf(report), report.asOf, rule, requirement);
  return {
    uuid,
    requirement,
    result: undefined,
    fields: {
      uuid,
      description: markup(say(fill(words.passes, { rule, count, notApplicable }))),
      props: [
        ownProp('requirement', requirement),
        ownProp('rule', rule),
        ownProp('passes', String(count)),
        ownProp('not-applicable', String(notApplicable)),
      ],
      methods,
      types: ['control-objective'],
      collected: startOf(report.asOf),
      remarks: facts.length === 0 ? undefined : markup(say(fill(words.read, { facts: facts.join(' ') }))),
    },
  };
}

function statusObservation({ say }: Voice, report: Report, requirement: RequirementStatus): Observation {
  const { id, establishedBy } = requirement;
  const uuid = uuidOf('status', scopeOf(report), report.asOf, id);
  const status = shownStatus(requirement);
  return {
    uuid,
    requirement: id,
    result: undefined,
    fields: {
      uuid,
      description: markup(say(fill(words.status, { id, status: statusWords[status] }))),
      props: [
        ownProp('requirement', id),
        ownProp('status', status),
        ...(establishedBy === null ? [] : [ownProp('established-by', plain(establishedBy))]),
      ],
      methods,
      types: ['control-objective'],
      collected: startOf(report.asOf),
    },
  };
}
