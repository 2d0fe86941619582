import type { Role } from '../../configuration/index';
import { officeOn } from '../../facts/index';
import { type Bilingual, guidelineRoles } from '../../policy/index';
import { inText, tableOf } from '../markdown/escape';
import { own } from '../names';
import { compareText } from '../sort';
import { type Book, entries, type Section } from './book';

const words = {
  heading: { ja: 'だれが何を受け持つか', en: 'Who is who' },
  none: { ja: '役割は宣言されていません。', en: 'No role is declared.' },
  intro: {
    ja: '宣言されている役割は{count}件です。欠員は、その日に受け持つ人がいないことをいいます。',
    en: 'The roles that are declared: {count}. Vacant means that nobody holds a role on the day.',
  },
  vacancies: { ja: '**欠員が{count}件あります**: {roles}', en: '**Vacant: {count}** ({roles})' },
  role: { ja: '役割', en: 'Role' },
  holder: { ja: '受け持つ人', en: 'Held by' },
  since: { ja: 'いつから', en: 'Since' },
  former: { ja: '前に受け持っていた人', en: 'Before' },
  unit: { ja: '部署', en: 'Unit' },
  approves: { ja: '例外を承認できる', en: 'May approve exceptions' },
  yes: { ja: 'はい', en: 'yes' },
  ended: { ja: '**欠員**（{day}まで {holder}）', en: '**vacant** ({holder} until {day})' },
  notYet: { ja: '**欠員**（{day}から {holder}）', en: '**vacant** ({holder} from {day})' },
  nobody: { ja: '**欠員**', en: '**vacant**' },
  tenure: { ja: '{holder}（{until}まで）', en: '{holder} (until {until})' },
  until: { ja: '{holder}（{until}まで）', en: '{holder} (until {until})' },
  leads: { ja: '全庁の体制を率いる役割: {role}', en: 'Leads the structure across the city: {role}' },
  committee: { ja: '委員会: {committee}', en: 'Committee: {committee}' },
  contact: { ja: '事故や異常に気付いたときの連絡先: **{contact}**', en: 'Where incidents are reported to: **{contact}**' },
  noContact: { ja: '事故の連絡先は宣言されていません。', en: 'Where incidents are reported to is not declared.' },
  unheld: {
    ja: '情報セキュリティを受け持つ役割がない部署: {units}',
    en: 'Units without a role that answers for information security: {units}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Who holds which role on the day (受け持ち), vacant ones said plainly. */
export function peopleSection(book: Book): Section {
  const { say, tell, list, configuration, asOf, notSaid } = book;
  const { roles, units, structure } = configuration.organization ?? {};
  const all = [...entries(roles)].sort(([a, one], [b, other]) => rankOf(one) - rankOf(other) || compareText(a, b));
  const vacant = all.filter(([, role]) => ['ended', 'not-yet', 'nobody'].includes(officeOn(role, asOf).state));
  const unheld = entries(units).filter(([, { responsible }]) => responsible === 'none');
  const rows = all.map(([id, role]) => {
    const unit = role.unit === undefined ? undefined : (own(units, role.unit)?.title ?? role.unit);
    const former = (role.formerHolders ?? []).map(({ holder, until }) =>
      tell(words.tenure, { holder: inText(holder), until: inText(until) }),
    );
    return [
      inText(role.title ?? id),
      holderOf(role, book),
      role.from === undefined || officeOn(role, asOf).state !== 'held' || role.from > asOf ? '' : inText(role.from),
      unit === undefined ? '' : inText(unit),
      role.mayApproveExceptions === true ? say(words.yes) : '',
      list(former),
    ];
  });
  const ofStructure =
    typeof structure !== 'object'
      ? [say(words.noContact)]
      : [
          structure.contactPoint === undefined ? say(words.noContact) : tell(words.contact, { contact: inText(structure.contactPoint) }),
          ...(structure.leads === undefined ? [] : [tell(words.leads, { role: book.roleOf(structure.leads) })]),
          ...(structure.committee === undefined ? [] : [tell(words.committee, { committee: inText(structure.committee) })]),
        ];
  const head = [words.role, words.holder, words.since, words.unit, words.approves, words.former].map(say);
  return {
    heading: say(words.heading),
    blocks: [
      ofStructure.map((one) => `- ${one}`).join('\n'),
      ...(rows.length === 0 ? [say(words.none)] : [tell(words.intro, { count: rows.length })]),
      ...(vacant.length === 0
        ? []
        : [tell(words.vacancies, { count: vacant.length, roles: list(vacant.map(([id, { title }]) => inText(title ?? id))) })]),
      ...(rows.length === 0 ? [] : [withoutEmptyColumns(head, rows)]),
      ...(unheld.length === 0 ? [] : [tell(words.unheld, { units: list(unheld.map(([id, { title }]) => inText(title ?? id))) })]),
    ].filter((block) => block !== notSaid),
  };
}

function holderOf(role: Role, { tell, say, asOf, notSaid }: Book): string {
  const office = officeOn(role, asOf);
  const holder = inText(role.holder ?? '');
  switch (office.state) {
    case 'held': {
      const isPresent = office.holder === role.holder;
      return isPresent && role.until !== undefined
        ? tell(words.until, { holder: inText(office.holder), until: inText(role.until) })
        : inText(office.holder);
    }
    case 'ended':
      return tell(words.ended, { day: inText(office.on), holder });
    case 'not-yet':
      return tell(words.notYet, { day: inText(office.on), holder });
    case 'nobody':
      return say(words.nobody);
    case 'unknown':
      return notSaid;
  }
}

/** In the order of the guideline's vocabulary; what has no place in it behind. */
function rankOf({ kind }: Role): number {
  const index = guidelineRoles.findIndex(({ id }) => id === kind);
  return index === -1 ? guidelineRoles.length : index;
}

/** A table without the columns that hold nothing. */
export function withoutEmptyColumns(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const kept = head.flatMap((_, index) => (rows.some((row) => (row[index] ?? '') !== '') ? [index] : []));
  const cells = (row: readonly string[]): readonly string[] => kept.map((index) => row[index] ?? '');
  return tableOf(cells(head), rows.map(cells));
}
