import type { IncidentResponsePlan } from '../../../src/configuration/index';
import { incidentResponsePlan } from '../../../src/rules/operations/incident-response-plan';
import { describeRule } from '../describe-rule';

const planned = (plan: IncidentResponsePlan | 'none' | 'unknown') => ({ operations: { incidentResponsePlan: plan } });
const body = 'municipality:municipality';
const place = '/operations/incidentResponsePlan';

describeRule(
  incidentResponsePlan,
  [
    { law: 'silence is no plan', configuration: { covers: 'municipality' }, expected: { [body]: 'undetermined' }, missing: [place] },
    { law: 'unknown is no plan', configuration: planned('unknown'), expected: { [body]: 'undetermined' }, missing: [place] },
    { law: 'no plan fails', configuration: planned('none'), expected: { [body]: 'fail' } },
    {
      law: 'a plan without the day on which it was adopted is a claim',
      configuration: planned({ document: 'plan', revisedOn: '2026-04-01' }),
      expected: { [body]: 'undetermined' },
      missing: [`${place}/adoptedOn`],
    },
    {
      law: 'a plan that is still to be adopted is none',
      configuration: planned({ document: 'plan', adoptedOn: '2026-11-25' }),
      expected: { [body]: 'fail' },
    },
    {
      law: 'a plan that was adopted passes',
      configuration: planned({ document: 'plan', adoptedOn: '2026-11-24' }),
      expected: { [body]: 'pass' },
    },
    {
      law: 'the day of its document counts, and need not be said twice',
      configuration: { ...planned({ document: 'plan' }), documents: { plan: { kind: 'incident-response-plan', adoptedOn: '2026-04-01' } } },
      expected: { [body]: 'pass' },
    },
    {
      law: 'of two days the later counts',
      configuration: {
        ...planned({ document: 'plan', adoptedOn: '2020-04-01' }),
        documents: { plan: { kind: 'incident-response-plan', adoptedOn: '2027-04-01' } },
      },
      expected: { [body]: 'fail' },
    },
    {
      law: 'a plan whose document was repealed is none',
      configuration: {
        ...planned({ document: 'plan', adoptedOn: '2020-04-01' }),
        documents: { plan: { kind: 'incident-response-plan', adoptedOn: '2020-04-01', repealedOn: '2026-11-24' } },
      },
      expected: { [body]: 'fail' },
    },
    {
      law: 'a plan in force among the documents passes',
      configuration: { documents: { plan: { kind: 'incident-response-plan', adoptedOn: '2020-04-01' } } },
      expected: { [body]: 'pass' },
    },
    {
      law: 'one that is drafted, repealed or of another kind leaves it unknown',
      configuration: {
        documents: {
          draft: { kind: 'incident-response-plan', adoptedOn: '2027-04-01' },
          old: { kind: 'incident-response-plan', adoptedOn: '2010-04-01', repealedOn: '2020-04-01' },
          undated: { kind: 'incident-response-plan' },
          rules: { kind: 'staff-rules', adoptedOn: '2020-04-01' },
        },
      },
      expected: { [body]: 'undetermined' },
      missing: [place],
    },
    {
      law: 'who says that there is none is believed, whatever the documents say',
      configuration: { ...planned('none'), documents: { plan: { kind: 'incident-response-plan', adoptedOn: '2020-04-01' } } },
      expected: { [body]: 'fail' },
    },
    {
      law: 'a plan that is no document is a claim',
      configuration: planned({ adoptedOn: '2026-11-24' }),
      expected: { [body]: 'undetermined' },
      missing: [`${place}/document`],
    },
    {
      law: 'a form is no plan, nor is an inventory',
      configuration: { ...planned({ document: 'plan' }), documents: { plan: { kind: 'form', adoptedOn: '2020-04-01' } } },
      expected: { [body]: 'fail' },
    },
    {
      law: 'a procedure may be one',
      configuration: { ...planned({ document: 'plan' }), documents: { plan: { kind: 'procedure', adoptedOn: '2020-04-01' } } },
      expected: { [body]: 'pass' },
    },
    {
      law: 'whether standards hold a plan a person judges',
      configuration: { ...planned({ document: 'plan' }), documents: { plan: { kind: 'control-standards', adoptedOn: '2020-04-01' } } },
      expected: { [body]: 'undetermined' },
      missing: ['judgement'],
    },
    {
      law: 'and a document of unknown kind may be anything',
      configuration: { ...planned({ document: 'plan' }), documents: { plan: { adoptedOn: '2020-04-01' } } },
      expected: { [body]: 'undetermined' },
      missing: ['/documents/plan/kind'],
    },
    {
      law: 'what it lacks is the guideline’s matter',
      configuration: planned({ document: 'plan', adoptedOn: '2020-04-01', parts: { contacts: 'none', responses: 'none' } }),
      expected: { [body]: 'pass' },
    },
  ],
  { 'not-applicable': 'a plan is owed by every municipality, whatever is declared of it' },
  {
    'documents.plan.adoptedOn': 'of two days that are said the later counts',
    'operations.incidentResponsePlan': 'a city that says it has none is believed against its own documents',
  },
);
