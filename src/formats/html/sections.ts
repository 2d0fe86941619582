import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { nextSteps } from '../text/next-steps';
import { countViolations } from '../text/violation-count';
import { clauseTables } from './clauses';
import { evidence } from './evidence';
import { findingsByClause } from './findings';
import { html, type Slot } from './markup';
import { openQuestions } from './open-questions';
import type { Picture } from './picture/model/picture';
import { networkPicture } from './picture/network-picture';
import { publicCounts } from './public-counts';
import { settledByRecord } from './records';
import { relieved } from './relieved';
import { type ResultList, resultLists } from './result-lists';
import type { HtmlSheet } from './sheet';
import { hasTimeline, timeline } from './timeline';

const words = {
  network: { ja: 'ネットワークの図', en: 'Network picture' },
  violations: { ja: '違反 {count}', en: 'Violations: {count}' },
  errors: { ja: '規則の誤り {count}件', en: 'Rule errors: {count}' },
  errorsLead: {
    ja: '規則が途中で止まった。直るまで適合とは言えない。開発元に知らせてほしい。',
    en: 'A rule stopped half-way. Nothing is conformant because of it; please report it.',
  },
  undetermined: { ja: '未確定 {count}件', en: 'Undetermined: {count}' },
  excepted: { ja: '例外措置で認められているもの {count}件', en: 'Covered by exceptions: {count}' },
  exceptions: { ja: '例外措置', en: 'Exceptions' },
  judged: { ja: '判断により確定しているもの {count}件', en: 'Settled by judgements: {count}' },
  relieved: {
    ja: '法令の経過措置により今は問われないもの {count}件（方針の条項は及ぶ）',
    en: 'Not asked by the law for the time being (transitional relief; the policy applies): {count}',
  },
  advice: { ja: '助言 {count}件', en: 'Advice: {count}' },
  adviceLead: { ja: '判定には影響しない。', en: 'It does not change the verdict.' },
  clauses: { ja: '条項ごとの判定', en: 'Clauses' },
  evidence: { ja: '適合の根拠', en: 'What passed' },
  next: { ja: '次にすること', en: 'Next steps' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A section of the page; those without a body are left out. */
export interface Section {
  readonly name: string;
  readonly title: string;
  readonly body: Slot;
}

/** The sections of one language of the page, in their order; those of a public report are fewer (節). */
export function sectionsOf(page: HtmlSheet, picture: Picture | undefined): readonly Section[] {
  const { sheet, report, sorted, numbered, forCity } = page;
  const { say } = sheet;
  const section = (name: string, title: Bilingual, body: Slot): readonly Section[] =>
    body === undefined || body === false ? [] : [{ name, title: say(title), body }];
  const counted = (name: Exclude<ResultList, 'violations'>, body: () => Slot): readonly Section[] =>
    sorted[name].length === 0 ? [] : section(name, fill(words[name], { count: sorted[name].length }), body());
  if (report.redacted !== undefined) return publicSections(page, section);
  const exceptions = sorted.excepted.length > 0 ? fill(words.excepted, { count: sorted.excepted.length }) : words.exceptions;
  return [
    ...section(
      'next',
      words.next,
      html`<ol class="steps">${nextSteps(sheet, report, sorted, forCity).map((step) => html`<li>${step}</li>`)}</ol>`,
    ),
    ...section('network', words.network, picture && networkPicture(page, picture)),
    ...(sorted.violations.length === 0
      ? []
      : section(
          'violations',
          fill(words.violations, { count: countViolations(sorted.violations) }),
          findingsByClause(page, numbered.violations, 'nonconformant'),
        )),
    ...counted('errors', () => html`<p class="lead">${say(words.errorsLead)}</p>${findingsByClause(page, numbered.errors, 'error')}`),
    ...counted('undetermined', () => openQuestions(page)),
    ...(sorted.excepted.length > 0 || hasTimeline(page)
      ? section('excepted', exceptions, html`${timeline(page)}${settledByRecord(page, sorted.excepted, 'exception')}`)
      : []),
    ...counted('judged', () => settledByRecord(page, sorted.judged, 'judgement')),
    ...counted('relieved', () => relieved(page)),
    ...counted('advice', () => html`<p class="lead">${say(words.adviceLead)}</p>${findingsByClause(page, numbered.advice, 'advice')}`),
    ...section('clauses', words.clauses, clauseTables(page)),
    ...section('evidence', words.evidence, evidence(page)),
  ];
}

/** Of what was found the public is told how many results there are of each requirement, and no steps to take. */
function publicSections(page: HtmlSheet, section: (name: string, title: Bilingual, body: Slot) => readonly Section[]): readonly Section[] {
  const { sorted } = page;
  return [
    ...section('clauses', words.clauses, clauseTables(page)),
    ...resultLists.flatMap(([list, tone]) => {
      const results = sorted[list];
      if (results.length === 0) return [];
      const title = fill<Bilingual>(words[list], { count: list === 'violations' ? countViolations(results) : results.length });
      return section(list, title, publicCounts(page, title, results, tone));
    }),
    ...section('evidence', words.evidence, evidence(page)),
  ];
}
