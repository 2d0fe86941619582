import { myNumberDataMovement } from '../../../src/rules/network/my-number-data-movement';
import { describeRule } from '../describe-rule';

const nodes = { tax: { tier: 'my-number' }, files: { tier: 'lgwan' }, web: { tier: 'internet' }, unlabeled: {} } as const;
const extract = { tier: 'my-number' } as const;
const minutes = { tier: 'lgwan' } as const;

describeRule(myNumberDataMovement, [
  {
    law: 'My Number data between two other tiers is a violation although no system moved',
    configuration: {
      network: { nodes, flows: { post: { from: 'files', to: 'web', carries: ['minutes', 'extract'] } } },
      assets: { information: { extract, minutes } },
    },
    expected: { 'flow:post': 'fail' },
  },
  {
    law: 'data that belongs to an affair of 2(8) is My Number data whatever its label says',
    configuration: {
      network: { nodes, flows: { post: { from: 'files', to: 'web', carries: ['extract'] } } },
      assets: { information: { extract: { tier: 'lgwan', affairs: ['local-tax'] } } },
    },
    expected: { 'flow:post': 'fail' },
  },
  {
    law: 'it moves outside the tier within one other tier and towards a party as well',
    configuration: {
      network: {
        nodes: { ...nodes, groupware: { tier: 'lgwan' } },
        parties: { vendor: {} },
        flows: {
          copy: { from: 'files', to: 'groupware', carries: ['extract'] },
          send: { from: 'files', to: 'vendor', carries: ['extract'] },
        },
      },
      assets: { information: { extract } },
    },
    expected: { 'flow:copy': 'fail', 'flow:send': 'fail' },
  },
  {
    law: 'of a movement between outside parties the text is silent, unless one of them is the Internet',
    configuration: {
      network: {
        parties: { center: { zone: 'closed-party' }, vendor: { zone: 'closed-party' }, internet: { zone: 'internet' } },
        flows: {
          pass: { from: 'center', to: 'vendor', carries: ['extract'], medium: 'closed-line' },
          post: { from: 'internet', to: 'vendor', carries: ['extract'], medium: 'closed-line' },
        },
      },
      assets: { information: { extract } },
    },
    expected: { 'flow:pass': 'undetermined', 'flow:post': 'fail' },
    missing: ['text-gap'],
  },
  {
    law: 'whether it is silent may hang on where a party stands, and that is asked for',
    configuration: {
      network: {
        nodes: { guest: { outside: { reason: 'visitors' } } },
        parties: { center: { zone: 'closed-party' }, vendor: {}, other: {} },
        flows: {
          a: { from: 'center', to: 'vendor', carries: ['extract'], medium: 'closed-line' },
          b: { from: 'other', to: 'vendor', carries: ['extract'], medium: 'closed-line' },
          c: { from: 'other', to: 'guest', carries: ['extract'], medium: 'closed-line' },
        },
      },
      assets: { information: { extract } },
    },
    expected: { 'flow:a': 'undetermined', 'flow:b': 'undetermined', 'flow:c': 'fail' },
    missing: ['/network/parties/vendor/zone', '/network/parties/other/zone'],
  },
  {
    law: 'data of which the tier is not declared may be My Number data',
    configuration: {
      network: { nodes, flows: { post: { from: 'files', to: 'web', carries: ['minutes', 'list'] } } },
      assets: { information: { list: {}, minutes } },
    },
    expected: { 'flow:post': 'undetermined' },
    missing: ['/assets/information/list/tier'],
  },
  {
    law: 'known My Number data outranks unknown data beside it',
    configuration: {
      network: { nodes, flows: { post: { from: 'files', to: 'web', carries: ['list', 'extract'] } } },
      assets: { information: { list: { tier: 'unknown' }, extract } },
    },
    expected: { 'flow:post': 'fail' },
  },
  {
    law: 'a flow of the tier itself, or one that may be, is the crossing rule’s business',
    configuration: {
      network: {
        nodes,
        flows: { send: { from: 'tax', to: 'files', carries: ['extract'] }, copy: { from: 'files', to: 'unlabeled', carries: ['extract'] } },
      },
      assets: { information: { extract } },
    },
    expected: { 'flow:send': 'not-applicable', 'flow:copy': 'not-applicable' },
  },
  {
    law: 'a flow limited to other data, or to none, passes; one that is not limited is not looked at',
    configuration: {
      network: {
        nodes,
        flows: {
          post: { from: 'files', to: 'web', carries: ['minutes'] },
          time: { from: 'files', to: 'web', carries: [] },
          free: { from: 'files', to: 'web' },
        },
      },
      assets: { information: { minutes } },
    },
    expected: { 'flow:post': 'pass', 'flow:time': 'pass' },
  },
]);
