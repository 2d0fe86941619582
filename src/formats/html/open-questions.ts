import type { Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { waitsForCity } from '../text/city-questions';
import { countQuestions, groupQuestions, idInPointer, judgementOf, type OpenQuestion, type QuestionGroup } from '../text/questions';
import { byClause, headings, order } from '../text/undetermined';
import { freshText } from '../wording/since-words';
import { chip } from './chips';
import { aboutOf, codes } from './findings';
import { type Html, html, join } from './markup';
import type { HtmlSheet } from './sheet';

const words = {
  intro: {
    ja: '宣言だけでは決まらない結果が{count}件ある。次の問い{questions}点に答えると決まる。決まる結果の多い順に並べた。',
    en: '{count} results cannot be decided from the declaration. Answering these questions ({questions}) settles them; those that settle most come first.',
  },
  settles: { ja: '{count}件が決まる{fresh}', en: 'settles {count}{fresh}' },
  requirements: { ja: '決まること', en: 'Settles' },
  where: { ja: '宣言の場所', en: 'Where' },
  about: { ja: '対象', en: 'About' },
  more: { ja: 'ほか{count}件', en: '{count} more' },
  moreQuestions: { ja: '同じ種類の問い ほか{count}件', en: '{count} more questions of this kind' },
  recorded: { ja: '記録のある判断について', en: 'About recorded judgements' },
  mendCoverage: {
    ja: 'すべてを宣言したら covers: municipality と書く。',
    en: 'Write "covers: municipality" once everything is declared.',
  },
  noRecord: { ja: '記録のない要求事項', en: 'without a record' },
  city: { ja: '市だけが答えられること', en: 'What only the city can answer' },
  forCity: {
    ja: '一部のシステムの宣言なので、市の宣言がなければ決まらない結果が{waiting}件ある（問い{questions}点）。市の宣言と合わせて判定する。',
    en: "Only some systems are declared: {waiting} results wait for what the city declares (questions: {questions}). Check this declaration together with the city's.",
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** So many subjects, and questions of one kind, are shown before the rest is folded. */
const shownAtOnce = 5;

/** What is undetermined, as the questions whose answers would settle it (未確定の事項). */
export function openQuestions(page: HtmlSheet): Html {
  const { sheet, sorted, forCity } = page;
  const { undetermined } = sorted;
  const own = groupQuestions(undetermined, (unknown, result) => !forCity(unknown, result));
  const others = groupQuestions(undetermined, forCity);
  const questions = countQuestions(own);
  const waiting = undetermined.filter((result) => waitsForCity(result, forCity)).length;
  return html`<p class="lead">${sheet.say(fill(words.intro, { count: undetermined.length - waiting, questions }))}</p>
${byReason(page, own)}${
  others.length > 0 &&
  html`<details class="group undetermined"><summary><h3>${sheet.say(words.city)}</h3></summary>
<p class="lead">${sheet.say(fill(words.forCity, { waiting, questions: countQuestions(others) }))}</p>${byReason(page, others)}</details>`
}`;
}

function byReason(page: HtmlSheet, groups: readonly QuestionGroup[]): readonly Html[] {
  const { say } = page.sheet;
  return order.flatMap((reason) => {
    const own = groups.filter((group) => group.reason === reason);
    if (own.length === 0) return [];
    const show = reason === 'coverage' ? coverage : reason === 'no-record' ? noRecord : question;
    return [
      html`<div class="clause"><h3>${say(headings[reason])}</h3><ol class="questions">${own.map((group) => show(page, group))}</ol></div>`,
    ];
  });
}

function question(page: HtmlSheet, group: QuestionGroup): Html {
  const { say } = page.sheet;
  const isAboutRecord = ({ unknown }: OpenQuestion): boolean => judgementOf(unknown) !== undefined;
  const asked = group.questions.filter((one) => !isAboutRecord(one));
  const [first = group.questions[0], ...others] = asked;
  const recorded = group.questions.filter((one) => isAboutRecord(one) && one !== first);
  const where =
    group.pattern === undefined ? undefined : group.questions.length === 1 ? (first.unknown.pointer ?? group.pattern) : group.pattern;
  const about =
    group.pattern === undefined
      ? namesOf(
          page,
          group.questions.flatMap(({ results }) => results),
        )
      : group.questions.length === 1
        ? []
        : group.questions.map(({ unknown }) => idInPointer(unknown.pointer ?? '') ?? unknown.pointer ?? say(unknown.question));
  return html`<li class="question"><p class="message">${say(first.unknown.question)} ${settles(page, group)}</p>
${group.pattern === undefined && others.length > 0 && moreQuestions(page, others)}
<dl class="facts">${where !== undefined && html`<div><dt>${say(words.where)}</dt><dd>${codes([where])}</dd></div>`}${
    about.length > 0 && html`<div><dt>${say(words.about)}</dt><dd>${names(page, [...new Set(about)])}</dd></div>`
  }<div><dt>${say(words.requirements)}</dt><dd>${names(page, group.requirements, true)}</dd></div>${
    recorded.length > 0 &&
    html`<div><dt>${say(words.recorded)}</dt><dd><ul>${recorded.map(
      ({ unknown, results }) => html`<li>${page.sheet.list(namesOf(page, results))}: ${say(unknown.question)}</li>`,
    )}</ul></dd></div>`
  }</dl></li>
`;
}

function settles({ sheet: { say } }: HtmlSheet, { waiting, fresh }: QuestionGroup): Html {
  return chip('undetermined', say(fill(words.settles, { count: waiting, fresh: freshText(fresh) })));
}

function moreQuestions({ sheet: { say } }: HtmlSheet, others: readonly OpenQuestion[]): Html {
  const items = html`<ul class="more">${others.map(({ unknown }) => html`<li>${say(unknown.question)}</li>`)}</ul>`;
  if (others.length <= 2) return items;
  return html`<details class="following"><summary>${say(fill(words.moreQuestions, { count: others.length }))}</summary>${items}</details>`;
}

/** Names in a row; of many the first, and the rest folded. */
function names({ sheet: { say, language } }: HtmlSheet, items: readonly string[], code = false): Html {
  const one = (item: string): Html => (code ? html`<code>${item}</code>` : html`<bdi>${item}</bdi>`);
  const between = code ? html` ` : html`${language === 'ja' ? '、' : ', '}`;
  const shown = join(items.slice(0, shownAtOnce).map(one), between);
  const rest = items.slice(shownAtOnce);
  if (rest.length === 0) return shown;
  return html`${shown} <details class="inline"><summary>${say(fill(words.more, { count: rest.length }))}</summary>${join(rest.map(one), between)}</details>`;
}

function namesOf(page: HtmlSheet, results: readonly Result[]): readonly string[] {
  return [...new Set(results.map((result) => aboutOf(page, result)))];
}

function coverage(page: HtmlSheet, group: QuestionGroup): Html {
  const { say } = page.sheet;
  const message = group.questions[0].results[0]?.message ?? group.questions[0].unknown.question;
  return html`<li class="question"><p class="message">${say(message)} ${say(words.mendCoverage)} ${settles(page, group)}</p>
<dl class="facts"><div><dt>${say(words.requirements)}</dt><dd>${names(page, group.requirements, true)}</dd></div></dl></li>`;
}

function noRecord(page: HtmlSheet, group: QuestionGroup): readonly Html[] {
  return [...byClause(page.sheet, group.requirements)].map(
    ([label, requirements]) =>
      html`<li class="question"><p class="message">${label} ${chip('undetermined', page.sheet.say(words.noRecord))}</p><p class="quiet">${codes(requirements)}</p></li>`,
  );
}
