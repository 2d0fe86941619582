import type { Proposal, Result, Status } from '../../evaluation/index';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { basisWords } from '../wording/basis-words';
import { tally } from '../wording/tally';
import { writeFindings } from './findings';
import { countQuestions, groupQuestions } from './questions';
import { writeSettled } from './settled';
import { createSheet, type Sheet } from './sheet';
import type { TextOptions } from './text-options';
import { writeTitle } from './title';
import { writeUndetermined } from './undetermined';
import { countViolations } from './violation-count';

/** One amendment as the text shows it (手直しの案). */
export interface ProposedAmendment {
  /** What to do, one thing each. */
  readonly steps: readonly Bilingual[];
  readonly verdict: Status;
}

/** A proposal with what was tried to make it acceptable (提案の影響と手直しの案). */
export interface AnsweredProposal extends Proposal {
  readonly amendments: readonly ProposedAmendment[];
  /** How many amendments were evaluated. */
  readonly tried: number;
}

/** How an answer is set (回答の設定). */
export interface ProposalTextOptions extends TextOptions {
  /** What the question was taken to mean, for the reader to check: `A = …`. */
  readonly understood?: readonly Bilingual[];
}

const answers = {
  nonconformant: { ja: '認められない。', en: 'Not allowed.' },
  error: { ja: '判定中に規則の誤りが起きた。認められるとは言えない。', en: 'A rule failed; nothing says that it is allowed.' },
  undetermined: { ja: '未確定。次の点が決まれば判定できる。', en: 'Undetermined: what follows would settle it.' },
  excepted: { ja: '記録された例外により認められる。', en: 'Allowed by a recorded exception.' },
  conformant: { ja: '認められる。', en: 'Allowed.' },
  'not-applicable': { ja: '方針の6(3)はこれについて述べていない。', en: '6(3) of the policy does not speak of it.' },
} as const satisfies Record<Status, Bilingual>;

const words = {
  conditions: {
    ja: '基準日 {asOf}、根拠 {basis}。ファイルは書き換えていない。',
    en: 'As of {asOf}, basis {basis}. No file was changed.',
  },
  passes: { ja: '満たしている確認: {count}件', en: 'Checks that pass: {count}' },
  violations: { ja: '違反 {count}', en: 'Violations: {count}' },
  errors: { ja: '規則の誤り {count}件', en: 'Rule errors: {count}' },
  undetermined: { ja: '判定に要る事実・判断 {count}点', en: 'Facts and judgements still needed: {count}' },
  excepted: { ja: '例外措置で認められているもの {count}件', en: 'Covered by exceptions: {count}' },
  judged: { ja: '判断により確定しているもの {count}件', en: 'Settled by judgements: {count}' },
  advice: { ja: '助言 {count}件', en: 'Advice: {count}' },
  elsewhere: { ja: 'これによってほかに生じる違反 {count}', en: 'Violations it causes elsewhere: {count}' },
  openElsewhere: { ja: 'これによってほかに未確定となること {count}点', en: 'What it leaves undetermined elsewhere: {count}' },
  amendments: { ja: '認められる形（試して確かめたもの）', en: 'What would make it acceptable (each was tried)' },
  helping: { ja: '認められるには足りないが、近づく形', en: 'What helps, though it is not enough' },
  none: {
    ja: '{tried}通りの手直しを試したが、認められる形はなかった。',
    en: '{tried} amendments were tried; none makes it acceptable.',
  },
  factsSettle: { ja: '上に挙げた事実を宣言すれば判定できる。', en: 'Declaring the facts listed above settles it.' },
  one: { ja: '{step} → {result}', en: '{step} → {result}' },
  all: { ja: '次のすべてを行う → {result}', en: 'all of these → {result}' },
  results: {
    conformant: { ja: '認められる', en: 'allowed' },
    excepted: { ja: '承認された例外として認められる', en: 'allowed as an approved exception' },
    undetermined: { ja: 'なお未確定', en: 'still undetermined' },
    nonconformant: { ja: 'なお認められない', en: 'still not allowed' },
    error: { ja: '判定できない', en: 'not decided' },
    'not-applicable': { ja: '対象外', en: 'not spoken of' },
  },
} as const satisfies { readonly [key: string]: Bilingual | Readonly<Record<string, Bilingual>> };

/**
 * The answer to a question about a proposal (提案への回答), as a person reads it: the answer first, then what was understood, the clause and the reason,
 * what is still needed, what it causes elsewhere, and what would make it acceptable.
 *
 * @example
 * ```ts
 * import { parseConfiguration, whatIf } from 'gotsu-security-policy';
 * import { toProposalText } from 'gotsu-security-policy/formats';
 *
 * const city = parseConfiguration({ network: { nodes: { files: { tier: 'lgwan' }, web: { tier: 'internet' } }, flows: {} } });
 * const change = { network: { flows: { proposal: { from: 'web', to: 'files', data: 'forward' } } } } as const;
 * console.log(toProposalText(whatIf(city, change, { asOf: '2026-11-24' }), { language: 'ja' }));
 * ```
 */
export function toProposalText(proposal: AnsweredProposal, options: ProposalTextOptions = {}): string {
  const sheet = createSheet(options);
  const { say } = sheet;
  const { asOf, profile } = proposal.after;
  sheet.paragraph(say(answers[proposal.verdict]), { style: 'bold' });
  for (const line of options.understood ?? []) sheet.paragraph(say(line), { indent: 2, flush: true });
  sheet.paragraph(say(fill(words.conditions, { asOf, basis: profile.map((basis) => say(basisWords[basis])).join(' + ') })));
  if (proposal.passes > 0) sheet.paragraph(say(fill(words.passes, { count: proposal.passes })));
  const number = writeOwn(sheet, proposal.proposed);
  writeElsewhere(sheet, proposal.added, number);
  writeAmendments(sheet, proposal);
  return sheet.toString();
}

/** What becomes of the proposed things themselves. Returns the last number used. */
function writeOwn(sheet: Sheet, proposed: readonly Result[]): number {
  const { violations, errors, undetermined, excepted, judged, advice } = tally(proposed);
  let number = 0;
  if (violations.length > 0) {
    writeTitle(sheet, fill(words.violations, { count: countViolations(violations) }));
    number = writeFindings(sheet, violations, { style: 'red' });
  }
  if (errors.length > 0) {
    writeTitle(sheet, fill(words.errors, { count: errors.length }));
    number = writeFindings(sheet, errors, { style: 'red', after: number });
  }
  writeOpen(sheet, words.undetermined, undetermined);
  if (excepted.length > 0) {
    writeTitle(sheet, fill(words.excepted, { count: excepted.length }));
    writeSettled(sheet, excepted);
  }
  if (judged.length > 0) {
    writeTitle(sheet, fill(words.judged, { count: judged.length }));
    writeSettled(sheet, judged);
  }
  if (advice.length > 0) {
    writeTitle(sheet, fill(words.advice, { count: advice.length }));
    number = writeFindings(sheet, advice, { style: 'cyan', after: number });
  }
  return number;
}

function writeElsewhere(sheet: Sheet, added: readonly Result[], number: number): void {
  const { violations, errors, undetermined } = tally(added);
  const failing = [...violations, ...errors];
  if (failing.length > 0) {
    writeTitle(sheet, fill(words.elsewhere, { count: countViolations(failing) }));
    writeFindings(sheet, failing, { style: 'red', after: number });
  }
  writeOpen(sheet, words.openElsewhere, undetermined);
}

function writeOpen(sheet: Sheet, heading: (typeof words)['undetermined' | 'openElsewhere'], undetermined: readonly Result[]): void {
  if (undetermined.length === 0) return;
  const groups = groupQuestions(undetermined);
  writeTitle(sheet, fill(heading, { count: Math.max(countQuestions(groups), 1) }));
  writeUndetermined(sheet, groups);
}

function writeAmendments(sheet: Sheet, { verdict, amendments, tried, proposed, added }: AnsweredProposal): void {
  if (verdict !== 'nonconformant' && verdict !== 'undetermined') return;
  const { say } = sheet;
  const sufficient = amendments.filter(
    (one) => one.verdict === 'conformant' || one.verdict === 'excepted' || one.verdict === 'not-applicable',
  );
  if (sufficient.length > 0) {
    writeTitle(sheet, words.amendments);
    writeList(sheet, sufficient);
    return;
  }
  const facts = lacksFactsOnly([...proposed, ...added]);
  // Where nothing was tried nothing is known of what would help, and nothing is said of it.
  if (tried === 0 && !facts) return;
  writeTitle(sheet, words.amendments);
  sheet.paragraph(say(facts ? words.factsSettle : fill(words.none, { tried })), { indent: 2 });
  if (amendments.length === 0) return;
  writeTitle(sheet, words.helping);
  writeList(sheet, amendments);
}

/** Whether all that is open is a fact that nobody has declared yet. */
function lacksFactsOnly(results: readonly Result[]): boolean {
  const { violations, errors, undetermined } = tally(results);
  if (violations.length > 0 || errors.length > 0 || undetermined.length === 0) return false;
  return undetermined.every(({ unknown }) => unknown?.every(({ reason }) => reason === 'missing-fact') === true);
}

/** Each amendment with what came of it; several things to do are a list of their own. */
function writeList(sheet: Sheet, amendments: readonly ProposedAmendment[]): void {
  const { say } = sheet;
  for (const [index, { steps, verdict }] of amendments.entries()) {
    const lead = `${index + 1}. `;
    const result = words.results[verdict];
    const [only] = steps;
    if (only !== undefined && steps.length === 1) {
      sheet.paragraph(say(fill(words.one, { step: only, result })), { indent: 2, lead });
      continue;
    }
    sheet.paragraph(say(fill(words.all, { result })), { indent: 2, lead });
    for (const step of steps) sheet.paragraph(say(step), { indent: 2 + lead.length, lead: '- ' });
  }
}
