import type { Configuration, Role, SocialMediaService } from '../../../src/configuration/index';
import { socialMediaOwner } from '../../../src/rules/outsourcing/social-media-owner';
import { describeRule } from '../describe-rule';

const used = (services: Readonly<Record<string, SocialMediaService>>, roles?: Readonly<Record<string, Role>>): Configuration => ({
  ...(roles === undefined ? {} : { organization: { roles } }),
  outsourcing: { socialMedia: { services } },
});
const chief: Role = { title: '広報課長', holder: '甲野', from: '2025-04-01' };
const owned = (role: Role) => used({ x: { responsible: 'chief' } }, { chief: role });

describeRule(socialMediaOwner, [
  {
    law: 'services that are not declared are unknown',
    configuration: { outsourcing: { socialMedia: {} } },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/outsourcing/socialMedia/services'],
  },
  {
    law: 'whether or not anything else of outsourcing is declared',
    configuration: { outsourcing: {} },
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/outsourcing/socialMedia/services'],
  },
  {
    law: 'or anything at all',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/outsourcing/socialMedia/services'],
  },
  {
    law: 'an empty record says that none is used',
    configuration: used({}),
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  { law: 'a role with a holder passes', configuration: owned(chief), expected: { 'social-media-service:x': 'pass' } },
  {
    law: 'one person may own two services, and two accounts share one owner',
    configuration: used({ x: { responsible: 'chief', accounts: ['@city', '@city_bousai'] }, line: { responsible: 'chief' } }, { chief }),
    expected: { 'social-media-service:x': 'pass', 'social-media-service:line': 'pass' },
  },
  {
    law: 'the owner of one service is not the owner of another',
    configuration: used({ x: { responsible: 'chief' }, line: {} }, { chief }),
    expected: { 'social-media-service:x': 'pass', 'social-media-service:line': 'undetermined' },
    missing: ['/outsourcing/socialMedia/services/line/responsible'],
  },
  {
    law: 'nobody is no owner',
    configuration: used({ x: { responsible: 'none' } }, { chief }),
    expected: { 'social-media-service:x': 'fail' },
  },
  {
    law: 'a role that was vacated is no owner',
    configuration: owned({ ...chief, until: '2026-11-23' }),
    expected: { 'social-media-service:x': 'fail' },
  },
  {
    law: 'nor one that will be taken up',
    configuration: owned({ ...chief, from: '2026-11-25' }),
    expected: { 'social-media-service:x': 'fail' },
  },
  {
    law: 'the first and the last day are days in the role',
    configuration: owned({ ...chief, from: '2026-11-24', until: '2026-11-24' }),
    expected: { 'social-media-service:x': 'pass' },
  },
  {
    law: 'none, in whatever letters, is no holder',
    configuration: owned({ holder: 'Ｎｏｎｅ' }),
    expected: { 'social-media-service:x': 'fail' },
  },
  {
    law: 'nor is what clerks write where there is none',
    configuration: owned({ ...chief, holder: '欠員' }),
    expected: { 'social-media-service:x': 'fail' },
  },
  {
    law: 'until the next one begins the former holder is in the role',
    configuration: owned({ ...chief, from: '2026-12-01', formerHolders: [{ holder: '乙山', until: '2026-11-30' }] }),
    expected: { 'social-media-service:x': 'pass' },
  },
  {
    law: 'and where nobody says when the next one begins',
    configuration: owned({ holder: '甲野', formerHolders: [{ holder: '乙山', until: '2026-11-30' }] }),
    expected: { 'social-media-service:x': 'pass' },
  },
  {
    law: 'a holder of whom nobody says since when may be one to come',
    configuration: owned({ holder: '甲野' }),
    expected: { 'social-media-service:x': 'undetermined' },
    missing: ['/organization/roles/chief/from'],
  },
  {
    law: 'a role whose holder nobody names may be vacant',
    configuration: owned({ title: '広報課長' }),
    expected: { 'social-media-service:x': 'undetermined' },
    missing: ['/organization/roles/chief/holder'],
  },
  {
    law: 'a role of an organization that is not declared may be vacant',
    configuration: used({ x: { responsible: 'chief' } }),
    expected: { 'social-media-service:x': 'undetermined' },
    missing: ['/organization/roles'],
  },
  {
    law: 'nor is it known where of the organization other things are declared',
    configuration: { ...used({ x: { responsible: 'chief' } }), organization: { units: {} } },
    expected: { 'social-media-service:x': 'undetermined' },
    missing: ['/organization/roles'],
  },
  {
    law: 'a role that was vacated has no owner, whoever left it',
    configuration: owned({ until: '2026-11-23' }),
    expected: { 'social-media-service:x': 'fail' },
  },
  {
    law: 'a service that has ended, or not begun, needs no owner',
    configuration: used({ a: { responsible: 'none', endedOn: '2026-11-23' }, b: { responsible: 'none', startedOn: '2026-11-25' } }),
    expected: { 'social-media-service:a': 'not-applicable', 'social-media-service:b': 'not-applicable' },
  },
]);
