import type { ContractorSelection } from '../../../src/configuration/index';
import { selectionCriteria } from '../../../src/rules/outsourcing/selection-criteria';
import { describeRule } from '../describe-rule';
import { at, contracted, says } from './contract';

const profile = 'guideline';
const by = (criteria: NonNullable<ContractorSelection['criteria']>) => contracted({ selection: { criteria } });

describeRule(selectionCriteria, [
  {
    law: 'contracts that are not declared are unknown',
    profile,
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/outsourcing/contracts'],
  },
  { law: 'the policy alone does not ask', configuration: contracted({ selection: { criteria: 'none' } }), expected: {} },
  { law: 'a criterion of security passes', profile, configuration: by(['price', 'certification']), expected: says('pass') },
  { law: 'no criteria fail', profile, configuration: by('none'), expected: says('fail') },
  { law: 'an empty list says none', profile, configuration: by([]), expected: says('fail') },
  {
    law: 'price, capability and experience say nothing of security',
    profile,
    configuration: by(['price', 'capability', 'experience']),
    expected: says('fail'),
  },
  { law: 'nobody selected is nobody compared', profile, configuration: contracted({ selection: 'none' }), expected: says('fail') },
  {
    law: 'whether another criterion is of security a person must judge',
    profile,
    configuration: by(['price', 'other']),
    expected: says('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'silence on the criteria is not known',
    profile,
    configuration: contracted({ selection: {} }),
    expected: says('undetermined'),
    missing: [at('selection/criteria')],
  },
  {
    law: 'unknown criteria are not known',
    profile,
    configuration: by('unknown'),
    expected: says('undetermined'),
    missing: [at('selection/criteria')],
  },
  {
    law: 'silence on the selection is not known',
    profile,
    configuration: contracted({}),
    expected: says('undetermined'),
    missing: [at('selection')],
  },
  {
    law: 'an unknown selection is not known',
    profile,
    configuration: contracted({ selection: 'unknown' }),
    expected: says('undetermined'),
    missing: [at('selection')],
  },
  {
    law: 'of a contract that is over nothing is owed',
    profile,
    configuration: contracted({ until: '2026-11-23', selection: 'none' }),
    expected: says('not-applicable'),
  },
]);
