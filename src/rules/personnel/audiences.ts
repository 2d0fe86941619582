import type { Presence } from '../../configuration/index';
import {
  absentSection,
  bodiesOf,
  type Cause,
  type Facts,
  factsOfBodies,
  fill,
  notApplicable,
  type Outcome,
  theMunicipality,
  undetermined,
  worst,
} from '../../facts/index';
import { type Audience, type AudienceId, audiences, type Bilingual } from '../../policy/index';
import type { RuleDefinition } from '../rule';

const messages = {
  gap: {
    ja: '{finding}ただし、{audience}が「職員等」に入るかは条文から決まらない。',
    en: '{finding} Whether {audience} are among the staff of clause 5, the text does not settle.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  presence: { ja: '{audience}はいるか（audiences）', en: 'Are there any {audience} (audiences)?' },
  gap: {
    ja: '{audience}を「職員等」に含めて扱うのか。含めないなら、どのように守ってもらうのか',
    en: 'Are {audience} treated as staff of clause 5, and if not, what keeps them to the policy?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A group of people of clause 5. */
export type Group = Audience & { readonly id: AudienceId };

/** The sections of personnel that hold records about groups. */
type Section = 'rules' | 'training' | 'awareness';

/** What a rule says of each group of staff. */
export interface GroupsDefinition {
  /** Where it is decided from. While none of them is declared, nothing is known of anybody. */
  readonly sections: readonly [Section, ...Section[]];
  readonly check: (group: Group, facts: Facts) => Outcome;
}

/** From what it is known which groups are there, for the facts of a rule. */
export const factsOfPresence = ['/personnel/audiences', ...factsOfBodies] as const;

/** The `looking` and `check` of a rule over the groups of clause 5. A group that is not there is not spoken of. */
export function overGroups({ sections, check }: GroupsDefinition): Pick<RuleDefinition<Group | 'absent'>, 'looking' | 'check'> {
  const pointers = sections.map(pointerOf);
  return {
    looking: {
      *subjects({ configuration }) {
        if (sections.every((section) => configuration.personnel?.[section] === undefined)) yield 'absent';
        else yield* audiences;
      },
      about: (looked) => [looked === 'absent' ? theMunicipality : subjectOf(looked)],
      pointers: () => pointers,
    },
    check: (looked, facts) => {
      if (looked === 'absent') return worst(pointers.map(absentSection));
      return presenceOf(looked, facts) === 'none' ? notApplicable : check(looked, facts);
    },
  };
}

/** The pointer of a section. */
export function pointerOf(section: Section): string {
  return `/personnel/${section}`;
}

/** A group as results name it. */
export function subjectOf({ id }: Group) {
  return { kind: 'audience', id } as const;
}

/**
 * What is said where a duty is not met towards a group: a violation where the clause names the group and it is there; where nobody says that it is
 * there, that is asked; and the clause is silent on the group that it does not name.
 */
export function unmet(group: Group, facts: Facts, message: Bilingual, because: readonly Cause[] = []): Outcome {
  const audience = { audience: group.label };
  if (group.basis !== 'policy') {
    return undetermined(fill(messages.gap, { ...audience, finding: message }), [
      { reason: 'text-gap', question: fill(questions.gap, audience) },
    ]);
  }
  if (presenceOf(group, facts) === 'present') return { outcome: 'fail', message, because };
  return undetermined(message, [
    { reason: 'missing-fact', pointer: `/personnel/audiences/${group.id}`, question: fill(questions.presence, audience) },
  ]);
}

/** Whether a group is there. A whole municipality has regular staff, and one with an assembly has members of it, whatever is said of them. */
function presenceOf({ id }: Group, facts: Facts): Presence {
  const { configuration, covers } = facts;
  if (id === 'regular-staff' && covers === 'municipality') return 'present';
  if (id === 'assembly-members' && bodiesOf(facts)?.some(({ kind, exists }) => kind === 'assembly' && exists === 'yes') === true) {
    return 'present';
  }
  return configuration.personnel?.audiences?.[id] ?? 'unknown';
}
