import { fill } from '../../facts/index';
import { explainText, findReference, referenceNames } from '../../formats/index';
import type { Bilingual } from '../../policy/index';
import { rules } from '../../rules/index';
import { Arguments } from '../arguments';
import type { Command } from '../command';
import { UsageError } from '../errors';
import { exitCodes } from '../exit-code';
import { deliver, presentationOf } from '../present';
import { policyOf, policyOptions } from '../settings';
import { didYouMean } from '../suggestion';

const messages = {
  one: {
    ja: '説明する条項・要求事項・規則・領域を指定してください。一覧: gotsu-policy catalogue',
    en: 'Name a clause, a requirement, a rule or a zone. The list: gotsu-policy catalogue --lang en',
  },
  unknown: {
    ja: '「{name}」という条項・要求事項・規則・領域はありません。{hint}',
    en: 'There is no clause, requirement, rule or zone "{name}".{hint}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** `explain`: what a clause, a requirement, a rule or the crossing table says (条項・要求事項・規則・領域間の通信の説明). */
export const explain: Command = {
  name: 'explain',
  summary: { ja: '条項・要求事項・規則・領域間の通信を説明する', en: 'explain a clause, a requirement, a rule or a crossing' },
  usage: {
    ja: 'explain 6.3.1 [オプション]\nexplain 6.3.1/isolation [オプション]\nexplain network/my-number-isolation [オプション]\nexplain lgwan internet-tier [オプション]',
    en: 'explain 6.3.1 [options]\nexplain 6.3.1/isolation [options]\nexplain network/my-number-isolation [options]\nexplain lgwan internet-tier [options]',
  },
  specs: policyOptions,
  notes: {
    ja: `かっこを含む条項は引用符で囲む: explain "6(3)①"
領域: my-number, lgwan, internet-tier, security-cloud, internet, lgwan-network, closed-party, internet-party`,
    en: `Quote a clause that has parentheses: explain "6(3)①"
Zones: my-number, lgwan, internet-tier, security-cloud, internet, lgwan-network, closed-party, internet-party`,
  },
  async run(argv, session) {
    const given = Arguments.parse(argv, policyOptions);
    // Two words are the two zones of a crossing, which reads better than with a colon between them.
    const name = given.positionals.join(' ').trim();
    if (name === '') throw new UsageError(messages.one);
    const library = { policy: policyOf(given.list('profile')), rules };
    const reference = findReference(name, library);
    if (reference === undefined) throw new UsageError(fill(messages.unknown, { name, hint: didYouMean(name, referenceNames(library)) }));
    await deliver(session, explainText(reference, { ...library, ...presentationOf(session, given) }));
    return exitCodes.success;
  },
};
