import type { CloudRules, CloudService } from '../../configuration/index';
import {
  absentSection,
  adoptionOf,
  type Facts,
  fill,
  forJudgement,
  hasHappened,
  listOf,
  missing,
  notApplicable,
  type Outcome,
  pass,
  together,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkRules, factsOfRules } from '../document';
import { withReadingOfKinds } from '../document-uses';
import { checkDoer, doerFacts } from '../doer';
import { type Entry, entriesOf, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { ofTheBody } from './body';
import { checkKeptOutside, factsOfKeeping } from './kept-outside';
import { factsOfCloudUse, isInUse } from './services';

const rulesAt = '/outsourcing/cloudRules';
const servicesAt = '/outsourcing/cloudServices';
const theRules = { ja: '外部サービスの利用規定', en: 'the rules for external services' } as const satisfies Bilingual;

const messages = {
  none: { ja: '外部サービスを使っているが、利用の規定がない。', en: 'External services are in use, but there are no rules for it.' },
  unknown: { ja: '外部サービスの利用規定が宣言されていない。', en: 'Rules for external services are not declared.' },
  scope: {
    ja: '外部サービスの利用規定がどのサービスに及ぶかが宣言されていない。',
    en: 'To which services the rules for external services apply is not declared.',
  },
  notCovered: {
    ja: '外部サービスの利用規定が「{services}」に及んでいない。',
    en: 'The rules for external services do not apply to: {services}.',
  },
  before: {
    ja: '外部サービス「{services}」は、利用の規定が定められた日（{on}）より前から使われている。',
    en: 'External services were in use before the rules were adopted ({on}): {services}.',
  },
  approver: {
    ja: '外部サービス「{service}」の利用を誰が承認したかが宣言されていない。',
    en: 'Who approved the use of external service "{service}" is not declared.',
  },
  introduction: {
    ja: '外部サービス「{service}」がいつから使われているかが宣言されていない。',
    en: 'Since when external service "{service}" is in use is not declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  rules: { ja: '外部サービスの利用規定は、どの文書でいつ定めたか（cloudRules）', en: 'Which rules were adopted, when (cloudRules)?' },
  scope: { ja: '利用の規定はどのサービスに及ぶか（services）', en: 'To which services do the rules apply (services)?' },
  approvedOn: {
    ja: '「{service}」の利用は、規定ができた後に承認したか（approvedOn）',
    en: 'Was the use of "{service}" approved under the rules (approvedOn)?',
  },
  approver: { ja: '「{service}」の利用は誰が承認したか（approvedBy）', en: 'Who approved the use of "{service}" (approvedBy)?' },
  introduction: { ja: '「{service}」はいつから使っているか（introducedOn）', en: 'Since when is "{service}" in use (introducedOn)?' },
  before: {
    ja: '規定より前に始まり、規定ができた後に承認していない利用を、規定に沿うと判断できるか',
    en: 'Is the use that began before the rules, and was not approved since, in accordance with them?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Rules for the use of external services are laid down and reach every service in use (外部サービスの利用に係る規定). @see 6(8) */
export const cloudRules = defineRule({
  id: 'outsourcing/cloud-rules',
  requirements: ['6.8.p2/usage-rules'],
  reading: 'interpretation',
  justification: withReadingOfKinds(
    {
      ja: '規定は定められた日から、その及ぶサービスについて効くと解する。規定より前に始まった利用は、規定ができた後の承認で規定のもとに入る。',
      en: 'We read that rules hold from their adoption and for the services to which they apply; use that began before comes under them by an approval given since.',
    },
    'cloud-rules',
  ),
  severity: 'violation',
  title: { ja: '外部サービスの利用規定', en: 'Rules for external services' },
  remedy: {
    ja: '利用の規定を定め、使っているサービスのすべてに及ぼし、前からの利用も承認し直す。',
    en: 'Adopt rules that apply to every service in use, and approve under them what was used before.',
  },
  facts: [
    '/outsourcing/cloudRules/document',
    '/outsourcing/cloudRules/services',
    ...factsOfCloudUse,
    '/outsourcing/cloudServices/{id}/approvedOn',
    ...factsOfRules,
    '/outsourcing/cloudServices/{id}/approvedBy',
    ...factsOfKeeping,
    ...doerFacts,
  ],
  ...ofTheBody(rulesAt, (facts) => checkBody(facts)),
});

function checkBody(facts: Facts): Outcome {
  const { cloudRules: rules, cloudServices } = facts.configuration.outsourcing ?? {};
  if (cloudServices === undefined) return worst([absentSection(servicesAt), rules === undefined ? askRules() : pass]);
  const used = [...entriesOf(cloudServices, servicesAt)].filter(({ record }) => isInUse(record, facts.asOf));
  return together([checkKeptOutside(used, facts), used.length === 0 ? notApplicable : checkUsed(used, facts)]);
}

/** What the services in use demand. */
function checkUsed(used: readonly Entry<CloudService>[], facts: Facts): Outcome {
  const rules = facts.configuration.outsourcing?.cloudRules;
  if (rules === undefined || rules === 'unknown') return askRules();
  if (rules === 'none') return failing(messages.none);
  return together([checkRules(rules, rulesAt, 'cloud-rules', theRules, facts), checkScope(rules, used), checkBefore(rules, used, facts)]);
}

function checkScope({ services }: CloudRules, used: readonly Entry<CloudService>[]): Outcome {
  if (services === undefined) return missing(messages.scope, `${rulesAt}/services`, questions.scope);
  const missed = services === 'all' ? [] : used.filter(({ id }) => !services.includes(id));
  return missed.length === 0 ? pass : failing(fill(messages.notCovered, { services: listOf(missed.map(titleOf)) }));
}

/** Services that were in use before the rules, and not approved since. */
function checkBefore(rules: CloudRules, used: readonly Entry<CloudService>[], facts: Facts): Outcome {
  const on = adoptionOf(rules, facts.configuration).adoptedOn;
  if (!hasHappened(on, facts.asOf)) return pass; // there are no rules yet: said elsewhere
  const isApproved = (day: string | undefined): boolean => hasHappened(day, facts.asOf) && day >= on;
  const open = used.filter(({ record }) => !isApproved(record.approvedOn));
  const beganBefore = ({ record: { introducedOn } }: Entry<CloudService>) => introducedOn !== undefined && introducedOn < on;
  const before = open.filter(beganBefore);
  const approved = used.filter((entry) => beganBefore(entry) && !open.includes(entry));
  const values = { services: listOf(before.map(titleOf)), on };
  return worst([
    pass,
    ...before.map((entry) =>
      entry.record.approvedOn === undefined
        ? missing(fill(messages.before, values), `${entry.at}/approvedOn`, fill(questions.approvedOn, { service: titleOf(entry) }))
        : forJudgement(fill(messages.before, values), questions.before),
    ),
    ...open.filter(({ record }) => record.introducedOn === undefined).map(askIntroduction),
    ...approved.map((entry) => checkDoer(entry.record.approvedBy, entry.record.approvedOn, facts, () => askApprover(entry))),
  ]);
}

function askIntroduction(entry: Entry<CloudService>): Outcome {
  const name = { service: titleOf(entry) };
  return missing(fill(messages.introduction, name), `${entry.at}/introducedOn`, fill(questions.introduction, name));
}

function askApprover(entry: Entry<CloudService>): Outcome {
  const name = { service: titleOf(entry) };
  return missing(fill(messages.approver, name), `${entry.at}/approvedBy`, fill(questions.approver, name));
}

function askRules(): Outcome {
  return missing(messages.unknown, rulesAt, questions.rules);
}
