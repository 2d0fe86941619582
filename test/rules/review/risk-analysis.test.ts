import type { Configuration, Review, Revision, RiskAnalysis } from '../../../src/configuration/index';
import { riskAnalysis } from '../../../src/rules/review/risk-analysis';
import { describeRule } from '../describe-rule';

// The day is 2026-11-24.
const analysis: RiskAnalysis = {
  on: '2026-08-01',
  by: 'ciso',
  likelihood: { scale: '高・中・低' },
  loss: { scale: '高・中・低' },
  information: 'all',
  systems: 'all',
  report: 'リスク分析表',
};
const revision: Revision = {
  on: '2026-09-01',
  of: ['basic-policy'],
  findings: ['f'],
  changes: [],
  basedOn: ['x'],
  result: 'revised',
  by: 'ciso',
  record: '議事録',
};
const declared = (r: Revision, x?: RiskAnalysis, further: Review = {}): Configuration => ({
  review: {
    findings: { f: { foundOn: '2026-06-30', policyReview: 'needed' } },
    changes: {},
    revisions: { r },
    ...(x === undefined ? {} : { riskAnalyses: { x } }),
    ...further,
  },
});
const without = <T extends object, K extends keyof T>(record: T, key: K): Omit<T, K> => {
  const { [key]: _, ...others } = record;
  return others;
};
const subject = 'revision:r';
const city = 'municipality:municipality';
const call = 'review-finding:f';

describeRule(riskAnalysis, [
  {
    law: 'reviews that are not declared are unknown',
    configuration: {},
    expected: { [city]: 'undetermined' },
    missing: ['/review/changes', '/review/findings', '/review/revisions'],
  },
  {
    law: 'an analysis that nobody made is asked about',
    configuration: declared(revision, { ...analysis, by: 'なし' }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/riskAnalyses/x/by'],
  },
  {
    law: 'no review, and none called for: no analysis is owed',
    configuration: { review: { findings: {}, changes: {}, revisions: {} } },
    expected: { [city]: 'not-applicable' },
  },
  {
    law: 'whether one is called for is not known while nobody says what was found and what has changed',
    configuration: { review: { revisions: {} } },
    expected: { [city]: 'undetermined' },
    missing: ['/review/changes', '/review/findings'],
  },
  {
    law: 'nor while it is not said of a finding',
    configuration: { review: { findings: { f: { foundOn: '2026-06-30' } }, changes: {}, revisions: {} } },
    expected: { [call]: 'undetermined' },
    missing: ['/review/findings/f/policyReview'],
  },
  {
    law: 'a scale that is none rates nothing',
    configuration: declared(revision, { ...analysis, loss: { scale: 'なし' } }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/riskAnalyses/x/loss'],
  },
  {
    law: 'likelihood and loss, for information and systems, before the review: pass',
    configuration: declared(revision, analysis),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'an analysis of the same day is in order',
    configuration: declared(revision, { ...analysis, on: '2026-09-01' }),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'one made after the review is none for it',
    configuration: declared(revision, { ...analysis, on: '2026-09-02' }),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'one made before what gave rise to the review is a matter of judgement',
    configuration: declared(revision, { ...analysis, on: '2026-06-29' }),
    expected: { [subject]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'which came first is not known while nobody says when it was found',
    configuration: declared(revision, analysis, { findings: { f: { policyReview: 'needed' } } }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/findings/f/foundOn'],
  },
  {
    law: 'a review that rests on no analysis is a violation',
    configuration: declared({ ...revision, basedOn: [] }, analysis),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'which analysis it rests on is asked',
    configuration: declared(without(revision, 'basedOn'), analysis),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/revisions/r/basedOn'],
  },
  {
    law: 'analyses that are not declared are unknown',
    configuration: declared(revision),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/riskAnalyses'],
  },
  {
    law: 'likelihood alone is half of it',
    configuration: declared(revision, { ...analysis, loss: 'none' }),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'loss alone is the other half',
    configuration: declared(revision, { ...analysis, likelihood: 'none' }),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'what an analysis does not say is asked',
    configuration: declared(revision, {}),
    expected: { [subject]: 'undetermined' },
    missing: ['by', 'information', 'likelihood', 'loss', 'on', 'report', 'systems'].map((key) => `/review/riskAnalyses/x/${key}`),
  },
  {
    law: 'unknown is no answer',
    configuration: declared(revision, { ...analysis, likelihood: 'unknown', systems: 'unknown' }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/riskAnalyses/x/likelihood', '/review/riskAnalyses/x/systems'],
  },
  {
    law: 'an analysis that deals with no system is none of systems',
    configuration: declared(revision, { ...analysis, systems: [] }),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'whether some of the systems suffice a person judges',
    configuration: declared(revision, { ...analysis, systems: ['住民記録'] }),
    expected: { [subject]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'two analyses may do it together',
    configuration: declared({ ...revision, basedOn: ['x', 'y'] }, undefined, {
      riskAnalyses: { x: { ...analysis, systems: [] }, y: { ...analysis, information: [] } },
    }),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'an analysis that the review does not rest on does not help it',
    configuration: declared(revision, undefined, { riskAnalyses: { x: { ...analysis, loss: 'none' }, y: analysis } }),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'a review that neither findings nor changes gave rise to owes none',
    configuration: declared({ ...revision, findings: [], basedOn: [] }, analysis, { findings: {} }),
    expected: { [subject]: 'not-applicable' },
  },
  {
    law: 'what gave rise to it is asked',
    configuration: declared(without(without(revision, 'findings'), 'changes'), analysis, { findings: {} }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/revisions/r/changes', '/review/revisions/r/findings'],
  },
  {
    law: 'a review of procedures owes none; the review of the policy that was called for still owes one',
    configuration: declared({ ...revision, of: ['related-rules'], basedOn: [] }, undefined, { riskAnalyses: {} }),
    expected: { [subject]: 'not-applicable', [call]: 'fail' },
  },
  {
    law: 'a review in the future owes none yet',
    configuration: declared({ ...revision, on: '2026-12-01', findings: [] }, undefined, { findings: {} }),
    expected: { [subject]: 'not-applicable' },
  },
  {
    law: 'a review that is owed and not made owes the analysis all the same',
    configuration: declared(revision, undefined, { revisions: {}, riskAnalyses: {} }),
    expected: { [call]: 'fail' },
  },
  {
    law: 'an analysis made since then is there',
    configuration: declared(revision, analysis, { revisions: {} }),
    expected: { [call]: 'pass' },
  },
  {
    law: 'an older one is not',
    configuration: declared(revision, { ...analysis, on: '2026-06-29' }, { revisions: {} }),
    expected: { [call]: 'fail' },
  },
  {
    law: 'one of today is',
    configuration: declared(revision, { ...analysis, on: '2026-11-24' }, { revisions: {} }),
    expected: { [call]: 'pass' },
  },
  {
    law: 'so is one of the day on which the call came',
    configuration: declared(revision, { ...analysis, on: '2026-06-30' }, { revisions: {} }),
    expected: { [call]: 'pass' },
  },
  {
    law: 'one that is planned is not',
    configuration: declared(revision, { ...analysis, on: '2026-11-25' }, { revisions: {} }),
    expected: { [call]: 'fail' },
  },
  {
    law: 'one without a day may be',
    configuration: declared(revision, without(analysis, 'on'), { revisions: {} }),
    expected: { [call]: 'undetermined' },
    missing: ['/review/riskAnalyses/x/on'],
  },
  {
    law: 'whether it was made since then is not known while nobody says when the call came',
    configuration: declared(revision, analysis, { revisions: {}, findings: { f: { policyReview: 'needed' } } }),
    expected: { [call]: 'undetermined' },
    missing: ['/review/findings/f/foundOn'],
  },
  {
    law: 'nor while analyses are not declared',
    configuration: declared(revision, undefined, { revisions: {} }),
    expected: { [call]: 'undetermined' },
    missing: ['/review/riskAnalyses'],
  },
  {
    law: 'while reviews are not declared, they are asked for before what calls for one',
    configuration: { review: { findings: { f: { foundOn: '2026-06-30' } }, changes: {} } },
    expected: { [city]: 'undetermined' },
    missing: ['/review/revisions'],
  },
  {
    law: 'a review that nothing gave rise to does not say what else was found and has changed',
    configuration: { review: { revisions: { r: { ...revision, findings: [] } } } },
    expected: { [subject]: 'not-applicable', [city]: 'undetermined' },
    missing: ['/review/changes', '/review/findings'],
  },
  {
    law: 'a planned review rests on nothing yet, whatever gave rise to it',
    configuration: declared({ ...revision, on: '2026-12-01', basedOn: [] }, analysis),
    expected: { [subject]: 'not-applicable', [call]: 'pass' },
  },
  {
    law: 'one of today does',
    configuration: declared({ ...revision, on: '2026-11-24', basedOn: [] }, analysis),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'that it rests on no analysis breaks nothing while it may be about procedures, or lie ahead',
    configuration: declared({ findings: ['f'], changes: [], basedOn: [], result: 'revised', by: 'ciso', record: '議事録' }, analysis),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/revisions/r/of', '/review/revisions/r/on'],
  },
  {
    law: 'that it rests on none needs no register of analyses',
    configuration: declared({ ...revision, basedOn: [] }),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'what was found since the analysis and did not give rise to the review leaves it fresh',
    configuration: declared(revision, analysis, {
      findings: { f: { foundOn: '2026-06-30', policyReview: 'needed' }, g: { foundOn: '2026-08-15', policyReview: 'not-needed' } },
    }),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'of several occasions the last counts',
    configuration: declared({ ...revision, findings: ['f', 'g'], changes: ['c'] }, analysis, {
      findings: { f: { foundOn: '2026-06-30', policyReview: 'needed' }, g: { foundOn: '2026-08-15', policyReview: 'needed' } },
      changes: { c: { on: '2026-05-01', newMeasures: 'needed' } },
    }),
    expected: { [subject]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'an analysis of the day of its occasion is fresh',
    configuration: declared(revision, { ...analysis, on: '2026-06-30' }),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'a finding and a change that gave rise to it together owe one too',
    configuration: declared(
      { ...revision, changes: ['c'] },
      { ...analysis, loss: 'none' },
      { changes: { c: { on: '2026-05-01', newMeasures: 'needed' } } },
    ),
    expected: { [subject]: 'fail' },
  },
  {
    law: 'where no finding did, changes are asked for',
    configuration: declared(without({ ...revision, findings: [] }, 'changes'), analysis, { findings: {} }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/revisions/r/changes'],
  },
  {
    law: 'and where no change did, findings',
    configuration: declared(without(revision, 'findings'), analysis, { findings: {} }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/revisions/r/findings'],
  },
  {
    law: 'one that is named is enough, unless another that may have is later than the analysis',
    configuration: declared(without(revision, 'changes'), analysis),
    expected: { [subject]: 'pass' },
  },
  {
    law: 'then it is asked',
    configuration: declared(without(revision, 'changes'), analysis, { changes: { c: { on: '2026-08-15', newMeasures: 'needed' } } }),
    expected: { [subject]: 'undetermined' },
    missing: ['/review/revisions/r/changes'],
  },
  {
    law: 'be it that nobody says when it came about or whether it calls for anything',
    configuration: declared(without(revision, 'changes'), analysis, { changes: { c: {} } }),
    expected: { [subject]: 'undetermined', 'change:c': 'undetermined' },
    missing: ['/review/revisions/r/changes', '/review/changes/c/newMeasures'],
  },
  {
    law: 'and on the very day of the review',
    configuration: declared(without(revision, 'changes'), analysis, { changes: { c: { on: '2026-09-01', newMeasures: 'unknown' } } }),
    expected: { [subject]: 'undetermined', 'change:c': 'undetermined' },
    missing: ['/review/revisions/r/changes', '/review/changes/c/newMeasures'],
  },
  {
    law: 'of one before it, after the review, or that calls for nothing it is not asked',
    configuration: declared(without(revision, 'changes'), analysis, {
      changes: {
        before: { on: '2026-08-01', newMeasures: 'needed' },
        after: { on: '2026-09-02', newMeasures: 'unknown' },
        nothing: { on: '2026-08-15', newMeasures: 'not-needed' },
      },
    }),
    expected: { [subject]: 'pass', 'change:after': 'undetermined' },
    missing: ['/review/changes/after/newMeasures'],
  },
]);
