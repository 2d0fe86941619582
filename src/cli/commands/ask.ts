import { parseConfiguration } from '../../configuration/schemas';
import { overlay } from '../../evaluation/index';
import { toProposalText } from '../../formats/index';
import { whatIf } from '../../what-if';
import { Arguments } from '../arguments';
import { questionOf } from '../ask/change';
import { askOptions } from '../ask/proposal-options';
import type { Command } from '../command';
import { exitCodeOf } from '../exit-code';
import { loadDeclaration } from '../input/load-declaration';
import { deliver, presentationOf, refuseOwnInput } from '../present';
import { dayOf, outputFile, policyOf } from '../settings';

/** `ask`: is this proposed flow, service, printer or maintenance line allowed (提案の可否)? */
export const ask: Command = {
  name: 'ask',
  summary: { ja: 'この通信・サービス・機器は認められるかを尋ねる', en: 'ask whether a proposed flow, service or device is allowed' },
  usage: {
    ja: 'ask [FILE...] --from A --to B [通信の事実] [オプション]\nask [FILE...] --node ID --tiers lgwan,internet [オプション]',
    en: 'ask [FILE...] --from A --to B [facts of the flow] [options]\nask [FILE...] --node ID --tiers lgwan,internet [options]',
  },
  specs: askOptions,
  notes: {
    ja: `A, B: 宣言した機器・相手方のID、または領域
（my-number, lgwan, internet-tier, security-cloud, internet, lgwan-network, closed-party, internet-party）。
宣言したIDと領域が同じ名前のときは id:lgwan か zone:lgwan と書く。
ファイルは書き換えない。終了コードは提案についてのもの（check と同じ意味）。`,
    en: `A, B: ids of declared nodes or parties, or a zone
(my-number, lgwan, internet-tier, security-cloud, internet, lgwan-network, closed-party, internet-party).
Where a declared id and a zone share a name, write id:lgwan or zone:lgwan.
No file is changed. The exit code is that of the proposal, with the meaning it has for check.`,
  },
  async run(argv, session) {
    const given = Arguments.parse(argv, askOptions);
    const output = outputFile(given);
    const asOf = dayOf(given.value('as-of'), session.io.now);
    const policy = policyOf(given.list('profile'));
    await refuseOwnInput(session, output, given.positionals);
    const { configuration } =
      given.positionals.length === 0 ? { configuration: parseConfiguration({}) } : await loadDeclaration(session.io, given.positionals);
    const { change, understood } = questionOf(given, { configuration, policy, language: session.language });
    const answer = whatIf(configuration, change, { asOf, policy });
    if (given.value('format') === 'json') {
      const { before: _before, after: _after, ...rest } = answer;
      await deliver(
        session,
        `${JSON.stringify({ schemaVersion: 1, asOf, profile: policy.profile, understood, change, ...rest }, null, 2)}\n`,
        output,
      );
    } else {
      const declared = parseConfiguration(overlay(configuration, change));
      await deliver(
        session,
        toProposalText(answer, {
          ...presentationOf(session, given, output),
          all: given.has('all'),
          policy,
          configuration: declared,
          understood,
        }),
        output,
      );
    }
    return exitCodeOf(
      { results: [...answer.proposed, ...answer.added], requirements: [{ status: answer.verdict }] },
      { allowUndetermined: false, strict: false },
    );
  },
};
