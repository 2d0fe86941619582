import { type Document, type DocumentKind, documentKinds } from '../../configuration/index';
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
import { isTitledProcedure } from './procedure-title';

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
  titled: {
    ja: '手順と題する文書「{title}」が、種類を{kind}として公開されている。実施手順に当たるかは人が判断しなければならない。',
    en: 'Document "{title}", titled as a procedure and declared as "{kind}", is public; whether it is a procedure a person must judge.',
  },
  unknownTitled: {
    ja: '手順と題する文書「{title}」（種類は{kind}）を公開しているかどうかが宣言されていない。',
    en: 'Whether document "{title}", titled as a procedure and declared as "{kind}", is public is not declared.',
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

/** Of what the clause does not speak although it rests on the standards, or is them. */
const neverProcedures: ReadonlySet<DocumentKind> = new Set(['basic-policy', 'control-standards', 'form']);

/**
 * No procedure is public (実施手順の非公開). Of the standards and of forms the clause does not speak; of any other document that rests on the standards, and
 * of whatever is titled as a procedure, a person judges whether it is one by another name.
 *
 * @see 10第2段落
 */
export const procedureDisclosure = defineRule({
  id: 'documents/procedure-disclosure',
  requirements: ['10.p2/non-public'],
  reading: 'interpretation',
  justification: {
    ja: '種類を実施手順とする文書を公開しないことは文言のとおりである。ほかの種類でも、手順と題する文書と、対策基準に基づく文書は、名を変えた実施手順でありうると解し、公開されていれば人の判断による。廃止された実施手順の公開もそうである。基本方針、対策基準、様式は、手順と題していなければ触れていないと解する。',
    en: 'That what is declared as a procedure is not public is the text itself. We read that a document of another kind may be one by another name if it is titled as a procedure or rests on the control standards: if it is public, a person judges, as of a procedure that is repealed. Of the basic policy, the standards and forms that are not so titled we read that it says nothing.',
  },
  severity: 'violation',
  title: { ja: '実施手順の非公開', en: 'Procedures are not public' },
  remedy: {
    ja: '実施手順の公開をやめ、disclosure に non-public と書く。',
    en: 'Withdraw the procedure from the public and declare "disclosure: non-public".',
  },
  facts: [
    '/documents/{id}/kind',
    '/documents/{id}/title',
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
    default:
      return shown === 'non-public' ? notApplicable : checkOther(entry, record.kind, shown, facts);
  }
}

/** What is no procedure by its kind may be one: by its title, or by what it rests on, as rules for the cloud or a plan for incidents do. */
function checkOther(entry: DocumentEntry, kind: DocumentKind, shown: 'public' | 'unknown', facts: Facts): Outcome {
  const names = { title: titleOf(entry), kind: labelOf(kind) };
  const ask = (message: Bilingual) => missing(fill(message, names), `${entry.at}/disclosure`, fill(questions.unknown, names));
  // How social media are operated 6(8) wants laid down besides, under that very name.
  if (kind !== 'social-media-procedure' && isTitledProcedure(entry.record.title ?? ''))
    return shown === 'unknown' ? ask(messages.unknownTitled) : forJudgement(fill(messages.titled, names), questions.other);
  if (neverProcedures.has(kind) || restsOnStandards(entry, facts) !== true) return notApplicable;
  return shown === 'unknown' ? ask(messages.unknownOther) : forJudgement(fill(messages.other, names), questions.other);
}

function labelOf(kind: DocumentKind): Bilingual {
  return documentKinds.find(({ id }) => id === kind)?.label ?? { ja: kind, en: kind };
}

/** What was published is public, whatever is said of it; a publication that lies ahead has not happened. */
function disclosureOf({ disclosure = 'unknown', publishedOn, publishedAt }: Document, asOf: string): 'public' | 'non-public' | 'unknown' {
  if (hasHappened(publishedOn, asOf)) return 'public';
  return publishedAt !== undefined && publishedOn === undefined ? 'public' : disclosure;
}
