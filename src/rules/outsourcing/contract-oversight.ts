import type { Oversight } from '../../configuration/index';
import {
  type Facts,
  fill,
  forJudgement,
  hasHappened,
  isOverdue,
  missing,
  type Outcome,
  pass,
  saysNothing,
  together,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { declaredCycle, parametersOfCycles } from '../cycle';
import { checkDoer, doerFacts } from '../doer';
import { checkRecency } from '../recency';
import { defineRule, failing } from '../rule';
import { askDays, type ContractEntry, factsOfTerm, nameOf, whileUnderWay } from './contracts';
import { factsOfWork } from './undeclared-work';

const messages = {
  none: {
    ja: '契約「{contract}」で委託した業務を、運用の中で誰も見ていない。',
    en: 'Nobody follows the work that is outsourced by contract "{contract}".',
  },
  unknown: {
    ja: '契約「{contract}」で委託した業務を運用の中でどう見ているかが、宣言されていない。',
    en: 'How the work outsourced by contract "{contract}" is followed is not declared.',
  },
  notDone: {
    ja: '契約「{contract}」の業務が始まってから、監督を一度も行っていない（記載の日 {on}）。',
    en: 'The work of contract "{contract}" has not been looked at since it began (day given: {on}).',
  },
  notYetDue: {
    ja: '契約「{contract}」の業務が始まってから監督を行っていない。定めた周期はまだ過ぎていない。',
    en: 'The work of contract "{contract}" has not been looked at since it began; the declared cycle is not over.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  oversight: {
    ja: '「{contract}」の業務を、誰が、どう、いつ見ているか（oversight）',
    en: 'Who follows the work of "{contract}", how and when (oversight)?',
  },
  by: { ja: '「{contract}」の業務を誰が見ているか（by）', en: 'Who follows the work of "{contract}" (by)?' },
  method: { ja: '「{contract}」の業務をどう見ているか（method）', en: 'How is the work of "{contract}" followed (method)?' },
  lastOn: {
    ja: '「{contract}」の業務を直近ではいつ見たか（lastOn）',
    en: 'When was the work of "{contract}" last looked at (lastOn)?',
  },
  notYetDue: { ja: 'まだ監督を行っていないことは差し支えないと判断できるか', en: 'Is it in order that it has not been looked at yet?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const what = { ja: '契約「{contract}」の監督', en: 'oversight of the work of contract "{contract}"' } as const satisfies Bilingual;

/** The security of outsourced work is followed while it is under way (業務委託を行う際のセキュリティ確保). @see 6(7) */
export const contractOversight = defineRule({
  id: 'outsourcing/contract-oversight',
  requirements: ['6.7/outsourcing-security'],
  reading: 'interpretation',
  justification: {
    ja: '6(7)は運用の条項なので、業務の続く間、担当・方法・日をもって見続けることを要すると解する。間隔は方針にない。周期が定められていなければ、足りるかは人が判断する。',
    en: 'As 6(7) is the clause on operation, we read that the work is followed while it goes on, by somebody, in some way, on some day. The policy has no interval: without a declared cycle a person judges whether it is enough.',
  },
  severity: 'violation',
  title: { ja: '委託中の業務の監督', en: 'Oversight of outsourced work' },
  remedy: {
    ja: '委託した業務を見る担当と方法を決めて行い、直近の日とともに oversight に書く。周期は cycles に書く。',
    en: 'Have somebody follow the work in a set way, and put role, method and latest day into "oversight"; a cycle into "cycles".',
  },
  facts: ['/outsourcing/contracts/{id}/oversight', ...factsOfTerm, '/outsourcing/cycles/oversight', ...doerFacts, ...factsOfWork],
  parameters: parametersOfCycles,
  ...whileUnderWay(checkOversight),
});

function checkOversight(entry: ContractEntry, facts: Facts): Outcome {
  const { oversight } = entry.record;
  const at = `${entry.at}/oversight`;
  if (oversight === undefined || oversight === 'unknown')
    return missing(fill(messages.unknown, nameOf(entry)), at, fill(questions.oversight, nameOf(entry)));
  if (oversight === 'none') return failing(fill(messages.none, nameOf(entry)));
  const { method, lastOn } = oversight;
  const said = { by: oversight.by, method: method === undefined || saysNothing(method) ? undefined : method, lastOn };
  const ask = (fact: keyof typeof said) =>
    missing(fill(messages.unknown, nameOf(entry)), `${at}/${fact}`, fill(questions[fact], nameOf(entry)));
  const facets = (['by', 'method', 'lastOn'] as const).filter((fact) => said[fact] === undefined).map(ask);
  return together([...facets, checkDay(entry, oversight, facts), checkDoer(oversight.by, oversight.lastOn, facts, () => ask('by'))]);
}

function checkDay(entry: ContractEntry, { lastOn: on }: Oversight, facts: Facts): Outcome {
  const { configuration, asOf } = facts;
  if (on === undefined) return pass; // asked for above
  const cycle = configuration.outsourcing?.cycles?.oversight;
  const { from } = entry.record;
  const values = { ...nameOf(entry), on };
  if (!hasHappened(on, asOf) || (from !== undefined && on < from)) {
    const due = from === undefined || cycle === undefined || isOverdue(from, cycle, asOf);
    return due ? failing(fill(messages.notDone, values)) : forJudgement(fill(messages.notYetDue, nameOf(entry)), questions.notYetDue);
  }
  const recent = checkRecency(
    {
      what: fill(what, nameOf(entry)),
      last: on,
      at: `${entry.at}/oversight/lastOn`,
      cycle: declaredCycle(cycle, '/outsourcing/cycles/oversight'),
      owed: true,
    },
    facts,
  );
  return recent.outcome === 'pass' ? askDays(entry, 'from') : recent;
}
