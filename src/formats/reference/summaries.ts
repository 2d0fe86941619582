import { fill } from '../../facts/index';
import type { Bilingual, Requirement } from '../../policy/index';
import type { RuleMetadata } from '../../rules/index';
import { countDeciders, deciderOf } from './decider';

const summaries = {
  document: {
    ja: '文書の要求事項 {total}件のうち {rules}件を、宣言された事実から規則が自動で判定する（うち {shared}件は、事実で決まらないところを人の判断に残す）。{attestation}件は証拠・日付・責任者を備えた表明、{judgement}件は、規則が違反を見つけ、適合は監査の問いに答える人の判断による。',
    en: '{rules} of {total} requirements of the document are decided automatically from declared facts, of which {shared} leave to a person what facts do not settle; {attestation} by an attestation with evidence, date and owner, {judgement} by the judgement of a person who answers the question for auditors, while rules find violations.',
  },
  own: {
    ja: '方針の文書にはなく、本ツールの解釈で加えたもの: {total}件。例外の評価そのものが判定する。',
    en: 'Not in the document, added by our interpretation: {total}, decided by the evaluation of exceptions itself.',
  },
  guideline: {
    ja: 'ガイドラインの層が加えるもの: {total}件（規則 {rules}件、表明 {attestation}件、判断 {judgement}件）。',
    en: 'Added by the guideline layer: {total} ({rules} by rules, {attestation} by attestation, {judgement} by judgement).',
  },
  law: {
    ja: '法令の層が加えるもの: {total}件（規則 {rules}件、方針の判定 {restated}件、表明 {attestation}件、判断 {judgement}件）。',
    en: 'Added by the law layer: {total} ({rules} by rules, {restated} with the policy, {attestation} by attestation, {judgement} by judgement).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How many requirements are decided in which way, in sentences (件数): the document's own, then what is added to it. Counted, never a share. */
export function summariesOf(requirements: readonly Requirement[], rules: readonly RuleMetadata[]): readonly Bilingual[] {
  const by = { policy: summaries.document, interpretation: summaries.own, guideline: summaries.guideline, law: summaries.law } as const;
  return (['policy', 'guideline', 'law', 'interpretation'] as const).flatMap((basis) => {
    const own = requirements.filter((requirement) => requirement.basis === basis);
    const shared = own.filter((one) => deciderOf(one, rules) === 'rules' && one.establishedBy.includes('judgement')).length;
    return own.length === 0 ? [] : [fill(by[basis], { ...countDeciders(own, rules), shared, total: own.length })];
  });
}
