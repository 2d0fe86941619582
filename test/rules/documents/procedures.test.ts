import type { Document } from '../../../src/configuration/index';
import { procedures } from '../../../src/rules/documents/procedures';
import { describeRule } from '../describe-rule';

const kind = 'procedure';
const adoptedOn = '2026-05-01';
const standards = { kind: 'control-standards', adoptedOn: '2026-04-01' } as const;

const city = (documents: Readonly<Record<string, Document>>) => ({ covers: 'municipality' as const, documents });
const body = 'municipality:municipality';

describeRule(procedures, [
  { law: 'documents that are not declared are unknown', configuration: {}, expected: { [body]: 'undetermined' }, missing: ['/documents'] },
  { law: 'a whole city without a procedure fails', configuration: city({ standards }), expected: { [body]: 'fail' } },
  {
    law: 'a part of one may have them declared elsewhere',
    configuration: { documents: { standards } },
    expected: { [body]: 'undetermined' },
    missing: ['/documents'],
  },
  {
    law: 'a form is no procedure',
    configuration: city({ standards, form: { kind: 'form', adoptedOn, basedOn: ['standards'] } }),
    expected: { [body]: 'fail' },
  },
  {
    law: 'a document of unknown kind may be one',
    configuration: city({ standards, leaflet: { adoptedOn } }),
    expected: { [body]: 'undetermined' },
    missing: ['/documents/leaflet/kind'],
  },
  {
    law: 'unless it is repealed',
    configuration: city({ standards, leaflet: { repealedOn: adoptedOn } }),
    expected: { [body]: 'fail' },
  },
  {
    law: 'a procedure that rests on the standards passes',
    configuration: city({ standards, backup: { kind, adoptedOn, basedOn: ['standards'] } }),
    expected: { 'document:backup': 'pass' },
  },
  {
    law: 'one that rests on them by way of another procedure does too',
    configuration: city({
      standards,
      backup: { kind, adoptedOn, basedOn: ['standards'] },
      restore: { kind, adoptedOn, basedOn: ['backup'] },
    }),
    expected: { 'document:backup': 'pass', 'document:restore': 'pass' },
  },
  {
    law: 'one that rests on nothing fails',
    configuration: city({ standards, backup: { kind, adoptedOn, basedOn: [] } }),
    expected: { 'document:backup': 'fail' },
  },
  {
    law: 'nor is it enough to rest on the basic policy, whatever that rests on',
    configuration: city({
      standards,
      policy: { kind: 'basic-policy', adoptedOn, basedOn: ['standards'] },
      backup: { kind, adoptedOn, basedOn: ['policy'] },
    }),
    expected: { 'document:backup': 'fail' },
  },
  {
    law: 'two that rest on each other rest on nothing',
    configuration: city({ a: { kind, adoptedOn, basedOn: ['b'] }, b: { kind, adoptedOn, basedOn: ['a'] } }),
    expected: { 'document:a': 'fail', 'document:b': 'fail' },
  },
  {
    law: 'what it rests on must be known',
    configuration: city({ standards, backup: { kind, adoptedOn } }),
    expected: { 'document:backup': 'undetermined' },
    missing: ['/documents/backup/basedOn'],
  },
  {
    law: 'and of what kind that is',
    configuration: city({ rules: { adoptedOn }, backup: { kind, adoptedOn, basedOn: ['rules'] } }),
    expected: { 'document:backup': 'undetermined' },
    missing: ['/documents/rules/kind'],
  },
  {
    law: 'standards that are not yet adopted carry nothing',
    configuration: city({ standards: { ...standards, adoptedOn: '2027-04-01' }, backup: { kind, adoptedOn, basedOn: ['standards'] } }),
    expected: { 'document:backup': 'fail' },
  },
  {
    law: 'nor repealed ones',
    configuration: city({ standards: { ...standards, repealedOn: '2026-11-01' }, backup: { kind, adoptedOn, basedOn: ['standards'] } }),
    expected: { 'document:backup': 'fail' },
  },
  {
    law: 'whether undated ones do is not known',
    configuration: city({ standards: { kind: 'control-standards' }, backup: { kind, adoptedOn, basedOn: ['standards'] } }),
    expected: { 'document:backup': 'undetermined' },
    missing: ['/documents/standards/adoptedOn'],
  },
  {
    law: 'standards beside something unknown are enough',
    configuration: city({ standards, rules: {}, backup: { kind, adoptedOn, basedOn: ['rules', 'standards'] } }),
    expected: { 'document:backup': 'pass' },
  },
  {
    law: 'when it was adopted must be known',
    configuration: city({ standards, backup: { kind, basedOn: ['standards'] } }),
    expected: { 'document:backup': 'undetermined' },
    missing: ['/documents/backup/adoptedOn'],
  },
  {
    law: 'one that lies ahead is none yet',
    configuration: city({ standards, backup: { kind, adoptedOn: '2026-11-25', basedOn: ['standards'] } }),
    expected: { 'document:backup': 'not-applicable', [body]: 'fail' },
  },
  {
    law: 'a repealed one is not looked at beside one that holds',
    configuration: city({
      standards,
      old: { kind, adoptedOn, repealedOn: adoptedOn },
      backup: { kind, adoptedOn, basedOn: ['standards'] },
    }),
    expected: { 'document:backup': 'pass', 'document:old': 'not-applicable' },
  },
  {
    law: 'in a part of a city a repealed one alone shows nothing',
    configuration: { documents: { standards, old: { kind, adoptedOn, repealedOn: adoptedOn, basedOn: ['standards'] } } },
    expected: { 'document:old': 'not-applicable', [body]: 'undetermined' },
    missing: ['/documents'],
  },
]);
