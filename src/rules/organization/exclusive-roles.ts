import type { Role } from '../../configuration/index';
import { isSamePerson } from '../../configuration/notation/names';
import {
  absentSection,
  fill,
  missing,
  notApplicable,
  type Outcome,
  officeOn,
  pass,
  pointer,
  theMunicipality,
  undetermined,
} from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { askOffice, factsOfOffice, rolesAt } from '../named-role';
import { type Entry, titleOf } from '../records';
import { defineRule, failing, type Looking } from '../rule';

const messages = {
  same: {
    ja: '兼ねてはならない役割「{first}」と「{second}」に、同じ者（{holder}）が就いている。',
    en: 'One person ({holder}) holds both "{first}" and "{second}", which exclude each other.',
  },
  unknown: {
    ja: '兼ねてはならない役割「{first}」と「{second}」に同じ者が就いていないか、在任者の宣言がないので分からない。',
    en: 'Whether one person holds both "{first}" and "{second}", which exclude each other, is not known.',
  },
  alike: {
    ja: '兼ねてはならない役割「{first}」（{holder}）と「{second}」（{another}）の在任者が別人か、名前だけでは分からない。',
    en: 'Whether the holders of "{first}" ({holder}) and "{second}" ({another}), which exclude each other, are two people, their names do not tell.',
  },
  itself: { ja: '役割「{first}」が、自分自身と兼ねられないとされている。', en: 'The role "{first}" is said to exclude itself.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  alike: {
    ja: '「{holder}」と「{another}」は別人か。別人なら氏名で区別して書く（holder）',
    en: 'Are "{holder}" and "{another}" two people? If so, give names that tell them apart (holder)',
  },
  itself: { ja: '役割「{first}」はどの役割と兼ねられないか（exclusiveWith）', en: 'Which role excludes "{first}" (exclusiveWith)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Two roles that exclude each other, in the order of their ids; the municipality where none do, or the roles are not declared. */
type Looked = 'absent' | 'none' | readonly [Entry<Role>, Entry<Role>];

const pairs: Looking<Looked> = {
  *subjects({ configuration }) {
    const roles = configuration.organization?.roles;
    if (roles === undefined) {
      yield 'absent';
      return;
    }
    const found = new Map<string, readonly [Entry<Role>, Entry<Role>]>();
    for (const [id, record] of Object.entries(roles)) {
      for (const other of record.exclusiveWith ?? []) {
        const partner = roles[other];
        if (partner === undefined) continue; // the parser has refused it
        const [a, b] = [entryOf(id, record), entryOf(other, partner)];
        const pair = a.id <= b.id ? ([a, b] as const) : ([b, a] as const);
        found.set(JSON.stringify([pair[0].id, pair[1].id]), pair);
      }
    }
    if (found.size === 0) yield 'none';
    else yield* found.values();
  },
  about: (looked) => (typeof looked === 'string' ? [theMunicipality] : rolesOf(looked).map(({ id }) => ({ kind: 'role', id }))),
  pointers: (looked) => (typeof looked === 'string' ? [rolesAt] : rolesOf(looked).map(({ at }) => at)),
};

/** Nobody holds two roles at once that the municipality has decided to keep apart (兼務の禁止). @see 6(1) */
export const exclusiveRoles = defineRule({
  id: 'organization/exclusive-roles',
  requirements: ['6.1/city-wide-structure'],
  reading: 'interpretation',
  justification: {
    ja: '方針は兼務に触れない。市が自ら兼務を禁じた役割（exclusiveWith）についてだけ、その体制が宣言どおりに立てられているかを見る。',
    en: 'The policy says nothing of holding several posts. Only where the municipality itself keeps roles apart (exclusiveWith) do we look whether its structure is set up as it says.',
  },
  severity: 'violation',
  title: { ja: '兼ねてはならない役割', en: 'Roles that exclude each other' },
  remedy: {
    ja: '一方の役割を別の者に替え、前任者を formerHolders に移す。',
    en: 'Have somebody else hold one of the two, and move the former holder to "formerHolders".',
  },
  facts: ['/organization/roles/{id}/exclusiveWith', ...factsOfOffice],
  looking: pairs,
  check(looked, { asOf }) {
    if (looked === 'absent') return absentSection(rolesAt);
    return looked === 'none' ? notApplicable : checkPair(looked, asOf);
  },
});

function checkPair([first, second]: readonly [Entry<Role>, Entry<Role>], asOf: string): Outcome {
  const names = { first: titleOf(first), second: titleOf(second) };
  if (first.id === second.id) return missing(fill(messages.itself, names), `${first.at}/exclusiveWith`, fill(questions.itself, names));
  const offices = [first, second].map((entry) => ({ entry, office: officeOn(entry.record, asOf) }));
  // A post that nobody holds is held by nobody together with another: that it is vacant is said elsewhere.
  if (offices.some(({ office }) => office.state !== 'held' && office.state !== 'unknown')) return pass;
  const [unknown, ...others] = offices.flatMap(({ entry, office }) => (office.state === 'unknown' ? [askOffice(entry, 'holder')] : []));
  if (unknown !== undefined) return undetermined(fill(messages.unknown, names), [unknown, ...others]);
  const [holder = '', another = ''] = offices.flatMap(({ office }) => (office.state === 'held' ? [office.holder] : []));
  switch (isSamePerson(holder, another)) {
    case 'yes':
      return failing(fill(messages.same, { ...names, holder }));
    case 'no':
      return pass;
    case 'unknown': {
      const people = { ...names, holder, another };
      return missing(fill(messages.alike, people), `${second.at}/holder`, fill(questions.alike, people));
    }
  }
}

function rolesOf([first, second]: readonly [Entry<Role>, Entry<Role>]): readonly Entry<Role>[] {
  return first.id === second.id ? [first] : [first, second];
}

function entryOf(id: string, record: Role): Entry<Role> {
  return { id, record, at: `${rolesAt}${pointer(id)}` };
}
