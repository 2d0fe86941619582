import type { Result } from '../../evaluation/report';
import type { Bilingual } from '../../policy/index';
import { own } from '../names';
import { sha256 } from '../sha256';
import { bySubject } from '../sort';
import type { Described, Kind } from '../wording/described';
import type { Voice } from '../wording/voice';
import { codeFlowsOf } from './code-flow';
import { type Descriptors, descriptorId } from './descriptors';
import type { Places } from './places';
import { sarifText } from './sarif-text';
import type { Taxonomy } from './taxonomies';

const words = {
  about: { ja: '対象: ', en: 'About: ' },
  remedy: { ja: '対応: ', en: 'Remedy: ' },
  question: { ja: '確認: ', en: 'Question: ' },
  further: { ja: '関係する箇所', en: 'See also' },
  missing: { ja: '未記載: ', en: 'Not declared: ' },
  relieved: {
    ja: '法令の経過措置により、今は問われない。',
    en: 'The transitional relief of the law does not ask it for the time being.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the results of a run are written with. */
export interface ResultContext {
  readonly voice: Voice;
  readonly places: Places;
  readonly descriptors: Descriptors;
  readonly taxonomy: Taxonomy;
}

/** One result as SARIF has it (SARIFの結果). */
export function resultObject(described: Described, { voice, places, descriptors, taxonomy }: ResultContext): object {
  const { result } = described;
  const { say } = voice;
  const [first, ...others] = places.of(result);
  const taxon = result.clause === null ? undefined : taxonomy.taxon(result.clause);
  const missing = (result.unknown ?? []).flatMap(({ pointer, question }) =>
    pointer === undefined ? [] : [places.at(places.find(pointer), say(words.missing) + say(question))],
  );
  const related = [...others.map((one) => places.at(one, say(words.further))), ...missing];
  return {
    ruleId: descriptorId(result),
    ruleIndex: descriptors.indexOf(result),
    kind: kindOf(described),
    level: levels[described.kind],
    baselineState: result.since === undefined ? undefined : baselineStates[result.since],
    message: { text: sarifText(messageOf(described, voice)) },
    locations: first === undefined ? [] : [places.at(first)],
    relatedLocations: related.length === 0 ? undefined : related.map((one, index) => ({ id: index + 1, ...one })),
    codeFlows: codeFlowsOf(result, voice, places),
    partialFingerprints: fingerprintsOf(result),
    suppressions: suppressionsOf(described, voice),
    taxa: taxon === undefined ? undefined : [taxon],
    properties: {
      requirement: result.requirement,
      rule: result.rule,
      basis: result.basis,
      reading: result.reading,
      outcome: result.outcome,
      disposition: result.disposition,
      subjects: [...result.subjects].sort(bySubject).map(({ kind, id }) => ({ kind, id })),
      exception: result.exception,
      judgement: result.judgement,
      suspect: result.suspect,
      identity: result.identity,
    },
  };
}

const baselineStates = { new: 'new', known: 'unchanged' } as const satisfies Readonly<Record<NonNullable<Result['since']>, string>>;

/** SARIF allows a level to failures alone. What is settled keeps the level that it had, and is suppressed. */
const levels: Readonly<Record<Kind, 'error' | 'note' | 'none' | undefined>> = {
  violations: 'error',
  errors: 'error',
  advice: 'note',
  undetermined: 'none',
  excepted: undefined,
  judged: undefined,
  relieved: undefined,
  pass: 'none',
  'not-applicable': 'none',
};

/** What SARIF calls it: `open` lacks information, `review` is for a person to decide. */
function kindOf({ result: { outcome, unknown = [] } }: Described): string {
  if (outcome === 'pass') return 'pass';
  if (outcome === 'not-applicable') return 'notApplicable';
  if (outcome !== 'undetermined') return 'fail';
  const forPerson = unknown.length > 0 && unknown.every(({ reason }) => reason === 'judgement' || reason === 'text-gap');
  return forPerson ? 'review' : 'open';
}

function messageOf({ message, about, state, questions, remedy }: Described, { say }: Voice): string {
  return [
    message,
    say(words.about) + about,
    ...(state === undefined ? [] : [state]),
    ...questions.map((question) => say(words.question) + question),
    say(words.remedy) + remedy,
  ].join('\n');
}

/** From the identity alone: neither a line nor a word of the message moves it. GitHub reads the second one. */
function fingerprintsOf({ identity }: Result): object {
  const hash = sha256(identity);
  return { 'gotsuFindingIdentity/v1': hash, primaryLocationLineHash: `${hash.slice(0, 16)}:1` };
}

/**
 * Why a result does not count. An exception that does not hold is told in the message and not here: readers take whatever stands here for settled,
 * rejected or not.
 */
function suppressionsOf({ kind, result, state }: Described, { say, configuration }: Voice): readonly object[] {
  if (kind === 'relieved') return [{ kind: 'external', status: 'accepted', justification: say(words.relieved) }];
  if (kind !== 'excepted' && kind !== 'judged') return [];
  const { exception, judgement } = result;
  const section = exception === undefined ? 'judgements' : 'exceptions';
  const id = exception ?? judgement;
  const reason = exception === undefined ? undefined : own(configuration?.exceptions, exception)?.reason;
  return [
    {
      kind: 'external',
      status: 'accepted',
      justification: sarifText([...(state === undefined ? [] : [state]), ...(reason === undefined ? [] : [reason])].join('\n')) || id,
      properties: { record: id === undefined ? undefined : `/${section}/${id}` },
    },
  ];
}
