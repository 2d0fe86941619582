import type { SecurityCloud } from '../../configuration/index';
import {
  type Facts,
  factsOfPartyStanding,
  fill,
  lacksGuidelineQuality,
  listOf,
  missing,
  type Outcome,
  pass,
  pointer,
  saysNothing,
  undetermined,
  worst,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { defineRule, type Looking } from '../rule';

const messages = {
  none: {
    ja: '自治体情報セキュリティクラウドも、それに代わるものも導入していない。',
    en: 'Neither the municipal security cloud nor anything like it is in use.',
  },
  unknown: {
    ja: '自治体情報セキュリティクラウドの導入が宣言されていない。',
    en: 'Whether the municipal security cloud is in use is not declared.',
  },
  incomplete: {
    ja: '自治体情報セキュリティクラウドについて、宣言された事実だけでは判定できない。',
    en: 'The declared facts about the security cloud do not settle it.',
  },
  equivalent: {
    ja: '自治体情報セキュリティクラウドの代わりに「{equivalent}」を導入している。同等かどうかは人が判断しなければならない。',
    en: '"{equivalent}" stands in place of the municipal security cloud; whether it is equal to it a person must judge.',
  },
  notACloud: {
    ja: '「{party}」をセキュリティクラウドとしているが、その所在（zone）はセキュリティクラウドではない。',
    en: '"{party}" is named as the security cloud, but its zone is another.',
  },
  lacking: {
    ja: 'ガイドラインが挙げる機能のうち、{functions}がない。',
    en: 'Of the functions that the guideline lists, {functions} are missing.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  status: { ja: 'セキュリティクラウドを導入しているか（status）', en: 'Is the security cloud in use (status)?' },
  equivalent: { ja: '代わりに何を導入しているか（equivalent）', en: 'What stands in its place (equivalent)?' },
  isEquivalent: {
    ja: '自治体情報セキュリティクラウドと同等と判断できるか。どの点で同等か',
    en: 'Is it equal to the municipal security cloud, and in what respects?',
  },
  party: { ja: 'セキュリティクラウドはどの相手方か（party）', en: 'Which party is the security cloud (party)?' },
  zone: { ja: '「{party}」の所在はどこか（zone）', en: 'What is the zone of "{party}" (zone)?' },
  used: {
    ja: 'どの接続口・通信がセキュリティクラウドを通るか（exits の through）',
    en: 'Which exits or flows lead through the security cloud ("through" of exits)?',
  },
  functions: { ja: 'どの機能を持つか（functions）', en: 'Which functions does it have (functions)?' },
  lacking: {
    ja: '欠けている機能を補って高度な対策と言えると判断できるか',
    en: 'Are these advanced measures although those functions are missing?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const securityCloudSection: Looking<SecurityCloud | undefined> = {
  *subjects(facts) {
    yield facts.configuration.network?.securityCloud;
  },
  about: () => [{ kind: 'security-cloud', id: 'security-cloud' }],
  pointers: () => ['/network/securityCloud'],
};

/** The municipal security cloud, or the like, is introduced (自治体情報セキュリティクラウドの導入等). @see 6(3)③ */
export const securityCloud = defineRule({
  id: 'network/security-cloud',
  requirements: ['6.3.3/security-cloud'],
  reading: 'interpretation',
  justification: {
    ja: '「等」により同等のものでも足りると解する。導入の一語では足りず、どの相手方で、何が通り、どの機能を持つかを見る。',
    en: 'The open list lets an equivalent satisfy it. The bare word that it is in use does not: which party it is, what passes it and what it does are looked at.',
  },
  severity: 'violation',
  title: { ja: '自治体情報セキュリティクラウドの導入', en: 'The municipal security cloud' },
  remedy: {
    ja: '自治体情報セキュリティクラウドか同等のものを導入し、相手方・通る接続口・機能を宣言する。',
    en: 'Introduce the municipal security cloud or an equivalent, and declare its party, the exits that lead through it and its functions.',
  },
  facts: [
    '/network/securityCloud',
    '/network/exits/{id}/through',
    '/network/flows/{id}/from',
    '/network/flows/{id}/to',
    ...factsOfPartyStanding,
  ],
  looking: securityCloudSection,
  check: (declared, facts) => checkSecurityCloud(declared, facts),
});

function checkSecurityCloud(declared: SecurityCloud | undefined, facts: Facts): Outcome {
  const at = '/network/securityCloud';
  if (declared?.status === undefined) return missing(messages.unknown, `${at}/status`, questions.status);
  switch (declared.status) {
    case 'unknown':
      return missing(messages.unknown, `${at}/status`, questions.status);
    case 'none':
      return { outcome: 'fail', message: messages.none };
    case 'equivalent':
      return worst([
        declared.equivalent === undefined || saysNothing(declared.equivalent)
          ? missing(messages.incomplete, `${at}/equivalent`, questions.equivalent)
          : undetermined(fill(messages.equivalent, { equivalent: declared.equivalent }), [
              { reason: 'judgement', question: questions.isEquivalent },
            ]),
        checkFunctions(declared, facts),
      ]);
    case 'introduced':
      return worst([checkParty(declared, facts), checkFunctions(declared, facts)]);
  }
}

function checkParty(declared: SecurityCloud, facts: Facts): Outcome {
  const party = declared.party === undefined ? undefined : facts.parties.get(declared.party);
  if (party === undefined) return missing(messages.incomplete, '/network/securityCloud/party', questions.party);
  const name = { party: party.party.title ?? party.id };
  if (!party.standing.known)
    return missing(messages.incomplete, pointer('network', 'parties', party.id, 'zone'), fill(questions.zone, name));
  if (party.standing.zones.some((zone) => zone !== 'security-cloud')) return { outcome: 'fail', message: fill(messages.notACloud, name) };
  const used = [...facts.exits.values()].some((exit) => exit.through === party.id) || facts.flowsAt.has(party.id);
  return used ? pass : missing(messages.incomplete, '/network/exits', questions.used);
}

function checkFunctions({ functions }: SecurityCloud, facts: Facts): Outcome {
  if (functions === undefined) return missing(messages.incomplete, '/network/securityCloud/functions', questions.functions);
  const lacking = facts.policy.securityCloudFunctions.filter((record) => !functions.some((id) => id === record.id));
  if (lacking.length === 0) return pass;
  const names = listOf(lacking.map(({ label }) => label));
  const message = fill(messages.lacking, { functions: names });
  return lacksGuidelineQuality(facts, message, questions.lacking);
}
