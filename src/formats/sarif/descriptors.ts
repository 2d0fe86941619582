import type { Report, Result } from '../../evaluation/report';
import type { Bilingual, Language, Requirement } from '../../policy/index';
import { plain } from '../reference/markdown/markdown';
import { compareText } from '../sort';
import { basisWords } from '../wording/basis-words';
import type { Voice } from '../wording/voice';
import { createVoice } from '../wording/voice';
import { sarifText } from './sarif-text';
import type { Taxonomy } from './taxonomies';

/** Rules as SARIF has them (規則の記述): one for each requirement that a rule serves. */
export interface Descriptors {
  readonly rules: readonly object[];
  readonly indexOf: (of: Pick<Result, 'rule' | 'requirement'>) => number;
}

const words = {
  clause: { ja: '条項', en: 'Clause' },
  asks: { ja: '求めること', en: 'What is asked' },
  condition: { ja: '前提', en: 'Where' },
  basis: { ja: '根拠', en: 'Basis' },
  reading: { ja: '読み方', en: 'How we read it' },
  question: { ja: '確認すること', en: 'What to ask' },
  interpretation: {
    ja: '本ツールの解釈による判定である。',
    en: 'The rule rests on our interpretation.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The id of a rule as far as it serves one requirement: SARIF has levels of ids, of which each names more precisely. */
export function descriptorId({ rule, requirement }: Pick<Result, 'rule' | 'requirement'>): string {
  return `${rule}/${requirement}`;
}

/** Everything that ran: what is among the results, and what passed. */
export function createDescriptors(report: Report, voice: Voice, taxonomy: Taxonomy): Descriptors {
  const ran = new Map<string, Ran>();
  for (const { rule, requirement } of report.passes) ran.set(descriptorId({ rule, requirement }), { rule, requirement });
  for (const one of [...report.results, ...(report.evidence ?? [])]) ran.set(descriptorId(one), pick(ran.get(descriptorId(one)), one));
  const sorted = [...ran].sort(([a], [b]) => compareText(a, b));
  const index = new Map(sorted.map(([id], position) => [id, position]));
  return {
    rules: sorted.map(([id, one]) => describe(id, one, voice, taxonomy)),
    indexOf: (of) => index.get(descriptorId(of)) ?? -1,
  };
}

/** A rule that ran, with one of its results if it has any. */
interface Ran {
  readonly rule: string;
  readonly requirement: string;
  readonly result?: Result;
}

/** Of several results that say different things about their rule, the one that gates speaks for it. */
function pick(present: Ran | undefined, result: Result): Ran {
  const gates = present?.result === undefined || (present.result.severity === 'advice' && result.severity === 'violation');
  return gates ? { rule: result.rule, requirement: result.requirement, result } : present;
}

function describe(id: string, { rule, requirement: requirementId, result }: Ran, voice: Voice, taxonomy: Taxonomy): object {
  const { say, policy } = voice;
  const requirement = policy.requirements.find((one) => one.id === requirementId);
  const title = result?.title ?? requirement?.statement;
  const clauses = requirement?.clauses ?? (result?.clause == null ? [] : [result.clause]);
  const taxa = clauses.flatMap((clause) => taxonomy.taxon(clause) ?? []);
  const basis = requirement?.basis ?? result?.basis;
  return {
    id,
    name: nameOf(rule),
    shortDescription: title === undefined ? undefined : { text: sarifText(say(title)) },
    fullDescription: requirement === undefined ? undefined : { text: sarifText(say(requirement.statement)) },
    help: {
      text: sarifText(helpText(requirement, result, voice)),
      markdown: helpMarkdown(requirement, result, voice),
    },
    defaultConfiguration: { level: result?.severity === 'advice' ? 'note' : 'error' },
    relationships: taxa.length === 0 ? undefined : taxa.map((target) => ({ target, kinds: ['relevant'] })),
    properties: {
      tags: ['security', ...(requirement === undefined ? [] : [requirement.area]), ...(basis === undefined ? [] : [basis])],
      rule,
      requirement: requirementId,
      basis,
      reading: result?.reading,
    },
  };
}

/** `network/my-number-isolation` gives `MyNumberIsolation`. */
function nameOf(rule: string): string {
  const [last = ''] = rule.split('/').slice(-1);
  return last.replace(/(?:^|-)(\p{L})/gu, (_, letter: string) => letter.toUpperCase());
}

type Field = readonly [label: Bilingual, text: string];

/** Both languages, whichever the report is in: that one first. */
function inBoth(voice: Voice, write: (voice: Voice, language: Language) => string): string {
  const languages: readonly Language[] = voice.language === 'ja' ? ['ja', 'en'] : ['en', 'ja'];
  return languages.map((language) => write(createVoice({ language, policy: voice.policy }), language)).join('\n\n');
}

function fieldsOf(requirement: Requirement | undefined, result: Result | undefined, { say, clause, origin }: Voice): readonly Field[] {
  const { clauses = [], provision, basis } = requirement ?? {};
  const [first = null] = clauses;
  const of = { clause: first, ...(provision === undefined ? {} : { provision }), ...(basis === undefined ? {} : { basis }) };
  const where = clauses.length > 1 && basis === 'policy' ? clauses.map(clause).join(' / ') : origin(result ?? of);
  return [
    [words.clause, where],
    ...(requirement === undefined ? [] : [[words.asks, say(requirement.statement)] as const]),
    ...(requirement?.condition === undefined ? [] : [[words.condition, say(requirement.condition)] as const]),
    ...(basis === undefined ? [] : [[words.basis, say(basisWords[basis])] as const]),
    ...(requirement?.readingNote === undefined ? [] : [[words.reading, say(requirement.readingNote)] as const]),
    ...(requirement?.question === undefined ? [] : [[words.question, say(requirement.question)] as const]),
  ];
}

function helpText(requirement: Requirement | undefined, result: Result | undefined, main: Voice): string {
  return inBoth(main, (voice, language) => {
    const title = result === undefined ? [] : [voice.say(result.title)];
    const colon = language === 'ja' ? '：' : ': ';
    const lines = fieldsOf(requirement, result, voice).map(([label, text]) => `${voice.say(label)}${colon}${text}`);
    return [...title, ...lines, ...interpreted(result, voice)].join('\n');
  });
}

function helpMarkdown(requirement: Requirement | undefined, result: Result | undefined, main: Voice): string {
  return inBoth(main, (voice) => {
    const title = result === undefined ? [] : [`**${plain(voice.say(result.title))}**`, ''];
    const lines = fieldsOf(requirement, result, voice).map(([label, text]) => `- **${plain(voice.say(label))}**: ${plain(text)}`);
    return [...title, ...lines, ...interpreted(result, voice).map((line) => `- ${plain(line)}`)].join('\n');
  });
}

function interpreted(result: Result | undefined, { say }: Voice): readonly string[] {
  return result?.reading === 'interpretation' ? [say(words.interpretation)] : [];
}
