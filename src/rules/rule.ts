import { type Facts, type Outcome, type Subject, theMunicipality } from '../facts/index';
import type { Bilingual, ParameterId } from '../policy/index';

/** What every rule says about itself (規則のメタデータ). */
export interface RuleMetadata {
  /** Path-like and permanent: `network/my-number-isolation`. */
  readonly id: string;
  /** The requirements it implements. It emits one result for each that speaks of a subject. */
  readonly requirements: readonly [string, ...string[]];
  /** How we read the demanded words: as they stand, or interpreted. */
  readonly reading: 'literal' | 'interpretation';
  /** Why, for an interpretation. */
  readonly justification?: Bilingual;
  /** Only violations gate. */
  readonly severity: 'violation' | 'advice';
  readonly title: Bilingual;
  readonly remedy: Bilingual;
  /** What it reads, as pointer patterns into the declaration: `/network/flows/{id}/medium`. */
  readonly facts: readonly string[];
  /** Which parameters of the policy it reads, set or not: what it says may change with them. Absent: none. */
  readonly parameters?: readonly ParameterId[];
}

/** One outcome for one requirement about one subject (個々の判定). */
export interface Finding {
  readonly requirement: string;
  readonly outcome: Outcome;
}

/** How the subjects of a rule are told (規則の対象): to the report by their ids, to a reader by where they stand. */
export interface Looking<S> {
  readonly subjects: (facts: Facts) => Iterable<S>;
  readonly about: (subject: S) => readonly Subject[];
  readonly pointers: (subject: S) => readonly string[];
}

/** A rule as its author writes it (規則の定義): what is looked at, and what is said of it. Pure; no clock, no knowledge of exceptions. */
export interface RuleDefinition<S> extends RuleMetadata {
  readonly looking: Looking<S>;
  /** One outcome for every requirement of the rule, or one for each that speaks of the subject. */
  readonly check: (subject: S, facts: Facts) => Outcome | readonly Finding[];
}

/** What a rule reports of one subject (規則の出力). The functions are called for what is not a plain pass. */
export interface Emitted {
  readonly finding: Finding | { readonly error: unknown };
  readonly about: () => readonly Subject[];
  readonly pointers: () => readonly string[];
}

/** A rule as the evaluation runs it (規則). */
export interface Rule extends RuleMetadata {
  /** Looks at every subject. A check that throws becomes an error of that subject; the others are still looked at. */
  readonly run: (facts: Facts, emit: (emitted: Emitted) => void) => void;
}

/**
 * Makes a rule of its definition (規則の作成).
 *
 * @example
 * ```ts
 * import { checkConfiguration, defineRule, rules } from 'gotsu-security-policy';
 *
 * const noMediaAtAll = defineRule({
 *   id: 'city/no-media-at-all',
 *   requirements: ['6.3.1/export-ban'],
 *   reading: 'interpretation',
 *   justification: { ja: '市は登録媒体も認めない。', en: 'The city admits no registered media either.' },
 *   severity: 'violation',
 *   title: { ja: '登録媒体への書き出し', en: 'Writing to registered media' },
 *   remedy: { ja: '書き出しをすべて止める（removableMedia: blocked）。', en: 'Block all of it (removableMedia: blocked).' },
 *   facts: ['/network/nodes/{id}/tier', '/network/nodes/{id}/removableMedia'],
 *   looking: {
 *     subjects: (facts) => facts.nodes.values(),
 *     about: ({ id }) => [{ kind: 'node', id }],
 *     pointers: ({ id }) => [`/network/nodes/${id}`],
 *   },
 *   check: ({ node }) =>
 *     node.tier === 'my-number' && node.removableMedia === 'registered-only'
 *       ? { outcome: 'fail', message: { ja: '登録媒体に書き出せる。', en: 'Registered media can be written to.' } }
 *       : { outcome: 'not-applicable' },
 * });
 * const report = checkConfiguration(
 *   { network: { nodes: { counter: { tier: 'my-number', kind: 'terminal', removableMedia: 'registered-only' } } } },
 *   { asOf: '2026-11-24', rules: [...rules, noMediaAtAll] },
 * );
 * console.log(report.verdict); // 'nonconformant': by the package's own rules it would be a matter of judgement
 * ```
 */
export function defineRule<S>(definition: RuleDefinition<S>): Rule {
  const { looking, check, ...metadata } = definition;
  return {
    ...metadata,
    facts: [...new Set(metadata.facts)], // what several functions read is named once
    run(facts, emit) {
      const wholeBody = { about: () => [theMunicipality], pointers: () => [''] };
      try {
        for (const subject of looking.subjects(facts)) {
          const place = { about: () => looking.about(subject), pointers: () => looking.pointers(subject) };
          try {
            const checked = check(subject, facts);
            if ('outcome' in checked) {
              for (const requirement of metadata.requirements) emit({ finding: { requirement, outcome: checked }, ...place });
            } else for (const finding of checked) emit({ finding, ...place });
          } catch (error) {
            emit({ finding: { error }, ...place });
          }
        }
      } catch (error) {
        emit({ finding: { error }, ...wholeBody });
      }
    },
  };
}

/** A fail with a filled message. */
export function failing(message: Bilingual): Outcome {
  return { outcome: 'fail', message };
}
