import type { RiskAnalysis } from '../../configuration/index';
import { best, type Facts, fill, forJudgement, listOf, type Outcome, pass, together, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, titleOf } from '../records';
import { failing } from '../rule';
import { asked, checkAnswering, unlessAsked } from './asking';

const messages = {
  unrated: {
    ja: '「{analysis}」は脅威の起こりやすさ又は損失を評価していない。',
    en: '"{analysis}" does not rate the likelihood, or the loss.',
  },
  without: { ja: '「{analysis}」は{what}を扱っていない。', en: '"{analysis}" does not deal with any {what}.' },
  some: {
    ja: '「{analysis}」は{what}の一部（{ids}）だけを扱っている。',
    en: '"{analysis}" deals with some {what} only ({ids}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const some: Bilingual = { ja: '見直しに当たって、その範囲の分析で足りるか', en: 'Does an analysis of these suffice for a review?' };

const parts = [
  ['information', { ja: '情報', en: 'information' }],
  ['systems', { ja: '情報システム', en: 'systems' }],
] as const;

/** Both parts are analyzed, each by one of the analyses or more. */
export function analyzed(
  analyses: readonly Entry<RiskAnalysis>[],
  isTimely: (analysis: Entry<RiskAnalysis>) => Outcome,
  none: () => Outcome,
  facts: Facts,
): Outcome {
  return together(
    parts.map(([part, what]) =>
      best(
        analyses.map((analysis) =>
          worst([
            isTimely(analysis),
            checkRating(analysis),
            checkPart(analysis, part, what),
            checkAnswering(analysis, analysis.record.on, facts),
          ]),
        ),
        none,
      ),
    ),
  );
}

function checkRating(analysis: Entry<RiskAnalysis>): Outcome {
  const { likelihood, loss } = analysis.record;
  if (likelihood === 'none' || loss === 'none') return failing(fill(messages.unrated, { analysis: titleOf(analysis) }));
  return unlessAsked(analysis, asked(analysis, ['on', 'likelihood', 'loss', 'by', 'report']));
}

function checkPart(analysis: Entry<RiskAnalysis>, part: 'information' | 'systems', what: Bilingual): Outcome {
  const dealt = analysis.record[part];
  if (dealt === 'all') return pass;
  if (dealt === undefined || dealt === 'unknown') return unlessAsked(analysis, asked(analysis, [part]));
  if (dealt.length === 0) return failing(fill(messages.without, { analysis: titleOf(analysis), what }));
  return forJudgement(fill(messages.some, { analysis: titleOf(analysis), what, ids: listOf(dealt) }), some);
}
