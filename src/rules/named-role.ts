import type { Role } from '../configuration/index';
import { absentSection, type Facts, fill, missing, type Outcome, officeOn, pass, pointer, type Unknown } from '../facts/index';
import type { Bilingual } from '../policy/index';
import { type Entry, titleOf } from './records';
import { failing } from './rule';

const messages = {
  vacant: { ja: '{duty}「{role}」は空席である。', en: 'The post of "{role}", {duty}, is vacant.' },
  unknown: {
    ja: '{duty}「{role}」に、誰がいつから就いているかが宣言されていない。',
    en: 'Who holds the post of "{role}", {duty}, and since when, is not declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  holder: {
    ja: '役割「{role}」には誰が就いているか（holder）。欠員なら none と書く',
    en: 'Who holds the role "{role}" (holder)? Write "none" if nobody does',
  },
  from: { ja: '役割「{role}」の今の就任者はいつ就いたか（from）', en: 'Since when does the present holder hold the role "{role}" (from)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The section of the roles. */
export const rolesAt = '/organization/roles';

/** From what it is known who holds a role, for the facts of a rule. */
export const factsOfOffice = [
  `${rolesAt}/{id}/holder`,
  `${rolesAt}/{id}/from`,
  `${rolesAt}/{id}/until`,
  `${rolesAt}/{id}/formerHolders`,
] as const;

/**
 * Whether somebody holds a role on the day that is named for a duty (役割の在任): the owner of a service, who watches a system. `duty` is what the role is
 * for, to stand beside its name: 「情報システム「税」を監視する役割」.
 */
export function checkNamedRole(id: string, duty: Bilingual, { configuration, asOf }: Facts): Outcome {
  const role = configuration.organization?.roles?.[id];
  if (role === undefined) return absentSection(rolesAt);
  const entry = { id, record: role, at: `${rolesAt}${pointer(id)}` };
  const open = openOffice(entry, asOf);
  const names = { duty, role: titleOf(entry) };
  if (open !== undefined) return missing(fill(messages.unknown, names), open.pointer, open.question);
  return officeOn(role, asOf).state === 'held' ? pass : failing(fill(messages.vacant, names));
}

/** What would have to be said of a role for it to be known who holds it on the day. Without a first day the present holder may be one who is to come. */
export function openOffice(entry: Entry<Role>, asOf: string): (Unknown & { readonly pointer: string }) | undefined {
  const office = officeOn(entry.record, asOf);
  if (office.state === 'unknown') return askOffice(entry, 'holder');
  if (office.state === 'held' && entry.record.from === undefined && office.holder === entry.record.holder) return askOffice(entry, 'from');
  return undefined;
}

/** Asks who holds a role, or since when. */
export function askOffice(entry: Entry<Role>, fact: 'holder' | 'from'): Unknown & { readonly pointer: string } {
  return { reason: 'missing-fact', pointer: `${entry.at}/${fact}`, question: fill(questions[fact], { role: titleOf(entry) }) };
}
