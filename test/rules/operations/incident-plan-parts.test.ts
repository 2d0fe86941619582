import type { IncidentResponsePlan, PlanParts } from '../../../src/configuration/index';
import { incidentPlanParts } from '../../../src/rules/operations/incident-plan-parts';
import { describeRule, type RuleCase } from '../describe-rule';

const section = { section: '第2章' };
const responses = { intentional: section, unintentional: section, disaster: section, disease: section, infrastructure: section };
const parts = { contacts: section, reporting: section, responses, recurrencePrevention: section } satisfies PlanParts;
const planned = (plan: IncidentResponsePlan | 'none' | 'unknown') => ({ operations: { incidentResponsePlan: plan } });
const holding = (changed: PlanParts) => planned({ parts: { ...parts, ...changed } });
const body = 'municipality:municipality';
const at = (fact: string): string => `/operations/incidentResponsePlan/parts/${fact}`;

const cases: readonly RuleCase[] = [
  {
    law: 'a plan that is not declared is unknown',
    configuration: {},
    expected: { [body]: 'undetermined' },
    missing: ['/operations/incidentResponsePlan'],
  },
  {
    law: 'so is one of which nobody knows whether there is one',
    configuration: planned('unknown'),
    expected: { [body]: 'undetermined' },
    missing: ['/operations/incidentResponsePlan'],
  },
  { law: 'where there is no plan, that is the finding', configuration: planned('none'), expected: { [body]: 'not-applicable' } },
  {
    law: 'parts that are not declared are unknown, one by one',
    configuration: planned({ adoptedOn: '2026-04-01' }),
    expected: { [body]: 'undetermined' },
    missing: [at('contacts'), at('reporting'), at('responses'), at('recurrencePrevention')],
  },
  { law: 'a plan that lays down all four passes', configuration: planned({ parts }), expected: { [body]: 'pass' } },
  {
    law: 'a section that is none is nowhere',
    configuration: holding({ contacts: { section: 'なし' }, responses: { ...responses, disease: { section: '作成中' } } }),
    expected: { [body]: 'undetermined' },
    missing: [at('contacts'), at('responses/disease')],
  },
  { law: 'no contacts fail', configuration: holding({ contacts: 'none' }), expected: { [body]: 'fail' } },
  { law: 'nothing to report fails', configuration: holding({ reporting: 'none' }), expected: { [body]: 'fail' } },
  { law: 'no prevention of recurrence fails', configuration: holding({ recurrencePrevention: 'none' }), expected: { [body]: 'fail' } },
  { law: 'no responses fail', configuration: holding({ responses: 'none' }), expected: { [body]: 'fail' } },
  { law: 'an empty record says none', configuration: holding({ responses: {} }), expected: { [body]: 'fail' } },
  {
    law: 'so does one that denies every kind',
    configuration: holding({
      responses: { intentional: 'none', unintentional: 'none', disaster: 'none', disease: 'none', infrastructure: 'none' },
    }),
    expected: { [body]: 'fail' },
  },
  {
    law: 'a kind of incident that is passed over is unknown',
    configuration: holding({ responses: { intentional: section, unintentional: section, disaster: 'unknown', infrastructure: section } }),
    expected: { [body]: 'undetermined' },
    missing: [at('responses/disaster'), at('responses/disease')],
  },
  {
    law: 'whether one kind can be left out a person must judge',
    configuration: holding({ responses: { ...responses, disease: 'none' } }),
    expected: { [body]: 'undetermined' },
    missing: ['judgement'],
  },
];

describeRule(
  incidentPlanParts,
  cases.map((one) => ({ ...one, profile: 'guideline' })),
);

describeRule(
  incidentPlanParts,
  [{ law: 'the policy alone does not ask for it', configuration: holding({ contacts: 'none' }), expected: {} }],
  { pass: 'not asked', fail: 'not asked', undetermined: 'not asked', 'not-applicable': 'not asked' },
);
