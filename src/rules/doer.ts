import { type Facts, fill, missing, type Outcome, officeOn, pass, pointer, saysNothing } from '../facts/index';
import type { Bilingual } from '../policy/index';
import { factsOfOffice } from './named-role';

const messages = {
  nobody: {
    ja: '「{role}」が {on} に行ったとされるが、その日にこの役割に就いていた者がいない。',
    en: 'It is said that "{role}" did it on {on}, but nobody held that role on the day.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  nobody: {
    ja: '{on} に役割「{role}」に就いていたのは誰か（holder、formerHolders）。いなければ、誰が行ったか',
    en: 'Who held the role "{role}" on {on} (holder, formerHolders)? If nobody did, who did it?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The facts that {@link checkDoer} reads: who held the role on the day. */
export const doerFacts = factsOfOffice;

/** Whether it is said that nobody does something (行う者なし): 「なし」, which the parser lets stand where no roles are declared to look it up among. */
export function isByNobody(id: string | undefined, { configuration }: Pick<Facts, 'configuration'>): boolean {
  return id !== undefined && configuration.organization?.roles === undefined && saysNothing(id);
}

/**
 * Whether there was somebody to do what a role is said to have done on a day (行った者の在任). Who did it is asked, as the rule asks it, where nobody is said to
 * have; that nothing is said is for the rule, which may not need it. A vacant post does nothing; but a former holder may have been left out, so it is asked.
 * Who holds a role, where that is not said at all, is asked under 6(1) and not again.
 */
export function checkDoer(id: string | undefined, on: string | undefined, facts: Facts, ask: () => Outcome): Outcome {
  if (isByNobody(id, facts)) return ask();
  const roles = facts.configuration.organization?.roles;
  if (id === undefined || on === undefined || roles === undefined || !Object.hasOwn(roles, id)) return pass;
  const role = roles[id] ?? {};
  const { state } = officeOn(role, on);
  if (state === 'held' || state === 'unknown') return pass;
  const values = { role: role.title ?? id, on };
  return missing(fill(messages.nobody, values), pointer('organization', 'roles', id, 'holder'), fill(questions.nobody, values));
}
