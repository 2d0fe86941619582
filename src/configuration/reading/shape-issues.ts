import type * as z from 'zod';
import type { Bilingual } from '../../policy/index';
import { configurationSchema } from '../configuration';
import { dayMeant } from '../notation/date-forms';
import { parseMunicipalityCode } from '../notation/municipality-code';
import { checkDigitOf, daysOf } from '../notation/notations';
import { choiceCalled } from '../notation/value-labels';
import { keysAt } from '../schema/keys-at';
import type { ConfigurationIssue, ConfigurationIssueCode } from './issues';
import type { NearestSearch } from './nearest';
import { type Segment, toPointer, toReadablePath } from './pointer';
import { slipIn } from './writing-slips';

type ZodIssue = z.core.$ZodIssue;

/** How many choices a message lists before it stops. */
const listed = 12;

/** Says what zod found wrong with a shape in words for people: place, mistake, nearest valid choice (形の誤りの説明). */
export function shapeIssues(issues: readonly ZodIssue[], input: unknown, nearest: NearestSearch): readonly ConfigurationIssue[] {
  return issues.flatMap((issue) => explain(issue, [], input, nearest));
}

function explain(issue: ZodIssue, above: readonly Segment[], input: unknown, nearest: NearestSearch): readonly ConfigurationIssue[] {
  const path = [...above, ...issue.path.map((part) => (typeof part === 'number' ? part : String(part)))];
  const value = valueAt(input, path);
  const make = (
    code: ConfigurationIssueCode,
    message: Bilingual,
    suggestion?: string,
    at: readonly Segment[] = path,
  ): ConfigurationIssue => {
    const pointer = toPointer(at);
    const received = describe(valueAt(input, at));
    return {
      code,
      pointer,
      path: toReadablePath(pointer),
      message: suggestion === undefined ? message : withSuggestion(message, suggestion),
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(received === undefined ? {} : { received }),
    };
  };
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => {
        const slip = slipIn(key);
        if (slip !== undefined) return make('unknown-key', slip, undefined, [...path, key]);
        const known = keysAt(configurationSchema, path);
        return make(
          'unknown-key',
          { ja: `「${key}」というキーはありません。`, en: `There is no key "${key}" here.` },
          nearest(key, known),
          [...path, key],
        );
      });
    case 'invalid_value': {
      if (value === undefined) return [missing(path, make)];
      const choices = issue.values.map(String);
      if (typeof value === 'number' && choices.includes(String(value))) return [make('wrong-type', quotedText(value))];
      const list = choices.length <= listed ? choices.join(', ') : `${choices.slice(0, listed).join(', ')} …`;
      const suggestion = typeof value === 'string' ? (choiceCalled(value, choices) ?? nearest(value, choices)) : undefined;
      return [make('unknown-value', { ja: `ここに書ける値は ${list} です。`, en: `One of ${list} is expected here.` }, suggestion)];
    }
    case 'invalid_type':
      if (value === undefined) return [missing(path, make)];
      return [wrongType(issue.expected, path, value, make)];
    case 'invalid_union':
      return explainUnion(issue, path, value, input, nearest, make);
    case 'custom':
      return [explainNotation(issue, value, make)];
    case 'too_small':
      if (issue.origin === 'array') return [make('empty-list', emptyListText)];
      return [
        make('out-of-range', { ja: `${issue.minimum} 以上の値にしてください。`, en: `The value must be at least ${issue.minimum}.` }),
      ];
    case 'too_big':
      return [make('out-of-range', { ja: `${issue.maximum} 以下の値にしてください。`, en: `The value must be at most ${issue.maximum}.` })];
    default:
      return [make('wrong-type', { ja: '値の形が正しくありません。', en: 'The value does not have the right form.' })];
  }
}

/** Of the ways in which a union can be read, the one that came nearest says what is wrong. */
function explainUnion(
  issue: Extract<ZodIssue, { code: 'invalid_union' }>,
  path: readonly Segment[],
  value: unknown,
  input: unknown,
  nearest: NearestSearch,
  make: (code: ConfigurationIssueCode, message: Bilingual, suggestion?: string, at?: readonly Segment[]) => ConfigurationIssue,
): readonly ConfigurationIssue[] {
  if (value === undefined) return [missing(path, make)];
  const branches = issue.errors.map((branch) => branch.flatMap((one) => explain(one, path, input, nearest)));
  const own = toPointer(path);
  const depthOf = (branch: readonly ConfigurationIssue[]): number =>
    Math.min(...branch.map(({ pointer, code }) => (pointer === own ? 0 : code === 'unknown-key' || code === 'missing-key' ? 1 : 2)));
  const deeper = branches
    .filter((branch) => branch.length > 0 && depthOf(branch) > 0)
    .sort((a, b) => depthOf(b) - depthOf(a) || a.length - b.length);
  const [best] = deeper;
  if (best !== undefined && typeof value === 'object') return best;
  const choices = [...new Set(issue.errors.flat().flatMap((one) => (one.code === 'invalid_value' ? one.values.map(String) : [])))];
  const expects = (type: string): boolean => issue.errors.flat().some((one) => one.code === 'invalid_type' && one.expected === type);
  const records = expects('object') ? [`{ ${keysAt(configurationSchema, path).slice(0, 2).join(', ')}: … }`] : [];
  const words = [...choices, ...records];
  if (words.length === 0) return [make('wrong-type', { ja: '値の形が正しくありません。', en: 'The value does not have the right form.' })];
  const lists = expects('array');
  const suggestion =
    typeof value === 'string'
      ? (choiceCalled(value, choices) ?? nearest(value, choices) ?? (lists ? listOf(value, path) : undefined))
      : undefined;
  return [
    make(
      'unknown-value',
      {
        ja: `ここに書けるのは ${words.join('、')}${lists ? '、一覧です。' : ' です。'}`,
        en: `Expected here: ${words.join(', ')}${lists ? ', or a list' : ''}.`,
      },
      suggestion,
    ),
  ];
}

/** One value as the list that was meant, where a list of plain texts may stand. */
function listOf(value: string, path: readonly Segment[]): string | undefined {
  return keysAt(configurationSchema, [...path, 0]).length === 0 ? `[${value}]` : undefined;
}

const dateText: Bilingual = { ja: '日付は 2026-04-01 の形で書いてください。', en: 'Write dates as 2026-04-01.' };

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

function explainNotation(
  issue: Extract<ZodIssue, { code: 'custom' }>,
  value: unknown,
  make: (code: ConfigurationIssueCode, message: Bilingual, suggestion?: string) => ConfigurationIssue,
): ConfigurationIssue {
  const given: unknown = issue.params?.code;
  const code = codes.find((one) => one === given) ?? 'wrong-type';
  const text = typeof value === 'string' ? value : '';
  if (code === 'malformed-date') {
    const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
    if (match !== null) {
      const [year = 0, month = 0] = match.slice(1).map(Number);
      const last = month >= 1 && month <= 12 ? `${text.slice(0, 8)}${daysOf(year, month)}` : undefined;
      return make('impossible-date', { ja: '存在しない日付です。', en: 'There is no such day.' }, last);
    }
    const choices: unknown = issue.params?.choices;
    const words = Array.isArray(choices) ? choices.map(String) : [];
    return make(code, words.length === 0 ? dateText : dateOrWordText(words), dayMeant(text) ?? choiceCalled(text, words));
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

/** What is missing: a key, or the first element of a list that must have one. */
function missing(
  path: readonly Segment[],
  make: (code: ConfigurationIssueCode, message: Bilingual, suggestion?: string, at?: readonly Segment[]) => ConfigurationIssue,
): ConfigurationIssue {
  return typeof path.at(-1) === 'number'
    ? make('empty-list', emptyListText, undefined, path.slice(0, -1))
    : make('missing-key', missingText(path));
}

const emptyListText: Bilingual = {
  ja: '空の一覧は書けません。分からないときはキーごと省いてください。',
  en: 'The list must not be empty; leave the key out if it is not known.',
};

function missingText(path: readonly Segment[]): Bilingual {
  return { ja: `「${path.at(-1) ?? ''}」が必要です。`, en: `"${path.at(-1) ?? ''}" is required.` };
}

function codeNumberText(value: number): Bilingual {
  const text = String(value).padStart(6, '0');
  return {
    ja: `団体コードが数値として読まれました。先頭の0が失われるので、"${text}" のように引用符で囲んでください。`,
    en: `The municipality code was read as a number, which loses a leading zero; write it in quotes: "${text}".`,
  };
}

/** YAML takes `6.1` for a number, whatever it names. */
function quotedText(value: number): Bilingual {
  return {
    ja: `数値として読まれました。"${value}" のように引用符で囲んでください。`,
    en: `It was read as a number; write it in quotes: "${value}".`,
  };
}

function wrongTypeText(expected: string): Bilingual {
  const names: Readonly<Record<string, Bilingual>> = {
    string: { ja: '文字列', en: 'text' },
    number: { ja: '数値', en: 'a number' },
    int: { ja: '整数', en: 'a whole number' },
    boolean: { ja: 'true か false', en: 'true or false' },
    array: { ja: '一覧', en: 'a list' },
    tuple: { ja: '一覧', en: 'a list' },
    object: { ja: 'キーと値の組', en: 'a record of keys and values' },
    record: { ja: 'IDごとの一覧（キーと値の組）', en: 'a record keyed by id' },
  };
  const name = names[expected] ?? { ja: expected, en: expected };
  return { ja: `${name.ja}を書いてください。`, en: `Expected ${name.en}.` };
}

/** Whether a key is one at which a declaration states a day: `on`, `approvedOn`, `reviewBy`. */
function isDateKey(key: Segment | undefined): boolean {
  return key === 'on' || key === 'from' || key === 'until' || (typeof key === 'string' && /(?:On|By)$/.test(key));
}

function wrongType(
  expected: string,
  path: readonly Segment[],
  value: unknown,
  make: (code: ConfigurationIssueCode, message: Bilingual, suggestion?: string) => ConfigurationIssue,
): ConfigurationIssue {
  if (typeof value === 'number' && path.at(-1) === 'code') return make('municipality-code-number', codeNumberText(value));
  if (typeof value === 'number' && isDateKey(path.at(-1))) {
    const day = dayMeant(String(value));
    if (day !== undefined) return make('malformed-date', dateText, day);
  }
  if (typeof value === 'number' && expected === 'string') {
    // A class such as 2 is a name, and in YAML a name of digits alone needs quotes.
    return make('wrong-type', {
      ja: `文字列を書いてください。数字だけのときは引用符で囲みます（'${value}'）。`,
      en: `Expected text. Put digits in quotes: '${value}'.`,
    });
  }
  if (typeof value === 'string' && isRecord(expected)) return make('wrong-type', slipIn(value) ?? wrongTypeText(expected));
  if (value !== null) return make('wrong-type', wrongTypeText(expected));
  const text = wrongTypeText(expected);
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

/** Adds the nearest valid choice to a message. */
export function withSuggestion(message: Bilingual, suggestion: string): Bilingual {
  return { ja: `${message.ja}「${suggestion}」のことですか。`, en: `${message.en} Did you mean "${suggestion}"?` };
}

function valueAt(input: unknown, path: readonly Segment[]): unknown {
  let value = input;
  for (const segment of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, segment)) return undefined;
    value = Reflect.get(value, segment);
  }
  return value;
}

function describe(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
