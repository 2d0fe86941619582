import type { OutsourcingContract } from '../../configuration/index';
import { sectionPointer } from '../../configuration/index';
import { askWhere, type Facts, fill, forJudgement, type Outcome, type PartyFacts, phaseOf, pointer, undetermined } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { entriesOf } from '../records';
import type { RuleDefinition } from '../rule';
import { partiesUnder } from './contract-in-use';
import { atWork, titleOf } from './undeclared-work';

const message = {
  ja: '「{party}」が業務に関わっていることを示すもの（庁外から市の機器に入る通信、又は預けた情報）があるが、「{party}」との契約で今のものが宣言されていない。',
  en: '"{party}" opens communication into the city or keeps its data, yet no contract with it that is under way is declared.',
} as const satisfies Bilingual;

const question = {
  ja: '「{party}」が関わるのは、業務の委託によらないと判断できるか。委託によるなら契約を宣言し（contracts）、その相手方（party）に書く',
  en: 'Is what "{party}" does there done otherwise than by outsourcing? If it is outsourced, declare the contract (contracts) and name the party in it (party)',
} as const satisfies Bilingual;

/**
 * Parties that are at work for the city although no contract under way names them, where other contracts are declared (契約のない相手方). Where a contract
 * outside its time does, and it shows in the communication, that is asked at the contract; where none is declared, of the register as a whole.
 */
export function* partiesWithoutContract(facts: Facts): Generator<PartyFacts> {
  const contracts = facts.configuration.outsourcing?.contracts ?? {};
  const entries = [...entriesOf<OutsourcingContract>(contracts, sectionPointer('contract'))];
  if (entries.length === 0) return;
  const underWay = entries.filter(({ record }) => phaseOf(record, facts.asOf) === 'under-way');
  const contracted = new Set(underWay.flatMap(({ record }) => record.party ?? []));
  const named = new Set(underWay.map(({ id }) => id));
  const askedThere = new Set(entries.filter(({ id }) => !named.has(id)).flatMap((entry) => partiesUnder(entry, facts)));
  for (const one of new Set(atWork(facts))) {
    const { contract, refersTo } = one.party;
    if (contracted.has(one.id) || (contract !== undefined && named.has(contract))) continue;
    // What is declared in full elsewhere is judged there.
    if (!askedThere.has(one) && refersTo === undefined) yield one;
  }
}

/** Where it is not known where a party stands it may be one that is no contractor, LGWAN or the Internet itself: that is asked first. */
function checkWithoutContract(party: PartyFacts): Outcome {
  const values = { party: titleOf(party) };
  if (!party.standing.known) return undetermined(fill(message, values), [askWhere(party)]);
  return forJudgement(fill(message, values), fill(question, values));
}

/** The `looking` and `check` of a rule over contracts, which asks for those that are missing as well. */
export function andThoseMissing<S>({
  looking,
  check,
}: Pick<RuleDefinition<S>, 'looking' | 'check'>): Pick<RuleDefinition<S | Missing>, 'looking' | 'check'> {
  return {
    looking: {
      *subjects(facts) {
        yield* looking.subjects(facts);
        for (const party of partiesWithoutContract(facts)) yield new Missing(party);
      },
      about: (subject) => (subject instanceof Missing ? [{ kind: 'party', id: subject.party.id }] : looking.about(subject)),
      pointers: (subject) => (subject instanceof Missing ? [pointer('network', 'parties', subject.party.id)] : looking.pointers(subject)),
    },
    check: (subject, facts) => (subject instanceof Missing ? checkWithoutContract(subject.party) : check(subject, facts)),
  };
}

/** A contract that is missing: with whom it would be. */
class Missing {
  constructor(readonly party: PartyFacts) {}
}
