import type { Configuration, OutsourcingContract } from '../../../src/configuration/index';
import { contractRequirements } from '../../../src/rules/outsourcing/contract-requirements';
import { describeRule } from '../describe-rule';
import { at, contracted, says } from './contract';

const signed = { signedOn: '2026-03-25', from: '2026-04-01' };
const stating = (facts: OutsourcingContract) => contracted({ ...signed, ...facts });
const over: OutsourcingContract = { ...signed, until: '2026-10-31', securityRequirements: ['confidentiality'] };
const vendor: Configuration = {
  network: {
    nodes: { db: { tier: 'lgwan' } },
    parties: { vendor: { zone: 'closed-party', contract: 'a' } },
    flows: { maintenance: { from: 'vendor', to: 'db' } },
  },
};

describeRule(contractRequirements, [
  {
    law: 'contracts that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/outsourcing/contracts'],
  },
  {
    law: 'where nothing is outsourced there is no contract',
    configuration: { outsourcing: { contracts: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  { law: 'a named item passes', configuration: stating({ securityRequirements: ['confidentiality'] }), expected: says('pass') },
  {
    law: 'a named item beside an unnamed one passes',
    configuration: stating({ securityRequirements: ['other', 'incident-report'] }),
    expected: says('pass'),
  },
  { law: 'a contract that states none fails', configuration: stating({ securityRequirements: 'none' }), expected: says('fail') },
  { law: 'an empty list says none', configuration: stating({ securityRequirements: [] }), expected: says('fail') },
  {
    law: 'whether an unnamed item is of security a person must judge',
    configuration: stating({ securityRequirements: ['other'] }),
    expected: says('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'silence states nothing',
    configuration: stating({}),
    expected: says('undetermined'),
    missing: [at('securityRequirements')],
  },
  {
    law: 'unknown states nothing',
    configuration: stating({ securityRequirements: 'unknown' }),
    expected: says('undetermined'),
    missing: [at('securityRequirements')],
  },
  {
    law: 'a contract whose signing nobody dates is not known to be one',
    configuration: contracted({ securityRequirements: ['confidentiality'] }),
    expected: says('undetermined'),
    missing: [at('signedOn'), at('from')],
  },
  {
    law: 'nor whether one was there when the work began, where its beginning is not said',
    configuration: contracted({ signedOn: '2026-03-25', securityRequirements: ['confidentiality'] }),
    expected: says('undetermined'),
    missing: [at('from')],
  },
  {
    law: 'work under way without a signature fails',
    configuration: contracted({ from: '2026-04-01', signedOn: '2026-11-25', securityRequirements: ['confidentiality'] }),
    expected: says('fail'),
  },
  {
    law: 'what bound the contractor before a late signature a person must judge',
    configuration: contracted({ from: '2026-04-01', signedOn: '2026-04-02', securityRequirements: ['confidentiality'] }),
    expected: says('undetermined'),
    missing: ['judgement'],
  },
  {
    law: 'a signature on the first day is in time',
    configuration: contracted({ from: '2026-04-01', signedOn: '2026-04-01', securityRequirements: ['confidentiality'] }),
    expected: says('pass'),
  },
  {
    law: 'it is owed of a contract that is signed and has not begun',
    configuration: contracted({ signedOn: '2026-11-20', from: '2027-04-01', securityRequirements: 'none' }),
    expected: says('fail'),
  },
  {
    law: 'and not yet of one whose signing lies ahead',
    configuration: contracted({ signedOn: '2027-03-20', from: '2027-04-01' }),
    expected: says('not-applicable'),
  },
  {
    law: 'of a contract that is over and serves nothing, nothing is owed',
    configuration: contracted(over),
    expected: says('not-applicable'),
  },
  {
    law: 'a line that still runs under a contract that is over runs under none that is known',
    configuration: contracted(over, vendor),
    expected: says('undetermined'),
    missing: [at('until')],
  },
  {
    law: 'a party without communication shows nothing',
    configuration: contracted(over, { network: { ...vendor.network, flows: {} } }),
    expected: says('not-applicable'),
  },
  {
    law: 'so does a service in use under a contract that is over',
    configuration: contracted(over, { outsourcing: { cloudServices: { mail: { contract: 'a' } } } }),
    expected: says('undetermined'),
    missing: [at('until')],
  },
  {
    law: 'a service that ended shows nothing',
    configuration: contracted(over, { outsourcing: { cloudServices: { mail: { contract: 'a', endedOn: '2026-10-31' } } } }),
    expected: says('not-applicable'),
  },
]);
