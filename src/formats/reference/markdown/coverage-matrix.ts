import { resultSources } from '../../../evaluation/sources';
import { type Area, areas, type Bilingual, type Requirement } from '../../../policy/index';
import { basisWords } from '../../wording/basis-words';
import { countDeciders } from '../decider';
import type { Library } from '../reference';
import { summariesOf } from '../summaries';
import { areaLabel, deciderWords, fieldWords } from '../words';
import { type Coverage, coverageOf } from './coverage';
import { fileLink, fileOf, matrixFile, requirementLink, ruleLink } from './links';
import { celled, code, heading, inline, link, page, plain, stacked, table } from './markdown';
import { pageWords } from './page-words';
import { originOf } from './requirement';

const words = {
  about: {
    ja: '方針のどの要求事項も、規則、証拠を添えた表明、監査の問いを添えた人の判断のどれか一つで確かめる。数は数えたものであり、割合は出さない。',
    en: 'Each requirement of the policy is established in one of three ways: by rules, by an attestation with evidence, or by a judgement that answers a question. The numbers are counted; no share is given.',
  },
  limits: { ja: '自動の判定が言わないこと', en: 'What an automatic decision does not say' },
  counts: { ja: '件数', en: 'Counts' },
  document: { ja: '文書の要求事項', en: 'Requirements of the document' },
  added: { ja: '文書にないもの', en: 'Not in the document' },
  all: { ja: '計', en: 'All' },
  requirements: { ja: '分野ごとの要求事項', en: 'Requirements by area' },
  test: { ja: '試験', en: 'Test' },
  left: { ja: '判定が言わないこと・監査の問い', en: 'What it leaves open, and the question to ask' },
  aboutSources: {
    ja: '報告には、規則ではなく評価そのものが出す結果もある。',
    en: 'Some results in a report come from the evaluation itself, not from a rule.',
  },
  source: { ja: '出所', en: 'Source' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What holds of every automatic decision; what holds of one requirement stands in its row. */
const limits: readonly Bilingual[] = [
  {
    ja: '宣言された事実が本当かどうかは言わない。宣言は市が書いたものであり、現物との照合は監査の仕事である。',
    en: 'Whether the declared facts are true. The declaration is the word of the city; holding it against the real thing is the work of an audit.',
  },
  {
    ja: '宣言が市全体を尽くしているかは言わない。covers に municipality と書くのも市の言葉である。',
    en: 'Whether the declaration is complete. That it covers the whole municipality ("covers") is the word of the city as well.',
  },
  {
    ja: '「規則が判定する」とは、どの宣言にも適合・不適合の答えが出るという意味ではない。事実がなければ未確定、人の判断を要するところは判断の記録があるまで未確定である。',
    en: 'That there is an answer for every declaration. Without the facts the result is undetermined; where a person must judge, it stays so until the judgement is recorded.',
  },
  {
    ja: '適合は、ここに読んだ意味での適合である。解釈による読みは、各分野のページにそう書いてある。',
    en: 'Conformity in any other sense than the one read here. Where a reading is an interpretation, the page of the area says so.',
  },
];

/**
 * The coverage matrix (網羅表), in Markdown: for every requirement what decides it, where that is tested, and what the decision leaves to a person; the
 * totals as integers; and what reports results without being a rule.
 *
 * @param tests - The test of each rule and of each other source of results, by id, as a path from the root of the repository.
 */
export function coverageMatrix(library: Library, tests: ReadonlyMap<string, string>): string {
  const { policy, rules } = library;
  const rows = coverageOf(library);
  const present = areas.filter((area) => rows.some(({ requirement }) => requirement.area === area));
  return page([
    heading(1, pageWords.matrix),
    stacked(words.about),
    ...summariesOf(policy.requirements, rules).map(stacked),
    heading(2, words.limits),
    limits.map((limit) => `- ${stacked(limit).replaceAll('\n', '\n  ')}`).join('\n'),
    heading(2, words.counts),
    documentCounts(library, present),
    addedCounts(library),
    heading(2, words.requirements),
    ...present.flatMap((area) => [
      heading(3, areaLabel(policy, area)),
      requirementTable(
        rows.filter(({ requirement }) => requirement.area === area),
        library,
        tests,
      ),
    ]),
    heading(2, pageWords.sources),
    stacked(words.aboutSources),
    sourceTable(tests),
  ]);
}

function documentCounts({ policy, rules }: Library, present: readonly Area[]): string {
  const own = policy.requirements.filter(({ basis }) => basis === 'policy');
  const numbers = (requirements: readonly Requirement[]): readonly string[] => {
    const { rules: byRules, attestation, judgement } = countDeciders(requirements, rules);
    return [requirements.length, byRules, attestation, judgement].map(String);
  };
  const head = [words.document, words.all, deciderWords.rules, deciderWords.attestation, deciderWords.judgement];
  const rows = present.flatMap((area) => {
    const here = own.filter((requirement) => requirement.area === area);
    return here.length === 0 ? [] : [[link(inline(areaLabel(policy, area)), fileOf(area)), ...numbers(here)]];
  });
  return table(head.map(inline), [...rows, [`**${inline(words.all)}**`, ...numbers(own)]]);
}

function addedCounts({ policy, rules }: Library): string {
  const head = [
    words.added,
    words.all,
    deciderWords.rules,
    deciderWords.restated,
    deciderWords.evaluation,
    deciderWords.attestation,
    deciderWords.judgement,
  ];
  const rows = (['guideline', 'law', 'interpretation'] as const).flatMap((basis) => {
    const added = policy.requirements.filter((requirement) => requirement.basis === basis);
    const { rules: byRules, restated, evaluation, attestation, judgement } = countDeciders(added, rules);
    const numbers = [added.length, byRules, restated, evaluation, attestation, judgement].map(String);
    return added.length === 0 ? [] : [[inline(basisWords[basis]), ...numbers]];
  });
  return table(head.map(inline), rows);
}

function requirementTable(rows: readonly Coverage[], { policy }: Library, tests: ReadonlyMap<string, string>): string {
  const head = [fieldWords.clause, pageWords.requirement, fieldWords.basis, pageWords.decided, words.test, words.left];
  return table(
    head.map(inline),
    rows.map(({ requirement, decider, by, left }) => [
      originOf(requirement, policy),
      requirementLink(requirement, matrixFile),
      inline(basisWords[requirement.basis]),
      [inline(deciderWords[decider]), ...by.map((id) => (decider === 'restated' ? code(id) : ruleLink(id, matrixFile)))].join('<br>'),
      testLinks(decider === 'restated' ? ['evaluation/restated'] : by.length === 0 ? ['records/statement'] : by, tests),
      left.map(celled).join('<br>'),
    ]),
  );
}

function testLinks(ids: readonly string[], tests: ReadonlyMap<string, string>): string {
  return [...new Set(ids.flatMap((id) => tests.get(id) ?? []))].map(fileLink).join('<br>');
}

function sourceTable(tests: ReadonlyMap<string, string>): string {
  const head = [words.source, fieldWords.subjects, fieldWords.severity, fieldWords.reading, words.test];
  return table(
    head.map(inline),
    resultSources.map(({ id, title, requirements, speaksOf, severity, reading }) => [
      `${code(id)}<br>${celled(title)}`,
      [...requirements.map(code), plain(speaksOf.ja), plain(speaksOf.en)].join('<br>'),
      inline(fieldWords[severity]),
      inline(fieldWords[reading]),
      testLinks([id], tests),
    ]),
  );
}
