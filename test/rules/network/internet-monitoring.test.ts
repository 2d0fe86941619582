import type { Exit } from '../../../src/configuration/index';
import { internetMonitoring } from '../../../src/rules/network/internet-monitoring';
import { describeRule } from '../describe-rule';

const network = (exit: Exit) => ({ network: { exits: { exit } } });

describeRule(internetMonitoring, [
  {
    law: 'exits that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/exits'],
  },
  {
    law: 'an Internet tier without an exit is watched nowhere that is known',
    configuration: { network: { nodes: { web: { tier: 'internet' } }, exits: {} } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/exits'],
  },
  {
    law: 'so is a node that may stand in it',
    configuration: { network: { nodes: { web: {} }, exits: {} } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/exits'],
  },
  {
    law: 'a whole municipality has an Internet tier',
    configuration: { covers: 'municipality', network: { nodes: {}, exits: {} } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/network/exits'],
  },
  {
    law: 'a part of one without the tier has nothing to watch',
    configuration: { network: { nodes: { tax: { tier: 'my-number' } }, exits: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  { law: 'a named function passes', configuration: network({ monitoring: ['intrusion-detection'] }), expected: { 'exit:exit': 'pass' } },
  {
    law: 'a named function beside an unnamed one passes',
    configuration: network({ monitoring: ['other', 'log-monitoring'] }),
    expected: { 'exit:exit': 'pass' },
  },
  { law: 'no monitoring fails', configuration: network({ monitoring: 'none' }), expected: { 'exit:exit': 'fail' } },
  { law: 'an empty list says none', configuration: network({ monitoring: [] }), expected: { 'exit:exit': 'fail' } },
  {
    law: 'whether an unnamed function is of the same level a person must judge',
    configuration: network({ monitoring: ['other'] }),
    expected: { 'exit:exit': 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'silence is not monitoring',
    configuration: network({}),
    expected: { 'exit:exit': 'undetermined' },
    missing: ['/network/exits/exit/monitoring'],
  },
  {
    law: 'unknown is not monitoring',
    configuration: network({ monitoring: 'unknown' }),
    expected: { 'exit:exit': 'undetermined' },
    missing: ['/network/exits/exit/monitoring'],
  },
]);
