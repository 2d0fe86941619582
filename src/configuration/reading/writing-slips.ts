import type { Bilingual } from '../../policy/index';

const slips = {
  space: {
    ja: '字下げに全角の空白が使われています。半角の空白にしてください。',
    en: 'A full-width space is used for indentation; use plain spaces.',
  },
  colon: {
    ja: 'コロン「：」が全角です。半角の「:」と半角の空白にしてください。',
    en: 'The colon 「：」 is full-width; write a plain ":" and a space behind it.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * A slip of the pen by which YAML takes a line for something else (書き間違い): a full-width space or colon, which look like plain ones, or a colon
 * without its space. `text` is a line as written, or the key or value that such a line became.
 */
export function slipIn(text: string): Bilingual | undefined {
  if (/^[ \t]*\u3000/.test(text)) return slips.space;
  if (/^[ \t]*(?:- +)*[^\s"'#:：,{}[\]]+[ \u3000]*：/.test(text)) return slips.colon;
  const [, key, value] = /^[ \t]*(?:- +)*([A-Za-z$][\w-]*):([^\s:/\\,{}[\]]+)/.exec(text) ?? [];
  if (key === undefined || value === undefined) return undefined;
  return {
    ja: `コロンの後に空白がありません。「${key}: ${value}」のように空けてください。`,
    en: `There is no space behind the colon; write "${key}: ${value}".`,
  };
}
