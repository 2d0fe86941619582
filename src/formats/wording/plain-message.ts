// A zone's name is short. Without a bound the time grows by the square of a title.
/** `インターネットの「インターネット」`, `「インターネット」（インターネット）`: the zone's name before or behind a title that is the same. */
const echoes = [
  [/([^\s、。「」（）]{1,40})の「\1」/gu, '「$1」'],
  [/「([^「」（）]+)」（\1）/gu, '「$1」'],
  [/"((?:the )?)([^"()]+)" \((?:the )?\2\)/gu, '"$1$2"'],
] as const;

/** A message without saying a name twice (同じ語の繰り返しを除いた文). The rules name the zone of a thing behind its title, whatever the title is. */
export function plainMessage(text: string): string {
  return echoes.reduce((plain, [echo, once]) => plain.replace(echo, once), text);
}
