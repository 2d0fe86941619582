import type { Bilingual } from '../policy/index';
import type { Undetermined, Unknown } from './outcome';
import { fill } from './text';
import { undetermined } from './undetermined';

const messages = {
  absent: { ja: '判定に要る節（{sections}）が宣言されていない。', en: 'What it is decided from ({sections}) is not declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  absent: { ja: '「{section}」には何があるか。なければ空と書く', en: 'What does "{section}" hold? Write an empty record if nothing' },
  covers: { ja: 'この宣言は市全体に及ぶか（covers）', en: 'Does this declaration cover the whole municipality (covers)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * What is said where sections are not declared that a requirement is decided from (節の記載がない). The report groups questions by their text: every rule
 * asks for a section in these words.
 */
export function absentSections(sections: readonly [string, ...string[]]): Undetermined {
  const [first, ...others] = sections;
  const names = sections.map(sectionName).join(', ');
  return undetermined(fill(messages.absent, { sections: names }), [askSection(first), ...others.map(askSection)]);
}

/** The same of one section. */
export function absentSection(section: string): Undetermined {
  return absentSections([section]);
}

/** A section as people write it: `outsourcing.contracts` for `/outsourcing/contracts`. */
export function sectionName(section: string): string {
  return section.slice(1).replaceAll('/', '.');
}

/** Asks what a section holds. */
export function askSection(section: string): Unknown {
  return { reason: 'missing-fact', pointer: section, question: fill(questions.absent, { section: sectionName(section) }) };
}

/** Asks whether the whole municipality is declared (宣言の範囲): while nobody says so, what is not there is not known. */
export const askCovers = { reason: 'missing-fact', pointer: '/covers', question: questions.covers } as const satisfies Unknown;
