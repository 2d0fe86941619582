import { fill } from '../../facts/index';
import { areas, type Bilingual, type Policy, type Requirement } from '../../policy/index';
import type { RuleMetadata } from '../../rules/index';
import { createSheet, type Sheet } from '../text/sheet';
import type { TextOptions } from '../text/text-options';
import { widthOf } from '../text/width';
import { basisWords } from '../wording/basis-words';
import { countDeciders, deciderOf } from './decider';
import { summariesOf } from './summaries';
import { areaLabel, deciderWords, modalityWords } from './words';

const words = {
  title: { ja: '要求事項の一覧: {policy}', en: 'Catalogue of requirements: {policy}' },
  area: { ja: '{area}（{total}件のうち規則 {rules}件）', en: '{area} ({rules} of {total} by rules)' },
  hint: { ja: '詳しくは gotsu-policy explain 要求事項', en: 'For details: gotsu-policy explain REQUIREMENT' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How a catalogue is set (一覧の設定). */
export type CatalogueOptions = Pick<TextOptions, 'language' | 'color' | 'width'>;

/**
 * All requirements of a policy by area, each with what decides it (要求事項一覧). What the document asks is counted apart from what is added to it.
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
  for (const summary of summariesOf(policy.requirements, rules)) sheet.paragraph(say(summary));
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
