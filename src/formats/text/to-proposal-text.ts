import type { Proposal, Status } from '../../evaluation/index';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { writeFindings } from './findings';
import { createSheet, type Sheet } from './sheet';
import { tally } from './tally';
import type { TextOptions } from './text-options';
import { writeUndetermined } from './undetermined';

/** One amendment as the text shows it. */
export interface ProposedAmendment {
  readonly description: Bilingual;
  readonly verdict: Status;
}

const answers = {
  nonconformant: { ja: '認められない。', en: 'Not allowed.' },
  error: { ja: '判定中に誤りが起きた。認められるとは言えない。', en: 'A rule failed; nothing says that it is allowed.' },
  undetermined: { ja: 'まだ分からない。次の点が決まれば判定できる。', en: 'Not decided yet: what follows would settle it.' },
  excepted: { ja: '記録された例外により認められる。', en: 'Allowed by a recorded exception.' },
  conformant: { ja: '認められる。', en: 'Allowed.' },
  'not-applicable': { ja: '方針の6(3)はこの通信について述べていない。', en: '6(3) of the policy does not speak of it.' },
} as const satisfies Record<Status, Bilingual>;

const words = {
  conditions: {
    ja: '判定日 {asOf}、プロファイル {profile}。ファイルは書き換えていない。',
    en: 'As of {asOf}, profile {profile}. No file was changed.',
  },
  passes: { ja: '満たしている確認: {count}件', en: 'Checks that pass: {count}' },
  violations: { ja: '違反（{count}件）', en: 'Violations ({count})' },
  undetermined: { ja: '判定に要る事実・判断（{count}件）', en: 'Facts and judgements still needed ({count})' },
  elsewhere: { ja: 'これによって新たに生じる問題（{count}件）', en: 'What it newly causes elsewhere ({count})' },
  amendments: { ja: '認められる形（試して確かめたもの）', en: 'What would make it acceptable (each was tried)' },
  none: { ja: '試した範囲では、認められる形は見つからなかった。', en: 'None of what was tried makes it acceptable.' },
  results: {
    conformant: { ja: '認められる', en: 'allowed' },
    excepted: { ja: '承認された例外として認められる', en: 'allowed as an approved exception' },
    undetermined: { ja: 'なお人の判断を要する', en: 'still needs a judgement' },
    nonconformant: { ja: 'なお認められない', en: 'still not allowed' },
    error: { ja: '判定できない', en: 'not decided' },
    'not-applicable': { ja: '対象外', en: 'not spoken of' },
  },
} as const satisfies { readonly [key: string]: Bilingual | Readonly<Record<string, Bilingual>> };

/**
 * The answer to a question about a proposal (提案への回答), as a person reads it: the answer first, then the clause and the reason, what is still needed,
 * what it causes elsewhere, and what would make it acceptable.
 */
export function toProposalText(
  proposal: Proposal & { readonly amendments: readonly ProposedAmendment[] },
  options: TextOptions = {},
): string {
  const sheet = createSheet(options);
  const own = tally(proposal.proposed);
  const elsewhere = proposal.added.filter(
    ({ outcome, disposition, severity }) => outcome !== 'not-applicable' && disposition === 'open' && severity === 'violation',
  );
  sheet.paragraph(sheet.say(answers[proposal.verdict]), { style: 'bold' });
  sheet.paragraph(sheet.say(fill(words.conditions, { asOf: proposal.after.asOf, profile: proposal.after.profile.join(', ') })));
  if (proposal.passes > 0) sheet.paragraph(sheet.say(fill(words.passes, { count: proposal.passes })));
  let number = 0;
  const failing = [...own.violations, ...own.errors];
  if (failing.length > 0) {
    title(sheet, fill(words.violations, { count: failing.length }));
    number = writeFindings(sheet, failing, { style: 'red' });
  }
  if (own.undetermined.length > 0) {
    title(sheet, fill(words.undetermined, { count: own.undetermined.length }));
    writeUndetermined(sheet, own.undetermined);
  }
  for (const result of [...own.excepted, ...own.judged]) sheet.paragraph(sheet.say(result.message), { indent: 2, lead: '- ' });
  if (elsewhere.length > 0) {
    title(sheet, fill(words.elsewhere, { count: elsewhere.length }));
    writeFindings(sheet, elsewhere, { style: 'red', after: number });
  }
  if (proposal.verdict === 'nonconformant' || proposal.verdict === 'undetermined') {
    title(sheet, words.amendments);
    if (proposal.amendments.length === 0) sheet.paragraph(sheet.say(words.none), { indent: 2 });
    for (const [index, { description, verdict }] of proposal.amendments.entries()) {
      sheet.paragraph(`${sheet.say(description)} → ${sheet.say(words.results[verdict])}`, { indent: 2, lead: `${index + 1}. ` });
    }
  }
  return sheet.toString();
}

function title(sheet: Sheet, text: Bilingual): void {
  sheet.blank();
  sheet.paragraph(sheet.say(text), { lead: '== ', style: 'bold' });
}
