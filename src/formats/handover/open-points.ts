import type { Result } from '../../evaluation/report';
import type { Bilingual } from '../../policy/index';
import { asCode, inText } from '../markdown/escape';
import { nameSubjects } from '../names';
import { byIdentity, bySubject, compareText } from '../sort';
import { questionsForCity } from '../text/city-questions';
import { type Folded, fold } from '../text/folding';
import { groupQuestions, type QuestionGroup } from '../text/questions';
import { headings, order } from '../text/undetermined';
import { plainMessage } from '../wording/plain-message';
import type { Tally } from '../wording/tally';
import type { Book, Section } from './book';
import { whomToAsk } from './whom';

const words = {
  heading: { ja: 'いま違反していること、決まっていないこと', en: 'What is violated and what is open' },
  violations: { ja: '違反（{count}件）', en: 'Violations ({count})' },
  toMend: {
    ja: '違反は{count}件です。うち直すべきものは次の{mend}件で、残りはそこから続くものです。',
    en: '{count} violations: {mend} to be mended, listed here; the rest follows from them.',
  },
  noViolation: { ja: '違反は見つかっていません。', en: 'No violation was found.' },
  errors: { ja: '判定できなかったもの（{count}件）', en: 'What could not be judged ({count})' },
  consequences: { ja: 'これに続いて、ほかに{count}件の結果も違反になっています。', en: '{count} more follow from it.' },
  about: { ja: '対象: {about}', en: 'About: {about}' },
  remedy: { ja: '直し方: {remedy}', en: 'Remedy: {remedy}' },
  ask: { ja: '聞く相手: {roles}', en: 'Ask: {roles}' },
  undetermined: { ja: '決まっていないこと（結果{count}件）', en: 'What is not settled ({count} results)' },
  noQuestion: { ja: '決まっていないことはありません。', en: 'Nothing is left open.' },
  how: {
    ja: '宣言に書かれていないか、人の判断を待っているため、適合とも違反とも言えないものです。答えが分かったら宣言に書き加えてください。聞く相手は、その物の責任や監督を受け持つと宣言されている役割です。宣言から分からないものには書いていません。',
    en: 'What is not declared, or waits for a person to judge. Add the answers to the declaration. Whom to ask is who is declared to answer for the thing or to follow the work; where the declaration does not say, nobody is named.',
  },
  more: { ja: '同じ問いがほかに{count}点あります。', en: '{count} more questions of the kind.' },
  where: { ja: '書く場所: {where}', en: 'To be declared in: {where}' },
  noRecord: { ja: '実施の記録がない要求事項: {requirements}', en: 'Requirements without a record: {requirements}' },
  forCity: {
    ja: '市の宣言がなければ決まらないこと: 問い{count}組（市の宣言と合わせて判定すると減ります）',
    en: 'What only the city can answer: {count} groups of questions (check this declaration together with its own)',
  },
  advice: { ja: '助言（{count}件。違反ではありません）', en: 'Advice ({count}; no violations)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** So many of those that are declared to know are named for one question. */
const mostAsked = 3;

/** Violations with what mends them, open questions with whom to ask, and advice (違反と未確定). */
export function openPointsSection(book: Book, sorted: Tally): Section {
  const { say, tell, report } = book;
  const forCity = questionsForCity(report, book);
  const groups = groupQuestions(sorted.undetermined, (unknown, result) => !forCity(unknown, result));
  const others = groupQuestions(sorted.undetermined, forCity);
  const place = ({ clause }: Result): number => {
    const index = book.policy.clauses.findIndex(({ id }) => id === clause);
    return index === -1 ? book.policy.clauses.length : index;
  };
  // In the order of the policy; what is no clause of it stands behind.
  const folded = (results: readonly Result[]): readonly Folded[] =>
    [...fold([...results].sort(byIdentity))].sort((a, b) => place(a.finding) - place(b.finding));
  const listed = (results: readonly Result[]): string =>
    folded(results)
      .map(({ finding, consequences }) => findingItem(finding, consequences.length, book))
      .join('\n');
  const part = (title: Bilingual, results: readonly Result[]): readonly string[] =>
    results.length === 0
      ? []
      : [
          `### ${tell(title, { count: results.length })}`,
          ...(title === words.violations && folded(results).length < results.length
            ? [tell(words.toMend, { count: results.length, mend: folded(results).length })]
            : []),
          listed(results),
        ];
  return {
    heading: say(words.heading),
    blocks: [
      ...(sorted.violations.length === 0 ? [say(words.noViolation)] : part(words.violations, sorted.violations)),
      ...part(words.errors, sorted.errors),
      ...(sorted.undetermined.length === 0
        ? [say(words.noQuestion)]
        : [
            `### ${tell(words.undetermined, { count: sorted.undetermined.length })}`,
            say(words.how),
            ...questionBlocks(groups, book),
            ...(others.length === 0 ? [] : [tell(words.forCity, { count: others.length })]),
          ]),
      ...part(words.advice, sorted.advice),
    ],
  };
}

function findingItem(result: Result, following: number, book: Book): string {
  const { say, tell, language, configuration } = book;
  const about = nameSubjects([...result.subjects].sort(bySubject), language, configuration);
  return [
    `- **${inText(book.origin(result))}: ${inText(say(result.title))}**`,
    inText(plainMessage(say(result.message))),
    tell(words.about, { about: inText(about) }),
    tell(words.remedy, { remedy: inText(say(result.remedy)) }),
    ...(following === 0 ? [] : [tell(words.consequences, { count: following })]),
    ...askLine([result], book),
  ].join('\n  - ');
}

function askLine(results: readonly Result[], book: Book): readonly string[] {
  const roles = [...new Set(results.flatMap(({ subjects }) => whomToAsk(subjects, book)))].sort(compareText).map(book.roleOf);
  return roles.length === 0 ? [] : [book.tell(words.ask, { roles: book.some(roles, mostAsked) })];
}

/** The questions of the text report, each fact asked for once, in the order in which that report asks them. */
function questionBlocks(groups: readonly QuestionGroup[], book: Book): readonly string[] {
  const { say, tell, list } = book;
  return order.flatMap((reason) => {
    const ofReason = groups.filter((group) => group.reason === reason);
    if (ofReason.length === 0) return [];
    const items = ofReason.map(({ questions, pattern, requirements }) => {
      if (reason === 'no-record') return `- ${tell(words.noRecord, { requirements: list(requirements.map(asCode)) })}`;
      const [{ unknown }, ...others] = questions;
      const where = others.length === 0 ? (unknown.pointer ?? pattern) : pattern;
      return [
        `- ${inText(say(unknown.question))}`,
        ...(others.length === 0 ? [] : [tell(words.more, { count: others.length })]),
        ...(where === undefined ? [] : [tell(words.where, { where: asCode(where) })]),
        ...askLine(
          questions.flatMap(({ results }) => results),
          book,
        ),
      ].join('\n  - ');
    });
    return [`#### ${say(headings[reason])}`, items.join('\n')];
  });
}
