import type { Bilingual } from '../../policy/index';
import { configurationSchema } from '../configuration';
import { dayMeant } from '../notation/date-forms';
import { type NumberForm, plainFormsAt } from '../schema/schemas-at';
import type { ConfigurationIssue } from './issues';
import type { MakeIssue } from './make-issue';
import { dateText } from './notation-issues';
import type { Segment } from './pointer';
import { slipIn } from './writing-slips';

function codeNumberText(value: number): Bilingual {
  const text = String(value).padStart(6, '0');
  return {
    ja: `団体コードが数値として読まれました。先頭の0が失われるので、"${text}" のように引用符で囲んでください。`,
    en: `The municipality code was read as a number, which loses a leading zero; write it in quotes: "${text}".`,
  };
}

/** YAML takes `6.1` for a number, whatever it names. */
export function quotedText(value: number): Bilingual {
  return {
    ja: `数値として読まれました。"${value}" のように引用符で囲んでください。`,
    en: `It was read as a number; write it in quotes: "${value}".`,
  };
}

/** What numbers may stand at a place: 「0以上の整数」. */
export function numberName({ whole, minimum }: NumberForm): Bilingual {
  const [ja, en] = whole ? ['整数', 'a whole number'] : ['数値', 'a number'];
  return minimum === undefined ? { ja, en } : { ja: `${minimum}以上の${ja}`, en: `${en} of at least ${minimum}` };
}

/** A number that was written as a text: in quotes, in full-width digits, or with its unit. */
export function numberAlone(text: string, forms: readonly NumberForm[]): Bilingual | undefined {
  const [, digits] = /^(-?\d+(?:\.\d+)?)\p{L}*$/u.exec(text.normalize('NFKC').replace(/\s/g, '')) ?? [];
  const value = Number(digits);
  const fits = forms.some(({ whole, minimum }) => (!whole || Number.isInteger(value)) && (minimum === undefined || value >= minimum));
  if (digits === undefined || !fits) return undefined;
  return {
    ja: `数値は半角の数字だけで、引用符も単位も付けずに書いてください（${value}）。`,
    en: `Write a number in plain digits, without quotes or a unit: ${value}.`,
  };
}

function wrongTypeText(expected: string, path: readonly Segment[]): Bilingual {
  const [form] = isNumber(expected) ? plainFormsAt(configurationSchema, path).numbers : [];
  const name = (form === undefined ? typeNames[expected] : numberName(form)) ?? { ja: expected, en: expected };
  return { ja: `${name.ja}を書いてください。`, en: `Expected ${name.en}.` };
}

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { ja: '文字列', en: 'text' },
  number: { ja: '数値', en: 'a number' },
  int: { ja: '整数', en: 'a whole number' },
  boolean: { ja: 'true か false', en: 'true or false' },
  array: { ja: '一覧', en: 'a list' },
  tuple: { ja: '一覧', en: 'a list' },
  object: { ja: 'キーと値の組', en: 'a record of keys and values' },
  record: { ja: 'IDごとの一覧（キーと値の組）', en: 'a record keyed by id' },
};

/** A day that YAML has taken for a number: `20260401`. */
export function dateWritten(value: unknown, make: MakeIssue): ConfigurationIssue | undefined {
  const day = typeof value === 'number' ? dayMeant(String(value)) : undefined;
  return day === undefined ? undefined : make('malformed-date', dateText, day);
}

/** A value of the wrong type: what was meant, where that can be told. */
export function wrongType(expected: string, path: readonly Segment[], value: unknown, make: MakeIssue): ConfigurationIssue {
  if (typeof value === 'number' && path.at(-1) === 'code') return make('municipality-code-number', codeNumberText(value));
  const written = plainFormsAt(configurationSchema, path).dates ? dateWritten(value, make) : undefined;
  if (written !== undefined) return written;
  if (typeof value === 'number' && expected === 'string') {
    // A class such as 2 is a name, and in YAML a name of digits alone needs quotes.
    return make('wrong-type', {
      ja: `文字列を書いてください。数字だけのときは引用符で囲みます（'${value}'）。`,
      en: `Expected text. Put digits in quotes: '${value}'.`,
    });
  }
  if (typeof value === 'string' && isRecord(expected)) return make('wrong-type', slipIn(value) ?? wrongTypeText(expected, path));
  const told =
    typeof value === 'string' && isNumber(expected) ? numberAlone(value, plainFormsAt(configurationSchema, path).numbers) : undefined;
  const text = told ?? wrongTypeText(expected, path);
  if (value !== null) return make('wrong-type', text);
  const empty = isRecord(expected) ? '{}' : expected === 'array' ? '[]' : undefined;
  if (empty === undefined) return make('wrong-type', text);
  // An empty line of YAML is no statement: whether there is none must be said.
  return make('wrong-type', {
    ja: `${text.ja}一つもなければ ${empty} と書きます。`,
    en: `${text.en} Where there is none, write ${empty}.`,
  });
}

function isRecord(expected: string): boolean {
  return expected === 'object' || expected === 'record';
}

function isNumber(expected: string): boolean {
  return expected === 'number' || expected === 'int';
}
