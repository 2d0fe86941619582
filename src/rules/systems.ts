import type { Configuration } from '../configuration/index';
import { comparableId } from '../configuration/notation/ids';
import {
  absentSection,
  type Facts,
  fill,
  missing,
  notApplicable,
  type Outcome,
  pointer,
  type SystemFacts,
  systemsOf,
  theMunicipality,
  type Undetermined,
} from '../facts/index';
import type { Bilingual } from '../policy/index';
import type { RuleDefinition } from './rule';

const messages = {
  noRecord: {
    ja: '情報システム「{system}」について何も宣言されていない（{section}）。',
    en: 'Nothing is declared of information system "{system}" ({section}).',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  noRecord: {
    ja: '情報システム「{system}」ではどうしているか（{section}）',
    en: 'How is it with information system "{system}" ({section})?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a section says of one system. */
export interface SystemEntry<T> {
  readonly system: SystemFacts;
  readonly said: T;
  /** The pointer of what is said: `/technical/systems/resident-register`. */
  readonly at: string;
}

/** A system with what is said of it, if anything; or the body: the section is absent, or there is no system, or it is not known which there are. */
type Looked<T> = { readonly system: SystemFacts; readonly said: T | undefined; readonly at: string } | 'absent' | 'none' | Undetermined;

/** What a rule says of every system, from a section of records by system. */
export interface SystemsDefinition<T> {
  /** The keys of the section: `technical`, `systems`. */
  readonly section: readonly [string, string];
  readonly select: (configuration: Configuration) => Readonly<Record<string, T>> | undefined;
  readonly check: (entry: SystemEntry<T>, facts: Facts) => Outcome;
}

/**
 * The `looking` and `check` of a rule that is asked of every system. A section that is absent is one undetermined result of the municipality, and so
 * is what is not known of which systems there are; a system of which the section says nothing is undetermined by itself.
 */
export function overSystems<T>({ section, select, check }: SystemsDefinition<T>): Pick<RuleDefinition<Looked<T>>, 'looking' | 'check'> {
  const place = pointer(...section);
  return {
    looking: {
      *subjects(facts) {
        const records = select(facts.configuration);
        if (records === undefined) {
          yield 'absent';
          return;
        }
        const { systems, open } = systemsOf(facts);
        if (open !== undefined) yield open;
        else if (systems.length === 0) yield 'none';
        const said = new Map(Object.entries(records).map(([id, one]) => [comparableId(id), [id, one] as const]));
        for (const system of systems) {
          const [id, one] = said.get(comparableId(system.id)) ?? [system.id, undefined];
          yield { system, said: one, at: `${place}${pointer(id)}` };
        }
      },
      about: (looked) => (isBody(looked) ? [theMunicipality] : [{ kind: 'system', id: looked.system.id }]),
      pointers(looked) {
        if (isBody(looked)) return typeof looked === 'string' ? [place] : looked.unknown.flatMap(({ pointer: at }) => at ?? []);
        return [looked.said === undefined ? looked.system.at : looked.at];
      },
    },
    check(looked, facts) {
      if (looked === 'absent') return absentSection(place);
      if (looked === 'none') return notApplicable;
      if ('outcome' in looked) return looked;
      const { system, said, at } = looked;
      if (said !== undefined) return check({ system, said, at }, facts);
      const named = { system: system.title, section: section.join('.') };
      return missing(fill(messages.noRecord, named), at, fill(questions.noRecord, named));
    },
  };
}

function isBody<T>(looked: Looked<T>): looked is 'absent' | 'none' | Undetermined {
  return typeof looked === 'string' || 'outcome' in looked;
}
