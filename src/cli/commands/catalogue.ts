import { catalogueText } from '../../formats/index';
import { rules } from '../../rules/index';
import { Arguments } from '../arguments';
import type { Command } from '../command';
import { UsageError } from '../errors';
import { exitCodes } from '../exit-code';
import { deliver, presentationOf } from '../present';
import { policyOf, policyOptions } from '../settings';

/** `catalogue`: every requirement, and what decides it (要求事項の一覧). */
export const catalogue: Command = {
  name: 'catalogue',
  summary: { ja: '要求事項の一覧と、何で判定するかを示す', en: 'list every requirement and what decides it' },
  usage: { ja: 'catalogue [オプション]', en: 'catalogue [options]' },
  specs: policyOptions,
  async run(argv, session) {
    const given = Arguments.parse(argv, policyOptions);
    if (given.positionals.length > 0) throw new UsageError({ ja: 'catalogue は引数を取りません。', en: 'catalogue takes no arguments.' });
    await deliver(session, catalogueText(policyOf(given.list('profile')), rules, presentationOf(session, given)));
    return exitCodes.success;
  },
};
