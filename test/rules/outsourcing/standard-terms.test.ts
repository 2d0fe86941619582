import { expect, test } from 'vitest';
import type { CloudService, Configuration } from '../../../src/configuration/index';
import { parseConfiguration } from '../../../src/configuration/schemas';
import { evaluate } from '../../../src/evaluation/index';
import { standardTerms } from '../../../src/rules/outsourcing/standard-terms';
import { describeRule } from '../describe-rule';
import { policyUnder, usualDay } from '../policy-under';
import { at, casesOfUse, says, serving } from './service';

const profile = 'guideline';
const scale = { confidentiality: ['3A', '3B', '3C', '2', '1'], source: '対策基準' };
const information = {
  residents: { class: { confidentiality: '3B' } },
  drafts: { class: { confidentiality: '2' } },
  pages: { class: { confidentiality: '1' } },
  fresh: {},
  odd: { class: { confidentiality: '高' } },
  loose: { class: 'none' },
  planned: { class: { confidentiality: '1' }, classifiedOn: '2026-11-25' },
  given: { class: { confidentiality: '1' }, classifiedOn: '2026-11-24' },
} as const;
const classified: Configuration = { assets: { scale, information } };
const handled = (service: CloudService, assets: Configuration = classified) => serving(service, assets);

describeRule(standardTerms, [
  ...casesOfUse({ terms: 'standard', data: ['residents'] }, profile).map((one) => ({
    ...one,
    configuration: { ...one.configuration, ...classified },
  })),
  { law: 'the policy alone does not ask', configuration: handled({ terms: 'standard', data: ['residents'] }), expected: {} },
  { law: 'negotiated terms pass', profile, configuration: handled({ terms: 'negotiated', data: ['residents'] }), expected: says('pass') },
  {
    law: 'class 2 itself is class 2 and above',
    profile,
    configuration: handled({ terms: 'standard', data: ['pages', 'drafts'] }),
    expected: says('fail'),
  },
  {
    law: 'where it is the strictest of the scale, too',
    profile,
    configuration: handled(
      { terms: 'standard', data: ['drafts'] },
      { assets: { scale: { confidentiality: ['2', '1'], source: '対策基準' }, information: { drafts: information.drafts } } },
    ),
    expected: says('fail'),
  },
  {
    law: 'one data set is enough, whatever is not known of others',
    profile,
    configuration: handled({ terms: 'standard', data: ['fresh', 'residents'] }),
    expected: says('fail'),
  },
  {
    law: 'of class 1 alone nothing is said',
    profile,
    configuration: handled({ terms: 'standard', data: ['pages'] }),
    expected: says('not-applicable'),
  },
  { law: 'nor of a service that handles none', profile, configuration: handled({ data: [] }), expected: says('not-applicable') },
  {
    law: 'terms of which nobody speaks may be standard',
    profile,
    configuration: handled({ data: ['residents'] }),
    expected: says('undetermined'),
    missing: [at('terms')],
  },
  {
    law: 'so may unknown terms',
    profile,
    configuration: handled({ terms: 'unknown', data: ['residents'] }),
    expected: says('undetermined'),
    missing: [at('terms')],
  },
  {
    law: 'data of which nobody speaks may be of class 2',
    profile,
    configuration: handled({ terms: 'standard' }),
    expected: says('undetermined'),
    missing: [at('data')],
  },
  {
    law: 'so may data without a class, with one off the scale, or not classified at all',
    profile,
    configuration: handled({ terms: 'standard', data: ['fresh', 'odd', 'loose', 'pages'] }),
    expected: says('undetermined'),
    missing: ['/assets/information/fresh/class', '/assets/information/odd/class', '/assets/information/loose/class'],
  },
  {
    law: 'and data of which the class is yet to be given',
    profile,
    configuration: handled({ terms: 'standard', data: ['planned', 'given'] }),
    expected: says('undetermined'),
    missing: ['/assets/information/planned/classifiedOn'],
  },
  {
    law: 'which it is on the day itself',
    profile,
    configuration: handled({ terms: 'standard', data: ['given'] }),
    expected: says('not-applicable'),
  },
  {
    law: 'without a scale no class is known',
    profile,
    configuration: handled({ terms: 'standard', data: ['residents'] }, { assets: { information } }),
    expected: says('undetermined'),
    missing: ['/assets/scale/guidelineClass2'],
  },
  {
    law: 'nor by a scale of which nobody says where class 2 stands',
    profile,
    configuration: handled(
      { terms: 'standard', data: ['odd'] },
      { assets: { scale: { confidentiality: ['高', '中', '低'], source: '対策基準' }, information } },
    ),
    expected: says('undetermined'),
    missing: ['/assets/scale/guidelineClass2'],
  },
  {
    law: 'a scale may say which of its classes is class 2',
    profile,
    configuration: handled(
      { terms: 'standard', data: ['odd'] },
      { assets: { scale: { confidentiality: ['高', '中', '低'], guidelineClass2: '中', source: '対策基準' }, information } },
    ),
    expected: says('fail'),
  },
]);

test('being in principle, it admits an approved exception', () => {
  const configuration = parseConfiguration({
    ...handled({ terms: 'standard', data: ['residents'] }),
    organization: { roles: { chief: { holder: '甲', mayApproveExceptions: true }, clerk: { holder: '乙' } } },
    exceptions: {
      x: {
        requirement: '6.8.p2/standard-terms',
        subjects: [{ 'cloud-service': 'a' }],
        reason: '代わるサービスがない',
        requestedBy: 'clerk',
        approvedBy: 'chief',
        approvedOn: '2026-04-01',
        from: '2026-04-01',
        until: '2027-03-31',
        compensating: ['暗号化して預ける'],
      },
    },
  });
  const { results } = evaluate(configuration, { asOf: usualDay, policy: policyUnder(profile), rules: [standardTerms] });
  expect(results.filter(({ rule }) => rule === 'outsourcing/standard-terms').map(({ disposition }) => disposition)).toEqual(['excepted']);
});
