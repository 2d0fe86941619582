/** One text in both languages of the project (日英併記). Both are always present. */
export interface Bilingual {
  /** Japanese (日本語). */
  readonly ja: string;
  /** English. */
  readonly en: string;
}

/** The languages (言語) in which every text of the project exists. */
export type Language = keyof Bilingual;
