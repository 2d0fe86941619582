import type { Party } from '../../../configuration/index';
import { statedStandingOfParty } from '../../../facts/index';
import type { Bilingual } from '../../../policy/index';
import { inText } from '../../markdown/escape';
import { own } from '../../names';
import { type Book, entries } from '../book';
import { withoutEmptyColumns } from '../people';
import { zoneName } from '../zone-name';

const words = {
  parties: { ja: '外部の相手方', en: 'Parties outside' },
  party: { ja: '相手方', en: 'Party' },
  where: { ja: '区分', en: 'Zone' },
  contract: { ja: '契約（事業者）', en: 'Contract (contractor)' },
  meanings: { ja: '区分の意味: {meanings}。', en: 'Zones: {meanings}.' },
  meaningOf: { ja: '「{zone}」は{meaning}', en: '"{zone}": {meaning}' },
  contractOf: { ja: '{contract}（{contractor}）', en: '{contract} ({contractor})' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Who is met outside, in which zone and by what contract (外部の相手方). */
export function partyBlocks(book: Book): readonly string[] {
  const { say, tell, list, configuration, policy, notSaid } = book;
  const parties = entries(configuration.network?.parties).map(([id, party]) => ({
    id,
    party,
    standing: statedStandingOfParty(party, policy),
  }));
  const rows = parties.map(({ id, party, standing: { known, zones } }) => [
    inText(party.title ?? id),
    known ? list(zones.map((zone) => zoneName(zone, book))) : notSaid,
    contractOf(party, book),
  ]);
  if (rows.length === 0) return [];
  const meanings = policy.zones
    .filter(({ id }) => parties.some(({ standing: { known, zones } }) => known && zones.some((zone) => zone === id)))
    .map(({ label, meaning }) => tell(words.meaningOf, { zone: label, meaning }));
  return [
    `### ${say(words.parties)}`,
    ...(meanings.length === 0 ? [] : [tell(words.meanings, { meanings: meanings.join(book.language === 'ja' ? '、' : '; ') })]),
    withoutEmptyColumns([words.party, words.where, words.contract].map(say), rows),
  ];
}

function contractOf({ contract }: Party, { tell, configuration }: Book): string {
  if (contract === undefined) return '';
  const record = own(configuration.outsourcing?.contracts, contract);
  const title = inText(record?.title ?? contract);
  return record?.contractor === undefined ? title : tell(words.contractOf, { contract: title, contractor: inText(record.contractor) });
}
