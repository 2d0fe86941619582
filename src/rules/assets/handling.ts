import type { Handling } from '../../configuration/index';
import { isSameName } from '../../configuration/notation/names';
import {
  absentSection,
  classesOf,
  type Facts,
  fill,
  forJudgement,
  hasHappened,
  listOf,
  missing,
  type Outcome,
  type Phase,
  pass,
  phaseOf,
  pointer,
  rankOf,
  statedClass,
  together,
  worst,
} from '../../facts/index';
import { type Bilingual, type SecurityProperty, securityProperties } from '../../policy/index';
import { checkRules, factsOfRules } from '../document';
import { withReadingOfKinds } from '../document-uses';
import { type Entry, entriesOf, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { type AssetEntry, checkBody, everyAsset, factsOfTiersThere } from './every-asset';
import { propertyTerm } from './property-term';

const section = '/assets/handling';

const messages = {
  unclassified: {
    ja: '「{asset}」は分類されておらず、分類に見合った対策をとれない。',
    en: '"{asset}" has not been classified, so no measures can follow its class.',
  },
  notYet: {
    ja: '「{asset}」の分類は{day}の予定でまだ行われておらず、分類に見合った対策をとれない。',
    en: '"{asset}" is to be classified on {day}, which has not come yet, so no measures can follow its class.',
  },
  unclassifiedBy: {
    ja: '「{asset}」は{property}の観点で分類されておらず、分類に見合った対策をとれない。',
    en: '"{asset}" has not been classified by {property}, so no measures can follow its class.',
  },
  classUnknown: {
    ja: '「{asset}」の{property}の区分が分からず、求められる対策が決まらない。',
    en: 'The class of "{asset}" by {property} is not known, nor therefore what it demands.',
  },
  noHandling: {
    ja: '「{asset}」の{property}の区分「{class}」に求める対策が定められていない。',
    en: 'What the class "{class}" of "{asset}" by {property} demands is not laid down.',
  },
  handlingAhead: {
    ja: '「{asset}」の{property}の区分「{class}」に求める対策は {day} から適用される予定で、今は定められていない。',
    en: 'What the class "{class}" of "{asset}" by {property} demands applies only from {day}; nothing is laid down for now.',
  },
  handlingEnded: {
    ja: '「{asset}」の{property}の区分「{class}」に求める対策の適用は {day} に終わり、その後の定めがない。',
    en: 'What the class "{class}" of "{asset}" by {property} demands applied until {day}, and nothing since is laid down.',
  },
  demandsNothing: {
    ja: '{property}の区分「{class}」には何の対策も求められていない。「{asset}」をそれで守れるかは人が判断しなければならない。',
    en: 'The class "{class}" of {property} demands nothing; whether "{asset}" is thereby protected is for a person to judge.',
  },
  lacking: {
    ja: '「{asset}」には、その区分が求める対策（{measures}）がとられていない。',
    en: '"{asset}" lacks what its classes demand: {measures}.',
  },
  measuresUnknown: { ja: '「{asset}」にとっている対策が宣言されていない。', en: 'The measures applied to "{asset}" are not declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  classUnknown: {
    ja: '「{asset}」の{property}の区分はどれか（class）',
    en: 'Which class does "{asset}" have by {property} (class)?',
  },
  noHandling: {
    ja: '{property}の区分「{class}」にはどの対策を求めるか（assets.handling）',
    en: 'What does the class "{class}" of {property} demand (assets.handling)?',
  },
  demandsNothing: { ja: 'この区分に対策が要らない理由は何か', en: 'Why does this class need no measure?' },
  measuresUnknown: {
    ja: '「{asset}」にはどの対策をとっているか（measures）',
    en: 'Which measures are applied to "{asset}" (measures)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const theHandling = {
  ja: '{property}の区分「{class}」の取扱い',
  en: 'what the class "{class}" of {property} demands',
} as const satisfies Bilingual;

/** Every information asset has the measures that its classes demand (分類に基づく対策). @see 6(2) */
export const handling = defineRule({
  id: 'assets/handling',
  requirements: ['6.2/handling'],
  reading: 'interpretation',
  justification: withReadingOfKinds(
    {
      ja: '本文は区分ごとの対策を示さない。団体が区分ごとに定めた対策が、その区分の資産にすべてとられていることを要すると解する。定めた対策で足りるかは問わない。',
      en: 'The text does not say what a class demands. We read that each asset has every measure that the municipality has laid down for its classes; whether those suffice is not asked.',
    },
    'handling',
  ),
  severity: 'violation',
  title: { ja: '分類に基づく対策', en: 'Measures according to class' },
  remedy: {
    ja: '区分ごとに求める対策を assets.handling に定め、資産にその対策をとって measures に同じ言葉で書く。',
    en: 'Lay down in "assets.handling" what each class demands, apply it to the asset, and name it in the same words under "measures".',
  },
  facts: [
    section,
    '/assets/scale',
    '/assets/information/{id}/class',
    '/assets/information/{id}/classifiedOn',
    '/assets/information/{id}/measures',
    '/assets/systems/{id}/class',
    '/assets/systems/{id}/classifiedOn',
    '/assets/systems/{id}/measures',
    '/assets/facilities/{id}/class',
    '/assets/facilities/{id}/classifiedOn',
    '/assets/facilities/{id}/measures',
    '/assets/media/{id}/class',
    '/assets/media/{id}/classifiedOn',
    '/assets/media/{id}/measures',
    '/assets/systemDocuments/{id}/class',
    '/assets/systemDocuments/{id}/classifiedOn',
    '/assets/systemDocuments/{id}/measures',
    ...factsOfTiersThere,
    ...factsOfRules,
  ],
  looking: everyAsset,
  check: (subject, facts) => (subject.kind === 'municipality' ? checkBody(subject, facts) : checkAsset(subject, facts)),
});

function checkAsset(entry: AssetEntry, facts: Facts): Outcome {
  const declared = facts.configuration.assets?.handling;
  const { class: classes, classifiedOn } = entry.record;
  if (classes === 'none') return failing(fill(messages.unclassified, { asset: titleOf(entry) }));
  if (classifiedOn !== undefined && !hasHappened(classifiedOn, facts.asOf)) {
    return failing(fill(messages.notYet, { asset: titleOf(entry), day: classifiedOn }));
  }
  if (declared === undefined) return absentSection(section);
  const demands = securityProperties.map((property) => demandOf(entry, property, [...entriesOf(declared, section)], facts));
  return together([...demands.map(({ known }) => known), checkMeasures(entry, demands)]);
}

/** What an asset's class by one property demands: the measures, and whether they are known. */
interface Demand {
  readonly known: Outcome;
  readonly measures: readonly string[];
}

function demandOf(entry: AssetEntry, property: SecurityProperty, handlings: readonly Entry<Handling>[], facts: Facts): Demand {
  const { record, at } = entry;
  const names = { asset: titleOf(entry), property: propertyTerm(property, facts) };
  const stated = statedClass(record.class, property);
  if (stated.state === 'denied') return { known: failing(fill(messages.unclassifiedBy, names)), measures: [] };
  if (stated.state === 'unknown') {
    const question = fill(questions.classUnknown, names);
    return { known: missing(fill(messages.classUnknown, names), `${at}${pointer('class', property)}`, question), measures: [] };
  }
  const named = { ...names, class: stated.class };
  const ofClass = handlings.filter(({ record: one }) => one.property === property && isSameName(one.class, stated.class));
  const laidDown = ofClass
    .filter(({ record: one }) => phaseOf(one, facts.asOf) === 'under-way')
    .map(({ record: one, at: place }) => ({
      measures: one.measures,
      // Where no document is named it is asked which one it is; what is declared to be demanded is demanded meanwhile.
      demanded: one.document === undefined,
      held: checkRules(one, place, 'handling', fill(theHandling, named), facts),
    }));
  const inForce = laidDown.filter(({ held, demanded }) => demanded || held.outcome === 'pass');
  const open = laidDown.filter(({ held }) => held.outcome === 'undetermined');
  if (inForce.length === 0 && open.length === 0) {
    // What a document lays down that does not hold is not laid down.
    if (facts.covers === 'municipality' && laidDown.length > 0) return { known: together(laidDown.map(({ held }) => held)), measures: [] };
    const message = notLaidDown(ofClass, named, facts.asOf);
    const declaredWhole = facts.covers === 'municipality';
    return {
      known: declaredWhole
        ? failing(message)
        : missing(message, `${section}${pointer(`${property}-${stated.class}`)}`, fill(questions.noHandling, named)),
      measures: [],
    };
  }
  const measures = inForce.flatMap((one) => one.measures);
  const enough = measures.length > 0 || open.some(({ demanded }) => !demanded) || isLoosest(stated.class, property, facts);
  return {
    known: worst([
      enough ? pass : forJudgement(fill(messages.demandsNothing, named), questions.demandsNothing),
      ...open.map(({ held }) => held),
    ]),
    measures,
  };
}

/** That nothing is laid down for a class now; where something will be, or was, from which day or until when. */
function notLaidDown(
  ofClass: readonly Entry<Handling>[],
  named: { readonly asset: string; readonly property: Bilingual; readonly class: string },
  asOf: string,
): Bilingual {
  const daysIn = (phase: Phase, dayOf: (one: Handling) => string | undefined): readonly string[] =>
    ofClass.flatMap(({ record }) => (phaseOf(record, asOf) === phase ? (dayOf(record) ?? []) : [])).sort();
  const [next] = daysIn('ahead', ({ from }) => from);
  if (next !== undefined) return fill(messages.handlingAhead, { ...named, day: next });
  const last = daysIn('over', ({ until }) => until).at(-1);
  return last === undefined ? fill(messages.noHandling, named) : fill(messages.handlingEnded, { ...named, day: last });
}

/** Holds what is applied to an asset against what its classes demand together. */
function checkMeasures(entry: AssetEntry, demands: readonly Demand[]): Outcome {
  const demanding = demands.filter(({ measures }) => measures.length > 0);
  if (demanding.length === 0) return pass;
  const { record, at } = entry;
  const asset = titleOf(entry);
  if (record.measures === undefined || record.measures === 'unknown') {
    return missing(fill(messages.measuresUnknown, { asset }), `${at}/measures`, fill(questions.measuresUnknown, { asset }));
  }
  const applied = record.measures === 'none' ? [] : record.measures;
  const isLacking = (measure: string): boolean => !applied.some((one) => isSameName(one, measure));
  const lacking = new Set(demanding.flatMap(({ measures }) => measures.filter(isLacking)));
  if (lacking.size === 0) return pass;
  return failing(fill(messages.lacking, { asset, measures: listOf([...lacking]) }));
}

/** Whether a class is the last of several on its scale: that it demands nothing is no wonder. */
function isLoosest(wanted: string, property: SecurityProperty, { configuration }: Facts): boolean {
  const scale = classesOf(configuration, property) ?? [];
  return scale.length > 1 && rankOf(scale, wanted) === scale.length - 1;
}
