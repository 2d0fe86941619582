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
      configuration: planned({ adoptedOn: '2026-11-25' }),
      expected: { [body]: 'fail' },
    },
    { law: 'a plan that was adopted passes', configuration: planned({ adoptedOn: '2026-11-24' }), expected: { [body]: 'pass' } },
    {
      law: 'what it lacks is the guideline’s matter',
      configuration: planned({ adoptedOn: '2020-04-01', parts: { contacts: 'none', responses: 'none' } }),
      expected: { [body]: 'pass' },
    },
  ],
  { 'not-applicable': 'a plan is owed by every municipality, whatever is declared of it' },
);
