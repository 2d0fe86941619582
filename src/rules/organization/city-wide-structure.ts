import type { OrganizationStructure, OrganizationUnit } from '../../configuration/index';
import {
  absentSection,
  askBody,
  askSection,
  type BodyFacts,
  bodiesOf,
  type Facts,
  factsOfBodies,
  factsOfMentions,
  fill,
  isCoveredKind,
  listOf,
  missing,
  notApplicable,
  type Outcome,
  officeOn,
  pass,
  pointer,
  theMunicipality,
  together,
  type Unknown,
  undetermined,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkEvidence, checkKind, factsOfRules } from '../document';
import { withReadingOfKinds } from '../document-uses';
import { factsOfOffice, openOffice, rolesAt } from '../named-role';
import { type Entry, entriesOf, titleOf } from '../records';
import { defineRule, failing, type Looking } from '../rule';

const at = '/organization/structure';
const units = '/organization/units';

const messages = {
  none: { ja: '対策を進める全庁的な体制がない。', en: 'There is no structure that promotes the measures across the city.' },
  unknown: {
    ja: '対策を進める全庁的な体制が宣言されていない。',
    en: 'Whether a structure promotes the measures across the city is not declared.',
  },
  incomplete: {
    ja: '全庁的な体制について、宣言された事実だけでは判定できない。',
    en: 'What is declared of the structure does not settle it.',
  },
  notYet: { ja: '全庁的な体制は {on} に設けられるもので、まだない。', en: 'The structure is set up only on {on}.' },
  notReached: {
    ja: '体制が機関「{body}」に及んでいない。及ぶ機関（reaches）に挙がらず、在任の責任者のいる部署もない。',
    en: 'The structure does not reach the body "{body}": it is not among those it reaches, and no unit of it has somebody in charge.',
  },
  nobodyInCharge: {
    ja: '機関「{body}」は体制に加わるとされているが、そのどの部署にも在任の責任者がいない。',
    en: 'The body "{body}" is said to be part of the structure, yet none of its units has anybody in office in charge.',
  },
  kindMissing: {
    ja: '{kinds}に当たる機関が宣言されておらず、体制が及ぶか分からない。',
    en: 'No body of these kinds is declared, so whether the structure reaches them is not known: {kinds}.',
  },
  reachUnknown: { ja: '体制が機関「{body}」に及ぶか分からない。', en: 'Whether the structure reaches the body "{body}" is not known.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  structure: {
    ja: '対策を進める全庁的な体制はあるか。いつ、どの文書で設け、誰が率いるか。なければ none と書く',
    en: 'Is there a structure that promotes the measures across the city? When and by which document was it set up, and who leads it? Write "none" if there is none',
  },
  adoptedOn: { ja: '体制はいつ設けたか（adoptedOn）', en: 'When was the structure set up (adoptedOn)?' },
  document: { ja: '体制はどの文書で定めたか（document）', en: 'Which document sets up the structure (document)?' },
  leads: { ja: '体制は誰が率いるか（leads）', en: 'Who leads the structure (leads)?' },
  kindMissing: {
    ja: '{kinds}に当たる機関はどれか。市になければ exists: no と書く',
    en: 'Which bodies are of these kinds ({kinds})? If there is none, declare it with "exists: no"',
  },
  reaches: { ja: '体制はどの機関に及ぶか（reaches）', en: 'Which bodies does the structure reach (reaches)?' },
  unitBody: { ja: '部署「{unit}」はどの機関に属するか（body）', en: 'Which body is the unit "{unit}" part of (body)?' },
  responsible: { ja: '部署「{unit}」は誰が担当するか（responsible）', en: 'Who is in charge in the unit "{unit}" (responsible)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const evidence = { ja: '全庁的な体制の根拠とする文書', en: 'on which the structure rests' } as const satisfies Bilingual;

/** The structure as a whole, and every body that it has to reach. */
type Looked = 'structure' | { readonly body: BodyFacts; readonly structure: OrganizationStructure };

const looking: Looking<Looked> = {
  *subjects(facts) {
    yield 'structure';
    const structure = facts.configuration.organization?.structure;
    // Without a structure no body is reached: that is one finding, not one for each.
    if (typeof structure !== 'object') return;
    for (const body of bodiesOf(facts) ?? []) yield { body, structure };
  },
  about: (looked) => (looked === 'structure' ? [theMunicipality] : [{ kind: 'body', id: looked.body.id }]),
  pointers: (looked) => (looked === 'structure' ? [at] : [looked.body.at, at]),
};

/** A structure across the city promotes the measures and reaches every body of 4(1) (全庁的な組織体制). @see 6(1) */
export const cityWideStructure = defineRule({
  id: 'organization/city-wide-structure',
  requirements: ['6.1/city-wide-structure'],
  reading: 'interpretation',
  justification: withReadingOfKinds(
    {
      ja: '体制の確立を、いつ、どの文書で設け、誰が率いるかが示せることと解し、「全庁的」を、市にある4(1)の機関のすべてに及ぶことと解する。及ぶとは、体制を定めた文書に挙がるか、在任の責任者のいる部署があることをいう。',
      en: 'We read that a structure is set up as that it can be shown when, by which document and under whose lead, and "city-wide" as reaching every body of 4(1) that the city has: it is named in the document, or has a unit where somebody in office is in charge.',
    },
    'structure',
  ),
  severity: 'violation',
  title: { ja: '全庁的な組織体制', en: 'City-wide structure' },
  remedy: {
    ja: '体制を文書で定めて structure に書き、及んでいない機関を加えるか、その機関の部署に責任者を置く。',
    en: 'Set up the structure by a document and declare it in "structure"; add the body that it does not reach, or put somebody in charge of a unit of it.',
  },
  facts: [
    '/organization/structure',
    '/organization/units/{id}/body',
    '/organization/units/{id}/responsible',
    ...factsOfOffice,
    ...factsOfBodies,
    ...factsOfMentions,
    ...factsOfRules,
  ],
  looking,
  check: (looked, facts) => (looked === 'structure' ? checkStructure(facts) : checkBody(looked.body, looked.structure, facts)),
});

function checkStructure(facts: Facts): Outcome {
  const structure = facts.configuration.organization?.structure;
  if (structure === undefined || structure === 'unknown') return missing(messages.unknown, at, questions.structure);
  if (structure === 'none') return failing(messages.none);
  const { adoptedOn, document, leads } = structure;
  const ask = (key: 'adoptedOn' | 'document' | 'leads'): Outcome => missing(messages.incomplete, `${at}/${key}`, questions[key]);
  return together([
    adoptedOn === undefined ? ask('adoptedOn') : adoptedOn > facts.asOf ? failing(fill(messages.notYet, { on: adoptedOn })) : pass,
    document === undefined
      ? ask('document')
      : together([checkEvidence(document, facts, evidence), checkKind(document, 'structure', facts)]),
    leads === undefined ? ask('leads') : pass,
    checkKinds(facts),
  ]);
}

/** A body that is left out is not reached by a structure for all that: of a whole municipality each kind of 4(1) is declared, be it as absent. */
function checkKinds(facts: Facts): Outcome {
  const { covers, policy } = facts;
  const bodies = bodiesOf(facts);
  if (bodies === undefined) return absentSection('/scope/bodies');
  if (covers !== 'municipality') return pass;
  const lacking = policy.scope.bodies.filter(({ id }) => !bodies.some(({ kind }) => kind === id));
  if (lacking.length === 0) return pass;
  const kinds = listOf(lacking.map(({ label }) => label));
  return missing(fill(messages.kindMissing, { kinds }), '/scope/bodies', fill(questions.kindMissing, { kinds }));
}

function checkBody(one: BodyFacts, structure: OrganizationStructure, facts: Facts): Outcome {
  const { id, kind, name } = one;
  const named = { body: name };
  const ask = (key: 'kind' | 'exists'): Outcome => undetermined(fill(messages.reachUnknown, named), askBody(one, key));
  if (kind === undefined) return ask('kind');
  if (!isCoveredKind(kind, facts.policy) || one.exists === 'no') return notApplicable;
  if (one.exists !== 'yes') return ask('exists');
  const all = [...entriesOf(facts.configuration.organization?.units ?? {}, units)];
  const own = all.filter(({ record }) => record.body === id);
  const listed = structure.reaches?.includes(id) === true;
  if (listed && own.length === 0) return pass;
  const charges = own.map((unit) => inCharge(unit, facts));
  if (charges.includes('somebody')) return pass;
  const [first, ...others] = [
    ...(structure.reaches === undefined ? [asking(`${at}/reaches`, questions.reaches)] : []),
    ...charges.flatMap((charge) => (typeof charge === 'object' ? [charge] : [])),
    ...(listed ? [] : all.filter(({ record }) => record.body === undefined && record.responsible !== 'none').map(askWhose)),
  ];
  if (first !== undefined) return undetermined(fill(messages.reachUnknown, named), [first, ...others]);
  return failing(fill(listed ? messages.nobodyInCharge : messages.notReached, named));
}

/** Whether somebody in office is in charge of a unit, or what would have to be known. */
function inCharge(unit: Entry<OrganizationUnit>, { configuration, asOf }: Facts): 'somebody' | 'nobody' | Unknown {
  const { responsible } = unit.record;
  if (responsible === 'none') return 'nobody';
  if (responsible === undefined) return asking(`${unit.at}/responsible`, fill(questions.responsible, { unit: titleOf(unit) }));
  const role = configuration.organization?.roles?.[responsible];
  if (role === undefined) return askSection(rolesAt);
  const open = openOffice({ id: responsible, record: role, at: `${rolesAt}${pointer(responsible)}` }, asOf);
  return open ?? (officeOn(role, asOf).state === 'held' ? 'somebody' : 'nobody');
}

function askWhose(unit: Entry<OrganizationUnit>): Unknown {
  return asking(`${unit.at}/body`, fill(questions.unitBody, { unit: titleOf(unit) }));
}

function asking(place: string, question: Bilingual): Unknown {
  return { reason: 'missing-fact', pointer: place, question };
}
