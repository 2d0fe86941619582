import type { Bilingual } from '../policy/index';

/** The placeholders of a template: `'{from} to {to}'` has `from` and `to`. */
export type Placeholders<S extends string> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Placeholders<Rest> : never;

/** What may stand in a placeholder: the same text in both languages, or one for each. */
export type Value = string | number | Bilingual;

/**
 * Fills a message template in both languages. A placeholder that one language lacks, or that gets no value, is a compile error.
 */
export function fill<const T extends Bilingual>(
  template: T,
  values: Readonly<Record<Placeholders<T['ja']> | Placeholders<T['en']>, Value>>,
): Bilingual {
  const given: Readonly<Record<string, Value>> = values;
  return { ja: fillOne(template.ja, given, 'ja'), en: fillOne(template.en, given, 'en') };
}

function fillOne(text: string, values: Readonly<Record<string, Value>>, language: keyof Bilingual): string {
  return text.replace(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    return typeof value === 'object' ? value[language] : String(value);
  });
}

/** Names or phrases in a row, as each language joins them; phrases that hold commas of their own want another mark in English. */
export function listOf(names: readonly (string | Bilingual)[], english: ', ' | '; ' | ' or ' = ', '): Bilingual {
  const inJapanese = names.map((name) => (typeof name === 'object' ? name.ja : name));
  const inEnglish = names.map((name) => (typeof name === 'object' ? name.en : name));
  return { ja: inJapanese.join('、'), en: inEnglish.join(english) };
}
