import { type DocumentKind, sectionPointer } from '../../configuration/index';
import {
  type Facts,
  fill,
  forJudgement,
  listOf,
  type Outcome,
  pass,
  pointer,
  theMunicipality,
  type Unknown,
  undetermined,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { defineRule } from '../rule';
import { checkRegister } from './register';

const messages = {
  diagramLeftOut: {
    ja: 'ネットワーク図（{documents}）があるのに、システム関連文書の一覧（assets.systemDocuments）にネットワーク図がない。',
    en: 'There is a network diagram ({documents}), yet the list of system documents (assets.systemDocuments) holds none.',
  },
  kindLacking: {
    ja: '市全体の宣言だが、システム関連文書の一覧に{kinds}がない。',
    en: 'The whole municipality is declared, yet the list of system documents holds no {kinds}.',
  },
  kindUnknown: {
    ja: 'システム関連文書の一覧から{kinds}が漏れていないか、種類の書かれていない文書があるので分からない。',
    en: 'Whether the list of system documents leaves out a {kinds} is not known, for some documents do not say what they are.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  kindLacking: {
    ja: '{kinds}は市に一つもないか。あるのに一覧から漏れていないと、誰がいつ確かめたか',
    en: 'Is there no {kinds} in the city at all, and who confirmed, when, that none was left off the list?',
  },
  kind: { ja: '文書「{document}」は何か（kind）', en: 'What is the document "{document}" (kind)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const section = sectionPointer('system-document');

/** The two kinds of document that the text names; its 「等」 leaves the list open. */
const named = [
  { id: 'specification', label: { ja: '仕様書', en: 'specification' } },
  { id: 'network-diagram', label: { ja: 'ネットワーク図', en: 'network diagram' } },
] as const satisfies readonly { readonly id: string; readonly label: Bilingual }[];

/** Documents about the systems are listed as assets (システム関連文書の記載). @see 4(2)③ */
export const systemDocumentsCovered = defineRule({
  id: 'scope/system-documents-covered',
  requirements: ['4.2.3/system-documents-covered'],
  reading: 'interpretation',
  justification: {
    ja: '対象とすることを、一覧に載っていることと解する。市全体の宣言では、本文が例に挙げる仕様書とネットワーク図のどちらもあるはずと見て、なければ尋ねる。',
    en: 'We read that they are covered as that they are on the list. Of a whole municipality we expect both examples of the text, specifications and network diagrams, and ask where one is missing.',
  },
  severity: 'violation',
  title: { ja: 'システム関連文書', en: 'System documents' },
  remedy: {
    ja: '仕様書、ネットワーク図、設定の控えなどを assets.systemDocuments に載せ、種類（kind）を書く。',
    en: 'List specifications, network diagrams, copies of settings and the like in assets.systemDocuments, each with its kind.',
  },
  facts: ['/assets/systemDocuments/{id}/kind', '/documents/{id}/kind'],
  looking: { subjects: () => ['municipality'], about: () => [theMunicipality], pointers: () => [section] },
  check: (_, facts) => checkDocuments(facts),
});

function checkDocuments(facts: Facts): Outcome {
  const records = facts.configuration.assets?.systemDocuments;
  if (records === undefined) return checkRegister('system-document', facts);
  const listed = Object.entries(records).map(([id, { kind }]) => ({ id, kind: kind === 'unknown' ? undefined : kind }));
  const lacking = named.filter(({ id }) => !listed.some(({ kind }) => kind === id));
  const listedUnknown = listed.filter(({ kind }) => kind === undefined);
  const elsewhere = lacking.some(({ id }) => id === 'network-diagram') ? documentsOf(facts) : [];
  const diagrams = elsewhere.filter(({ kind }) => kind === 'network-diagram');
  const elsewhereUnknown = elsewhere.filter(({ kind }) => kind === undefined);
  if (diagrams.length > 0 && listedUnknown.length === 0) {
    return {
      outcome: 'fail',
      message: fill(messages.diagramLeftOut, { documents: listOf(diagrams.map(({ id }) => id)) }),
      pointers: diagrams.map(({ id }) => pointer('documents', id)),
    };
  }
  if (lacking.length === 0) return pass;
  const expected = facts.covers === 'municipality' && listed.length > 0;
  const open = expected || diagrams.length > 0 || elsewhereUnknown.length > 0;
  if (!open) return checkRegister('system-document', facts);
  const names = {
    kinds: listOf(
      lacking.map(({ label }) => label),
      ' or ',
    ),
  };
  const [first, ...others] = [
    ...listedUnknown.map(({ id }) => askKind(section, id)),
    ...elsewhereUnknown.map(({ id }) => askKind(sectionPointer('document'), id)),
  ];
  if (first !== undefined) return undetermined(fill(messages.kindUnknown, names), [first, ...others]);
  return forJudgement(fill(messages.kindLacking, names), fill(questions.kindLacking, names));
}

function askKind(place: string, id: string): Unknown {
  return { reason: 'missing-fact', pointer: `${place}${pointer(id, 'kind')}`, question: fill(questions.kind, { document: id }) };
}

/** The documents of the declaration: one that is a network diagram is there, whatever the list of assets says. */
function documentsOf({ configuration }: Facts): readonly { readonly id: string; readonly kind: DocumentKind | undefined }[] {
  return Object.entries(configuration.documents ?? {}).map(([id, { kind }]) => ({ id, kind }));
}
