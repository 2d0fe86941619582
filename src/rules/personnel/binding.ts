import type { StaffRules } from '../../configuration/index';
import { adoptionOf, type Facts, fill, forceOf, pass, type Unknown } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { checkKind } from '../document';
import { type Entry, entriesOf, titleOf } from '../records';
import { type Group, pointerOf } from './audiences';

const questions = {
  appliesTo: { ja: '「{title}」はだれに適用されるか（appliesTo）', en: 'Whom does "{title}" bind (appliesTo)?' },
  adoptedOn: { ja: '「{title}」はいつ定められたか（adoptedOn）', en: 'When was "{title}" adopted (adoptedOn)?' },
  document: { ja: '「{title}」はどの文書で定められているか（document）', en: 'Which document lays "{title}" down (document)?' },
  requires: {
    ja: '「{title}」は、ポリシーと実施手順のうち何を守らせるか（requires）',
    en: 'What does "{title}" oblige staff to follow, the policy, the procedures (requires)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The rules that bind a group, or may; what is not known of one is listed with it. */
export interface Binding {
  readonly entry: Entry<StaffRules>;
  readonly unknown: readonly Unknown[];
}

/**
 * The rules that hold and bind a group, or may (適用される遵守事項). What applies to others, is not yet adopted, no longer holds or stands in a document that
 * lays nothing down is none of them.
 */
export function bindingsOf({ id }: Group, facts: Facts): readonly Binding[] {
  return [...entriesOf(facts.configuration.personnel?.rules ?? {}, pointerOf('rules'))].flatMap((entry): readonly Binding[] => {
    const { appliesTo, document } = entry.record;
    const force = forceOf(adoptionOf(entry.record, facts.configuration), facts.asOf);
    if (force === 'not-yet' || force === 'repealed' || appliesTo?.includes(id) === false) return [];
    const suited = document === undefined ? pass : checkKind(document, 'staff-rules', facts);
    if (suited.outcome === 'fail') return [];
    const unknown = [
      ...(appliesTo === undefined ? [askRules(entry, 'appliesTo')] : []),
      ...(force === 'unknown' ? [askRules(entry, 'adoptedOn')] : []),
      ...(document === undefined ? [askRules(entry, 'document')] : []),
      ...(suited.outcome === 'undetermined' ? suited.unknown : []),
    ];
    return [{ entry, unknown }];
  });
}

/** Rules for a group that stand in a document which lays nothing down, each in a sentence. */
export function unsuitedFor({ id }: Group, facts: Facts): readonly Bilingual[] {
  return Object.values(facts.configuration.personnel?.rules ?? {}).flatMap(({ appliesTo, document }) => {
    if (document === undefined || appliesTo?.includes(id) === false) return [];
    const suited = checkKind(document, 'staff-rules', facts);
    return suited.outcome === 'fail' ? [suited.message] : [];
  });
}

/** Asks rules for one of their facts. */
export function askRules(entry: Entry<StaffRules>, key: keyof typeof questions): Unknown {
  return { reason: 'missing-fact', pointer: `${entry.at}/${key}`, question: fill(questions[key], { title: titleOf(entry) }) };
}
