import { fill } from '../../facts/index';
import { areas, type Bilingual, type Policy, type Requirement } from '../../policy/index';
import type { RuleMetadata } from '../../rules/index';
import { basisWords } from '../text/basis-words';
import { createSheet, type Sheet } from '../text/sheet';
import type { TextOptions } from '../text/text-options';
import { widthOf } from '../text/width';
import { areaLabel, deciderWords, modalityWords } from './words';

/**
 * What decides a requirement (判定の方法): rules over declared facts, the results of the policy's requirements that it restates, the evaluation of exceptions
 * itself, an attestation, or a person's judgement.
 */
export type Decider = 'rules' | 'restated' | 'evaluation' | 'attestation' | 'judgement';

const words = {
  title: { ja: '{policy}の要求事項', en: 'Requirements of the {policy}' },
  summary: {
    ja: '{total}件のうち {rules}件を規則が自動で判定し、{evaluation}件を例外の評価が判定し、{attestation}件は証拠を添えた表明、{judgement}件は人の判断による。{restated}件は方針の要求事項の判定による。',
    en: 'Of {total} requirements {rules} are decided automatically by rules, {evaluation} by the evaluation of exceptions, {attestation} by attestation with evidence, {judgement} by judgement, {restated} with the requirements of the policy.',
  },
  area: { ja: '{area}（{total}件のうち規則 {rules}件）', en: '{area} ({rules} of {total} by rules)' },
  hint: { ja: '詳しくは gotsu-policy explain 要求事項', en: 'For details: gotsu-policy explain REQUIREMENT' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How a catalogue is set (一覧の設定). */
export type CatalogueOptions = Pick<TextOptions, 'language' | 'color' | 'width'>;

/**
 * What decides a requirement (要求事項の判定の方法), computed from the rules that exist and from how the requirement can be established.
 *
 * @example
 * ```ts
 * import { gotsuPolicy, rules } from 'gotsu-security-policy';
 * import { deciderOf } from 'gotsu-security-policy/formats';
 *
 * const toAttest = gotsuPolicy.requirements.filter((requirement) => deciderOf(requirement, rules) === 'attestation');
 * ```
 */
export function deciderOf({ id, area, establishedBy, restates }: Requirement, rules: readonly RuleMetadata[]): Decider {
  if (establishedBy[0] === 'facts' && rules.some(({ requirements }) => requirements.includes(id))) return 'rules';
  if (restates !== undefined) return 'restated';
  if (area === 'exceptions') return 'evaluation';
  return establishedBy.includes('attestation') ? 'attestation' : 'judgement';
}

/**
 * All requirements of a policy by area, each with what decides it (要求事項一覧). The numbers are counted, not typed.
 *
 * @example
 * ```ts
 * import { gotsuPolicy, rules } from 'gotsu-security-policy';
 * import { catalogueText } from 'gotsu-security-policy/formats';
 *
 * console.log(catalogueText(gotsuPolicy, rules, { language: 'ja' }));
 * ```
 */
export function catalogueText(policy: Policy, rules: readonly RuleMetadata[], options: CatalogueOptions = {}): string {
  const sheet = createSheet({ ...options, policy });
  const { say } = sheet;
  sheet.paragraph(say(fill(words.title, { policy: policy.title })), { style: 'bold' });
  const counts = countDeciders(policy.requirements, rules);
  sheet.paragraph(say(fill(words.summary, { ...counts, total: policy.requirements.length })));
  for (const area of areas) {
    const own = policy.requirements.filter((requirement) => requirement.area === area);
    if (own.length === 0) continue;
    const { rules: decided } = countDeciders(own, rules);
    sheet.blank();
    sheet.paragraph(say(fill(words.area, { area: areaLabel(policy, area), total: own.length, rules: decided })), { style: 'bold' });
    for (const requirement of own) writeEntry(sheet, requirement, rules);
  }
  sheet.blank();
  sheet.paragraph(say(words.hint), { style: 'faint' });
  return sheet.toString();
}

/**
 * How many requirements each decider decides (判定の方法ごとの件数).
 *
 * @example
 * ```ts
 * import { gotsuPolicy, rules } from 'gotsu-security-policy';
 * import { countDeciders } from 'gotsu-security-policy/formats';
 *
 * const { rules: automatic, attestation } = countDeciders(gotsuPolicy.requirements, rules);
 * ```
 */
export function countDeciders(requirements: readonly Requirement[], rules: readonly RuleMetadata[]): Readonly<Record<Decider, number>> {
  const counts: Record<Decider, number> = { rules: 0, restated: 0, evaluation: 0, attestation: 0, judgement: 0 };
  for (const requirement of requirements) counts[deciderOf(requirement, rules)] += 1;
  return counts;
}

function writeEntry(sheet: Sheet, requirement: Requirement, rules: readonly RuleMetadata[]): void {
  const { say } = sheet;
  const width = Math.max(...Object.values(deciderWords).map((word) => widthOf(say(word)))) + 2;
  const notes = [say(modalityWords[requirement.modality]), ...(requirement.basis === 'policy' ? [] : [say(basisWords[requirement.basis])])];
  sheet.row(
    [
      { text: say(deciderWords[deciderOf(requirement, rules)]), width, style: 'cyan' },
      { text: `${requirement.id}  (${notes.join(', ')})` },
    ],
    2,
  );
  sheet.paragraph(say(requirement.statement), { indent: 2 + width });
}
