import { type Bilingual, type SourceClauseStatus, type SourceVerification, verifySource } from '../../policy/index';
import { Arguments } from '../arguments';
import type { Command } from '../command';
import { UsageError } from '../errors';
import { exitCodes } from '../exit-code';
import { readText } from '../input/read-text';
import { deliver } from '../present';
import { commonOptions } from '../settings';

const words: Readonly<Record<SourceClauseStatus, Bilingual>> = {
  unchanged: { ja: '一致', en: 'unchanged' },
  'characters-only': { ja: '文字の違いだけ', en: 'characters only' },
  changed: { ja: '変更あり', en: 'changed' },
  missing: { ja: '見当たらない', en: 'missing' },
};

/** `verify-source`: whether a copy of the document is the one that the rules were written for (本文の照合). */
export const verifySourceCommand: Command = {
  name: 'verify-source',
  summary: { ja: '公式の本文と、規則が前提とする本文を照合する', en: 'compare the official text with the one the rules were written for' },
  usage: { ja: 'verify-source FILE [オプション]', en: 'verify-source FILE [options]' },
  specs: commonOptions,
  notes: { ja: '終了コード: 0 一致  1 違いあり  2 読めない', en: 'Exit codes: 0 unchanged  1 differences  2 unreadable' },
  async run(argv, session) {
    const given = Arguments.parse(argv, commonOptions);
    const [file, ...others] = given.positionals;
    if (file === undefined || others.length > 0)
      throw new UsageError({ ja: '照合する文書を一つ指定してください。', en: 'Name one document to compare.' });
    const verification = await verifySource(await readText(session.io, file));
    await deliver(session, `${describe(verification).map(session.say).join('\n')}\n`);
    return verification.status === 'unchanged' ? exitCodes.success : exitCodes.violation;
  },
};

function describe({ clauses, added }: SourceVerification): readonly Bilingual[] {
  const differing = clauses.filter(({ status, heading }) => status !== 'unchanged' || (heading !== undefined && heading !== 'unchanged'));
  const same = clauses.length - differing.length;
  return [
    {
      ja: `${clauses.length}条項のうち${same}条項が一致、追加${added.length}件。`,
      en: `${same} of ${clauses.length} clauses unchanged, ${added.length} additions.`,
    },
    ...differing.map(({ label, status, heading }): Bilingual => {
      const headingNote =
        heading === undefined || heading === 'unchanged'
          ? { ja: '', en: '' }
          : { ja: `（見出し: ${words[heading].ja}）`, en: ` (heading: ${words[heading].en})` };
      return { ja: `  ${label}: ${words[status].ja}${headingNote.ja}`, en: `  ${label}: ${words[status].en}${headingNote.en}` };
    }),
    ...added.map(({ within, after, marker, excerpt, length }): Bilingual => {
      const place = within ?? after ?? '-';
      const what = [marker, excerpt].filter((part) => part !== null && part !== '').join(' ');
      return { ja: `  ${place} に追加（${length}文字）: ${what}`, en: `  added in ${place} (${length} characters): ${what}` };
    }),
  ];
}
