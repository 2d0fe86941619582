/** The title and description of a schema for editors: the title in Japanese, the description in Japanese and, after ` / `, in English. */
export function bilingual(title: string, ja: string, en: string): { readonly title: string; readonly description: string } {
  return { title, description: `${ja} / ${en}` };
}
