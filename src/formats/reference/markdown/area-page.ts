import { resultSources } from '../../../evaluation/sources';
import type { Area, Bilingual, Requirement } from '../../../policy/index';
import { basisWords } from '../../wording/basis-words';
import { deciderOf } from '../decider';
import type { Library } from '../reference';
import { summariesOf } from '../summaries';
import { areaLabel, deciderWords, fieldWords, modalityWords } from '../words';
import type { RuleExample } from './example';
import { fileOf, matrixFile, requirementLink } from './links';
import { heading, inline, link, page, stacked, table } from './markdown';
import { pageWords } from './page-words';
import { originOf, requirementBlocks } from './requirement';
import { ruleBlocks, sourceBlocks } from './rule';

const words = {
  about: {
    ja: '要求事項は、文書の文言ではなく、言い換えである。「読み方」は本ツールの解釈であり、根拠が「方針」でないものは文書にない。例はその規則だけについてのもので、ほかの規則は同じ宣言に別の指摘をすることがある。書いていないことは「不明」であり、未確定となる。',
    en: 'Requirements are restated, not quoted. A reading is our interpretation; what does not rest on the policy is not in the document. An example is about its rule alone: other rules may find something in the same declaration. What is not declared is unknown, and left undetermined.',
  },
  noRules: { ja: 'この分野に規則はまだない。', en: 'There is no rule in this area yet.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * The reference page of an area (分野の参照ページ), in Markdown: its requirements and how each is established, its rules, what they read, and a small
 * declaration that passes and one that fails. The pages stand in one folder, two below the root of the repository.
 *
 * It is not part of the published package: the pages are this repository's documentation, their examples are not shipped, and every heading would be a
 * promise. What a program needs of them (`deciderOf`, `countDeciders`, the metadata of the rules) is public.
 */
export function referencePage(area: Area, library: Library, examples: ReadonlyMap<string, RuleExample>): string {
  const { policy } = library;
  const here = fileOf(area);
  const requirements = policy.requirements.filter((requirement) => requirement.area === area);
  const rules = library.rules.filter(({ id }) => id.startsWith(`${area}/`));
  const sources = resultSources.filter((source) => requirements.some(({ id }) => source.requirements.includes(id)));
  return page([
    heading(1, areaLabel(policy, area)),
    ...summariesOf(requirements, library.rules).map(stacked),
    `${stacked(words.about)}\\\n→ ${link(inline(pageWords.matrix), matrixFile)}`,
    overview(requirements, library, here),
    heading(2, pageWords.requirements),
    ...requirements.flatMap((requirement) => requirementBlocks(requirement, library, here)),
    ...(sources.length === 0 ? [] : [heading(2, pageWords.sources), ...sources.flatMap((source) => sourceBlocks(source, policy, here))]),
    ...(rules.length === 0 ? [] : [heading(2, fieldWords.rules)]),
    ...rules.flatMap((rule) => ruleBlocks(rule, examples.get(rule.id) ?? {}, policy, here)),
    ...(rules.length + sources.length === 0 ? [heading(2, fieldWords.rules), stacked(words.noRules)] : []),
  ]);
}

function overview(requirements: readonly Requirement[], { policy, rules }: Library, here: string): string {
  const head = [pageWords.requirement, fieldWords.clause, fieldWords.modality, fieldWords.basis, pageWords.decided];
  return table(
    head.map(inline),
    requirements.map((requirement) => [
      requirementLink(requirement, here),
      originOf(requirement, policy),
      inline(modalityWords[requirement.modality]),
      inline(basisWords[requirement.basis]),
      inline(deciderWords[deciderOf(requirement, rules)]),
    ]),
  );
}
