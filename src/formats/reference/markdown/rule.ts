import type { SourceMetadata } from '../../../evaluation/sources';
import type { Bilingual, Policy, Requirement } from '../../../policy/index';
import type { RuleMetadata } from '../../../rules/index';
import { basisWords } from '../../wording/basis-words';
import { parameterText } from '../parameter-text';
import { fieldWords } from '../words';
import type { RuleExample } from './example';
import { fileLink, requirementLink } from './links';
import { code, field, inline, stacked, yaml } from './markdown';
import { pageWords } from './page-words';

const words = {
  source: { ja: '実装', en: 'Source' },
  passes: { ja: '適合する例', en: 'An example that passes' },
  silent: { ja: '指摘の出ない例', en: 'An example in which it finds nothing' },
  fails: { ja: '違反となる例', en: 'An example that fails' },
  advises: { ja: '助言の出る例', en: 'An example that draws advice' },
  neverPasses: { ja: '適合と判定されることはない', en: 'It never passes' },
  neverFails: { ja: '違反と判定されることはない', en: 'It never fails' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** One rule on the page of its area (規則の節), with its examples. */
export function ruleBlocks(rule: RuleMetadata, example: RuleExample, policy: Policy, here: string): readonly string[] {
  const facts = field(fieldWords.facts, rule.facts.map(code).join(', '));
  return [
    `### ${rule.id}`,
    stacked(rule.title),
    [
      ...commonFields(rule, policy, here),
      facts,
      ...parameterFields(rule, policy),
      field(words.source, fileLink(`src/rules/${rule.id}.ts`)),
    ].join('\n'),
    ...exampleBlocks(rule, example),
  ];
}

/** What the evaluation itself reports, on the page of the requirements that it speaks of. */
export function sourceBlocks(source: SourceMetadata, policy: Policy, here: string): readonly string[] {
  return [
    `### ${source.id}`,
    stacked(source.title),
    [...commonFields(source, policy, here), ...parameterFields(source, policy)].join('\n'),
  ];
}

type Common = Pick<RuleMetadata, 'reading' | 'justification' | 'severity' | 'remedy'> & { readonly requirements: readonly string[] };

function commonFields({ requirements, reading, justification, severity, remedy }: Common, policy: Policy, here: string): readonly string[] {
  const served = policy.requirements.filter(({ id }) => requirements.includes(id));
  const how = inline(fieldWords[reading]);
  return [
    field(pageWords.requirements, served.map((requirement) => `${requirementLink(requirement, here)}${markOf(requirement)}`).join(', ')),
    field(fieldWords.severity, inline(fieldWords[severity])),
    field(fieldWords.reading, justification === undefined ? how : `${how}\\\n${stacked(justification)}`),
    field(fieldWords.remedy, stacked(remedy)),
  ];
}

/** The parameters that are read, with what the policy sets for each: `longestCycle`, and below it both languages. */
function parameterFields({ parameters = [] }: Pick<RuleMetadata, 'parameters'>, policy: Policy): readonly string[] {
  if (parameters.length === 0) return [];
  const texts = parameters.map((id) => `${code(id)}\\\n${stacked(parameterText(id, policy))}`);
  return [field(fieldWords.parameters, texts.join('\\\n'))];
}

/** Whose demand it is, where it is not the document's. */
function markOf({ basis }: Requirement): string {
  return basis === 'policy' ? '' : ` (${inline(basisWords[basis])})`;
}

function exampleBlocks({ severity }: RuleMetadata, { pass, silent, fail, never, profile, asOf }: RuleExample): readonly string[] {
  const held = [...(profile === undefined ? [] : [`--profile ${profile}`]), ...(asOf === undefined ? [] : [`--as-of ${asOf}`])];
  const conditions = held.length === 0 ? '' : ` (${code(held.join(' '))})`;
  const shown = (label: Bilingual, declaration: string | undefined): readonly string[] =>
    declaration === undefined ? [] : [`**${inline(label)}**${conditions}`, yaml(declaration)];
  const reason = (label: Bilingual, why: Bilingual | undefined): readonly string[] =>
    why === undefined ? [] : [`**${inline(label)}**\\\n${stacked(why)}`];
  return [
    ...reason(words.neverPasses, never?.pass),
    ...shown(words.passes, pass),
    ...shown(words.silent, silent),
    ...reason(words.neverFails, never?.fail),
    ...shown(severity === 'advice' ? words.advises : words.fails, fail),
  ];
}
