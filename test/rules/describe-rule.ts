import { describe, expect, it } from 'vitest';
import type { Configuration } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Result } from '../../src/evaluation/index';
import { buildFacts, type Outcome, subjectKey } from '../../src/facts/index';
import type { Basis } from '../../src/policy/index';
import { type Rule, rules } from '../../src/rules/index';
import { notAdmitted } from './admitted';
import { policyUnder, usualDay } from './policy-under';
import { expectReadable } from './readable';
import { isInputError, withoutAnyFact, withoutEachFact } from './removed-facts';

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

/**
 * Tests one rule case by case, that the cases together show every outcome, that no fact left out makes anything better, and that what is left to a person is
 * left to one in the catalogue.
 */
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

    // The cases of one rule are read by the others of its area as well.
    it('leaves each rule naming every fact that it reads', () => {
      const [area = ''] = rule.id.split('/');
      const ofArea = [rule, ...rules.filter((one) => one.id.startsWith(`${area}/`) && one !== rule)];
      expect([...new Set(cases.flatMap((one) => [...unnamedFacts(ofArea, one)]))].sort()).toEqual([]);
    });

    it('names every parameter that it reads, and none besides', () => {
      const read = new Set(cases.flatMap((one) => [...parametersRead(rule, one)]));
      expect([...(rule.parameters ?? [])].sort()).toEqual([...read].sort());
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
  const ofRule = [...report.results, ...(report.evidence ?? [])].filter((result) => result.rule === rule.id);
  expect(notAdmitted(ofRule, policy)).toEqual([]);
  const own = ofRule.filter((result) => result.requirement === requirement);
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

/**
 * The facts that change what some rule says when they are left out, and that it does not name among those it reads. How much is declared (`covers`) is
 * read by every rule; a title is read where it tells what a thing is, and not where a message only calls it by its name.
 */
function* unnamedFacts(looking: readonly Rule[], one: RuleCase): Generator<string> {
  const before = everythingSaid(looking, one.configuration, one);
  for (const { path, input } of withoutAnyFact(one.configuration)) {
    if (path[0] === 'covers') continue;
    const after = unlessInputError(() => everythingSaid(looking, input, one));
    if (after === undefined) continue;
    const of = path.at(-1) === 'title' ? 'outcomes' : 'messages';
    for (const rule of looking)
      if (after.get(rule)?.[of] !== before.get(rule)?.[of] && !isNamed(path, rule)) yield `${rule.id}: ${path.join('/')}`;
  }
}

/** Whether a rule names a fact, what it is part of, or a part of it. */
function isNamed(path: readonly string[], { facts }: Rule): boolean {
  return facts
    .map((pattern) => pattern.split('/').slice(1))
    .some((pattern) => path.slice(0, pattern.length).every((key, index) => pattern[index] === key || pattern[index] === '{id}'));
}

/** All that each rule says of a declaration: of whom and with which outcome, and with that the words and what is asked. */
function everythingSaid(
  looking: readonly Rule[],
  input: unknown,
  { asOf = usualDay, profile }: RuleCase,
): ReadonlyMap<Rule, { readonly outcomes: string; readonly messages: string }> {
  const facts = buildFacts(parseConfiguration(input), policyUnder(profile), asOf);
  return new Map(
    looking.map((rule) => {
      const [outcomes, messages]: [unknown[], unknown[]] = [[], []];
      rule.run(facts, ({ finding, about }) => {
        if ('error' in finding) throw finding.error;
        const { requirement, outcome } = finding;
        outcomes.push([requirement, about(), outcome.outcome]);
        messages.push(outcome);
      });
      return [rule, { outcomes: JSON.stringify(outcomes), messages: JSON.stringify([outcomes, messages]) }];
    }),
  );
}

/** The parameters of the policy that a rule looks at in a case, whether they are set or not. */
function parametersRead(rule: Rule, { configuration, profile, asOf = usualDay }: RuleCase): ReadonlySet<string> {
  const policy = policyUnder(profile);
  const read = new Set<string>();
  const parameters = new Proxy(policy.parameters, {
    get(target, name) {
      if (typeof name === 'string') read.add(name);
      return Reflect.get(target, name);
    },
  });
  rule.run(buildFacts(parseConfiguration(configuration), { ...policy, parameters }, asOf), ({ about, pointers }) => [about(), pointers()]);
  return read;
}

function outcomesOrNone(rule: Rule, one: RuleCase): Readonly<Record<string, string>> | undefined {
  return unlessInputError(() => run(rule, one).outcomes);
}

function unlessInputError<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (isInputError(error)) return undefined;
    throw error;
  }
}
