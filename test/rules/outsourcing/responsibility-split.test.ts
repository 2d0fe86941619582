import type { CloudService } from '../../../src/configuration/index';
import { responsibilitySplit } from '../../../src/rules/outsourcing/responsibility-split';
import { describeRule } from '../describe-rule';
import { at, casesOfUse, says, serving } from './service';

const profile = 'guideline';
const split = (responsibilitySplit: NonNullable<CloudService['responsibilitySplit']>) => serving({ responsibilitySplit });

describeRule(responsibilitySplit, [
  ...casesOfUse({ responsibilitySplit: 'none' }, profile),
  { law: 'the policy alone does not ask', configuration: split('none'), expected: {} },
  {
    law: 'a document and a day that has come pass',
    profile,
    configuration: split({ document: '責任分界表', agreedOn: '2026-11-24' }),
    expected: says('pass'),
  },
  {
    law: 'what will be agreed is not',
    profile,
    configuration: split({ document: '責任分界表', agreedOn: '2026-11-25' }),
    expected: says('fail'),
  },
  {
    law: 'an empty statement leaves document and day to be asked',
    profile,
    configuration: split({}),
    expected: says('undetermined'),
    missing: [at('responsibilitySplit/document'), at('responsibilitySplit/agreedOn')],
  },
  {
    law: 'silence is not known',
    profile,
    configuration: serving({}),
    expected: says('undetermined'),
    missing: [at('responsibilitySplit')],
  },
  {
    law: 'unknown is not known',
    profile,
    configuration: split('unknown'),
    expected: says('undetermined'),
    missing: [at('responsibilitySplit')],
  },
]);
