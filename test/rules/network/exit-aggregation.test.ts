import type { Exit, Party } from '../../../src/configuration/index';
import { exitAggregation } from '../../../src/rules/network/exit-aggregation';
import { describeRule } from '../describe-rule';

const network = (exit: Exit, parties: Readonly<Record<string, Party>> = {}) => ({ network: { parties, exits: { exit } } });

describeRule(
  exitAggregation,
  [
    {
      law: 'exits that are not declared are unknown',
      configuration: {},
      expected: { 'municipality:municipality': 'undetermined' },
      missing: ['/network/exits'],
    },
    { law: 'an empty record says that there is none', configuration: { network: { exits: {} } }, expected: {} },
    {
      law: 'that an exit is inside the aggregation is not shown by the word alone',
      configuration: network({ aggregation: 'inside' }),
      expected: { 'exit:exit': 'undetermined' },
      missing: ['/network/exits/exit/through'],
    },
    { law: 'an exit outside it fails, used or not', configuration: network({ aggregation: 'outside' }), expected: { 'exit:exit': 'fail' } },
    {
      law: 'an exit that does not say is open',
      configuration: network({}),
      expected: { 'exit:exit': 'undetermined' },
      missing: ['/network/exits/exit/aggregation'],
    },
    {
      law: 'unknown is not inside',
      configuration: network({ aggregation: 'unknown' }),
      expected: { 'exit:exit': 'undetermined' },
      missing: ['/network/exits/exit/aggregation'],
    },
    {
      law: 'an exit through the security cloud passes',
      configuration: network({ aggregation: 'inside', through: 'cloud' }, { cloud: { zone: 'security-cloud' } }),
      expected: { 'exit:exit': 'pass' },
    },
    {
      law: 'one that leads through another party contradicts its label, and the worse counts',
      configuration: network({ aggregation: 'inside', through: 'provider' }, { provider: { zone: 'internet' } }),
      expected: { 'exit:exit': 'fail' },
    },
    {
      law: 'a security cloud that is named as a destination elsewhere stands in both, and the worse counts',
      configuration: network({ aggregation: 'inside', through: 'cloud' }, { cloud: { zone: 'security-cloud', destination: 'eltax' } }),
      expected: { 'exit:exit': 'fail' },
    },
    {
      law: 'one that leads through a party of unknown zone may contradict its label',
      configuration: network({ aggregation: 'inside', through: 'provider' }, { provider: {} }),
      expected: { 'exit:exit': 'undetermined' },
      missing: ['/network/parties/provider/zone'],
    },
  ],
  { 'not-applicable': 'the requirement speaks of every exit' },
);
