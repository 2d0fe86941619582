import type { Report, Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { askedWords } from './asked-words';
import { tally } from './tally';
import type { Voice } from './voice';

/** What a finding is called beside an earlier report (前の報告と比べた区分). */
export const ageWords = {
  new: { ja: '新規', en: 'new' },
  known: { ja: '既知', en: 'known' },
} as const satisfies Readonly<Record<NonNullable<Result['since']>, Bilingual>>;

const words = {
  since: {
    ja: '前の報告（{day}）と比べて新しいものは{fresh}、前からあるものは{known}、なくなったものは{gone}件です。合否（終了コード）は新しいものだけで決めました。',
    en: ' New since the report of {day}: {fresh}; known: {known}; gone: {gone}. Only what is new decides the exit code.',
  },
  aged: { ja: '{age}（{day}の報告と比べて）', en: '{age} (against the report of {day})' },
  asked: { ja: '二つの判定は条件が違います（{asked}）。', en: ' The two runs were not asked the same ({asked}).' },
  fresh: { ja: '、うち新規 {count}件', en: ', {count} of them new' },
  counts: { ja: '違反 {violations}件・未確定 {undetermined}件', en: '{violations} violations and {undetermined} undetermined' },
  countsWithErrors: {
    ja: '違反 {violations}件・未確定 {undetermined}件・規則の誤り {errors}件',
    en: '{violations} violations, {undetermined} undetermined and {errors} rule errors',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Whether an earlier report had a finding, with the day of that report: `既知（2026-04-01の報告と比べて）`. */
export function ageText(age: NonNullable<Result['since']>, day: string | undefined): Bilingual {
  return day === undefined ? ageWords[age] : fill(words.aged, { age: ageWords[age], day });
}

/** The mark before the message of a finding that an earlier report did not have: `[新規] `. */
export function ageMark({ say }: Pick<Voice, 'say'>, { since }: Result): string {
  return since === 'new' ? `[${say(ageWords.new)}] ` : '';
}

/** How many of several an earlier report did not have: `、うち新規 2件`. Nothing where it had all. */
export function freshText(count: number): Bilingual | string {
  return count === 0 ? '' : fill(words.fresh, { count });
}

/** What an earlier report had, and what gates (前の報告との比較の一文). Nothing where the report was compared with none. */
export function sinceSentence({ since, results }: Report): Bilingual {
  if (since === undefined) return { ja: '', en: '' };
  const { asOf, gone, askedDifferently } = since;
  const of = (age: NonNullable<Result['since']>): Bilingual => counts(results.filter((result) => result.since === age));
  const asked = askedDifferently.map((one) => askedWords[one]);
  const differently = fill(words.asked, { asked: { ja: asked.map(({ ja }) => ja).join('、'), en: asked.map(({ en }) => en).join('; ') } });
  const sentence = fill(words.since, { day: asOf, fresh: of('new'), known: of('known'), gone });
  return asked.length === 0 ? sentence : { ja: sentence.ja + differently.ja, en: sentence.en + differently.en };
}

function counts(results: readonly Result[]): Bilingual {
  const { violations, undetermined, errors } = tally(results);
  return fill(errors.length === 0 ? words.counts : words.countsWithErrors, {
    violations: violations.length,
    undetermined: undetermined.length,
    errors: errors.length,
  });
}
