import {
  type Facts,
  fill,
  forJudgement,
  hasHappened,
  missing,
  notApplicable,
  type Outcome,
  pass,
  phaseOf,
  together,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { defineRule, failing } from '../rule';
import { type ContractUser, factsOfUse, strangersOf, usersOf } from './contract-in-use';
import { askDays, type ContractEntry, factsOfTerm, nameOf, onceSigned } from './contracts';
import { factsOfWork } from './undeclared-work';
import { andThoseMissing } from './without-contract';

const messages = {
  none: { ja: '契約「{contract}」にセキュリティ要件が書かれていない。', en: 'Contract "{contract}" states no security requirement.' },
  unknown: {
    ja: '契約「{contract}」にどのセキュリティ要件が書かれているかが宣言されていない。',
    en: 'Which security requirements contract "{contract}" states is not declared.',
  },
  otherOnly: {
    ja: '契約「{contract}」の要件が、名のある事項を含まない。',
    en: 'The requirements of contract "{contract}" name no known item.',
  },
  unsigned: {
    ja: '契約「{contract}」の業務は始まっているが、契約はまだ締結されていない（{on}）。',
    en: 'The work of contract "{contract}" is under way, but it is not signed yet ({on}).',
  },
  late: {
    ja: '契約「{contract}」の締結（{on}）は、業務の開始（{from}）より後である。',
    en: 'Contract "{contract}" was signed ({on}) after its work began ({from}).',
  },
  lapsed: {
    ja: '契約「{contract}」は {until} に終わったが、それに基づくもの（{users}）が使われている。',
    en: 'Contract "{contract}" ended on {until}, yet what stands under it is in use: {users}.',
  },
  ahead: {
    ja: '契約「{contract}」は {from} に始まるが、それに基づくもの（{users}）がもう使われている。',
    en: 'Contract "{contract}" begins only on {from}, yet what stands under it is in use: {users}.',
  },
  strangers: {
    ja: '契約「{contract}」は対象を限っているが、対象でないもの（{users}）がこの契約に基づくとされている。',
    en: 'Contract "{contract}" says what it is about, yet something else is said to stand under it: {users}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  stated: {
    ja: '契約「{contract}」にはどの事項が書かれているか（securityRequirements）',
    en: 'Which items does contract "{contract}" state (securityRequirements)?',
  },
  otherOnly: {
    ja: '書かれている事項は、セキュリティの要件と言えるか',
    en: 'Are the stated items requirements of security?',
  },
  late: {
    ja: '締結までの間も、委託先はセキュリティ要件に縛られていたか。何によってか',
    en: 'Was the contractor bound by the security requirements before signing, and by what?',
  },
  lapsed: {
    ja: '{users}は、今どの契約に基づいているか。延長したなら「{contract}」の終了日（until）を、更新したなら新しい契約を宣言して名指し（contract）を改める。委託が終わったなら名指しを消す',
    en: 'Under which contract is this now: {users}? If "{contract}" was prolonged, correct its last day (until); if it was renewed, declare the new one and name that (contract); if nothing is outsourced any more, name none',
  },
  ahead: {
    ja: '「{contract}」が始まるまで、{users}はどの契約に基づいているか（contract）',
    en: 'Until "{contract}" begins, under which contract is this (contract): {users}?',
  },
  strangers: {
    ja: '{users}も「{contract}」の対象か。そうなら契約の対象（systems、data）に加え、違うなら名指し（contract）を改める',
    en: 'Is "{contract}" also about this: {users}? If so, add it there ("systems", "data"); if not, name another contract (contract)',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Each contract is signed and states the security requirements (セキュリティ要件を明記した契約). @see 6(8) */
export const contractRequirements = defineRule({
  id: 'outsourcing/contract-requirements',
  requirements: ['6.8.p1/contract-requirements'],
  reading: 'interpretation',
  justification: {
    ja: '要件を定めた契約は業務の開始までに結ばれるものと解する。後から結ばれたときは、その間の拘束を人が判断する。終わった契約や、ほかのものについての契約に基づく利用、どの契約にも名のない者の関わりは、契約のない委託でありうる。',
    en: 'We read that the contract is there when the work begins; where it was signed later, a person judges what bound the contractor meanwhile. What goes on under a contract that is over, or is about something else, and what somebody does whom no contract names, may be work without one.',
  },
  severity: 'violation',
  title: { ja: '契約に明記したセキュリティ要件', en: 'Security requirements in the contract' },
  remedy: {
    ja: 'セキュリティ要件を契約に明記して締結し、締結日（signedOn）と事項（securityRequirements）を書く。',
    en: 'Sign a contract that states the security requirements, and declare the day (signedOn) and the items (securityRequirements).',
  },
  facts: [
    '/outsourcing/contracts/{id}/securityRequirements',
    '/outsourcing/contracts/{id}/signedOn',
    ...factsOfTerm,
    '/outsourcing/contracts/{id}/systems',
    '/outsourcing/contracts/{id}/data',
    ...factsOfUse,
    ...factsOfWork,
  ],
  ...andThoseMissing(
    onceSigned(
      (entry, facts) => together([checkStated(entry), checkSigning(entry, facts.asOf), checkStrangers(entry, facts)]),
      checkOutsideItsTime,
    ),
  ),
});

function checkStated(entry: ContractEntry): Outcome {
  const { securityRequirements: stated } = entry.record;
  if (stated === undefined || stated === 'unknown')
    return missing(fill(messages.unknown, nameOf(entry)), `${entry.at}/securityRequirements`, fill(questions.stated, nameOf(entry)));
  if (stated === 'none' || stated.length === 0) return failing(fill(messages.none, nameOf(entry)));
  return stated.every((item) => item === 'other') ? forJudgement(fill(messages.otherOnly, nameOf(entry)), questions.otherOnly) : pass;
}

function checkSigning(entry: ContractEntry, asOf: string): Outcome {
  const { signedOn: on, from } = entry.record;
  if (on === undefined) return askDays(entry, 'signedOn', 'from');
  if (!hasHappened(on, asOf)) return failing(fill(messages.unsigned, { ...nameOf(entry), on }));
  if (from === undefined) return askDays(entry, 'from');
  return on > from ? forJudgement(fill(messages.late, { ...nameOf(entry), on, from }), questions.late, `${entry.at}/signedOn`) : pass;
}

/** What goes on under a contract that is over, or has not begun. */
function checkOutsideItsTime(entry: ContractEntry, facts: Facts): Outcome {
  const users = usersOf(entry, facts);
  if (users.length === 0) return notApplicable;
  const { from = '', until = '' } = entry.record;
  const values = { ...nameOf(entry), from, until, users: listed(users) };
  return phaseOf(entry.record, facts.asOf) === 'over'
    ? missing(fill(messages.lapsed, values), `${entry.at}/until`, fill(questions.lapsed, values))
    : missing(fill(messages.ahead, values), `${entry.at}/from`, fill(questions.ahead, values));
}

/** What goes on under a contract that is about something else. */
function checkStrangers(entry: ContractEntry, facts: Facts): Outcome {
  const strangers = strangersOf(entry, facts);
  if (strangers.length === 0) return pass;
  const values = { ...nameOf(entry), users: listed(strangers) };
  const at = strangers.some(({ system }) => system !== undefined) ? 'systems' : 'data';
  return missing(fill(messages.strangers, values), `${entry.at}/${at}`, fill(questions.strangers, values));
}

function listed(users: readonly ContractUser[]): Bilingual {
  const titles = [...new Set(users.map(({ title }) => title))];
  return { ja: titles.map((title) => `「${title}」`).join(''), en: titles.join(', ') };
}
