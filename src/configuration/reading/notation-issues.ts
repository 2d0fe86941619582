import type * as z from 'zod';
import type { Bilingual } from '../../policy/index';
import { dayMeant, whyNoDay } from '../notation/date-forms';
import { parseMunicipalityCode } from '../notation/municipality-code';
import { checkDigitOf, daysOf } from '../notation/notations';
import { choiceCalled } from '../notation/value-labels';
import { noSuchDay } from '../notation/wareki';
import type { ConfigurationIssue, ConfigurationIssueCode } from './issues';
import type { MakeIssue } from './make-issue';

/** How a date is written. */
export const dateText: Bilingual = { ja: '日付は 2026-04-01 の形で書いてください。', en: 'Write dates as 2026-04-01.' };

function dateOrWordText(words: readonly string[]): Bilingual {
  const list = words.join(', ');
  return {
    ja: `日付は 2026-04-01 の形で書いてください。日付のほかに書けるのは ${list} です。`,
    en: `Write dates as 2026-04-01; ${list} may stand in place of one.`,
  };
}

const notationTexts: Readonly<Partial<Record<ConfigurationIssueCode, Bilingual>>> = {
  'empty-text': { ja: '空の文字列です。', en: 'The text is empty.' },
  'malformed-date': dateText,
  'malformed-mac-address': {
    ja: 'MACアドレスは 00:11:22:33:44:55 の形で書いてください。',
    en: 'Write MAC addresses as 00:11:22:33:44:55.',
  },
  'malformed-ip-address': {
    ja: 'IPアドレスは 192.0.2.1、ブロックは 192.0.2.0/24 の形で書いてください。',
    en: 'Write IP addresses as 192.0.2.1, blocks as 192.0.2.0/24.',
  },
  'malformed-port': { ja: 'ポートは 443、8000-8010、443/tcp の形で書いてください。', en: 'Write ports as 443, 8000-8010 or 443/tcp.' },
  'malformed-municipality-code': {
    ja: '全国地方公共団体コードは検査数字を含む6桁の数字です。',
    en: 'A municipality code has six digits, the last a check digit.',
  },
};

/** A text that is not in its notation, or not what it has to be. */
export function explainNotation(issue: z.core.$ZodIssueCustom, value: unknown, make: MakeIssue): ConfigurationIssue {
  const given: unknown = issue.params?.code;
  const code = codes.find((one) => one === given) ?? 'wrong-type';
  const text = typeof value === 'string' ? value : '';
  if (code === 'malformed-date') {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (match !== null) {
      const [year = 0, month = 0] = match.slice(1).map(Number);
      const last = month >= 1 && month <= 12 ? `${text.slice(0, 8)}${daysOf(year, month)}` : undefined;
      return make('impossible-date', noSuchDay, last);
    }
    const choices: unknown = issue.params?.choices;
    const words = Array.isArray(choices) ? choices.map(String) : [];
    const form = words.length === 0 ? dateText : dateOrWordText(words);
    const reason = whyNoDay(text);
    const message = reason === undefined ? form : { ja: `${reason.ja}${form.ja}`, en: `${reason.en} ${form.en}` };
    return make(code, message, dayMeant(text) ?? choiceCalled(text, words));
  }
  if (code === 'malformed-municipality-code' && /^\d{6}$/.test(text)) {
    const right = `${text.slice(0, 5)}${checkDigitOf(text)}`;
    return make(
      'wrong-check-digit',
      { ja: '検査数字（末尾の数字）が合いません。', en: 'The check digit, the last one, does not fit.' },
      right,
    );
  }
  const narrow = parseMunicipalityCode(text);
  if (code === 'malformed-municipality-code' && narrow !== undefined) {
    return make(
      code,
      {
        ja: '全角の数字か空白が使われています。半角の数字で書いてください。',
        en: 'It holds full-width digits or spaces; write plain digits.',
      },
      narrow,
    );
  }
  return make(code, notationTexts[code] ?? { ja: '値の形が正しくありません。', en: 'The value does not have the right form.' });
}

const codes: readonly ConfigurationIssueCode[] = [
  'empty-text',
  'malformed-date',
  'malformed-mac-address',
  'malformed-ip-address',
  'malformed-port',
  'malformed-municipality-code',
];
