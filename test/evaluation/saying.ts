import type { Outcome, Subject } from '../../src/facts/index';
import { defineRule, type Rule, type RuleMetadata } from '../../src/rules/index';

/** What a rule is told to say: of which things, under which requirement, and what. */
export interface Said {
  readonly about: readonly Subject[];
  readonly requirement: string;
  readonly outcome: Outcome;
}

/** A rule that says what it is told to, in that order: what becomes of its results hangs on no rule of the package. */
export function saying(
  name: string,
  requirements: Rule['requirements'],
  said: readonly Said[],
  change: Partial<Pick<RuleMetadata, 'severity' | 'facts'>> = {},
): Rule {
  return defineRule({
    id: `technical/${name}`,
    requirements,
    reading: 'literal',
    severity: 'violation',
    title: { ja: '試し', en: 'Trial' },
    remedy: { ja: '直す', en: 'Mend it' },
    facts: [],
    ...change,
    looking: { subjects: () => said, about: ({ about }) => about, pointers: () => [] },
    check: ({ requirement, outcome }) => [{ requirement, outcome }],
  });
}

const message = { ja: '試し', en: 'Trial' };

/** Outcomes that say nothing but what they are. */
export const pass: Outcome = { outcome: 'pass' };
export const notApplicable: Outcome = { outcome: 'not-applicable' };
export const fail: Outcome = { outcome: 'fail', message };

type Unknowns = Extract<Outcome, { readonly outcome: 'undetermined' }>['unknown'];

/** Something open, for the reasons given. */
export function open(...[first, ...others]: Unknowns): Outcome {
  return { outcome: 'undetermined', message, unknown: [first, ...others] };
}

/** A question of its own words, for a reason. */
export function asks(reason: Unknowns[0]['reason'], text = '問い', change: Partial<Unknowns[0]> = {}): Unknowns[0] {
  return { reason, question: { ja: text, en: text }, ...change };
}
