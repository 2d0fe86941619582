import type { Subcontractor } from '../../configuration/index';
import { type Facts, fill, hasHappened, missing, notApplicable, type Outcome, pass, phaseOf, together, worst } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkDoer, doerFacts } from '../doer';
import { type Entry, entriesOf, titleOf } from '../records';
import { defineRule, failing } from '../rule';
import { type ContractEntry, factsOfTerm, nameOf, whileUnderWay } from './contracts';
import { factsOfWork } from './undeclared-work';

type SubcontractorEntry = Entry<Subcontractor>;

const messages = {
  unknown: {
    ja: '契約「{contract}」の委託先が再委託しているかが宣言されていない。',
    en: 'Whether the contractor of "{contract}" passes work on is not declared.',
  },
  denied: {
    ja: '契約「{contract}」の再委託先「{subcontractor}」は承認されていない。',
    en: 'Subcontractor "{subcontractor}" of contract "{contract}" is not approved.',
  },
  incomplete: {
    ja: '契約「{contract}」の再委託先「{subcontractor}」の承認について、宣言された事実だけでは判定できない。',
    en: 'The declared facts do not settle whether subcontractor "{subcontractor}" of contract "{contract}" is approved.',
  },
  afterwards: {
    ja: '契約「{contract}」の再委託先「{subcontractor}」の承認（{on}）は、従事の開始（{from}）より後である。',
    en: 'Subcontractor "{subcontractor}" of contract "{contract}" was approved ({on}) after its work began ({from}).',
  },
  further: {
    ja: '契約「{contract}」の再委託先「{subcontractor}」がさらに再委託しているかが、宣言されていない。',
    en: 'Whether subcontractor "{subcontractor}" of contract "{contract}" passes work on in turn is not declared.',
  },
  undeclared: {
    ja: '契約「{contract}」の再委託先「{subcontractor}」はさらに再委託しているが、その先が一つも宣言されていない。',
    en: 'Subcontractor "{subcontractor}" of contract "{contract}" passes work on in turn, to nobody that is declared.',
  },
  dangling: {
    ja: '契約「{contract}」の「{subcontractor}」に仕事を渡した再委託先「{under}」が宣言されていない。',
    en: 'Of contract "{contract}", "{under}", which passes work on to "{subcontractor}", is not declared.',
  },
  notUnderWay: {
    ja: '契約「{contract}」の「{subcontractor}」に仕事を渡したという再委託先「{under}」は、今は従事していない（from、until）。',
    en: 'Of contract "{contract}", "{under}", said to pass work on to "{subcontractor}", is not at work today (from, until).',
  },
  deniesIt: {
    ja: '契約「{contract}」の「{subcontractor}」は再委託先「{under}」から仕事を受けたとされるが、「{under}」は再委託していないとされる。',
    en: 'Of contract "{contract}", "{subcontractor}" is said to work under "{under}", which is said to pass nothing on.',
  },
  ring: {
    ja: '契約「{contract}」の再委託先「{subcontractor}」は、元をたどると自分自身に戻り、委託先から仕事を受けた者に行き着かない。',
    en: 'Traced upward, subcontractor "{subcontractor}" of contract "{contract}" stands under itself: the contractor engages nobody in that chain.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  subcontracting: {
    ja: '「{contract}」の委託先は誰に再委託しているか（subcontracting）。なければ none と書く',
    en: 'To whom is work of "{contract}" passed on (subcontracting)? Write none if to nobody',
  },
  approval: {
    ja: '再委託先「{subcontractor}」を、誰がいつ承認したか（approval）',
    en: 'Who approved subcontractor "{subcontractor}", and when (approval)?',
  },
  from: { ja: '「{subcontractor}」はいつ従事し始めたか（from）', en: 'When did "{subcontractor}" begin its work (from)?' },
  further: {
    ja: '「{subcontractor}」はさらに再委託しているか（passesOn）。している先は under で示す',
    en: 'Does "{subcontractor}" pass work on in turn (passesOn)? Those it does name it in "under"',
  },
  dangling: { ja: '「{subcontractor}」に仕事を渡したのは誰か（under）', en: 'Who passes work on to "{subcontractor}" (under)?' },
  deniesIt: {
    ja: '「{subcontractor}」に仕事を渡したのは「{under}」か（passesOn）。別の者ならその者（under）',
    en: 'Does "{under}" pass work on to "{subcontractor}" (passesOn)? If somebody else does, who (under)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Work is passed on only with approval given before, down to the last tier (再委託の承認). @see 6(8) */
export const subcontractingApproved = defineRule({
  id: 'outsourcing/subcontracting-approved',
  requirements: ['6.8.p1/subcontracting-approved'],
  reading: 'interpretation',
  justification: {
    ja: '承認は再委託に先立つものと解する。遡る承認は承認でない。再々委託も再委託であり、その先が宣言されなければ隠れた再委託と区別できない。',
    en: 'We read approval as going before: nothing is approved backwards. What a subcontractor passes on is passed on as well; undeclared, it cannot be told from hidden subcontracting.',
  },
  severity: 'violation',
  title: { ja: '再委託の承認', en: 'Approval of subcontracting' },
  remedy: {
    ja: '承認のない再委託を止めさせ、再々委託を含めて、従事の前に承認したものだけを subcontracting に書く。',
    en: 'Stop what is not approved; let work be passed on only after approval, at every tier, and declare it in "subcontracting".',
  },
  facts: ['/outsourcing/contracts/{id}/subcontracting', ...factsOfTerm, ...doerFacts, ...factsOfWork],
  ...whileUnderWay(checkSubcontracting),
});

function checkSubcontracting(entry: ContractEntry, facts: Facts): Outcome {
  const { subcontracting } = entry.record;
  const at = `${entry.at}/subcontracting`;
  if (subcontracting === undefined || subcontracting === 'unknown')
    return missing(fill(messages.unknown, nameOf(entry)), at, fill(questions.subcontracting, nameOf(entry)));
  if (subcontracting === 'none') return notApplicable;
  const all = new Map([...entriesOf(subcontracting, at)].map((one) => [one.id, one]));
  const current = [...all.values()].filter(({ record }) => phaseOf(record, facts.asOf) === 'under-way');
  return together(
    current.map((one) =>
      together([
        checkApproval(entry, one, facts),
        checkFurther(entry, one, current),
        checkAbove(entry, one, all, facts),
        checkChain(entry, one, all),
      ]),
    ),
  );
}

function checkApproval(entry: ContractEntry, one: SubcontractorEntry, facts: Facts): Outcome {
  const { approval, from } = one.record;
  const name = namesOf(entry, one);
  const ask = (fact: string, question: 'approval' | 'from' = 'approval') =>
    missing(fill(messages.incomplete, name), `${one.at}/${fact}`, fill(questions[question], name));
  if (approval === undefined || approval === 'unknown') return ask('approval');
  if (approval === 'none') return failing(fill(messages.denied, name));
  const { on, by } = approval;
  if (on === undefined) return ask('approval/on');
  if (!hasHappened(on, facts.asOf)) return failing(fill(messages.denied, name));
  if (from !== undefined && on > from) return failing(fill(messages.afterwards, { ...name, on, from }));
  const askBy = () => ask('approval/by');
  return worst([from === undefined ? ask('from', 'from') : pass, by === undefined ? askBy() : checkDoer(by, on, facts, askBy)]);
}

function checkFurther(entry: ContractEntry, one: SubcontractorEntry, current: readonly SubcontractorEntry[]): Outcome {
  const { passesOn } = one.record;
  if (passesOn === 'none') return pass;
  const name = namesOf(entry, one);
  const ask = (message: Bilingual) => missing(message, `${one.at}/passesOn`, fill(questions.further, name));
  if (passesOn === undefined || passesOn === 'unknown') return ask(fill(messages.further, name));
  return current.some(({ record }) => record.under === one.id) ? pass : ask(fill(messages.undeclared, name));
}

/** Who is said to pass work on is at work, and does not say that it passes nothing on. */
function checkAbove(entry: ContractEntry, one: SubcontractorEntry, all: ReadonlyMap<string, SubcontractorEntry>, { asOf }: Facts): Outcome {
  const { under } = one.record;
  const above = under === undefined || under === one.id ? undefined : all.get(under);
  if (above === undefined) return pass;
  const name = { ...namesOf(entry, one), under: titleOf(above) };
  if (phaseOf(above.record, asOf) !== 'under-way')
    return missing(fill(messages.notUnderWay, name), `${one.at}/under`, fill(questions.dangling, name));
  if (above.record.passesOn !== 'none') return pass;
  return missing(fill(messages.deniesIt, name), `${above.at}/passesOn`, fill(questions.deniesIt, name));
}

/** Whoever passes work on is among the subcontractors, up to one that the contractor itself engages: otherwise a tier is missing between. */
function checkChain(entry: ContractEntry, lowest: SubcontractorEntry, all: ReadonlyMap<string, SubcontractorEntry>): Outcome {
  const seen = new Set<string>();
  let one = lowest;
  for (let { under } = one.record; under !== undefined; { under } = one.record) {
    const name = { ...namesOf(entry, one), under };
    const ask = (message: Bilingual) => missing(fill(message, name), `${one.at}/under`, fill(questions.dangling, name));
    if (seen.has(one.id)) return ask(messages.ring);
    seen.add(one.id);
    const above = all.get(under);
    if (above === undefined) return ask(messages.dangling);
    one = above;
  }
  return pass;
}

function namesOf(entry: ContractEntry, one: SubcontractorEntry) {
  return { ...nameOf(entry), subcontractor: titleOf(one) };
}
