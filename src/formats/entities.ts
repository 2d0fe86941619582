const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text in which nothing is markup of XML or HTML (文字参照への置換え), between tags and within double quotes; `characters` limits what is replaced. */
export function withEntities(text: string, characters = /[&<>"]/g): string {
  return text.replace(characters, (character) => entities[character] ?? character);
}
