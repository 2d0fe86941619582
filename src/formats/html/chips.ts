import type { Bilingual } from '../../policy/index';
import { type ShownStatus, statusWords } from '../wording/status-words';
import { type Html, html } from './markup';

/** How a thing is marked: a color, and with it always a sign and a word (印). */
export type Tone = ShownStatus | 'advice' | 'judged';

/** The signs: they differ in shape, so that nothing is said by color alone. */
export const signs: Readonly<Record<Tone, string>> = {
  nonconformant: '✕',
  error: '！',
  undetermined: '？',
  excepted: '◇',
  judged: '◆',
  conformant: '○',
  relieved: '△',
  'not-applicable': '−',
  advice: 'ｉ',
};

/** A word on a coloured ground, with its sign. */
export function chip(tone: Tone, word: string): Html {
  return html`<span class="chip ${tone}"><span class="sign" aria-hidden="true">${signs[tone]}</span>${word}</span>`;
}

/** A state as a chip. */
export function statusChip(status: ShownStatus, say: (text: Bilingual) => string): Html {
  return chip(status, say(statusWords[status]));
}
