import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Result } from '../../src/evaluation/index';
import { type Outcome, subjectKey } from '../../src/facts/index';
import type { Basis } from '../../src/policy/index';
import type { Rule } from '../../src/rules/index';
import { policyUnder, usualDay } from './policy-under';
import { expectReadable } from './readable';
import { isInputError, withoutEachFact } from './removed-facts';

type OutcomeName = Outcome['outcome'];

/** Every outcome that the cases of a rule must show. */
const allOutcomes = ['pass', 'fail', 'undetermined', 'not-applicable'] as const satisfies readonly OutcomeName[];

/** One declaration and what a rule must say of it, worked out by hand. */
export interface RuleCase {
  /** The law, as the name of the test. */
  readonly law: string;
  readonly configuration: Configuration;
  readonly profile?: Basis;
  readonly asOf?: string;
  /** Which of the rule's requirements; its first if absent. */
  readonly requirement?: string;
  /** Every subject, as `kind:id` or `kind:id,kind:id`, with its outcome: no more and no fewer. */
  readonly expected: Readonly<Record<string, OutcomeName>>;
  /**
   * What the undetermined results name: the pointer of each missing fact; for what no fact settles `judgement` or `text-gap`. Complete, in any
   * order; obligatory where something is undetermined.
   */
  readonly missing?: readonly string[];
}

/** What a rule cannot say, with the reason; such an outcome must then not occur. */
export type Never = { readonly [K in OutcomeName]?: string };

/** Facts of the cases of one rule that only testify against something, by the end of their path, with the reason. */
export type Testimony = Readonly<Record<string, string>>;

/** Tests one rule case by case, that the cases together show every outcome, and that no fact left out makes anything better. */
export function describeRule(rule: Rule, cases: readonly RuleCase[], never: Never = {}, testifying: Testimony = {}): void {
  describe(rule.id, () => {
    for (const one of cases) {
      it(one.law, () => {
        const { outcomes, missing, results } = run(rule, one);
        expect(outcomes).toEqual(one.expected);
        expect(missing).toEqual([...(one.missing ?? [])].sort());
        for (const result of results) expectReadable(result, one.configuration);
      });
    }

    // In the network one rule takes over from another when a fact goes: there the law holds of the rules together (properties/removed-facts).
    it.skipIf(rule.id.startsWith('network/'))('never says better of a thing because a fact was left out', () => {
      const found = cases.flatMap((one) => hidden(rule, one));
      const excused = (path: string): boolean => Object.keys(testifying).some((end) => path.endsWith(end));
      expect(found.filter(({ path }) => !excused(path)).map(({ text }) => text)).toEqual([]);
      // What is excused has to be needed.
      expect(Object.keys(testifying).filter((end) => !found.some(({ path }) => path.endsWith(end)))).toEqual([]);
    });

    it('is shown in every outcome that it can have, by cases that differ', () => {
      const shown = new Set(cases.flatMap(({ expected }) => Object.values(expected)));
      for (const outcome of allOutcomes)
        expect({ outcome, shown: shown.has(outcome) }).toEqual({ outcome, shown: never[outcome] === undefined });
      expect(repeated(cases.map(({ law }) => law))).toEqual([]);
      expect(
        repeated(cases.map(({ configuration, profile, requirement }) => JSON.stringify([configuration, profile, requirement]))),
      ).toEqual([]);
    });
  });
}

function run(
  rule: Rule,
  one: RuleCase,
): { readonly outcomes: Readonly<Record<string, string>>; readonly missing: readonly string[]; readonly results: readonly Result[] } {
  const policy = policyUnder(one.profile);
  const report = evaluate(parseConfiguration(one.configuration), { asOf: one.asOf ?? usualDay, policy, rules: [rule], evidence: true });
  const requirement = one.requirement ?? rule.requirements[0];
  const own = [...report.results, ...(report.evidence ?? [])].filter(
    (result) => result.rule === rule.id && result.requirement === requirement,
  );
  const outcomes: Record<string, string> = {};
  const missing = new Set<string>();
  for (const result of own) {
    const key = subjectKey(result.subjects);
    if (key in outcomes) throw new Error(`${rule.id} speaks of ${key} more than once`);
    outcomes[key] = result.outcome;
    for (const { reason, pointer } of result.unknown ?? []) missing.add(reason === 'missing-fact' ? (pointer ?? '(no pointer)') : reason);
  }
  return { outcomes, missing: [...missing].sort(), results: own };
}

function repeated(texts: readonly string[]): readonly string[] {
  return texts.filter((text, index) => texts.indexOf(text) !== index);
}

/** The facts by whose absence a thing of a case passes, or is no longer spoken of, that does not pass with them. */
function hidden(rule: Rule, one: RuleCase): readonly { readonly path: string; readonly text: string }[] {
  const found: { path: string; text: string }[] = [];
  for (const { path, input } of withoutEachFact(one.configuration)) {
    const outcomes = outcomesOrNone(rule, { ...one, configuration: input as Configuration }); // what is left of a declaration is read as one
    if (outcomes === undefined) continue;
    const open = Object.values(outcomes).some((outcome) => outcome === 'fail' || outcome === 'undetermined');
    for (const [subject, before] of Object.entries(one.expected)) {
      if (before !== 'fail' && before !== 'undetermined') continue;
      const after = outcomes[subject];
      const settled = after === undefined ? !open : after === 'pass' || after === 'not-applicable';
      if (settled)
        found.push({ path: path.join('.'), text: `${one.law}: without ${path.join('.')} ${subject} is ${after ?? 'not spoken of'}` });
    }
  }
  return found;
}

function outcomesOrNone(rule: Rule, one: RuleCase): Readonly<Record<string, string>> | undefined {
  try {
    return run(rule, one).outcomes;
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}
