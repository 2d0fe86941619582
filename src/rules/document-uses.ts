import { type DocumentKind, documentKinds } from '../configuration/index';
import { fill, listOf } from '../facts/index';
import type { Bilingual } from '../policy/index';

/** What a document may be named for (文書の用途), and the kinds that serve. */
export interface DocumentUseRecord {
  /** What it is named for, as a noun. */
  readonly label: Bilingual;
  /** The kinds of which nobody asks whether they can. */
  readonly serves: readonly DocumentKind[];
}

/** Kinds that lay nothing down (定めでない文書): blanks to fill in, lists and drawings. Named for anything that has to be laid down, they do not serve. */
export const layNothingDown: readonly DocumentKind[] = ['form', 'inventory', 'network-diagram'];

/**
 * Which kinds of document serve for what (用途ごとの文書の種類). The policy names none, so a kind that is neither here nor in {@link layNothingDown} is for a
 * person: rules for the cloud may say who leads the whole, but it is not what they are for. `other`, which the list does not know, serves for whatever a
 * municipality may lay down in a regulation (規程) of its own; where the thing has a name of its own, the plan, a document by that name is one of its kind.
 */
export const documentUses = {
  structure: {
    label: { ja: '全庁的な体制', en: 'the structure across the city' },
    serves: ['basic-policy', 'control-standards', 'procedure', 'other'],
  },
  coverage: {
    label: { ja: '機関への方針の適用', en: 'the application of the policy in a body' },
    serves: ['basic-policy', 'control-standards', 'other'],
  },
  'incident-response-plan': {
    label: { ja: '緊急時対応計画', en: 'the incident response plan' },
    serves: ['incident-response-plan', 'procedure'],
  },
  'staff-rules': {
    label: { ja: '職員等が遵守すべき事項', en: 'what staff must observe' },
    serves: ['staff-rules', 'control-standards', 'procedure', 'other'],
  },
  handling: {
    label: { ja: '分類に応じた取扱い', en: 'the handling of each class' },
    serves: ['control-standards', 'procedure', 'staff-rules', 'other'],
  },
  'cloud-rules': {
    label: { ja: '外部サービスの利用規定', en: 'the rules for external services' },
    serves: ['cloud-rules', 'control-standards', 'procedure', 'other'],
  },
  'responsibility-split': {
    label: { ja: '事業者との責任の分担', en: 'the split of responsibility with the provider' },
    // A register of services shows who answers for what as well as a rule does.
    serves: ['cloud-rules', 'control-standards', 'procedure', 'inventory', 'other'],
  },
  'social-media-procedure': {
    label: { ja: 'ソーシャルメディアの運用手順', en: 'the social media procedure' },
    serves: ['social-media-procedure', 'control-standards', 'procedure', 'other'],
  },
  'publishable-information': {
    label: { ja: '発信できる情報', en: 'which information may be published' },
    serves: ['social-media-procedure', 'control-standards', 'procedure', 'other'],
  },
} as const satisfies Readonly<Record<string, DocumentUseRecord>>;

/** The name of a use of documents (文書の用途名). */
export type DocumentUse = keyof typeof documentUses;

/** Whether a kind of document serves for a use, does not, or is for a person to judge. */
export function suitability(kind: DocumentKind, use: DocumentUse): 'serves' | 'not' | 'judgement' {
  const { serves }: DocumentUseRecord = documentUses[use];
  if (serves.includes(kind)) return 'serves';
  return layNothingDown.includes(kind) ? 'not' : 'judgement';
}

const reading = {
  ja: 'どの種類の文書で足りるかは本ツールの解釈である。{serves}は足り、{not}は足りず、ほかは人が判断する。',
  en: 'Which kinds of document serve for this is our reading: {serves} do, {not} do not, and of any other a person judges.',
} as const satisfies Bilingual;

/** What rules that go by the table say of it in their justification (文書の種類の読み方): it is ours, and which kinds it names. */
export function readingOfKinds(use: DocumentUse): Bilingual {
  const { serves }: DocumentUseRecord = documentUses[use];
  return fill(reading, { serves: namesOf(serves), not: namesOf(layNothingDown.filter((kind) => !serves.includes(kind))) });
}

/** A justification with what is to be said of the kinds of document. */
export function withReadingOfKinds({ ja, en }: Bilingual, use: DocumentUse): Bilingual {
  const kinds = readingOfKinds(use);
  return { ja: `${ja}${kinds.ja}`, en: `${en} ${kinds.en}` };
}

function namesOf(kinds: readonly DocumentKind[]): Bilingual {
  return listOf(documentKinds.flatMap(({ id, label }) => (kinds.includes(id) ? [label] : [])));
}
