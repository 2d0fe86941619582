import { myNumberDataPlacement } from '../../../src/rules/network/my-number-data-placement';
import { describeRule } from '../describe-rule';

const nodes = {
  tax: { tier: 'my-number' },
  files: { tier: 'lgwan' },
  web: { tier: 'internet' },
  unlabeled: {},
  guests: { outside: { reason: 'visitors' } },
  nas: { tiers: ['lgwan', 'my-number'] },
} as const;
const parties = {
  center: { zone: 'closed-party', destination: 'data-center' },
  cloud: { zone: 'internet-party' },
  internet: { zone: 'internet' },
  vendor: {},
} as const;

describeRule(myNumberDataPlacement, [
  {
    law: 'data that is not declared is unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/assets/information'],
  },
  { law: 'an empty record says that there is no data', configuration: { assets: { information: {} } }, expected: {} },
  {
    law: 'an extract on a file server of another tier is a violation although no system moved',
    configuration: {
      network: { nodes },
      assets: { information: { extract: { tier: 'my-number', placements: { tax: {}, files: {}, web: {}, guests: {} } } } },
    },
    expected: {
      'data:extract,node:tax': 'pass',
      'data:extract,node:files': 'fail',
      'data:extract,node:web': 'fail',
      'data:extract,node:guests': 'fail',
    },
  },
  {
    law: 'the affairs of data outrank its label',
    configuration: {
      network: { nodes },
      assets: { information: { extract: { tier: 'lgwan', affairs: ['family-register'], placements: { files: {} } } } },
    },
    expected: { 'data:extract,node:files': 'fail' },
  },
  {
    law: 'a node that stands in the tier as well keeps it there; that it stands in two is a finding of its own',
    configuration: { network: { nodes }, assets: { information: { extract: { tier: 'my-number', placements: { nas: {} } } } } },
    expected: { 'data:extract,node:nas': 'pass' },
  },
  {
    law: 'the text is silent about external parties, but not about the Internet',
    configuration: {
      network: { nodes, parties },
      assets: { information: { extract: { tier: 'my-number', placements: { center: {}, cloud: {}, internet: {} } } } },
    },
    expected: {
      'data:extract,node:center': 'undetermined',
      'data:extract,node:cloud': 'undetermined',
      'data:extract,node:internet': 'fail',
    },
    missing: ['text-gap'],
  },
  {
    law: 'where the keeper stands must be declared',
    configuration: {
      network: { nodes, parties },
      assets: { information: { extract: { tier: 'my-number', placements: { unlabeled: {}, vendor: {} } } } },
    },
    expected: { 'data:extract,node:unlabeled': 'undetermined', 'data:extract,node:vendor': 'undetermined' },
    missing: ['/network/nodes/unlabeled/tier', '/network/parties/vendor/zone'],
  },
  {
    law: 'data of unknown tier is open outside the tier and settled inside it',
    configuration: { network: { nodes }, assets: { information: { list: { placements: { tax: {}, files: {} } } } } },
    expected: { 'data:list,node:tax': 'pass', 'data:list,node:files': 'undetermined' },
    missing: ['/assets/information/list/tier'],
  },
  {
    law: 'where data is kept must be declared, unless it is known to be of another tier',
    configuration: {
      assets: { information: { extract: { tier: 'my-number' }, list: {}, minutes: { tier: 'lgwan' }, news: { tier: 'internet' } } },
    },
    expected: {
      'data:extract': 'undetermined',
      'data:list': 'undetermined',
      'data:minutes': 'not-applicable',
      'data:news': 'not-applicable',
    },
    missing: ['/assets/information/extract/placements', '/assets/information/list/placements'],
  },
  {
    law: 'data kept nowhere in the network is nowhere outside the tier, and data of other tiers is not spoken of',
    configuration: {
      network: { nodes },
      assets: { information: { extract: { tier: 'my-number', placements: {} }, minutes: { tier: 'lgwan', placements: { web: {} } } } },
    },
    expected: { 'data:minutes,node:web': 'not-applicable' },
  },
]);
