import type { SystemMeasures, TechnicalCycles } from '../../configuration/index';
import { type Facts, fill, forJudgement, missing, type Outcome, pass } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { declaredCycle } from '../cycle';
import { checkRecency, type Recurring } from '../recency';
import { failing } from '../rule';
import type { SystemEntry } from '../systems';

const messages = {
  unknown: { ja: '{measure}が宣言されていない。', en: 'Nothing is declared about {measure}.' },
  none: { ja: '{measure}が行われていない。', en: 'It is declared that there is no {measure}.' },
  meansUnknown: { ja: '{measure}の手段が宣言されていない。', en: 'By what means there is {measure} is not declared.' },
  weak: {
    ja: '{measure}に、それだけで足りると言える手段が挙げられていない。',
    en: 'No means is named that would by itself be enough for {measure}.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  unknown: { ja: '{measure}はどうしているか', en: 'What is done about {measure}?' },
  none: { ja: '{measure}がなくても足りると言えるか', en: 'Can the system do without {measure}?' },
  meansUnknown: { ja: '{measure}は何によるか（means）', en: 'By what means is there {measure} (means)?' },
  weak: { ja: 'その手段で{measure}として足りると言えるか', en: 'Are those means enough for {measure}?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const ofSystem = { ja: '情報システム「{system}」の{name}', en: '{name} for information system "{system}"' } as const satisfies Bilingual;

/** One measure of a system, with what it is called and where it stands. */
export interface Measure<Key extends keyof SystemMeasures> {
  readonly key: Key;
  readonly name: Bilingual;
  /** Whether the text names it, so that going without is a violation; otherwise a person judges whether the system can. */
  readonly owed: boolean;
}

type Facing<T> = Exclude<T, undefined | 'none' | 'unknown'>;

/** What is said of a measure of one system: not declared, denied, or what `check` makes of it and of the pointer at which it stands. */
export function checkMeasure<Key extends keyof SystemMeasures>(
  { said, system, at }: SystemEntry<SystemMeasures>,
  { key, name, owed }: Measure<Key>,
  check: (value: Facing<SystemMeasures[Key]>, place: Place) => Outcome,
): Outcome {
  const value = said[key];
  const place: Place = { system: system.title, at: `${at}/${key}`, measure: fill(ofSystem, { system: system.title, name }), owed };
  if (value === undefined || value === 'unknown') {
    return missing(fill(messages.unknown, place), place.at, fill(questions.unknown, place));
  }
  if (value === 'none') return absence(place);
  // What is left of the union is the measure itself, which the compiler does not see through the key.
  return check(value as Facing<SystemMeasures[Key]>, place);
}

/** A measure where it stands. */
export interface Place {
  readonly system: string;
  readonly at: string;
  /** What it is called: 「情報システム「住民基本台帳」のアクセス制御」. */
  readonly measure: Bilingual;
  readonly owed: boolean;
}

/** What going without the measure means. */
export function absence({ measure, at, owed }: Place, where = at): Outcome {
  const message = fill(messages.none, { measure });
  return owed ? failing(message) : forJudgement(message, fill(questions.none, { measure }), where);
}

/** Whether there is a means that would do by itself; `weak` are those that a person must judge. */
export function checkMeans<Means extends string>(means: readonly Means[] | undefined, weak: readonly Means[], place: Place): Outcome {
  const { measure, at } = place;
  if (means === undefined)
    return missing(fill(messages.meansUnknown, { measure }), `${at}/means`, fill(questions.meansUnknown, { measure }));
  if (means.length === 0) return absence(place, `${at}/means`);
  if (means.every((one) => weak.includes(one)))
    return forJudgement(fill(messages.weak, { measure }), fill(questions.weak, { measure }), `${at}/means`);
  return pass;
}

/** Something dated that belongs to a measure, and the name of its cycle. */
interface Dated extends Pick<Recurring, 'last'> {
  readonly key: string;
  readonly name: Bilingual;
  readonly cycle: Exclude<keyof TechnicalCycles, 'note'>;
  /** Whether it is asked for only where a cycle has been laid down. */
  readonly onlyInCycle?: true;
  readonly owed?: true;
}

/** Whether a dated part of a measure was done lately enough: by the system's own cycle, and by the municipality's. */
export function checkDated(
  { last, key, name, cycle, onlyInCycle, owed }: Dated,
  place: Place,
  { said, at }: SystemEntry<SystemMeasures>,
  facts: Facts,
): Outcome {
  const cycles = {
    cycle: declaredCycle(facts.configuration.technical?.cycles?.[cycle], `/technical/cycles/${cycle}`),
    ownCycle: declaredCycle(said.cycles?.[cycle], `${at}/cycles/${cycle}`),
  };
  if (onlyInCycle && cycles.cycle === undefined && cycles.ownCycle === undefined) return pass;
  const what = fill(ofSystem, { system: place.system, name });
  return checkRecency({ what, last, at: `${place.at}/${key}`, ...cycles, owed: owed ?? false }, facts);
}
