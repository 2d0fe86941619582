import type { Role } from '../../configuration/index';
import { type Facts, fill, notApplicable, type Outcome, officeOn, pass, undetermined } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { factsOfOffice, openOffice } from '../named-role';
import { type Entry, overRecords, titleOf } from '../records';
import { defineRule, failing } from '../rule';

const messages = {
  ended: {
    ja: '役割「{role}」の就任者は {on} までで、後任が宣言されていない。',
    en: 'The holder of the role "{role}" left on {on}, and no successor is declared.',
  },
  'not-yet': {
    ja: '役割「{role}」の就任者は {on} からで、まだ就任していない。',
    en: 'The holder of the role "{role}" begins only on {on}.',
  },
  nobody: { ja: '役割「{role}」に就いている者がいない。', en: 'Nobody holds the role "{role}".' },
  unknown: { ja: '役割「{role}」に誰が就いているか宣言されていない。', en: 'Who holds the role "{role}" is not declared.' },
  sinceWhen: {
    ja: '役割「{role}」の就任者がいつから就いているか宣言されていない。',
    en: 'Since when the role "{role}" is held is not declared.',
  },
  noRole: {
    ja: '市全体の宣言だが、情報セキュリティを担う役割が一つもない。',
    en: 'The whole municipality is declared, yet no role that answers for information security.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Somebody holds every role of the organization on the day (役割の在任者). @see 6(1) */
export const roleHolders = defineRule({
  id: 'organization/role-holders',
  requirements: ['6.1/city-wide-structure'],
  reading: 'interpretation',
  justification: {
    ja: '役割だけがあって人のいない体制は、対策を進める体制とは言えないと解する。方針は役割の名を挙げないので、宣言された役割のすべてについて、その日に在任者がいるかを見る。',
    en: 'A structure of posts that nobody holds does not promote anything, as we read it. The policy names no role, so every declared one is looked at: does somebody hold it on the day?',
  },
  severity: 'violation',
  title: { ja: '役割の在任者', en: 'Holders of the roles' },
  remedy: {
    ja: '後任を定めて holder と from を書き、前任者は formerHolders に移す。なくなった役割は、頼る記載を改めてから宣言から除く。',
    en: 'Appoint a successor and give "holder" and "from"; move the former holder to "formerHolders". Take a role that no longer exists out of the declaration, after what relies on it.',
  },
  facts: [...factsOfOffice],
  ...overRecords<Role>({
    kind: 'role',
    select: ({ organization }) => organization?.roles,
    check: checkHolder,
    whenEmpty: (facts) => whenNoRole(facts),
  }),
});

function checkHolder(entry: Entry<Role>, { asOf }: Facts): Outcome {
  const name = { role: titleOf(entry) };
  const open = openOffice(entry, asOf);
  const office = officeOn(entry.record, asOf);
  switch (office.state) {
    case 'ended':
    case 'not-yet':
      return failing(fill(messages[office.state], { ...name, on: office.on }));
    case 'nobody':
      return failing(fill(messages.nobody, name));
    case 'held':
    case 'unknown':
      return open === undefined ? pass : undetermined(fill(office.state === 'held' ? messages.sinceWhen : messages.unknown, name), [open]);
  }
}

function whenNoRole({ covers }: Facts): Outcome {
  return covers === 'municipality' ? failing(messages.noRole) : notApplicable;
}
