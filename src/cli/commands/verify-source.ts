import { verifySource } from '../../policy/index';
import { Arguments } from '../arguments';
import type { Command } from '../command';
import { UsageError } from '../errors';
import { exitCodes } from '../exit-code';
import { readText } from '../input/read-text';
import { deliver } from '../present';
import { commonOptions } from '../settings';
import { describeVerification } from '../source-report';

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
    await deliver(session, `${describeVerification(verification).map(session.say).join('\n')}\n`);
    return verification.status === 'unchanged' ? exitCodes.success : exitCodes.violation;
  },
};
