import type { Problem } from '../reading/issues';

/** The longest id, in UTF-16 code units. */
export const longestId = 200;

/** Ids that mean something to JavaScript itself: with them a lookup would find what nobody declared. */
const reservedIds: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether an id would touch an object's prototype. */
export function isReservedId(id: string): boolean {
  return reservedIds.has(id);
}

/** The form in which ids are compared: NFKC, so that full-width and half-width writings of one id are one id. */
export function comparableId(id: string): string {
  // The fast path: most ids are ASCII, which NFKC leaves alone.
  return /^[\x20-\x7e]*$/.test(id) ? id : id.normalize('NFKC');
}

/** The form in which ids that differ in case only are equal: such twins are a mistake. */
export function caselessId(id: string): string {
  return comparableId(id).toLowerCase();
}

/** What is wrong with an id, if anything. */
export function problemOfId(id: string): Problem | undefined {
  if (isReservedId(id)) {
    return {
      code: 'reserved-id',
      message: {
        ja: `「${id}」はプログラム言語の予約語であり、IDに使えません。`,
        en: `"${id}" is reserved by the programming language and cannot be an id.`,
      },
      suggestion: id.replaceAll('_', '') === id ? `${id}-1` : id.replaceAll('_', ''),
    };
  }
  const trimmed = id.trim();
  const malformed = (ja: string, en: string, suggestion?: string): Problem => ({
    code: 'malformed-id',
    message: { ja, en },
    ...(suggestion === undefined || suggestion === '' ? {} : { suggestion }),
  });
  if (trimmed === '') return malformed('IDが空です。', 'The id is empty.');
  if (/\p{Cc}|\p{Cs}/u.test(id)) {
    return malformed('IDに制御文字があります。', 'The id contains a control character.', id.replaceAll(/\p{Cc}|\p{Cs}/gu, '').trim());
  }
  if (trimmed !== id) return malformed('IDの前後に空白があります。', 'The id begins or ends with white space.', trimmed);
  if (id.length > longestId) {
    return malformed(`IDが長すぎます（${longestId}文字まで）。`, `The id is too long (at most ${longestId} characters).`);
  }
  return undefined;
}
