import type { SourceMetadata } from '../../evaluation/sources';
import { fill } from '../../facts/index';
import {
  type Bilingual,
  type Clause,
  type Effect,
  gotsuPolicy,
  type Policy,
  type Provision,
  type Requirement,
  type Zone,
  zones,
} from '../../policy/index';
import type { RuleMetadata } from '../../rules/index';
import { createSheet, type Sheet } from '../text/sheet';
import type { TextOptions } from '../text/text-options';
import { basisWords } from '../wording/basis-words';
import { parameterText } from './parameter-text';
import type { Library, Reference } from './reference';
import { areaLabel, establishmentWords, fieldWords, modalityWords, populationWords } from './words';

const words = {
  ...fieldWords,
  restates: { ja: '判定を共にする要求事項', en: 'Decided with' },
  clauseIs: { ja: '条項', en: 'Clause' },
  requirementIs: { ja: '要求事項', en: 'Requirement' },
  ruleIs: { ja: '規則', en: 'Rule' },
  sourceIs: { ja: '評価そのものの結果', en: 'Result of the evaluation itself' },
  zoneIs: { ja: '領域・接続先の区分', en: 'Zone' },
  inCity: { ja: '市の領域の一つである。', en: 'One of the tiers of the city.' },
  outOfCity: {
    ja: '市の外にある。宣言では相手方（network.parties）の zone に書く。',
    en: 'Outside the city: declared as the zone of a party (network.parties).',
  },
  row: { ja: 'それぞれの区分との通信', en: 'Communication with each zone' },
  rowHint: { ja: '詳しくは gotsu-policy explain {zone} 相手の区分', en: 'For details: gotsu-policy explain {zone} OTHER-ZONE' },
  crossingIs: { ja: '領域間の通信', en: 'Crossing' },
  inside: { ja: '上位', en: 'Inside' },
  contains: { ja: '下位', en: 'Contains' },
  ourHeading: { ja: '見出しは本ツールによる（公式の本文には見出しがない）。', en: 'The heading is ours; the document prints none.' },
  nothingRequired: { ja: 'この条項そのものには要求事項がない。', en: 'This clause lays down no requirement of its own.' },
  related: { ja: '関係する条項', en: 'Related' },
  purpose: { ja: '趣旨', en: 'Purpose' },
  meaning: { ja: '意味', en: 'Meaning' },
  threats: { ja: '挙げられたもの', en: 'Named' },
  results: { ja: '結果', en: 'Results' },
  covered: { ja: '対象となるもの', en: 'Covered' },
  notNamed: { ja: '挙げられていないもの（解釈）', en: 'Not named (our reading)' },
  exceptable: { ja: '記録と承認のある例外で認めうる', en: 'a recorded, approved exception can cover it' },
  notExceptable: { ja: '例外は認められない', en: 'no exception is possible' },
  and: { ja: '、かつ', en: '; and ' },
  silentInPrinciple: {
    ja: '本文に定めがない（記録と承認のある例外が要る）',
    en: 'the text does not say: a recorded, approved exception must',
  },
  deniedInPrinciple: {
    ja: '原則として認めない（記録と承認のある例外を除く）',
    en: 'denied in principle, but for a recorded, approved exception',
  },
  bothWays: { ja: '（どちらの向きも同じ）', en: ' (the same both ways)' },
  outside: { ja: '庁内の通信ではなく、方針は何も求めていない。', en: 'Not traffic of the municipality: the policy asks nothing of it.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const effectWords = {
  permit: { ja: '認める', en: 'permitted' },
  sanitize: { ja: '無害化通信に限り認める', en: 'permitted as sanitized communication only' },
  deny: { ja: '認めない', en: 'denied' },
  silent: { ja: '本文に定めがない（記録した判断が要る）', en: 'the text does not say: a recorded judgement must' },
  conditions: { ja: '条件を満たせば認める', en: 'permitted on conditions' },
} as const satisfies Readonly<Record<Effect, Bilingual>>;

const conditionWords = {
  partitioned: { ja: '既定で拒む境界を通り、許可リストに載っている', en: 'passes a boundary that denies by default and lists it' },
  aggregated: { ja: '集約された接続口を通ってインターネットに出る', en: 'reaches the Internet inside the aggregation' },
  'endpoint-limits': { ja: 'MACアドレス・IPアドレス・ポートで限定されている', en: 'is limited by MAC address, IP address and port' },
  'named-destination': { ja: 'ガイドラインが挙げる相手である', en: 'goes to a destination that the guideline names' },
} as const satisfies Readonly<Record<NonNullable<Provision['conditions']>[number], Bilingual>>;

/** How an explanation is set (解説の設定), and what is explained. */
export interface ExplainOptions extends Pick<TextOptions, 'language' | 'color' | 'width' | 'policy'> {
  /** The rules that exist. Absent: none, and requirements are shown without theirs. */
  readonly rules?: readonly RuleMetadata[];
}

/**
 * One clause, requirement, rule or crossing explained (解説): what is required, how strongly, on whose demand, how it is established, which rules hold
 * a declaration against it and how they read the text.
 *
 * @example
 * ```ts
 * import { gotsuPolicy, rules } from 'gotsu-security-policy';
 * import { explainText, findReference } from 'gotsu-security-policy/formats';
 *
 * const reference = findReference('6(3)①', { policy: gotsuPolicy, rules });
 * if (reference !== undefined) console.log(explainText(reference, { rules }));
 * ```
 */
export function explainText(reference: Reference, options: ExplainOptions = {}): string {
  const sheet = createSheet(options);
  const library: Library = { policy: options.policy ?? gotsuPolicy, rules: options.rules ?? [] };
  switch (reference.kind) {
    case 'clause':
      writeClause(sheet, reference.clause, library);
      break;
    case 'requirement':
      writeHeading(sheet, words.requirementIs, reference.requirement.id);
      writeRequirement(sheet, reference.requirement, library);
      writeTerms(sheet, [reference.requirement], library.policy);
      break;
    case 'rule':
      writeRule(sheet, reference.rule, library);
      break;
    case 'evaluation':
      writeSource(sheet, reference.source, library);
      break;
    case 'zone':
      writeZone(sheet, reference.zone, library);
      break;
    case 'crossing':
      writeCrossing(sheet, reference.between, library);
      break;
  }
  return sheet.toString();
}

function writeHeading({ paragraph, say }: Sheet, kind: Bilingual, name: string): void {
  paragraph(name, { lead: `${say(kind)} `, style: 'bold', flush: true });
}

/** `label: text`, hung behind the label. */
function writeField(sheet: Sheet, label: Bilingual, text: string, indent = 2): void {
  sheet.paragraph(text, { indent, lead: `${sheet.say(label)}: `, leadStyle: 'cyan' });
}

function writeClause(sheet: Sheet, clause: Clause, library: Library): void {
  const { say } = sheet;
  const { policy } = library;
  writeHeading(sheet, words.clauseIs, `${clause.label} ${say(clause.heading)} (${clause.id})`);
  const above = ancestors(clause, policy);
  if (above.length > 0) writeField(sheet, words.inside, above.map(({ id }) => sheet.clause(id)).join(' > '));
  const below = policy.clauses.filter(({ parent }) => parent === clause.id);
  if (below.length > 0) writeField(sheet, words.contains, sheet.list(below.map(({ id }) => sheet.clause(id))));
  if (clause.headingBasis === 'interpretation') sheet.paragraph(say(words.ourHeading), { indent: 2, style: 'faint' });
  writeContents(sheet, clause, policy);
  const own = policy.requirements.filter(({ clauses }) => clauses.includes(clause.id));
  sheet.blank();
  if (own.length === 0) sheet.paragraph(say(words.nothingRequired), { indent: 2 });
  for (const requirement of own) {
    sheet.blank();
    sheet.paragraph(requirement.id, { style: 'bold' });
    writeRequirement(sheet, requirement, library);
  }
  writeTerms(sheet, own, policy);
  const related = [...new Set(own.flatMap(({ clauses }) => clauses))].filter((id) => id !== clause.id);
  if (related.length > 0) {
    sheet.blank();
    writeField(sheet, words.related, sheet.list(related.map((id) => sheet.clause(id))));
  }
}

function ancestors({ parent }: Clause, policy: Policy): readonly Clause[] {
  const above = policy.clauses.find(({ id }) => id === parent);
  return above === undefined ? [] : [...ancestors(above, policy), above];
}

/** What a clause holds besides requirements: a definition, threats, the scope. */
function writeContents(sheet: Sheet, { id }: Clause, policy: Policy): void {
  const { say } = sheet;
  const list = (label: Bilingual, items: readonly { readonly label: Bilingual }[]): void => {
    if (items.length > 0) writeField(sheet, label, sheet.list(items.map((item) => say(item.label))));
  };
  if (policy.purpose.clause === id) writeField(sheet, words.purpose, say(policy.purpose.statement));
  for (const { meaning } of policy.definitions.filter(({ clause }) => clause === id)) writeField(sheet, words.meaning, say(meaning));
  for (const { subThreats, results } of policy.threats.filter(({ clause }) => clause === id)) {
    list(words.threats, subThreats);
    list(words.results, results);
  }
  const { bodies, assets, unnamedBodies } = policy.scope;
  list(
    words.covered,
    [...bodies, ...assets].filter(({ clause }) => clause === id),
  );
  list(
    words.notNamed,
    unnamedBodies.filter(({ clause }) => clause === id),
  );
}

function writeRequirement(sheet: Sheet, requirement: Requirement, { policy, rules }: Library): void {
  const { say } = sheet;
  sheet.paragraph(say(requirement.statement), { indent: 2 });
  if (requirement.clauses.length > 0) writeField(sheet, words.clause, sheet.list(requirement.clauses.map((id) => sheet.clause(id))));
  writeField(sheet, words.area, say(areaLabel(policy, requirement.area)));
  writeField(sheet, words.modality, say(modalityWords[requirement.modality]));
  writeField(sheet, words.basis, say(basisWords[requirement.basis]));
  if (requirement.provision !== undefined) writeField(sheet, words.provision, say(requirement.provision));
  if (requirement.inForceFrom !== undefined) writeField(sheet, words.inForce, requirement.inForceFrom);
  if (requirement.restates !== undefined) writeField(sheet, words.restates, sheet.list(requirement.restates));
  if (requirement.condition !== undefined) writeField(sheet, words.condition, say(requirement.condition));
  writeField(sheet, words.subjects, say(populationWords[requirement.population]));
  writeField(sheet, words.established, requirement.establishedBy.map((how) => say(establishmentWords[how])).join(' / '));
  if (requirement.readingNote !== undefined) writeField(sheet, words.reading, say(requirement.readingNote));
  if (requirement.question !== undefined) writeField(sheet, words.question, say(requirement.question));
  const own = rules.filter((rule) => rule.requirements.includes(requirement.id));
  if (own.length === 0) writeField(sheet, words.rules, say(requirement.area === 'exceptions' ? words.byEvaluation : words.noRule));
  else sheet.paragraph(`${say(words.rules)}:`, { indent: 2, style: 'cyan' });
  for (const rule of own) {
    sheet.paragraph(`${rule.id} (${say(words[rule.reading])})`, { indent: 4, lead: '- ' });
    sheet.paragraph(say(rule.title), { indent: 6 });
    if (rule.justification !== undefined) sheet.paragraph(say(rule.justification), { indent: 6, style: 'faint' });
  }
}

/** The defined terms that the requirements use. */
function writeTerms(sheet: Sheet, requirements: readonly Requirement[], policy: Policy): void {
  const ids: ReadonlySet<string> = new Set(requirements.flatMap(({ terms }) => terms ?? []));
  const used = policy.definitions.filter(({ id }) => ids.has(id));
  if (used.length === 0) return;
  sheet.blank();
  sheet.paragraph(sheet.say(words.terms), { style: 'bold' });
  for (const { clause, meaning } of used)
    sheet.paragraph(sheet.say(meaning), { indent: 2, lead: `${sheet.clause(clause)}: `, flush: true });
}

function writeRule(sheet: Sheet, rule: RuleMetadata, { policy }: Library): void {
  const { say } = sheet;
  writeHeading(sheet, words.ruleIs, rule.id);
  sheet.paragraph(say(rule.title), { indent: 2 });
  writeField(sheet, words.reading, say(words[rule.reading]));
  if (rule.justification !== undefined) writeField(sheet, words.because, say(rule.justification));
  writeField(sheet, words.severity, say(words[rule.severity]));
  writeField(sheet, words.remedy, say(rule.remedy));
  writeField(sheet, words.facts, sheet.list(rule.facts));
  writeParameters(sheet, rule, policy);
  for (const id of rule.requirements) {
    const requirement = policy.requirements.find((record) => record.id === id);
    sheet.blank();
    sheet.paragraph(id, { lead: `${say(words.requirementIs)} `, style: 'bold', flush: true });
    if (requirement === undefined) continue;
    if (requirement.clauses.length > 0)
      writeField(sheet, words.clause, sheet.list(requirement.clauses.map((clause) => sheet.clause(clause))));
    sheet.paragraph(say(requirement.statement), { indent: 2 });
  }
}

/** The parameters that something reads, with what the policy sets for each. */
function writeParameters(sheet: Sheet, { parameters = [] }: Pick<RuleMetadata, 'parameters'>, policy: Policy): void {
  if (parameters.length === 0) return;
  sheet.paragraph(`${sheet.say(words.parameters)}:`, { indent: 2, style: 'cyan' });
  for (const id of parameters) {
    sheet.paragraph(id, { indent: 4, lead: '- ' });
    sheet.paragraph(sheet.say(parameterText(id, policy)), { indent: 6 });
  }
}

/** What the evaluation itself says, without a rule: of which requirements, and what to do. */
function writeSource(sheet: Sheet, source: SourceMetadata, { policy }: Library): void {
  const { say } = sheet;
  writeHeading(sheet, words.sourceIs, source.id);
  sheet.paragraph(say(source.title), { indent: 2 });
  writeField(sheet, words.subjects, say(source.speaksOf));
  writeField(sheet, words.reading, say(words[source.reading]));
  writeField(sheet, words.severity, say(words[source.severity]));
  writeField(sheet, words.remedy, say(source.remedy));
  writeParameters(sheet, source, policy);
  for (const id of source.requirements) {
    const requirement = policy.requirements.find((record) => record.id === id);
    sheet.blank();
    sheet.paragraph(id, { lead: `${say(words.requirementIs)} `, style: 'bold', flush: true });
    if (requirement !== undefined) sheet.paragraph(say(requirement.statement), { indent: 2 });
  }
}

/** A zone: what stands in it, and what the policy says of communication with each zone. */
function writeZone(sheet: Sheet, zone: Zone, { policy }: Library): void {
  const { say } = sheet;
  const record = policy.zones.find(({ id }) => id === zone);
  writeHeading(sheet, words.zoneIs, record === undefined ? zone : `${say(record.label)} (${zone})`);
  if (record !== undefined) {
    writeField(sheet, words.meaning, say(record.meaning));
    sheet.paragraph(say(record.city ? words.inCity : words.outOfCity), { indent: 2 });
  }
  sheet.blank();
  sheet.paragraph(say(words.row), { style: 'bold' });
  const labelOf = (id: Zone): string => say(policy.zones.find((one) => one.id === id)?.label ?? { ja: id, en: id });
  for (const { id } of zones) {
    const provisions = policy.crossings[zone][id];
    const effects = [...new Set(provisions.map((provision) => effectText(sheet, provision)))];
    sheet.paragraph(`${labelOf(id)} (${id})`, { indent: 2, lead: '- ' });
    sheet.paragraph(effects.length === 0 ? say(words.outside) : effects.join(say(words.and)), { indent: 6, style: 'faint' });
  }
  sheet.blank();
  sheet.paragraph(say(fill(words.rowHint, { zone })), { style: 'faint' });
}

/** What settles a silent cell, and what can lift a denial, depends on whether the text speaks in principle. */
function effectWord(effect: Effect, exceptable: boolean): Bilingual {
  if (exceptable && effect === 'deny') return words.deniedInPrinciple;
  return exceptable && effect === 'silent' ? words.silentInPrinciple : effectWords[effect];
}

/** What a provision says, with its clause: `無害化通信に限り認める（6(3)②）`. */
function effectText(sheet: Sheet, { effect, conditions, requirement, exceptable }: Provision): string {
  const { say, policy, language } = sheet;
  const clause = policy.requirements.find(({ id }) => id === requirement)?.clauses[0];
  const held = (conditions ?? []).map((condition) => say(conditionWords[condition]));
  const text = `${say(effectWord(effect, exceptable))}${held.length === 0 ? '' : `: ${sheet.list(held)}`}`;
  if (clause === undefined) return text;
  return language === 'ja' ? `${text}（${sheet.label(clause)}）` : `${text} (${sheet.label(clause)})`;
}

function writeCrossing(sheet: Sheet, [from, to]: readonly [Zone, Zone], { policy }: Library): void {
  const { say } = sheet;
  const label = (zone: Zone): string => say(policy.zones.find(({ id }) => id === zone)?.label ?? { ja: zone, en: zone });
  writeHeading(sheet, words.crossingIs, `${label(from)} (${from}) ↔ ${label(to)} (${to})${say(words.bothWays)}`);
  const provisions = policy.crossings[from][to];
  sheet.blank();
  if (provisions.length === 0) sheet.paragraph(say(words.outside), { indent: 2 });
  for (const provision of provisions) writeProvision(sheet, provision, policy);
}

function writeProvision(sheet: Sheet, provision: Provision, policy: Policy): void {
  const { say } = sheet;
  const clause = policy.requirements.find(({ id }) => id === provision.requirement)?.clauses[0];
  const conditions = (provision.conditions ?? []).map((condition) => say(conditionWords[condition]));
  sheet.paragraph(
    `${say(effectWord(provision.effect, provision.exceptable))}${conditions.length === 0 ? '' : `: ${conditions.join(' / ')}`}`,
    {
      indent: 2,
      lead: '- ',
    },
  );
  if (clause !== undefined) writeField(sheet, words.clause, `${sheet.clause(clause)} (${provision.requirement})`, 4);
  writeField(sheet, words.basis, say(basisWords[provision.basis]), 4);
  if (provision.effect !== 'permit') sheet.paragraph(say(provision.exceptable ? words.exceptable : words.notExceptable), { indent: 4 });
  if (provision.note !== undefined) writeField(sheet, words.reading, say(provision.note), 4);
}
