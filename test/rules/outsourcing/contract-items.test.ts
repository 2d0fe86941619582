import { contractItems as items } from '../../../src/policy/index';
import { contractItems } from '../../../src/rules/outsourcing/contract-items';
import { describeRule } from '../describe-rule';
import { at, contracted, says } from './contract';

const profile = 'guideline';
const all = items.map(({ id }) => id);

describeRule(contractItems, [
  {
    law: 'contracts that are not declared are unknown',
    profile,
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/outsourcing/contracts'],
  },
  {
    law: 'the policy alone does not ask',
    configuration: contracted({ from: '2026-04-01', securityRequirements: 'none' }),
    expected: {},
  },
  { law: 'all nine items pass', profile, configuration: contracted({ securityRequirements: all }), expected: says('pass') },
  {
    law: 'eight of them fail, whatever else is stated',
    profile,
    configuration: contracted({ securityRequirements: [...all.filter((item) => item !== 'incident-report'), 'other'] }),
    expected: says('fail'),
  },
  { law: 'none of them fails', profile, configuration: contracted({ securityRequirements: 'none' }), expected: says('fail') },
  {
    law: 'silence is not known',
    profile,
    configuration: contracted({}),
    expected: says('undetermined'),
    missing: [at('securityRequirements')],
  },
  {
    law: 'unknown is not known',
    profile,
    configuration: contracted({ securityRequirements: 'unknown' }),
    expected: says('undetermined'),
    missing: [at('securityRequirements')],
  },
  {
    law: 'of a contract that is over nothing is owed',
    profile,
    configuration: contracted({ until: '2026-11-23', securityRequirements: [] }),
    expected: says('not-applicable'),
  },
]);
