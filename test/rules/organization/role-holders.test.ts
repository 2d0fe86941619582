import type { Configuration, Role } from '../../../src/configuration/index';
import { roleHolders } from '../../../src/rules/organization/role-holders';
import { describeRule } from '../describe-rule';

const roles = (ciso: Role): Configuration => ({ organization: { roles: { ciso } } });

describeRule(roleHolders, [
  {
    law: 'roles that are not declared are unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/organization/roles'],
  },
  {
    law: 'a part of a municipality may have none',
    configuration: { organization: { roles: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  {
    law: 'a whole one without a role has nobody',
    configuration: { covers: 'municipality', organization: { roles: {} } },
    expected: { 'municipality:municipality': 'fail' },
  },
  {
    law: 'a holder since a day that has come is in office',
    configuration: roles({ holder: '甲', from: '2025-04-01' }),
    expected: { 'role:ciso': 'pass' },
  },
  {
    law: 'since when has to be said',
    configuration: roles({ holder: '甲' }),
    expected: { 'role:ciso': 'undetermined' },
    missing: ['/organization/roles/ciso/from'],
  },
  {
    law: 'on the first and last day too',
    configuration: roles({ holder: '甲', from: '2026-11-24', until: '2026-11-24' }),
    expected: { 'role:ciso': 'pass' },
  },
  {
    law: 'one whose last day is past is not',
    configuration: roles({ holder: '甲', from: '2025-04-01', until: '2026-11-23' }),
    expected: { 'role:ciso': 'fail' },
  },
  {
    law: 'nor one whose first day has not come',
    configuration: roles({ holder: '甲', from: '2026-11-25' }),
    expected: { 'role:ciso': 'fail' },
  },
  {
    law: 'whose predecessor may still be there',
    configuration: roles({ holder: '甲', from: '2026-11-25', formerHolders: [{ holder: '乙', until: '2026-11-24' }] }),
    expected: { 'role:ciso': 'pass' },
  },
  {
    law: 'a predecessor who has left holds nothing',
    configuration: roles({ formerHolders: [{ holder: '乙', until: '2026-11-23' }] }),
    expected: { 'role:ciso': 'undetermined' },
    missing: ['/organization/roles/ciso/holder'],
  },
  {
    law: 'a holder who is not named is unknown',
    configuration: roles({ title: '最高情報セキュリティ責任者' }),
    expected: { 'role:ciso': 'undetermined' },
    missing: ['/organization/roles/ciso/holder'],
  },
  { law: 'a vacancy can be said', configuration: roles({ holder: 'none' }), expected: { 'role:ciso': 'fail' } },
  { law: 'and is understood in the place of a name', configuration: roles({ holder: '欠員' }), expected: { 'role:ciso': 'fail' } },
  {
    law: 'with a remark and without',
    configuration: roles({ holder: '空席（後任選考中）', from: '2024-04-01' }),
    expected: { 'role:ciso': 'fail' },
  },
  {
    law: 'a remark about somebody else takes no holder away',
    configuration: roles({ holder: '浜野 渚（後任未定）', from: '2024-04-01' }),
    expected: { 'role:ciso': 'pass' },
  },
  {
    law: 'one that says that there is nobody does, and is asked about',
    configuration: roles({ holder: '課長（欠員）', from: '2024-04-01' }),
    expected: { 'role:ciso': 'undetermined' },
    missing: ['/organization/roles/ciso/holder'],
  },
]);
