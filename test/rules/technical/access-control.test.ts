import type { AccessControl } from '../../../src/configuration/index';
import { accessControl } from '../../../src/rules/technical/access-control';
import { describeRule } from '../describe-rule';
import { at, months, oneSystem } from './systems';

const access = {
  means: ['personal-accounts', 'role-permissions'],
  accountsReviewedOn: '2026-10-01',
  privilegesReviewedOn: '2026-10-01',
} as const satisfies AccessControl;
const cycles = { accountReview: months(6) };
const system = 'system:juki';

describeRule(accessControl, [
  {
    law: 'a section that is not declared is unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/technical/systems'],
  },
  {
    law: 'a part of a municipality without a system has nothing to control',
    configuration: { covers: { systems: [] }, technical: { systems: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  { law: 'enforced and gone through in time passes', configuration: oneSystem({ access }, cycles), expected: { [system]: 'pass' } },
  { law: 'no control fails', configuration: oneSystem({ access: 'none' }, cycles), expected: { [system]: 'fail' } },
  {
    law: 'an empty list says none',
    configuration: oneSystem({ access: { ...access, means: [] } }, cycles),
    expected: { [system]: 'fail' },
  },
  {
    law: 'silence is not control',
    configuration: oneSystem({}, cycles),
    expected: { [system]: 'undetermined' },
    missing: [at('access')],
  },
  {
    law: 'control that says nothing is a claim',
    configuration: oneSystem({ access: {} }, cycles),
    expected: { [system]: 'undetermined' },
    missing: [at('access/means'), at('access/accountsReviewedOn'), at('access/privilegesReviewedOn')],
  },
  {
    law: 'shared accounts beside personal ones leave open who is let in by them: a person must judge',
    configuration: oneSystem({ access: { ...access, means: ['personal-accounts', 'role-permissions', 'shared-accounts'] } }, cycles),
    expected: { [system]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'a second factor does not tell who uses a shared account',
    configuration: oneSystem({ access: { ...access, means: ['shared-accounts', 'multi-factor'] } }, cycles),
    expected: { [system]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'a limit on where one connects from beside personal accounts passes',
    configuration: oneSystem({ access: { ...access, means: ['personal-accounts', 'network-restriction', 'other'] } }, cycles),
    expected: { [system]: 'pass' },
  },
  {
    law: 'whether shared accounts, limits on where one connects from, or something unnamed are enough a person must judge',
    configuration: oneSystem({ access: { ...access, means: ['shared-accounts', 'network-restriction', 'other'] } }, cycles),
    expected: { [system]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'so must he of limits or of something unnamed, without shared accounts too',
    configuration: oneSystem({ access: { ...access, means: ['network-restriction', 'other'] } }, cycles),
    expected: { [system]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'a review without a cycle is for a person to judge',
    configuration: oneSystem({ access }),
    expected: { [system]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'privileges past the cycle fail, however lately the accounts were gone through',
    configuration: oneSystem({ access: { ...access, privilegesReviewedOn: '2026-05-23' } }, cycles),
    expected: { [system]: 'fail' },
  },
  {
    law: 'accounts past the cycle fail too',
    configuration: oneSystem({ access: { ...access, accountsReviewedOn: '2026-05-23' } }, cycles),
    expected: { [system]: 'fail' },
  },
  {
    law: 'never gone through although there is a cycle fails',
    configuration: oneSystem({ access: { ...access, accountsReviewedOn: 'never' } }, cycles),
    expected: { [system]: 'fail' },
  },
  {
    law: 'so does a review that is planned',
    configuration: oneSystem({ access: { ...access, accountsReviewedOn: '2026-12-01' } }, cycles),
    expected: { [system]: 'fail' },
  },
  {
    law: 'never gone through and no cycle is for a person to judge: the text does not name the review',
    configuration: oneSystem({ access: { ...access, accountsReviewedOn: 'never', privilegesReviewedOn: 'never' } }),
    expected: { [system]: 'undetermined' },
    missing: ['judgement'],
  },
]);
