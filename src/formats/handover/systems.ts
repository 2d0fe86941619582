import type { OutsourcingContract } from '../../configuration/index';
import { phaseOf, standingOfNode } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { inText } from '../markdown/escape';
import { own } from '../names';
import { type Book, entries, type Section } from './book';
import { withoutEmptyColumns } from './people';
import { zoneName } from './zone-name';

const words = {
  heading: { ja: '情報システムと契約', en: 'Systems and contracts' },
  contracts: { ja: '契約', en: 'Contracts' },
  noContracts: { ja: '業務委託などの契約は宣言されていません。', en: 'No contract is declared.' },
  contract: { ja: '契約', en: 'Contract' },
  contractor: { ja: '事業者', en: 'Contractor' },
  period: { ja: '期間', en: 'Period' },
  by: { ja: '監督する役割', en: 'Followed by' },
  sub: { ja: '再委託先', en: 'Subcontractors' },
  unapproved: { ja: '{name}（**市の承認なし**）', en: '{name} (**not approved by the city**)' },
  about: { ja: 'この契約の情報システム', en: 'Systems under it' },
  fromTo: { ja: '{from}から{until}まで', en: '{from} to {until}' },
  fromOpen: { ja: '{from}から（終わりの日の記載なし）', en: 'from {from} (no last day declared)' },
  toOnly: { ja: '{until}まで', en: 'until {until}' },
  over: { ja: '{period}。**終わっています**', en: '{period}. **Over**' },
  ahead: { ja: '{period}。まだ始まっていません', en: '{period}. Not yet begun' },
  systems: { ja: '情報システム', en: 'Information systems' },
  noSystems: { ja: '情報システムは宣言されていません。', en: 'No information system is declared.' },
  system: { ja: '情報システム', en: 'Information system' },
  zone: { ja: '領域', en: 'Tier' },
  owner: { ja: '責任を負う役割', en: 'Answered for by' },
  since: { ja: '使い始めた日', en: 'In use since' },
  services: { ja: '外部サービス（クラウドサービス）', en: 'External services (cloud services)' },
  service: { ja: 'サービス', en: 'Service' },
  provider: { ja: '提供者', en: 'Provider' },
  data: { ja: '扱う情報', en: 'Data' },
  noData: { ja: '市の情報は扱わない', en: 'none' },
  media: { ja: 'ソーシャルメディア', en: 'Social media' },
  accounts: { ja: 'アカウント', en: 'Accounts' },
  responsible: { ja: '責任者', en: 'Responsible' },
  nobody: { ja: '**なし**', en: '**nobody**' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Which systems there are, who answers for each, and under which contract until when who runs it (情報システムと契約). */
export function systemsSection(book: Book): Section {
  const { say } = book;
  return {
    heading: say(words.heading),
    blocks: [...contractBlocks(book), ...systemBlocks(book), ...serviceBlocks(book), ...mediaBlocks(book)],
  };
}

function contractBlocks(book: Book): readonly string[] {
  const { say, list, some, roleOf, configuration } = book;
  const rows = entries(configuration.outsourcing?.contracts).map(([id, contract]) => {
    const systems = new Set([
      ...(contract.systems ?? []),
      ...entries(configuration.assets?.systems).flatMap(([system, record]) => (record.contract === id ? [system] : [])),
    ]);
    const { oversight, subcontracting } = contract;
    const by = typeof oversight === 'object' ? oversight.by : undefined;
    const subcontractors = typeof subcontracting === 'object' ? entries(subcontracting) : [];
    return [
      inText(contract.title ?? id),
      inText(contract.contractor ?? ''),
      periodOf(contract, book),
      by === undefined ? '' : roleOf(by),
      list(
        subcontractors.map(([sub, { title, approval }]) =>
          approval === 'none' ? book.tell(words.unapproved, { name: inText(title ?? sub) }) : inText(title ?? sub),
        ),
      ),
      some(
        [...systems].map((system) => systemTitle(system, book)),
        5,
      ),
    ];
  });
  const head = [words.contract, words.contractor, words.period, words.by, words.sub, words.about].map(say);
  return [`### ${say(words.contracts)}`, rows.length === 0 ? say(words.noContracts) : withoutEmptyColumns(head, rows)];
}

function periodOf({ from, until }: OutsourcingContract, { tell, asOf }: Book): string {
  const [first, last] = [inText(from ?? ''), inText(until ?? '')];
  const period =
    from !== undefined && until !== undefined
      ? tell(words.fromTo, { from: first, until: last })
      : from !== undefined
        ? tell(words.fromOpen, { from: first })
        : until !== undefined
          ? tell(words.toOnly, { until: last })
          : '';
  const phase = phaseOf({ from, until }, asOf);
  return phase === 'over' ? tell(words.over, { period }) : phase === 'ahead' ? tell(words.ahead, { period }) : period;
}

function systemBlocks(book: Book): readonly string[] {
  const { say, list, roleOf, configuration, policy } = book;
  const nodes = entries(configuration.network?.nodes);
  const rows = entries(configuration.assets?.systems).map(([id, { owner, contract, introducedOn }]) => {
    const zones = nodes.flatMap(([, node]): readonly string[] => {
      const standing = standingOfNode(node, policy);
      return node.system === id && standing.known ? standing.zones : [];
    });
    const order = policy.zones.map((zone) => zone.id).filter((zone) => zones.includes(zone));
    return [
      systemTitle(id, book),
      list(order.map((zone) => zoneName(zone, book))),
      owner === undefined ? '' : roleOf(owner),
      contract === undefined ? '' : inText(own(configuration.outsourcing?.contracts, contract)?.title ?? contract),
      inText(introducedOn ?? ''),
    ];
  });
  const head = [words.system, words.zone, words.owner, words.contract, words.since].map(say);
  return [`### ${say(words.systems)}`, rows.length === 0 ? say(words.noSystems) : withoutEmptyColumns(head, rows)];
}

/** What a system is called. */
export function systemTitle(id: string, { configuration }: Pick<Book, 'configuration'>): string {
  return inText(own(configuration.assets?.systems, id)?.title ?? id);
}

function serviceBlocks(book: Book): readonly string[] {
  const { say, list, configuration } = book;
  const rows = entries(configuration.outsourcing?.cloudServices).map(([id, { title, provider, contract, data, endedOn, introducedOn }]) => [
    inText(title ?? id),
    inText(provider ?? ''),
    contract === undefined ? '' : inText(own(configuration.outsourcing?.contracts, contract)?.title ?? contract),
    data === undefined
      ? ''
      : data.length === 0
        ? say(words.noData)
        : list(data.map((one) => inText(own(configuration.assets?.information, one)?.title ?? one))),
    periodOf({ ...(introducedOn === undefined ? {} : { from: introducedOn }), ...(endedOn === undefined ? {} : { until: endedOn }) }, book),
  ]);
  if (rows.length === 0) return [];
  const head = [words.service, words.provider, words.contract, words.data, words.period].map(say);
  return [`### ${say(words.services)}`, withoutEmptyColumns(head, rows)];
}

function mediaBlocks(book: Book): readonly string[] {
  const { say, list, roleOf, configuration } = book;
  const rows = entries(configuration.outsourcing?.socialMedia?.services).map(([id, { title, accounts, responsible }]) => [
    inText(title ?? id),
    list((accounts ?? []).map(inText)),
    responsible === undefined ? '' : responsible === 'none' ? say(words.nobody) : roleOf(responsible),
  ]);
  if (rows.length === 0) return [];
  return [`### ${say(words.media)}`, withoutEmptyColumns([words.service, words.accounts, words.responsible].map(say), rows)];
}
