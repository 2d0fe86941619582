import type { Facts } from '../facts/index';
import type { Requirement } from '../policy/index';
import type { Emitted, Rule } from '../rules/index';
import type { RawResult } from './raw-result';

/** How a rule fared for one requirement, apart from what it found. */
export interface Tally {
  readonly rule: Rule;
  readonly requirement: Requirement;
  passes: number;
  notApplicable: number;
}

/** What running the rules gives. */
export interface RunOutcome {
  /** Everything but passes and not-applicable. */
  readonly results: RawResult[];
  readonly tallies: readonly Tally[];
  /** Passes and not-applicable, if asked for. */
  readonly evidence: RawResult[];
}

const errorMessage = {
  ja: '規則の実行中に予期しないエラーが起きた。判定できていないので、適合とはみなさない。',
  en: 'The rule failed unexpectedly. Nothing was decided, so nothing counts as conformant.',
};

const strayMessage = {
  ja: '規則が、自らの挙げていない要求について結果を出した。規則の誤りであり、適合とはみなさない。',
  en: 'The rule reported on a requirement that it does not list. That is a mistake of the rule, and nothing counts as conformant.',
};

const evidenceMessage = {
  pass: { ja: '宣言された事実は要求を満たす。', en: 'The declared facts meet the requirement.' },
  'not-applicable': { ja: '要求はこの対象について述べていない。', en: 'The requirement does not speak of this subject.' },
};

/** Holds every subject of every rule against the selected requirements. A rule that throws becomes an `error` result of each of its requirements. */
export function runRules(
  rules: readonly Rule[],
  selected: ReadonlyMap<string, Requirement>,
  facts: Facts,
  withEvidence: boolean,
  onRule: (done: number, total: number) => void = () => undefined,
): RunOutcome {
  const results: RawResult[] = [];
  const evidence: RawResult[] = [];
  const tallies: Tally[] = [];
  for (const [index, rule] of rules.entries()) {
    onRule(index, rules.length);
    const own = new Map<string, Tally>();
    for (const id of rule.requirements) {
      const requirement = selected.get(id);
      if (requirement !== undefined) own.set(id, { rule, requirement, passes: 0, notApplicable: 0 });
    }
    if (own.size === 0) continue;
    tallies.push(...own.values());
    rule.run(facts, (emitted) => {
      if ('error' in emitted.finding) {
        for (const { requirement } of own.values())
          results.push({ ...base(rule, requirement, emitted), outcome: 'error', message: errorMessage, exceptable: false });
        return;
      }
      const tally = own.get(emitted.finding.requirement);
      if (tally === undefined) {
        // One of the rule's that is not selected is none of this run's; one that the rule does not list is a mistake of the rule, and says nothing.
        if (rule.requirements.includes(emitted.finding.requirement)) return;
        for (const { requirement } of own.values())
          results.push({ ...base(rule, requirement, emitted), outcome: 'error', message: strayMessage, exceptable: false });
        return;
      }
      const { outcome } = emitted.finding;
      switch (outcome.outcome) {
        case 'pass':
        case 'not-applicable':
          if (outcome.outcome === 'pass') tally.passes += 1;
          else tally.notApplicable += 1;
          if (withEvidence) {
            evidence.push({
              ...base(rule, tally.requirement, emitted),
              outcome: outcome.outcome,
              message: evidenceMessage[outcome.outcome],
              exceptable: false,
            });
          }
          return;
        default: {
          const raw = base(rule, tally.requirement, emitted);
          results.push({
            ...raw,
            pointers: [...raw.pointers, ...(outcome.pointers ?? [])],
            outcome: outcome.outcome,
            message: outcome.message,
            exceptable: tally.requirement.modality === 'in-principle' && outcome.exceptable !== false,
            ...(outcome.unknown === undefined ? {} : { unknown: outcome.unknown }),
            ...(outcome.path === undefined ? {} : { path: outcome.path }),
            ...(outcome.because === undefined ? {} : { because: outcome.because }),
          });
        }
      }
    });
  }
  return { results, tallies, evidence };
}

function base(rule: Rule, requirement: Requirement, emitted: Emitted) {
  return {
    source: rule,
    requirement,
    subjects: emitted.about(),
    pointers: emitted.pointers(),
    disposition: 'open',
    establishedBy: 'facts',
  } as const;
}
