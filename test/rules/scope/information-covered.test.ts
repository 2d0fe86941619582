import type { Configuration, InformationAsset } from '../../../src/configuration/index';
import { informationCovered } from '../../../src/rules/scope/information-covered';
import { describeRule } from '../describe-rule';

const information = (taxes: InformationAsset, rest: Configuration = {}): Configuration => ({ assets: { information: { taxes } }, ...rest });
const nodes = { 'tax-db': { tier: 'my-number' }, web: { tier: 'internet' } } as const;

describeRule(informationCovered, [
  {
    law: 'a register that is not declared is unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/assets/information'],
  },
  {
    law: 'a part of a municipality may handle none',
    configuration: { assets: { information: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  {
    law: 'that a whole one handles none, a person must confirm',
    configuration: { covers: 'municipality', assets: { information: {} } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['judgement'],
  },
  { law: 'papers that are managed pass', configuration: information({ printouts: 'managed' }), expected: { 'data:taxes': 'pass' } },
  { law: 'so does what is never printed', configuration: information({ printouts: 'none' }), expected: { 'data:taxes': 'pass' } },
  { law: 'papers that nobody manages fail', configuration: information({ printouts: 'not-managed' }), expected: { 'data:taxes': 'fail' } },
  {
    law: 'silence about papers is not management',
    configuration: information({}),
    expected: { 'data:taxes': 'undetermined' },
    missing: ['/assets/information/taxes/printouts'],
  },
  {
    law: 'nor is what is unknown',
    configuration: information({ printouts: 'unknown' }),
    expected: { 'data:taxes': 'undetermined' },
    missing: ['/assets/information/taxes/printouts'],
  },
  {
    law: 'a whole city has data in every tier in which it has nodes',
    configuration: information({ tier: 'my-number', printouts: 'none' }, { covers: 'municipality', network: { nodes } }),
    expected: { 'data:taxes': 'pass', 'municipality:municipality': 'undetermined' },
    missing: ['/assets/information'],
  },
  {
    law: 'and none need be of a tier in which it has none',
    configuration: information(
      { tier: 'my-number', printouts: 'none' },
      { covers: 'municipality', network: { nodes: { 'tax-db': nodes['tax-db'] } } },
    ),
    expected: { 'data:taxes': 'pass' },
  },
  {
    law: 'a node of unknown tier may be the one that needs it',
    configuration: information(
      { tier: 'my-number', printouts: 'none' },
      { covers: 'municipality', network: { nodes: { 'tax-db': nodes['tax-db'], web: {} } } },
    ),
    expected: { 'data:taxes': 'pass', 'municipality:municipality': 'undetermined' },
    missing: ['/network/nodes/web/tier'],
  },
  {
    law: 'which tier a data set is of is asked first',
    configuration: information({ printouts: 'none' }, { covers: 'municipality', network: { nodes } }),
    expected: { 'data:taxes': 'pass', 'municipality:municipality': 'undetermined' },
    missing: ['/assets/information/taxes/tier'],
  },
  {
    law: 'a part of one may have its data elsewhere',
    configuration: information({ tier: 'my-number', printouts: 'none' }, { network: { nodes } }),
    expected: { 'data:taxes': 'pass' },
  },
]);
