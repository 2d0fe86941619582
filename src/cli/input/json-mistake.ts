import type { Bilingual } from '../../policy/index';

/** Where JSON stops being JSON, and why. */
export interface JsonMistake {
  /** From 1. */
  readonly line: number;
  readonly reason: Bilingual;
}

const reasons = {
  end: { ja: '途中で終わっています。閉じかっこを確かめてください', en: 'it ends too early; look for a missing bracket' },
  after: { ja: '終わりの閉じかっこより後に、余分な文字があります', en: 'something follows the last bracket' },
  comment: { ja: 'JSONにはコメントを書けません', en: 'JSON has no comments' },
  quotes: { ja: '文字列は半角の " で囲みます', en: 'text stands in plain double quotes' },
  fullWidth: { ja: '全角の記号か空白が使われています。半角にしてください', en: 'a full-width mark or space is used; use plain ones' },
  trailing: { ja: '最後の要素の後に余分な「,」があります', en: 'there is a superfluous comma behind the last element' },
  comma: { ja: '要素の間の「,」か、閉じかっこがありません', en: 'a comma between elements, or a closing bracket, is missing' },
  colon: { ja: 'キーの後に「:」がありません', en: 'there is no colon behind the key' },
  key: { ja: 'キーは " で囲みます', en: 'keys stand in double quotes' },
  open: { ja: '文字列が閉じていないか、途中に改行があります', en: 'a text is not closed, or holds a line break' },
  escape: {
    ja: '文字列の中の「\\」の使い方が正しくありません（「\\」そのものは「\\\\」）',
    en: 'a backslash in a text is not used correctly',
  },
  value: { ja: '値がないか、値として読めません', en: 'there is no value, or none that can be read' },
} as const satisfies Readonly<Record<string, Bilingual>>;

type Awaited = 'value' | 'first-value' | 'key' | 'first-key' | 'colon' | 'more' | 'end';

const space = /[ \t\r\n]*/y;
const string = /"(?:[^"\\\p{Cc}]|[\x7f-\x9f])*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})(?:[^"\\\p{Cc}]|[\x7f-\x9f])*)*"/uy;
const plain = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.])/y;

/**
 * The first mistake in a text that is not JSON (JSONの誤りの場所). The engine's own message is in English, differs by version, quotes raw line breaks
 * and often names no place.
 */
export function findJsonMistake(text: string): JsonMistake {
  const open: ('{' | '[')[] = [];
  let awaited: Awaited = 'value';
  let at = 0;
  const take = (token: RegExp): boolean => {
    token.lastIndex = at;
    const found = token.exec(text);
    if (found !== null) at = token.lastIndex;
    return found !== null;
  };
  const mistake = (reason: Bilingual): JsonMistake => ({ line: text.slice(0, at).split(/\r\n|\r|\n/).length, reason });
  const closed = (): Awaited => {
    open.pop();
    at += 1;
    return open.length === 0 ? 'end' : 'more';
  };
  for (;;) {
    take(space);
    const next = text[at];
    const innermost = open.at(-1);
    if (next === undefined) return mistake(reasons.end);
    if (awaited === 'end') return mistake(generalReason(text, at) ?? reasons.after);
    if (awaited === 'colon') {
      if (next !== ':') return mistake(generalReason(text, at) ?? reasons.colon);
      at += 1;
      awaited = 'value';
    } else if (awaited === 'more') {
      if (next === ',') {
        at += 1;
        awaited = innermost === '{' ? 'key' : 'value';
      } else if (next === (innermost === '{' ? '}' : ']')) awaited = closed();
      else return mistake(generalReason(text, at) ?? reasons.comma);
    } else if (awaited === 'key' || awaited === 'first-key') {
      if (next === '}') {
        if (awaited === 'key') return mistake(reasons.trailing);
        awaited = closed();
      } else if (take(string)) awaited = 'colon';
      else return mistake(next === '"' ? stringReason(text, at) : (generalReason(text, at) ?? reasons.key));
    } else if (next === ']' && innermost === '[') {
      if (awaited === 'value') return mistake(reasons.trailing);
      awaited = closed();
    } else if (next === '{' || next === '[') {
      open.push(next);
      at += 1;
      awaited = next === '{' ? 'first-key' : 'first-value';
    } else if (take(string) || take(plain)) awaited = open.length === 0 ? 'end' : 'more';
    else return mistake(next === '"' ? stringReason(text, at) : (generalReason(text, at) ?? reasons.value));
  }
}

/** What is wrong wherever it stands. */
function generalReason(text: string, at: number): Bilingual | undefined {
  if (text.startsWith('//', at) || text.startsWith('/*', at) || text[at] === '#') return reasons.comment;
  if (/^['‘’`]/.test(text.slice(at, at + 1))) return reasons.quotes;
  if (/^[\u201c\u201d\u3000-\u303f\uff00-\uff5e]/.test(text.slice(at, at + 1))) return reasons.fullWidth;
  return undefined;
}

function stringReason(text: string, at: number): Bilingual {
  const rest =
    /^"(?:[^"\\\p{Cc}]|[\x7f-\x9f])*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})(?:[^"\\\p{Cc}]|[\x7f-\x9f])*)*/u.exec(text.slice(at))?.[0] ?? '';
  return text[at + rest.length] === '\\' ? reasons.escape : reasons.open;
}
