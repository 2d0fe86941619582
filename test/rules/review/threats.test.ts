import type { Configuration, ThreatResponse } from '../../../src/configuration/index';
import { threats } from '../../../src/rules/review/threats';
import { describeRule } from '../describe-rule';

const answered: ThreatResponse = { consideredOn: '2026-03-01', by: 'ciso', answeredBy: ['organization'], record: 'リスク分析表' };
const all = { intentional: answered, unintentional: answered, disaster: answered, disease: answered, infrastructure: answered };
const passes = {
  'threat:intentional': 'pass',
  'threat:unintentional': 'pass',
  'threat:disaster': 'pass',
  'threat:disease': 'pass',
  'threat:infrastructure': 'pass',
} as const;
const disaster = (response: ThreatResponse): Configuration => ({ review: { threats: { ...all, disaster: response } } });
const { disaster: _, ...withoutDisaster } = all;

describeRule(
  threats,
  [
    {
      law: 'threats that are not declared are unknown',
      configuration: {},
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/review/threats'],
    },
    { law: 'each of the five, considered and answered, passes', configuration: { review: { threats: all } }, expected: passes },
    {
      law: 'one that is left out is asked for',
      configuration: { review: { threats: withoutDisaster } },
      expected: { ...passes, 'threat:disaster': 'undetermined' },
      missing: ['/review/threats/disaster'],
    },
    {
      law: 'one that nobody considered is asked about',
      configuration: disaster({ ...answered, by: 'なし' }),
      expected: { ...passes, 'threat:disaster': 'undetermined' },
      missing: ['/review/threats/disaster/by'],
    },
    {
      law: 'one that nothing answers is a violation',
      configuration: disaster({ ...answered, answeredBy: [] }),
      expected: { ...passes, 'threat:disaster': 'fail' },
    },
    {
      law: 'one that will be considered in the future has not been',
      configuration: disaster({ ...answered, consideredOn: '2026-11-25' }),
      expected: { ...passes, 'threat:disaster': 'fail' },
    },
    {
      law: 'one considered today has',
      configuration: disaster({ ...answered, consideredOn: '2026-11-24' }),
      expected: passes,
    },
    {
      law: 'who considered it when, where that is recorded and what answers it is asked',
      configuration: disaster({}),
      expected: { ...passes, 'threat:disaster': 'undetermined' },
      missing: ['answeredBy', 'by', 'consideredOn', 'record'].map((key) => `/review/threats/disaster/${key}`),
    },
    {
      law: 'whether measures that we do not pair with it answer it a person judges',
      configuration: disaster({ ...answered, answeredBy: ['technical', 'network'] }),
      expected: { ...passes, 'threat:disaster': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'one that we pair with it suffices beside them',
      configuration: disaster({ ...answered, answeredBy: ['technical', 'physical'] }),
      expected: passes,
    },
  ],
  { 'not-applicable': 'all five kinds concern every municipality' },
);
