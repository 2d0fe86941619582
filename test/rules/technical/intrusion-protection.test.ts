import type { IntrusionProtection } from '../../../src/configuration/index';
import { intrusionProtection } from '../../../src/rules/technical/intrusion-protection';
import { describeRule } from '../describe-rule';
import { at, months, oneSystem } from './systems';

const intrusion = { means: ['firewall', 'login-lockout'], reviewedOn: '2026-09-10' } as const satisfies IntrusionProtection;
const cycles = { intrusionReview: months(3) };
const system = 'system:juki';

describeRule(intrusionProtection, [
  {
    law: 'a section that is not declared is unknown',
    configuration: {},
    expected: { 'municipality:municipality': 'undetermined' },
    missing: ['/technical/systems'],
  },
  {
    law: 'a part of a municipality without a system has nothing to protect',
    configuration: { covers: { systems: [] }, technical: { systems: {} } },
    expected: { 'municipality:municipality': 'not-applicable' },
  },
  { law: 'means that were gone through in time pass', configuration: oneSystem({ intrusion }, cycles), expected: { [system]: 'pass' } },
  { law: 'no protection fails', configuration: oneSystem({ intrusion: 'none' }, cycles), expected: { [system]: 'fail' } },
  {
    law: 'an empty list says none',
    configuration: oneSystem({ intrusion: { ...intrusion, means: [] } }, cycles),
    expected: { [system]: 'fail' },
  },
  {
    law: 'silence is not protection',
    configuration: oneSystem({}, cycles),
    expected: { [system]: 'undetermined' },
    missing: [at('intrusion')],
  },
  {
    law: 'protection that says nothing is a claim',
    configuration: oneSystem({ intrusion: {} }, cycles),
    expected: { [system]: 'undetermined' },
    missing: [at('intrusion/means'), at('intrusion/reviewedOn')],
  },
  {
    law: 'whether an assessment alone protects a person must judge: it finds weaknesses and keeps nobody out',
    configuration: oneSystem({ intrusion: { ...intrusion, means: ['vulnerability-assessment', 'other'] } }, cycles),
    expected: { [system]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'whether detection alone protects a person must judge: it notices and keeps nobody out',
    configuration: oneSystem({ intrusion: { ...intrusion, means: ['intrusion-detection', 'vulnerability-assessment'] } }, cycles),
    expected: { [system]: 'undetermined' },
    missing: ['judgement'],
  },
  {
    law: 'detection beside something that keeps people out passes',
    configuration: oneSystem({ intrusion: { ...intrusion, means: ['intrusion-detection', 'firewall'] } }, cycles),
    expected: { [system]: 'pass' },
  },
  {
    law: 'past the cycle it fails',
    configuration: oneSystem({ intrusion: { ...intrusion, reviewedOn: '2026-08-23' } }, cycles),
    expected: { [system]: 'fail' },
  },
  {
    law: 'never gone through although there is a cycle fails',
    configuration: oneSystem({ intrusion: { ...intrusion, reviewedOn: 'never' } }, cycles),
    expected: { [system]: 'fail' },
  },
  {
    law: 'without a cycle a person must judge',
    configuration: oneSystem({ intrusion }),
    expected: { [system]: 'undetermined' },
    missing: ['judgement'],
  },
]);
