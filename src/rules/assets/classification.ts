import {
  classesOf,
  type Facts,
  fill,
  forJudgement,
  hasHappened,
  listOf,
  missing,
  type Outcome,
  pass,
  pointer,
  rankOf,
  statedClass,
  together,
  worst,
} from '../../facts/index';
import { type Bilingual, type SecurityProperty, securityProperties } from '../../policy/index';
import { titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { type AssetEntry, checkBody, everyAsset, factsOfHeld, factsOfTiersThere } from './every-asset';
import { propertyTerm } from './property-term';

const messages = {
  none: { ja: '「{asset}」は分類されていない。', en: '"{asset}" has not been classified.' },
  notYet: {
    ja: '「{asset}」の分類は{day}の予定で、まだ行われていない。',
    en: '"{asset}" is to be classified on {day}, which has not come yet.',
  },
  denied: { ja: '「{asset}」は{property}の観点で分類されていない。', en: '"{asset}" has not been classified by {property}.' },
  unknown: { ja: '「{asset}」の{property}の区分が宣言されていない。', en: 'The class of "{asset}" by {property} is not declared.' },
  offScale: {
    ja: '「{asset}」の{property}の区分「{class}」は、分類の基準（{scale}）にない。',
    en: 'The class "{class}" of "{asset}" by {property} is not on the declared scale ({scale}).',
  },
  noScale: { ja: '{property}の分類の基準が宣言されていない。', en: 'The scale of {property} is not declared.' },
  noClasses: {
    ja: '分類の基準に{property}の区分が一つもないので、「{asset}」は分類できない。',
    en: 'The scale has no class of {property}, so "{asset}" cannot be classified.',
  },
  oneClass: {
    ja: '{property}の区分が「{class}」一つしかなく、「{asset}」を分類したと言えるかは人が判断しなければならない。',
    en: 'The only class of {property} is "{class}"; whether "{asset}" is thereby classified is for a person to judge.',
  },
  looser: {
    ja: '「{asset}」の{property}の区分は、そこにある情報（{data}）の区分より緩い。',
    en: 'The class of "{asset}" by {property} is less strict than that of what it holds: {data}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  unknown: {
    ja: '「{asset}」の{property}の区分はどれか（class）',
    en: 'Which class does "{asset}" have by {property} (class)?',
  },
  noScale: {
    ja: '{property}にはどのような区分があるか（assets.scale）',
    en: 'Which classes of {property} are there (assets.scale)?',
  },
  oneClass: { ja: '区分が一つだけで、分類と言えるか', en: 'Is a single class a classification?' },
  looser: {
    ja: '「{asset}」の{property}の区分が、中身より緩くてよい理由があるか',
    en: 'Is there a reason for a class of "{asset}" by {property} below that of what it holds?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Every information asset has a class of the declared scale by all three properties (情報資産の分類). @see 6(2) */
export const classification = defineRule({
  id: 'assets/classification',
  requirements: ['6.2/classification'],
  reading: 'interpretation',
  justification: {
    ja: '本文は区分の段階を示さない。団体が定めた基準の区分が、三つの観点のすべてで資産ごとに付いていることを要すると解する。',
    en: 'The text gives no levels. We read that each asset has, by all three properties, a class of the scale that the municipality has laid down.',
  },
  severity: 'violation',
  title: { ja: '情報資産の分類', en: 'Classification of information assets' },
  remedy: {
    ja: '資産を機密性・完全性・可用性のそれぞれで分類し、分類の基準（assets.scale）にある区分を class に書く。',
    en: 'Classify the asset by confidentiality, integrity and availability, and write classes of the declared scale (assets.scale) under "class".',
  },
  facts: [
    '/assets/scale',
    '/assets/information/{id}/class',
    '/assets/information/{id}/classifiedOn',
    '/assets/systems/{id}/class',
    '/assets/systems/{id}/classifiedOn',
    '/assets/facilities/{id}/class',
    '/assets/facilities/{id}/classifiedOn',
    '/assets/media/{id}/class',
    '/assets/media/{id}/classifiedOn',
    ...factsOfHeld,
    ...factsOfTiersThere,
    '/assets/systemDocuments/{id}/class',
    '/assets/systemDocuments/{id}/classifiedOn',
  ],
  looking: everyAsset,
  check: (subject, facts) => (subject.kind === 'municipality' ? checkBody(subject, facts) : checkAsset(subject, facts)),
});

function checkAsset(entry: AssetEntry, facts: Facts): Outcome {
  const asset = titleOf(entry);
  const { class: classes, classifiedOn } = entry.record;
  if (classes === 'none') return failing(fill(messages.none, { asset }));
  if (classifiedOn !== undefined && !hasHappened(classifiedOn, facts.asOf)) {
    return failing(fill(messages.notYet, { asset, day: classifiedOn }));
  }
  return together(securityProperties.map((property) => checkProperty(entry, property, facts)));
}

function checkProperty(entry: AssetEntry, property: SecurityProperty, facts: Facts): Outcome {
  const { record, at } = entry;
  const names = { asset: titleOf(entry), property: propertyTerm(property, facts) };
  const scale = classesOf(facts.configuration, property);
  if (scale?.length === 0) return failing(fill(messages.noClasses, names));
  const stated = statedClass(record.class, property);
  if (stated.state === 'denied') return failing(fill(messages.denied, names));
  const own =
    stated.state === 'stated'
      ? pass
      : missing(fill(messages.unknown, names), `${at}${pointer('class', property)}`, fill(questions.unknown, names));
  if (scale === undefined) {
    return worst([own, missing(fill(messages.noScale, names), pointer('assets', 'scale', property), fill(questions.noScale, names))]);
  }
  if (stated.state === 'unknown') return own;
  const rank = rankOf(scale, stated.class);
  if (rank === -1) return failing(fill(messages.offScale, { ...names, class: stated.class, scale: listOf(scale) }));
  if (scale.length === 1) return forJudgement(fill(messages.oneClass, { ...names, class: stated.class }), questions.oneClass);
  const stricter = heldStricter(entry, property, { scale, rank }, facts);
  if (stricter.length === 0) return pass;
  return forJudgement(fill(messages.looser, { ...names, data: listOf(stricter) }), fill(questions.looser, names));
}

/** What a medium or a system holds that is classed more strictly: a low class of the one would take what it holds out of sight. */
function heldStricter(
  { held: ids }: AssetEntry,
  property: SecurityProperty,
  { scale, rank: own }: { readonly scale: readonly string[]; readonly rank: number },
  { data }: Facts,
): readonly string[] {
  return ids.flatMap((id) => {
    const asset = data.get(id)?.asset;
    const stated = statedClass(asset?.class, property);
    const rank = stated.state === 'stated' ? rankOf(scale, stated.class) : -1;
    return rank !== -1 && rank < own ? [asset?.title ?? id] : [];
  });
}
