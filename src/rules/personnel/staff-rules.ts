import { type Facts, fill, type Outcome, pass, undetermined } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { withReadingOfKinds } from '../document-uses';
import { defineRule } from '../rule';
import { factsOfPresence, type Group, overGroups, unmet } from './audiences';
import { bindingsOf, unsuitedFor } from './binding';

const messages = {
  none: {
    ja: '{audience}が守るべき事項を定める文書で、効力のあるものがない。',
    en: 'No rules in force lay down what {audience} must observe.',
  },
  open: {
    ja: '{audience}が守る事項の定めについて、宣言された事実だけでは判定できない。',
    en: 'Whether rules lay down what {audience} must observe, the declared facts do not settle.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What staff must observe is laid down for every group of them (遵守すべき事項の定め). @see 6(5) */
export const staffRules = defineRule({
  id: 'personnel/staff-rules',
  requirements: ['6.5/staff-rules'],
  reading: 'interpretation',
  justification: withReadingOfKinds(
    {
      ja: '5が職員等として挙げる職員、臨時職員、非常勤職員のそれぞれに、文書による定めが効力をもつことを要すると解する。挙げられていない議員については未確定とする。',
      en: 'We read that rules laid down in a document hold for each group that clause 5 names: regular, temporary and part-time staff. For assembly members, whom it does not name, the answer is undetermined.',
    },
    'staff-rules',
  ),
  severity: 'violation',
  title: { ja: '職員等が遵守すべき事項', en: 'What staff must observe' },
  remedy: {
    ja: '臨時・非常勤を含む職員が守る事項を文書で定め、文書（document）、策定日（adoptedOn）、適用される者（appliesTo）を書く。',
    en: 'Lay down in a document what staff, temporary and part-time included, must observe; name the document, its day and whom it binds (document, adoptedOn, appliesTo).',
  },
  facts: [
    ...factsOfPresence,
    '/personnel/rules/{id}/document',
    '/personnel/rules/{id}/adoptedOn',
    '/personnel/rules/{id}/repealedOn',
    '/personnel/rules/{id}/appliesTo',
    '/documents/{id}/kind',
    '/documents/{id}/adoptedOn',
    '/documents/{id}/repealedOn',
    '/covers',
  ],
  ...overGroups({ sections: ['rules'], check: checkGroup }),
});

function checkGroup(group: Group, facts: Facts): Outcome {
  const audience = { audience: group.label };
  const bindings = bindingsOf(group, facts);
  if (bindings.some(({ unknown }) => unknown.length === 0)) return pass;
  const [first, ...others] = bindings.flatMap(({ unknown }) => unknown);
  if (first === undefined) {
    const told = [fill(messages.none, audience), ...unsuitedFor(group, facts)];
    return unmet(group, facts, { ja: told.map(({ ja }) => ja).join(''), en: told.map(({ en }) => en).join(' ') });
  }
  return undetermined(fill(messages.open, audience), [first, ...others]);
}
