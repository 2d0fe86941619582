import type { Report, RequirementStatus, Result } from '../evaluation/report';
import { fill } from '../facts/index';
import type { Bilingual, ClauseId } from '../policy/index';
import { withEntities } from './entities';
import { joined } from './parts';
import { safe } from './safe';
import { type Described, describeResults } from './wording/described';
import type { ReportOptions } from './wording/report-options';
import { shownStatus, statusWords } from './wording/status-words';
import { createVoice, type Voice } from './wording/voice';

/** How a report becomes tests (JUnit形式の設定). */
export interface JunitOptions extends ReportOptions {
  /** Whether what is undetermined is skipped instead of failed. Absent: it fails, as the command does. */
  readonly allowUndetermined?: boolean;
  /** Whether advice fails, as the command does with `--strict`. Absent: it is skipped. */
  readonly strict?: boolean;
}

const words = {
  passed: { ja: '適合 {count}件', en: '{count} passed' },
  about: { ja: '対象: ', en: 'About: ' },
  where: { ja: '場所: ', en: 'Where: ' },
  remedy: { ja: '対応: ', en: 'Remedy: ' },
  question: { ja: '確認: ', en: 'Question: ' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One test: its name, and what became of it. */
interface Case {
  readonly name: string;
  /** What the name stands under: the rule, or the requirement itself. */
  readonly group: string;
  readonly state: 'passed' | 'failure' | 'error' | 'skipped';
  readonly type: string;
  readonly message: string;
  readonly body: string;
}

/**
 * A report as tests of a continuous integration server (JUnit XML): a suite for each requirement, a test for each finding. Violations and what is
 * undetermined fail, rule errors are errors; what is excepted, judged, relieved, not applicable or mere advice is skipped and says why. No suite is
 * without a test: a requirement that is not established fails even where there is no finding.
 *
 * @example
 * ```ts
 * import { checkConfiguration } from 'gotsu-security-policy';
 * import { toJunit } from 'gotsu-security-policy/formats';
 *
 * const report = checkConfiguration({ municipality: { name: '江津市' } }, { asOf: '2026-11-24' });
 * console.log(toJunit(report, { language: 'en' }));
 * ```
 */
export function toJunit(report: Report, options: JunitOptions = {}): string {
  return joined(junitParts(report, options));
}

/** {@link toJunit} in parts, for reports that are long (JUnit形式の分割出力). */
export function* junitParts(report: Report, options: JunitOptions = {}): Generator<string> {
  const voice = createVoice(options);
  const stateOf = statesFor(options);
  const described = describeResults(report, options);
  const findings = new Map<string, Case[]>(report.requirements.map(({ id }) => [id, []]));
  for (const one of described) {
    const { requirement } = one.result;
    const cases = findings.get(requirement) ?? [];
    cases.push(findingCase(one, stateOf, voice));
    findings.set(requirement, cases); // A finding shows even where its requirement is not among those that were judged.
  }
  const statuses = new Map(report.requirements.map((requirement) => [requirement.id, requirement]));
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
  for (const [id, found] of findings) {
    const requirement = statuses.get(id);
    const cases = [...found, ...(report.evidence === undefined ? passCases(id, report, voice) : [])];
    if (cases.length === 0 && requirement !== undefined) cases.push(statusCase(requirement, stateOf, voice));
    yield* suiteOf(id, requirement?.clauses[0], cases, voice);
  }
  yield '</testsuites>\n';
}

/** What became of something, as a test has it: the one place where that is decided. */
function statesFor({ allowUndetermined = false, strict = false }: JunitOptions) {
  const states = {
    violations: 'failure',
    nonconformant: 'failure',
    errors: 'error',
    error: 'error',
    undetermined: allowUndetermined ? 'skipped' : 'failure',
    excepted: 'skipped',
    judged: 'skipped',
    relieved: 'skipped',
    advice: strict ? 'failure' : 'skipped',
    pass: 'passed',
    conformant: 'passed',
    'not-applicable': 'skipped',
  } as const;
  // What an earlier report had does not gate.
  return (kind: keyof typeof states, since?: Result['since']): Case['state'] =>
    since === 'known' && states[kind] === 'failure' ? 'skipped' : states[kind];
}

type StateOf = ReturnType<typeof statesFor>;

function findingCase(described: Described, stateOf: StateOf, { say }: Voice): Case {
  const { result, kind, kindWord, about, message, remedy, state, age, questions, place } = described;
  const where =
    place === undefined ? [] : [`${place.file ?? ''}${place.line === undefined ? '' : `:${place.line}`} ${place.pointer}`.trim()];
  return {
    name: about,
    group: result.rule,
    state: stateOf(kind, result.since),
    type: age === undefined ? kindWord : `${kindWord} (${age})`,
    message,
    body: [
      message,
      say(words.about) + about,
      ...where.map((one) => say(words.where) + one),
      ...(state === undefined ? [] : [state]),
      ...questions.map((one) => say(words.question) + one),
      say(words.remedy) + remedy,
    ].join('\n'),
  };
}

/** What passed, rule by rule, where the report holds counts and no evidence. */
function passCases(requirement: string, { passes }: Report, { say }: Voice): readonly Case[] {
  return passes
    .filter((pass) => pass.requirement === requirement && pass.count > 0)
    .map(({ rule, count }) => ({
      name: say(fill(words.passed, { count })),
      group: rule,
      state: 'passed',
      type: '',
      message: '',
      body: '',
    }));
}

/** A requirement of which there is no finding: established by a record, not applicable, or not established at all. */
function statusCase(requirement: RequirementStatus, stateOf: StateOf, { say }: Voice): Case {
  const status = shownStatus(requirement);
  const word = say(statusWords[status]);
  return { name: word, group: requirement.id, state: stateOf(status, requirement.since), type: word, message: word, body: word };
}

function* suiteOf(id: string, first: ClauseId | undefined, cases: readonly Case[], { clause }: Voice): Generator<string> {
  const count = (state: Case['state']): number => cases.filter((one) => one.state === state).length;
  const name = first === undefined ? id : `${clause(first)} (${id})`;
  const counts = `tests="${cases.length}" failures="${count('failure')}" errors="${count('error')}" skipped="${count('skipped')}"`;
  yield `  <testsuite name="${xmlText(name)}" ${counts}>\n`;
  for (const one of cases) yield caseOf(one);
  yield '  </testsuite>\n';
}

function caseOf({ name, group, state, type, message, body }: Case): string {
  const attributes = `name="${xmlText(name)}" classname="${xmlText(group)}"`;
  if (state === 'passed') return `    <testcase ${attributes}/>\n`;
  const content = state === 'skipped' ? '' : xmlText(body);
  return `    <testcase ${attributes}><${state} type="${xmlText(type)}" message="${xmlText(message)}">${content}</${state}></testcase>\n`;
}

/** Text for XML: what no file may hold (control characters, half characters) is shown by its code point. */
function xmlText(text: string): string {
  return text
    .split('\n')
    .map((line) => withEntities(safe(line)))
    .join('\n');
}
