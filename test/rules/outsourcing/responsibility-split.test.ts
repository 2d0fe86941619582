import type { CloudService, Configuration } from '../../../src/configuration/index';
import { responsibilitySplit } from '../../../src/rules/outsourcing/responsibility-split';
import { describeRule } from '../describe-rule';
import { at, casesOfUse, says, serving } from './service';

const profile = 'guideline';
const documents: NonNullable<Configuration['documents']> = {
  責任分界表: { kind: 'other', adoptedOn: '2026-04-01' },
  覚書: { kind: 'other' },
  案: { kind: 'other', adoptedOn: '2026-11-25' },
  旧: { kind: 'other', adoptedOn: '2024-04-01', repealedOn: '2026-03-31' },
  様式: { kind: 'form', adoptedOn: '2026-04-01' },
  研修計画: { kind: 'training-plan', adoptedOn: '2026-04-01' },
  台帳: { kind: 'inventory', adoptedOn: '2026-04-01' },
  無題: { adoptedOn: '2026-04-01' },
};
const split = (responsibilitySplit: NonNullable<CloudService['responsibilitySplit']>) => serving({ responsibilitySplit }, { documents });
const by = (document: string) => split({ document, agreedOn: '2026-04-01' });

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
    law: 'a document without a day may be a draft',
    profile,
    configuration: by('覚書'),
    expected: says('undetermined'),
    missing: ['/documents/覚書/adoptedOn'],
  },
  {
    law: 'a document that is not declared may not be there',
    profile,
    configuration: serving({ responsibilitySplit: { document: '責任分界表', agreedOn: '2026-04-01' } }),
    expected: says('undetermined'),
    missing: ['/documents'],
  },
  { law: 'a document that is adopted only later lays down nothing yet', profile, configuration: by('案'), expected: says('fail') },
  { law: 'a document that is repealed lays down nothing any more', profile, configuration: by('旧'), expected: says('fail') },
  {
    law: 'a form does not lay it down',
    profile,
    configuration: by('様式'),
    expected: says('fail'),
  },
  {
    law: 'whether a training plan lays it down a person must judge',
    profile,
    configuration: by('研修計画'),
    expected: says('undetermined'),
    missing: ['judgement'],
  },
  { law: 'a register of the services can show it', profile, configuration: by('台帳'), expected: says('pass') },
  {
    law: 'what kind of document it is must be said',
    profile,
    configuration: by('無題'),
    expected: says('undetermined'),
    missing: ['/documents/無題/kind'],
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
