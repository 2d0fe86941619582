import type { Result } from '../../evaluation/report';
import { fill, type UnknownReason } from '../../facts/index';
import type { Bilingual, Requirement } from '../../policy/index';
import { nameSubjects } from '../names';
import { bySubject } from '../sort';
import { freshText } from '../wording/since-words';
import { firstOf } from './first-of';
import { idInPointer, judgementOf, type OpenQuestion, type QuestionGroup } from './questions';
import type { Sheet } from './sheet';

/** What kinds of open questions there are, as a heading says it (未確定の区分). */
export const headings = {
  'missing-fact': { ja: '宣言に加えれば決まること', en: 'Settled by declaring a fact' },
  judgement: { ja: '人の判断が要ること（judgements に記録する）', en: 'For a person to judge (record it in judgements)' },
  'text-gap': {
    ja: '本文に定めがないこと（判断を、6(3)①については例外を記録する）',
    en: 'Where the text does not say (record a judgement; for 6(3)① an exception)',
  },
  suspect: { ja: '条文の変更を確かめること', en: 'Changed text of clauses to be reviewed' },
  coverage: { ja: '宣言の範囲', en: 'Extent of the declaration' },
  'no-record': {
    ja: '記録のない要求事項（attestations に証拠・日付・担当者を添えて記録する）',
    en: 'Requirements without a record (record evidence, date and owner in attestations)',
  },
} as const satisfies Readonly<Record<UnknownReason, Bilingual>>;

const words = {
  settles: { ja: '決まること: {requirements}（{count}件{fresh}）', en: 'Settles: {requirements} ({count}{fresh})' },
  where: { ja: '場所: {where}', en: 'Where: {where}' },
  of: { ja: '対象: {ids}', en: 'Of: {ids}' },
  about: { ja: '対象: {subjects}', en: 'About: {subjects}' },
  more: { ja: 'ほか{count}件', en: 'and {count} more' },
  moreQuestions: { ja: '同じ種類の問いがほか{count}件', en: '{count} more questions of this kind' },
  recorded: { ja: '記録のある判断について（{subjects}）: ', en: 'A judgement is recorded ({subjects}): ' },
  allOfThem: { ja: '対象のすべて', en: 'all of them' },
  moreRecorded: { ja: '同じように足りない判断の記録がほか{count}件', en: '{count} more recorded judgements that do not settle it' },
  coverage: {
    ja: '{message}全体について決まらない要求事項: {requirements}',
    en: '{message} Not decided for the whole: {requirements}',
  },
  mendCoverage: {
    ja: 'すべてを宣言したら covers: municipality と書く。',
    en: 'Write "covers: municipality" once everything is declared.',
  },
  noRecordHow: {
    ja: '何を確かめるかは gotsu-policy explain 要求事項 で読める。',
    en: 'gotsu-policy explain REQUIREMENT says what to ask.',
  },
  all: { ja: 'すべての対象は --all 又は --format json で見られる。', en: 'Use --all or --format json to see every subject.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How many ids, and how many questions of one kind, are written out before the rest is counted. */
const idsShown = 5;
const questionsShown = 3;

/** The order in which they are asked. */
export const order: readonly UnknownReason[] = ['missing-fact', 'judgement', 'text-gap', 'suspect', 'coverage', 'no-record'];

/** What is not known: each question once, with what its answer would settle. Numbers begin after `after`. */
export function writeUndetermined(sheet: Sheet, groups: readonly QuestionGroup[], after = 0): void {
  let shortened = false;
  let number = after;
  for (const reason of order) {
    const ofReason = groups.filter((group) => group.reason === reason);
    if (ofReason.length === 0) continue;
    sheet.blank();
    sheet.paragraph(sheet.say(headings[reason]), { style: 'bold' });
    for (const group of ofReason) {
      if (reason === 'coverage') writeCoverage(sheet, group);
      else if (reason === 'no-record') writeNoRecord(sheet, group);
      else {
        number += 1;
        shortened = writeQuestions(sheet, group, number) || shortened;
      }
    }
  }
  if (shortened) {
    sheet.blank();
    sheet.paragraph(sheet.say(words.all), { style: 'faint' });
  }
}

/** Writes a group; says whether something was counted instead of written out. */
function writeQuestions(sheet: Sheet, group: QuestionGroup, number: number): boolean {
  const { say } = sheet;
  const lead = `${number}. `;
  const indent = 2 + lead.length;
  const [asked, recorded] = partition(group.questions, ({ unknown }) => judgementOf(unknown) === undefined);
  // Where nothing but the records is in question, they are what is asked.
  const [first = group.questions[0], ...others] = asked;
  let shortened = false;
  sheet.paragraph(say(first.unknown.question), { indent: 2, lead, leadStyle: 'yellow' });
  if (group.pattern === undefined) {
    const { shown, rest } = firstOf(sheet, others, questionsShown - 1);
    for (const { unknown } of shown) sheet.paragraph(say(unknown.question), { indent: 2, lead: ' '.repeat(lead.length) });
    const about = aboutOf(sheet, group);
    if (rest > 0) sheet.paragraph(say(fill(words.moreQuestions, { count: rest })), { indent });
    sheet.paragraph(say(fill(words.about, { subjects: listed(sheet, about) })), { indent });
    const left = writeRecorded(
      sheet,
      recorded.filter((one) => one !== first),
      about.length,
      indent,
    );
    shortened = !sheet.all && (rest > 0 || about.length > idsShown || left);
  } else if (others.length === 0) {
    sheet.paragraph(say(fill(words.where, { where: first.unknown.pointer ?? group.pattern })), { indent, style: 'faint' });
  } else {
    sheet.paragraph(say(fill(words.where, { where: group.pattern })), { indent, style: 'faint' });
    const ids = idsOf(group.questions);
    sheet.paragraph(say(fill(words.of, { ids: listed(sheet, ids) })), { indent });
    shortened = !sheet.all && ids.length > idsShown;
  }
  sheet.paragraph(
    say(fill(words.settles, { requirements: sheet.list(group.requirements), count: group.waiting, fresh: freshText(group.fresh) })),
    { indent },
  );
  return shortened;
}

/** What is wrong with judgements that are recorded, each with what it is about: of the other subjects of the question it says nothing. */
function writeRecorded(sheet: Sheet, questions: readonly OpenQuestion[], subjectsInAll: number, indent: number): boolean {
  const { say } = sheet;
  const { shown, rest } = firstOf(sheet, questions, questionsShown);
  for (const one of shown) {
    const names = namesOf(sheet, one.results);
    const subjects = names.length > 1 && names.length === subjectsInAll ? words.allOfThem : listed(sheet, names);
    sheet.paragraph(say(fill(words.recorded, { subjects })) + say(one.unknown.question), { indent, lead: '- ' });
  }
  if (rest > 0) sheet.paragraph(say(fill(words.moreRecorded, { count: rest })), { indent, lead: '- ' });
  return rest > 0;
}

function partition<T>(all: readonly T[], first: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(first), all.filter((one) => !first(one))];
}

function idsOf(questions: readonly OpenQuestion[]): readonly string[] {
  return [...new Set(questions.map(({ unknown }) => idInPointer(unknown.pointer ?? '') ?? unknown.pointer ?? unknown.question.en))].sort();
}

/** What the results that wait for an answer are about. */
function aboutOf(sheet: Sheet, { questions }: QuestionGroup): readonly string[] {
  return namesOf(
    sheet,
    questions.flatMap(({ results }) => results),
  );
}

function namesOf({ language, configuration }: Sheet, results: readonly Result[]): readonly string[] {
  return [...new Set(results.map(({ subjects }) => nameSubjects([...subjects].sort(bySubject), language, configuration)))];
}

function listed(sheet: Sheet, items: readonly string[]): string {
  const { say, list } = sheet;
  const { shown, rest } = firstOf(sheet, items, idsShown);
  return list([...shown, ...(rest > 0 ? [say(fill(words.more, { count: rest }))] : [])]);
}

function writeCoverage(sheet: Sheet, group: QuestionGroup): void {
  const { say } = sheet;
  const message = group.questions[0].results[0]?.message ?? group.questions[0].unknown.question;
  sheet.paragraph(say(fill(words.coverage, { message, requirements: sheet.list(group.requirements) })), { indent: 2, lead: '- ' });
  sheet.paragraph(say(words.mendCoverage), { indent: 4 });
}

function writeNoRecord(sheet: Sheet, group: QuestionGroup): void {
  for (const [label, requirements] of byClause(sheet, group.requirements)) {
    sheet.paragraph(sheet.list(requirements), { indent: 2, lead: '- ' });
    sheet.paragraph(label, { indent: 6, style: 'faint' });
  }
  sheet.paragraph(sheet.say(words.noRecordHow), { indent: 2, style: 'faint' });
}

/** Requirements without a record, by what demands them. */
export function byClause(sheet: Sheet, requirements: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const record of sheet.policy.requirements) {
    if (requirements.includes(record.id)) add(groups, originOf(sheet, record), record.id);
  }
  for (const id of requirements) {
    if (!sheet.policy.requirements.some((record) => record.id === id)) add(groups, id, id);
  }
  return groups;
}

function originOf(sheet: Sheet, { clauses, provision, basis }: Requirement): string {
  return sheet.origin({ clause: clauses[0] ?? null, basis, ...(provision === undefined ? {} : { provision }) });
}

function add(groups: Map<string, string[]>, key: string, id: string): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [id]);
  else group.push(id);
}
