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

describeRule(
  contractRequirements,
  [
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
      law: 'nor does that an exit leads through somebody else',
      configuration: contracted(over, {
        network: {
          parties: { vendor: { zone: 'closed-party', contract: 'a' }, cloud: { zone: 'security-cloud' } },
          exits: { main: { through: 'cloud' } },
        },
      }),
      expected: says('not-applicable'),
    },
    {
      law: 'a service in use under a contract that is over runs under none that is known',
      configuration: contracted(over, { outsourcing: { cloudServices: { mail: { contract: 'a' } } } }),
      expected: says('undetermined'),
      missing: [at('until')],
    },
    {
      law: 'a service that ended shows nothing',
      configuration: contracted(over, { outsourcing: { cloudServices: { mail: { contract: 'a', endedOn: '2026-10-31' } } } }),
      expected: says('not-applicable'),
    },
    {
      law: 'a system that names a contract that is over is under none that is known, nor is its monitoring',
      configuration: contracted(over, {
        assets: { systems: { tax: { contract: 'a' }, forms: {} } },
        operations: { monitoring: { tax: { contract: 'a' }, forms: { contract: 'a' } } },
      }),
      expected: says('undetermined'),
      missing: [at('until')],
    },
    {
      law: 'monitoring alone shows it, whether or not systems are declared',
      configuration: contracted(over, { operations: { monitoring: { forms: { contract: 'a' } } } }),
      expected: says('undetermined'),
      missing: [at('until')],
    },
    {
      law: 'what is in use under another contract does not',
      configuration: {
        ...vendor,
        network: { ...vendor.network, parties: { vendor: { zone: 'closed-party', contract: 'b' } } },
        operations: { monitoring: { tax: { contract: 'b' }, forms: 'none' } },
        outsourcing: {
          contracts: { a: { ...over, party: 'vendor' }, b: { ...signed, securityRequirements: ['confidentiality'] } },
          cloudServices: { mail: { contract: 'b' } },
        },
      },
      expected: { 'contract:a': 'not-applicable', 'contract:b': 'pass' },
    },
    {
      law: 'the line of a party that no contract names says nothing of this one: that party is asked about',
      configuration: contracted(over, { network: { ...vendor.network, parties: { vendor: { zone: 'closed-party' } } } }),
      expected: { ...says('not-applicable'), 'party:vendor': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'a system that is still to come, and monitoring that has ended, show nothing',
      configuration: contracted(over, {
        assets: { systems: { tax: { contract: 'a', introducedOn: '2026-11-25' } } },
        operations: { monitoring: { tax: { contract: 'a', until: '2026-10-31' } } },
      }),
      expected: says('not-applicable'),
    },
    {
      law: 'a line of the party that the contract names runs under a contract that is over',
      configuration: contracted(
        { ...over, party: 'vendor' },
        { network: { ...vendor.network, parties: { vendor: { zone: 'closed-party' } } } },
      ),
      expected: says('undetermined'),
      missing: [at('until')],
    },
    {
      law: 'unless another contract with the party is under way',
      configuration: {
        network: { ...vendor.network, parties: { vendor: { zone: 'closed-party' } } },
        outsourcing: {
          contracts: {
            a: { ...over, party: 'vendor' },
            b: { signedOn: '2026-10-20', from: '2026-11-01', party: 'vendor', securityRequirements: ['confidentiality'] },
          },
        },
      },
      expected: { 'contract:a': 'not-applicable', 'contract:b': 'pass' },
    },
    {
      law: 'which one that is over, or is with somebody else, is not',
      configuration: {
        network: { ...vendor.network, parties: { vendor: { zone: 'closed-party' }, other: { zone: 'closed-party' } } },
        outsourcing: {
          contracts: {
            a: { ...over, party: 'vendor' },
            b: { ...over, party: 'vendor' },
            c: { ...signed, party: 'other', securityRequirements: ['confidentiality'] },
          },
        },
      },
      expected: { 'contract:a': 'undetermined', 'contract:b': 'undetermined', 'contract:c': 'pass' },
      missing: [at('until'), '/outsourcing/contracts/b/until'],
    },
    {
      law: 'the security cloud that is declared to be used is',
      configuration: contracted(over, {
        network: { parties: { cloud: { zone: 'security-cloud', contract: 'a' } }, securityCloud: { party: 'cloud' } },
      }),
      expected: says('undetermined'),
      missing: [at('until')],
    },
    {
      law: 'an exit through the security cloud runs under its contract',
      configuration: contracted(over, {
        network: { parties: { cloud: { zone: 'security-cloud', contract: 'a' } }, exits: { main: { through: 'cloud' } } },
      }),
      expected: says('undetermined'),
      missing: [at('until')],
    },
    {
      law: 'who keeps data is under a contract that is under way, whichever of the two names the other, and under none that is over',
      configuration: {
        network: {
          parties: {
            center: { zone: 'closed-party', contract: 'a' },
            depot: { zone: 'closed-party' },
            old: { zone: 'closed-party', contract: 'b' },
          },
        },
        assets: { information: { copies: { placements: { center: {}, depot: {}, old: {} } } } },
        outsourcing: { contracts: { a: { ...signed, party: 'depot', securityRequirements: ['confidentiality'] }, b: over } },
      },
      expected: { ...says('pass'), 'contract:b': 'not-applicable', 'party:old': 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'what is in use before its contract begins is under none that is known',
      configuration: contracted(
        { signedOn: '2026-11-20', from: '2027-04-01', securityRequirements: ['confidentiality'] },
        { assets: { systems: { tax: { contract: 'a' } } } },
      ),
      expected: says('undetermined'),
      missing: [at('from')],
    },
    {
      law: 'a system that a contract about other systems is named for may be under none',
      configuration: contracted(
        { ...signed, systems: ['forms'], securityRequirements: ['confidentiality'] },
        { assets: { systems: { tax: { contract: 'a' }, forms: { contract: 'a' } } } },
      ),
      expected: says('undetermined'),
      missing: [at('systems')],
    },
    {
      law: 'so may a service that handles other data than the contractor does',
      configuration: contracted(
        { ...signed, data: ['pages'], securityRequirements: ['confidentiality'] },
        {
          assets: { information: { pages: {}, forms: {} } },
          outsourcing: { cloudServices: { mail: { contract: 'a', data: ['pages', 'forms'] } } },
        },
      ),
      expected: says('undetermined'),
      missing: [at('data')],
    },
    {
      law: 'what is among the systems and the data of a contract is under it, and a contract that names none is about whatever names it',
      configuration: {
        assets: { information: { pages: {} }, systems: { tax: { contract: 'a' }, forms: { contract: 'b' } } },
        outsourcing: {
          contracts: {
            a: { ...signed, systems: ['tax'], data: ['pages'], securityRequirements: ['confidentiality'] },
            b: { ...signed, securityRequirements: ['confidentiality'] },
          },
          cloudServices: { mail: { contract: 'a', data: ['pages'] }, chat: { contract: 'b', data: ['pages'] } },
        },
      },
      expected: { 'contract:a': 'pass', 'contract:b': 'pass' },
    },
  ],
  {},
  {
    'network.securityCloud.party': 'that the security cloud is used testifies against the contract for it that is over',
    'information.copies.placements': 'that somebody keeps data testifies that he is at work',
    'network.exits.main.through': 'that the exit is used under the contract testifies against one that is over',
    'outsourcing.cloudServices.mail.data': 'that a service handles other data testifies against the contract it names',
  },
);
