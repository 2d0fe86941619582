import type { Document } from '../../configuration/index';
import {
  type Facts,
  factsOfForce,
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
import { askOf, type DocumentEntry } from '../document';
import { overRecords, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { restsOnStandards } from './basis';

const messages = {
  public: { ja: '実施手順「{title}」が公開されている。', en: 'Procedure "{title}" is public.' },
  unknown: {
    ja: '実施手順「{title}」を公開しているかどうかが宣言されていない。',
    en: 'Whether procedure "{title}" is public is not declared.',
  },
  unknownKind: {
    ja: '文書「{title}」は実施手順かどうか分からず、非公開とも宣言されていない。',
    en: 'Whether document "{title}" is a procedure is not known, and it is not declared to be non-public.',
  },
  unknownOther: {
    ja: '対策基準に基づく文書「{title}」を公開しているかどうかが宣言されていない。',
    en: 'Whether document "{title}", which rests on the control standards, is public is not declared.',
  },
  repealed: {
    ja: '廃止された実施手順「{title}」が公開されている。差し障りが残るかは人が判断しなければならない。',
    en: 'Procedure "{title}", which is repealed, is public; whether that still does harm a person must judge.',
  },
  other: {
    ja: '対策基準に基づく文書「{title}」が公開されている。実施手順に当たるかは人が判断しなければならない。',
    en: 'Document "{title}", which rests on the control standards, is public; whether it is a procedure a person must judge.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  unknown: { ja: '「{title}」を公開しているか（disclosure）', en: 'Is "{title}" public (disclosure)?' },
  repealed: {
    ja: '廃止された手順の公開により、今の手順や市の行政に差し障りがないと判断できるか',
    en: 'Can it be said that publishing the repealed procedure does no harm to the present ones or to the administration?',
  },
  other: {
    ja: 'この文書は、対策の進め方を具体的に定める実施手順に当たらないと判断できるか',
    en: 'Can it be said that this document is no procedure, one that lays down concretely how measures are carried out?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * No procedure is public (実施手順の非公開). Of the standards and of forms the clause does not speak; of any other document that rests on the standards a
 * person judges whether it is a procedure by another name.
 *
 * @see 10第2段落
 */
export const procedureDisclosure = defineRule({
  id: 'documents/procedure-disclosure',
  requirements: ['10.p2/non-public'],
  reading: 'literal',
  severity: 'violation',
  title: { ja: '実施手順の非公開', en: 'Procedures are not public' },
  remedy: {
    ja: '実施手順の公開をやめ、disclosure に non-public と書く。',
    en: 'Withdraw the procedure from the public and declare "disclosure: non-public".',
  },
  facts: [
    '/documents/{id}/kind',
    '/documents/{id}/disclosure',
    '/documents/{id}/publishedOn',
    '/documents/{id}/publishedAt',
    '/documents/{id}/basedOn',
    ...factsOfForce,
  ],
  ...overRecords<Document>({ kind: 'document', select: ({ documents }) => documents, check: checkDocument }),
});

function checkDocument(entry: DocumentEntry, facts: Facts): Outcome {
  const { record } = entry;
  const title = { title: titleOf(entry) };
  const shown = disclosureOf(record, facts.asOf);
  switch (record.kind) {
    case 'procedure':
      if (shown === 'non-public') return pass;
      if (shown === 'unknown') return missing(fill(messages.unknown, title), `${entry.at}/disclosure`, fill(questions.unknown, title));
      if (forceOf(record, facts.asOf) === 'repealed') return forJudgement(fill(messages.repealed, title), questions.repealed);
      return failing(fill(messages.public, title));
    case undefined:
      return shown === 'non-public' ? notApplicable : undetermined(fill(messages.unknownKind, title), [askOf(entry, 'kind')]);
    case 'basic-policy':
    case 'control-standards':
    case 'form':
      return notApplicable;
    default:
      // A procedure may stand under the name of a kind of its own: rules for the cloud, a plan for incidents.
      if (shown === 'non-public' || restsOnStandards(entry, facts) !== true) return notApplicable;
      if (shown === 'unknown') return missing(fill(messages.unknownOther, title), `${entry.at}/disclosure`, fill(questions.unknown, title));
      return forJudgement(fill(messages.other, title), questions.other);
  }
}

/** What was published is public, whatever is said of it; a publication that lies ahead has not happened. */
function disclosureOf({ disclosure = 'unknown', publishedOn, publishedAt }: Document, asOf: string): 'public' | 'non-public' | 'unknown' {
  if (hasHappened(publishedOn, asOf)) return 'public';
  return publishedAt !== undefined && publishedOn === undefined ? 'public' : disclosure;
}
