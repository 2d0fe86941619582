import type { AwarenessActivity, CivilDate, PersonnelCycles, Training } from '../../configuration/index';
import { type Facts, fill, hasHappened, latest, saysNothing, type Unknown } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type DeclaredCycle, declaredCycle } from '../cycle';
import { type Entry, entriesOf, titleOf } from '../records';
import { type Group, pointerOf } from './audiences';

const questions = {
  on: { ja: '「{title}」はいつ行われたか（on）', en: 'When did "{title}" take place (on)?' },
  audiences: { ja: '「{title}」はだれを対象としたか（audiences）', en: 'For whom was "{title}" (audiences)?' },
  means: { ja: '「{title}」は何によって行ったか（means）', en: 'By what means was "{title}" carried out (means)?' },
  record: { ja: '「{title}」の記録はどこにあるか（record）', en: 'Where is the record of "{title}" kept (record)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const notCounted = {
  toCome: { ja: '「{title}」は {on} の予定である', en: '"{title}" is planned for {on}' },
  nobody: { ja: '「{title}」（{on}）は受講者がいない', en: '"{title}" of {on} reached nobody' },
  nobodyUndated: { ja: '「{title}」は受講者がいない', en: '"{title}" reached nobody' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What trainings and awareness activities have in common. */
type Occasion = Pick<Training & AwarenessActivity, 'title' | 'on' | 'audiences' | 'record'> & Pick<AwarenessActivity, 'means'>;

/** What has reached a group (実績): the occasions that did, the day of the last, and what is not known of those that may have. */
export interface Held<T extends Occasion = Occasion> {
  readonly occasions: readonly (Entry<T> & { readonly on: CivilDate })[];
  readonly last: CivilDate | undefined;
  readonly open: readonly Unknown[];
  /** What is declared for the group and does not count, and why: it lies ahead, or reached nobody. */
  readonly notCounted: readonly Bilingual[];
}

/** The trainings that have reached a group. One to which nobody was asked, or nobody came, did not. */
export function trainingsFor(group: Group, facts: Facts): Held<Training> {
  return heldFor(
    group,
    'training',
    facts.configuration.personnel?.training ?? {},
    facts,
    ({ invited, attended }) => invited !== 0 && attended !== 0,
  );
}

/** The awareness activities that have reached a group. */
export function activitiesFor(group: Group, facts: Facts): Held<AwarenessActivity> {
  return heldFor(group, 'awareness', facts.configuration.personnel?.awareness ?? {}, facts);
}

/** What was for others, or lies ahead, has not reached the group. */
function heldFor<T extends Occasion>(
  { id }: Group,
  section: 'training' | 'awareness',
  records: Readonly<Record<string, T>>,
  { asOf }: Facts,
  hasReached: (record: T) => boolean = () => true,
): Held<T> {
  const occasions: (Entry<T> & { readonly on: CivilDate })[] = [];
  const open: Unknown[] = [];
  const out: Bilingual[] = [];
  for (const entry of entriesOf(records, pointerOf(section))) {
    const { on, audiences } = entry.record;
    if (audiences?.includes(id) === false) continue;
    const title = titleOf(entry);
    if (on !== undefined && !hasHappened(on, asOf)) {
      out.push(fill(notCounted.toCome, { title, on }));
      continue;
    }
    if (!hasReached(entry.record)) {
      out.push(on === undefined ? fill(notCounted.nobodyUndated, { title }) : fill(notCounted.nobody, { title, on }));
      continue;
    }
    // An activity by no means, or of which it is said that there is no record, is one of which nothing is known.
    const empty = (['means', 'record'] as const).filter((key) => isFiller(entry.record[key]));
    for (const key of empty) open.push(askOccasion(entry, key));
    if (audiences === undefined) open.push(askOccasion(entry, 'audiences'));
    if (on === undefined) open.push(askOccasion(entry, 'on'));
    else if (audiences !== undefined && empty.length === 0) occasions.push({ ...entry, on });
  }
  const days = occasions.map(({ on }) => on);
  return { occasions, last: latest(days, asOf), open, notCounted: out };
}

/** The cycle that is declared for a group. */
export function cycleFor({ id }: Group, of: keyof PersonnelCycles, { configuration }: Facts): DeclaredCycle | undefined {
  const declared = configuration.personnel?.cycles?.[of];
  const at = `/personnel/cycles/${of}`;
  if (declared === undefined || 'unit' in declared) return declaredCycle(declared, at);
  return declaredCycle(declared[id], `${at}/${id}`);
}

function isFiller(text: string | undefined): boolean {
  return text !== undefined && saysNothing(text);
}

/** Asks an occasion for one of its facts. */
export function askOccasion(entry: Entry<Pick<Occasion, 'title'>>, key: keyof typeof questions): Unknown {
  return { reason: 'missing-fact', pointer: `${entry.at}/${key}`, question: fill(questions[key], { title: titleOf(entry) }) };
}
