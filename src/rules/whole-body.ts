import { absentSections, askCovers, type Facts, fill, notApplicable, type Outcome, type Unknown, undetermined } from '../facts/index';
import type { Bilingual, Tier } from '../policy/index';

/** The municipality as a whole. */
export interface WholeBody {
  readonly kind: 'municipality';
  /** The sections that are missing or decide it. */
  readonly pointers: readonly [string, ...string[]];
  /**
   * `missing`: the sections are not declared. `no-tier`: they are, without a node of the tier. `tier-unknown`: no node is known to stand in the tier,
   * and some may. `present`: they are there, and it is the rule's matter.
   */
  readonly why: 'missing' | 'no-tier' | 'tier-unknown' | 'present';
}

const messages = {
  coversUnknown: {
    ja: '{tier}のノードが一つもなく、市全体の宣言かどうか（covers）が書かれていない。',
    en: 'No node of the {tier} is declared, and it is not said whether the whole municipality is (covers).',
  },
  noTier: { ja: '市全体の宣言だが、{tier}のノードが一つもない。', en: 'The whole municipality is declared, yet no node of the {tier}.' },
  tierUnknown: {
    ja: '{tier}に属すると分かっているノードがなく、領域の分からないノードがある。',
    en: 'No node is known to stand in the {tier}, and the tier of some is not known.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  tierUnknown: { ja: 'この機器は{tier}に属するか（tier）', en: 'Does this node stand in the {tier} (tier)?' },
  noTier: { ja: '{tier}にはどの機器・システムがあるか（nodes）', en: 'Which nodes stand in the {tier} (nodes)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * What is said of the body as a whole when a section is missing. A tier without nodes is not applicable in a declaration of some systems; a whole
 * municipality has all three tiers, so there it is not known, nor where nobody says which of the two it is.
 */
export function decideWholeBody(subject: WholeBody, facts: Facts, tier?: Tier): Outcome {
  switch (subject.why) {
    case 'missing':
      return absentSections(subject.pointers);
    case 'no-tier': {
      if (facts.covers === 'systems') return notApplicable;
      const label = labelOf(tier, facts);
      if (facts.covers === 'unknown') return undetermined(fill(messages.coversUnknown, { tier: label }), [askCovers]);
      return undetermined(fill(messages.noTier, { tier: label }), [
        { reason: 'missing-fact', pointer: subject.pointers[0], question: fill(questions.noTier, { tier: label }) },
      ]);
    }
    case 'tier-unknown': {
      const label = labelOf(tier, facts);
      const ask = (at: string): Unknown => ({
        reason: 'missing-fact',
        pointer: at,
        question: fill(questions.tierUnknown, { tier: label }),
      });
      const [first, ...others] = subject.pointers;
      return undetermined(fill(messages.tierUnknown, { tier: label }), [ask(first), ...others.map(ask)]);
    }
    case 'present':
      return notApplicable;
  }
}

function labelOf(tier: Tier | undefined, facts: Facts): Bilingual {
  return facts.policy.tiers.find((record) => record.id === tier)?.label ?? { ja: 'いずれかの領域', en: 'network' };
}
