import { statusOfResult } from '../../evaluation/fold';
import type { RawResult } from '../../evaluation/raw-result';
import type { CrossingDecision } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import type { VerdictEntry } from '../program';

const notCovered: Bilingual = {
  ja: '宣言された通信だが、方針はこのような通信について述べておらず、認める根拠がない。',
  en: 'The flow is declared, but the policy says nothing of such traffic: nothing permits it.',
};

/** From the worst. Everything else does not deny. */
const denying = { error: 'rule-error', nonconformant: 'forbidden', undetermined: 'undetermined' } as const;

/** What a person has recorded, and as what it then permits. What hangs on an exception is called so, whatever was judged besides. */
const settling = [
  ['excepted', 'excepted', 'exception'],
  ['judged', 'judged', 'judgement'],
] as const;

const severest = ['rule-error', 'forbidden', 'undetermined'] as const;

/** The numbers of the requirements in the order of the policy. */
export type Numbering = (requirement: string) => number;

/**
 * What is decided of a flow on a day (通信の決定): denied if anything that was found of it stays open after what persons have recorded, or if nothing permits it.
 * `results`: all that name the flow and are no plain pass. `crossing`: what the table says of it.
 */
export function verdictOf(results: readonly RawResult[], crossing: CrossingDecision, numberOf: Numbering): VerdictEntry {
  const inOrder = [...results].sort((a, b) => numberOf(a.requirement.id) - numberOf(b.requirement.id));
  const codes = inOrder.map((result) => denialOf(result));
  for (const code of severest) {
    const worst = inOrder[codes.indexOf(code)];
    if (worst !== undefined) return { code, requirement: numberOf(worst.requirement.id), reason: worst.message };
  }
  // What is still open has denied it above: what the table does not pass has been excepted or judged.
  const spoken = [...crossing].filter(([, { outcome }]) => outcome !== 'not-applicable');
  if (spoken.length === 0) return { code: 'not-covered', reason: notCovered };
  for (const [disposition, code, record] of settling) {
    const settled = inOrder.find((result) => result.disposition === disposition);
    if (settled === undefined) continue;
    const id = settled[record];
    return { code, requirement: numberOf(settled.requirement.id), ...(id === undefined ? {} : { [record]: id }) };
  }
  return { code: 'permitted', requirement: Math.min(...spoken.map(([requirement]) => numberOf(requirement))) };
}

function denialOf(result: RawResult): (typeof denying)[keyof typeof denying] | undefined {
  const status = statusOfResult({ ...result, severity: result.source.severity });
  return status !== undefined && Object.hasOwn(denying, status) ? denying[status as keyof typeof denying] : undefined; // hasOwn has just said so
}
