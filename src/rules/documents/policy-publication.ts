import type { Document } from '../../configuration/index';
import {
  type Facts,
  fill,
  forceOf,
  forJudgement,
  hasHappened,
  missing,
  notApplicable,
  type Outcome,
  pass,
  undetermined,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { askOf } from '../document';
import { type Entry, overRecords, titleOf } from '../records';
import { defineRule, failing } from '../rule';

const messages = {
  kind: { ja: '文書「{title}」が方針かどうか分からない。', en: 'Whether document "{title}" is the policy is not declared.' },
  adoptedOn: { ja: '方針「{title}」をいつ定めたか宣言されていない。', en: 'When policy "{title}" was set is not declared.' },
  publishedOn: { ja: '方針「{title}」を公表したか宣言されていない。', en: 'Whether policy "{title}" was published is not declared.' },
  nonPublic: { ja: '方針「{title}」は公表されていない。', en: 'Policy "{title}" is not published.' },
  notYet: {
    ja: '方針「{title}」の公表は {on} の予定で、まだ行われていない。',
    en: 'Policy "{title}" is to be published on {on} and has not been.',
  },
  older: {
    ja: '方針「{title}」は {version} に変わったが、公表は {on} が最後である。',
    en: 'Policy "{title}" was changed on {version}, and last published on {on}.',
  },
  delay: {
    ja: '方針「{title}」は {due} には公表できたが、公表は {on} である。',
    en: 'Policy "{title}" could be published from {due}; it was published on {on}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  publishedOn: { ja: '方針をいつ公表したか（publishedOn）', en: 'When was the policy published (publishedOn)?' },
  delay: { ja: 'この間があっても、すぐに公表したと言えるか', en: 'Was it published without delay although time went by?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const requirement = 'law/policy-published';

/** A policy that was set or changed is published without delay (方針の公表). The law asks for it, not the policy. @see 244条の6 of 地方自治法 */
export const policyPublication = defineRule({
  id: 'documents/policy-publication',
  requirements: [requirement],
  reading: 'interpretation',
  justification: {
    ja: '「遅滞なく」の日数は定められていない。定めた日か変えた日、施行前なら施行日までの公表を適合とし、間があれば人が判断する。変える前の版の公表では足りない。',
    en: 'No number of days is laid down for "without delay". Published by the day of setting, change or entry into force passes; a gap is for a person to judge. That an earlier version was published does not suffice.',
  },
  severity: 'violation',
  title: { ja: '方針の公表', en: 'Publication of the policy' },
  remedy: {
    ja: '方針を公表し、公表した日と場所（publishedOn、publishedAt）を書く。',
    en: 'Publish the policy, and declare when and where (publishedOn, publishedAt).',
  },
  facts: [
    '/documents/{id}/kind',
    '/documents/{id}/adoptedOn',
    '/documents/{id}/revisedOn',
    '/documents/{id}/repealedOn',
    '/documents/{id}/disclosure',
    '/documents/{id}/publishedOn',
  ],
  ...overRecords<Document>({ kind: 'document', select: ({ documents }) => documents, check: checkDocument }),
});

function checkDocument(entry: Entry<Document>, facts: Facts): Outcome {
  const { at, record } = entry;
  const { kind, disclosure, publishedOn } = record;
  const { asOf } = facts;
  const title = titleOf(entry);
  const ask = (key: 'kind' | 'adoptedOn'): Outcome => undetermined(fill(messages[key], { title }), [askOf(entry, key)]);
  if (kind === undefined) return ask('kind');
  const force = forceOf(record, asOf);
  if (kind !== 'basic-policy' || force === 'not-yet' || force === 'repealed') return notApplicable;
  if (disclosure === 'non-public') return failing(fill(messages.nonPublic, { title }));
  if (publishedOn === undefined) return missing(fill(messages.publishedOn, { title }), `${at}/publishedOn`, questions.publishedOn);
  if (!hasHappened(publishedOn, asOf)) return failing(fill(messages.notYet, { title, on: publishedOn }));
  const version = versionOf(record, asOf);
  if (version === undefined) return ask('adoptedOn');
  if (publishedOn < version) return failing(fill(messages.older, { title, version, on: publishedOn }));
  const inForceFrom = facts.policy.requirements.find(({ id }) => id === requirement)?.inForceFrom ?? version;
  const due = version < inForceFrom ? inForceFrom : version;
  return publishedOn <= due ? pass : forJudgement(fill(messages.delay, { title, due, on: publishedOn }), questions.delay);
}

/** The day of the version that holds: of its setting or its latest change. */
function versionOf({ adoptedOn, revisedOn }: Document, asOf: string): string | undefined {
  if (adoptedOn === undefined) return undefined;
  return hasHappened(revisedOn, asOf) ? revisedOn : adoptedOn;
}
