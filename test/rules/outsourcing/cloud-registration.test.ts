import { cloudRegistration } from '../../../src/rules/outsourcing/cloud-registration';
import { describeRule } from '../describe-rule';
import { at, casesOfUse, says, serving } from './service';

const profile = 'guideline';

describeRule(cloudRegistration, [
  ...casesOfUse({ registrations: 'none' }, profile),
  { law: 'the policy alone does not ask', configuration: serving({ registrations: 'none' }), expected: {} },
  {
    law: 'ISMAP passes',
    profile,
    configuration: serving({ registrations: [{ scheme: 'ismap', until: '2027-03-31' }] }),
    expected: says('pass'),
  },
  {
    law: 'on the last day of the registration too',
    profile,
    configuration: serving({ registrations: [{ scheme: 'ismap', until: '2026-11-24' }] }),
    expected: says('pass'),
  },
  {
    law: 'a registration whose end nobody says may have lapsed',
    profile,
    configuration: serving({ registrations: [{ scheme: 'ismap' }, { scheme: 'other' }] }),
    expected: says('undetermined'),
    missing: [at('registrations')],
  },
  {
    law: 'a registration that has lapsed is none',
    profile,
    configuration: serving({ registrations: [{ scheme: 'ismap', until: '2026-11-23' }] }),
    expected: says('fail'),
  },
  { law: 'an empty list says none', profile, configuration: serving({ registrations: [] }), expected: says('fail') },
  {
    law: 'whether another scheme stands in a person must judge',
    profile,
    configuration: serving({
      registrations: [
        { scheme: 'other', name: 'ISO/IEC 27017' },
        { scheme: 'ismap', until: '2026-11-23' },
      ],
    }),
    expected: says('undetermined'),
    missing: ['judgement'],
  },
  { law: 'silence is not known', profile, configuration: serving({}), expected: says('undetermined'), missing: [at('registrations')] },
  {
    law: 'unknown is not known',
    profile,
    configuration: serving({ registrations: 'unknown' }),
    expected: says('undetermined'),
    missing: [at('registrations')],
  },
]);
