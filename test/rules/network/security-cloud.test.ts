import type { Party, SecurityCloud } from '../../../src/configuration/index';
import { securityCloudFunctions } from '../../../src/policy/index';
import { securityCloud } from '../../../src/rules/network/security-cloud';
import { describeRule } from '../describe-rule';

const functions = securityCloudFunctions.map(({ id }) => id);
const subject = 'security-cloud:security-cloud';
const network = (declared: SecurityCloud, cloud: Party = { zone: 'security-cloud' }) => ({
  network: { parties: { cloud }, exits: { exit: { through: 'cloud' } }, securityCloud: declared },
});

describeRule(
  securityCloud,
  [
    {
      law: 'silence is undetermined',
      configuration: {},
      expected: { [subject]: 'undetermined' },
      missing: ['/network/securityCloud/status'],
    },
    {
      law: 'unknown is undetermined',
      configuration: network({ status: 'unknown' }),
      expected: { [subject]: 'undetermined' },
      missing: ['/network/securityCloud/status'],
    },
    { law: 'neither it nor an equivalent fails', configuration: network({ status: 'none' }), expected: { [subject]: 'fail' } },
    {
      law: 'the bare word that it is in use does not settle it',
      configuration: { network: { securityCloud: { status: 'introduced' } } },
      expected: { [subject]: 'undetermined' },
      missing: ['/network/securityCloud/party', '/network/securityCloud/functions'],
    },
    {
      law: 'its party, what passes it and its functions do',
      configuration: network({ status: 'introduced', party: 'cloud', functions }),
      expected: { [subject]: 'pass' },
    },
    {
      law: 'a flow to it shows its use as well as an exit',
      configuration: {
        network: {
          nodes: { web: { tier: 'internet' } },
          parties: { cloud: { zone: 'security-cloud' } },
          flows: { up: { from: 'web', to: 'cloud' } },
          securityCloud: { status: 'introduced', party: 'cloud', functions },
        },
      },
      expected: { [subject]: 'pass' },
    },
    {
      law: 'one through which nothing leads is not known to be used',
      configuration: {
        network: { parties: { cloud: { zone: 'security-cloud' } }, securityCloud: { status: 'introduced', party: 'cloud', functions } },
      },
      expected: { [subject]: 'undetermined' },
      missing: ['/network/exits'],
    },
    {
      law: 'a party that stands elsewhere contradicts the label, and the worse counts',
      configuration: network({ status: 'introduced', party: 'cloud', functions }, { zone: 'internet-party' }),
      expected: { [subject]: 'fail' },
    },
    {
      law: 'so does one that is named as a destination elsewhere',
      configuration: network({ status: 'introduced', party: 'cloud', functions }, { zone: 'security-cloud', destination: 'eltax' }),
      expected: { [subject]: 'fail' },
    },
    {
      law: 'an exit through another party shows no use of it',
      configuration: {
        network: {
          parties: { cloud: { zone: 'security-cloud' }, provider: { zone: 'internet' } },
          exits: { exit: { through: 'provider' } },
          securityCloud: { status: 'introduced', party: 'cloud', functions },
        },
      },
      expected: { [subject]: 'undetermined' },
      missing: ['/network/exits'],
    },
    {
      law: 'where the party stands must be declared',
      configuration: network({ status: 'introduced', party: 'cloud', functions }, {}),
      expected: { [subject]: 'undetermined' },
      missing: ['/network/parties/cloud/zone'],
    },
    {
      law: 'a function that only the guideline lists, when missing, is for a person to judge under the policy',
      configuration: network({ status: 'introduced', party: 'cloud', functions: functions.slice(1) }),
      expected: { [subject]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'and a violation under the guideline',
      profile: 'guideline',
      configuration: network({ status: 'introduced', party: 'cloud', functions: functions.slice(1) }),
      expected: { [subject]: 'fail' },
    },
    {
      law: 'functions that are not declared are undetermined under the guideline too',
      profile: 'guideline',
      configuration: network({ status: 'introduced', party: 'cloud' }),
      expected: { [subject]: 'undetermined' },
      missing: ['/network/securityCloud/functions'],
    },
    {
      law: 'whether what stands in its place is equal a person must judge, however much it does',
      configuration: network({ status: 'equivalent', equivalent: 'shared gateway of the prefecture', functions }),
      expected: { [subject]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'an equivalent that nobody describes does not',
      configuration: network({ status: 'equivalent', functions }),
      expected: { [subject]: 'undetermined' },
      missing: ['/network/securityCloud/equivalent'],
    },
    {
      law: 'nor does one of which it is written that there is none',
      configuration: network({ status: 'equivalent', equivalent: 'なし', functions }),
      expected: { [subject]: 'undetermined' },
      missing: ['/network/securityCloud/equivalent'],
    },
  ],
  { 'not-applicable': 'the municipality as a whole owes it' },
);
