import { cloudMeasures } from '../../../src/rules/outsourcing/cloud-measures';
import { describeRule } from '../describe-rule';
import { at, casesOfUse, says, serving } from './service';

describeRule(cloudMeasures, [
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
]);
