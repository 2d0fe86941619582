import type { Configuration, Role } from '../../../src/configuration/index';
import { exclusiveRoles } from '../../../src/rules/organization/exclusive-roles';
import { describeRule } from '../describe-rule';

const roles = (auditor: Role, manager: Role): Configuration => ({
  organization: { roles: { auditor: { exclusiveWith: ['manager'], ...auditor }, manager } },
});

describeRule(exclusiveRoles, [
  {
    law: 'roles that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/organization/roles'],
  },
  {
    law: 'one person may hold what the municipality does not keep apart',
    configuration: { organization: { roles: { auditor: { holder: '甲' }, manager: { holder: '甲' } } } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  {
    law: 'two persons hold two roles',
    configuration: roles({ holder: '山田太郎' }, { holder: '山田次郎' }),
    expected: { 'role:auditor,role:manager': 'pass' },
  },
  {
    law: 'one person holds both, however the name is written',
    configuration: roles({ holder: '山田　太郎' }, { holder: '山田太郎' }),
    expected: { 'role:auditor,role:manager': 'fail' },
  },
  {
    law: 'or what is remarked about it',
    configuration: roles({ holder: '浜野渚（兼務）' }, { holder: '浜野 渚' }),
    expected: { 'role:auditor,role:manager': 'fail' },
  },
  {
    law: 'of names that only a remark tells apart it is asked',
    configuration: roles({ holder: '佐藤（総務課）' }, { holder: '佐藤（税務課）' }),
    expected: { 'role:auditor,role:manager': 'undetermined' },
    missing: ['/organization/roles/manager/holder'],
  },
  {
    law: 'said on both sides it is one finding',
    configuration: roles({ holder: '甲' }, { holder: '甲', exclusiveWith: ['auditor'] }),
    expected: { 'role:auditor,role:manager': 'fail' },
  },
  {
    law: 'one after the other is no conflict',
    configuration: roles({ holder: '甲', until: '2026-03-31' }, { holder: '甲', from: '2026-04-01' }),
    expected: { 'role:auditor,role:manager': 'pass' },
  },
  {
    law: 'nor is what has not begun',
    configuration: roles({ holder: '甲', from: '2026-11-25' }, { holder: '甲' }),
    expected: { 'role:auditor,role:manager': 'pass' },
  },
  {
    law: 'a day on which both are held is one',
    configuration: roles({ holder: '甲', from: '2026-11-24' }, { holder: '甲', until: '2026-11-24' }),
    expected: { 'role:auditor,role:manager': 'fail' },
  },
  {
    law: 'a former holder who has not left yet counts',
    configuration: roles({ holder: '丙', from: '2026-12-01', formerHolders: [{ holder: '甲', until: '2026-11-30' }] }, { holder: '甲' }),
    expected: { 'role:auditor,role:manager': 'fail' },
  },
  {
    law: 'two vacancies are no person',
    configuration: roles({ holder: '欠員' }, { holder: '欠員' }),
    expected: { 'role:auditor,role:manager': 'pass' },
  },
  {
    law: 'nor are a vacancy and a holder who is not named',
    configuration: roles({ holder: '欠員' }, {}),
    expected: { 'role:auditor,role:manager': 'pass' },
  },
  {
    law: 'each pair is a finding of its own',
    configuration: {
      organization: {
        roles: {
          auditor: { holder: '甲', exclusiveWith: ['developer', 'manager'] },
          developer: { holder: '甲' },
          manager: { holder: '乙' },
        },
      },
    },
    expected: { 'role:auditor,role:developer': 'fail', 'role:auditor,role:manager': 'pass' },
  },
  {
    law: 'holders who are not named may be one person',
    configuration: roles({}, { holder: '甲' }),
    expected: { 'role:auditor,role:manager': 'undetermined' },
    missing: ['/organization/roles/auditor/holder'],
  },
  {
    law: 'a role that excludes itself means another',
    configuration: { organization: { roles: { auditor: { holder: '甲', exclusiveWith: ['auditor'] } } } },
    expected: { 'role:auditor': 'undetermined' },
    missing: ['/organization/roles/auditor/exclusiveWith'],
  },
]);
