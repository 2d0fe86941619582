import { cloudMeasures } from '../../../src/rules/outsourcing/cloud-measures';
import { describeRule } from '../describe-rule';
import { at, casesOfUse, says, serving } from './service';

describeRule(
  cloudMeasures,
  [
    ...casesOfUse({ measures: 'none' }),
    { law: 'a named measure passes', configuration: serving({ measures: ['multi-factor'] }), expected: says('pass') },
    {
      law: 'a named measure beside an unnamed one passes',
      configuration: serving({ measures: ['other', 'log-review'] }),
      expected: says('pass'),
    },
    { law: 'an empty list says none', configuration: serving({ measures: [] }), expected: says('fail') },
    {
      law: 'whether an unnamed measure is one a person must judge',
      configuration: serving({ measures: ['other'] }),
      expected: says('undetermined'),
      missing: ['judgement'],
    },
    { law: 'silence is no measure', configuration: serving({}), expected: says('undetermined'), missing: [at('measures')] },
    {
      law: 'unknown is no measure',
      configuration: serving({ measures: 'unknown' }),
      expected: says('undetermined'),
      missing: [at('measures')],
    },
    {
      law: 'one that has ended, and whose data is still kept, or with whose provider the city still communicates, is asked about',
      configuration: {
        network: {
          nodes: { cms: { tier: 'internet' } },
          parties: { store: { zone: 'closed-party' }, web: { zone: 'internet' }, hosting: {} },
          flows: { publish: { from: 'cms', to: 'hosting' }, open: { from: 'web', to: 'store' } },
        },
        assets: { information: { pages: { placements: { store: {} } } } },
        outsourcing: {
          contracts: { c: { from: '2025-03-01', party: 'hosting' } },
          cloudServices: { a: { data: ['pages'], endedOn: '2026-11-23' }, b: { contract: 'c', endedOn: '2026-11-23' } },
        },
      },
      expected: { ...says('undetermined'), 'cloud-service:b': 'undetermined' },
      missing: ['judgement'],
    },
  ],
  {},
  {
    'pages.placements': 'that its data is kept there testifies against the end of the service',
    'a.data': 'the same',
    'web.zone': 'and so does it that its keeper is joined to the Internet',
  },
);
