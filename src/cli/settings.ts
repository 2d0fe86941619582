import { isCivilDate } from '../configuration/index';
import { dayMeant } from '../configuration/notation/date-forms';
import { fill } from '../facts/index';
import { type Bilingual, gotsuPolicy, type Language, layers, layOver, type Policy } from '../policy/index';
import type { Arguments, OptionSpecs } from './arguments';
import { UsageError } from './errors';
import type { Io } from './io';
import { didYouMean, suggested } from './suggestion';

/** Options that every command takes. */
export const commonOptions = {
  lang: { type: 'value', choices: ['ja', 'en'], help: { ja: '出力の言語（既定: ja）', en: 'the language of the output (default: ja)' } },
  color: { type: 'flag', help: { ja: '端末でなくても色を付ける', en: 'color the output even where no terminal reads it' } },
  'no-color': { type: 'flag', help: { ja: '色を付けない', en: 'never color the output' } },
  help: { type: 'flag', help: { ja: 'この説明を表示する', en: 'show this help' } },
} as const satisfies OptionSpecs;

/** What {@link Arguments} knows of any command. */
export type CommonArguments = Pick<Arguments<typeof commonOptions>, 'has'>;

/** Options of the commands that judge or explain by a policy. */
export const policyOptions = {
  ...commonOptions,
  profile: {
    type: 'list',
    value: 'guideline,law',
    help: { ja: '方針に重ねるもの（方針そのものは常に含まれる）', en: 'what to lay over the policy, which is always included' },
  },
} as const satisfies OptionSpecs;

/** Options of the commands that judge. */
export const judgingOptions = {
  ...policyOptions,
  'as-of': {
    type: 'value',
    value: 'YYYY-MM-DD',
    help: { ja: '判定の基準日（既定: 日本の今日）', en: 'the day for which it holds (default: today in Japan)' },
  },
  all: {
    type: 'flag',
    help: {
      ja: '省かずにすべて示す（長い一覧、市だけが答えられる問いなど）',
      en: 'leave nothing out: long lists, questions that only the city can answer',
    },
  },
} as const satisfies OptionSpecs;

/** The options of the commands whose answer may go into a file. */
export const outputOption = {
  format: {
    type: 'value',
    choices: ['text', 'json'],
    help: { ja: '出力の形式（既定: text）', en: 'the form of the output (default: text)' },
  },
  output: {
    type: 'value',
    value: 'FILE',
    help: { ja: '報告を書き出すファイル（- は標準出力）', en: 'the file to write the report to; - is standard output' },
  },
} as const satisfies OptionSpecs;

/** The file that `--output` names; `undefined` for standard output, which is also called `-`. */
export function outputFile(given: Pick<Arguments<typeof outputOption>, 'value'>): string | undefined {
  const file = given.value('output');
  return file === '-' ? undefined : file;
}

const messages = {
  date: {
    ja: '--as-of には YYYY-MM-DD の形の、実在する日付を書きます（「{value}」は使えません）。{hint}',
    en: '--as-of is a date that exists, written YYYY-MM-DD, not "{value}".{hint}',
  },
  profile: {
    ja: 'プロファイル「{value}」はありません。使えるのは guideline と law です（policy は常に含まれます）。{hint}',
    en: 'There is no profile "{value}". What is available are guideline and law (policy is always included).{hint}',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The language asked for on a command line that may be wrong otherwise: mistakes too are told in it. */
export function languageOf(argv: readonly string[]): Language {
  const end = argv.indexOf('--');
  const own = end < 0 ? argv : argv.slice(0, end);
  const inline = own.filter((argument) => argument.startsWith('--lang=')).at(-1);
  const place = own.lastIndexOf('--lang');
  const value = inline?.slice('--lang='.length) ?? (place < 0 ? undefined : own[place + 1]);
  return value === 'en' ? 'en' : 'ja';
}

/**
 * Whether to color (色付けの要否): `--color` and `--no-color` decide, then FORCE_COLOR, then NO_COLOR, then whether a terminal reads it. A file is
 * never colored unless `--color` says so.
 */
export function wantsColor(given: CommonArguments, io: Pick<Io, 'env' | 'isTTY'>, toFile: boolean): boolean {
  if (given.has('no-color')) return false;
  if (given.has('color')) return true;
  if (toFile) return false;
  const { FORCE_COLOR: force, NO_COLOR: no, TERM: term } = io.env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  if (no !== undefined && no !== '') return false;
  return io.isTTY && term !== 'dumb';
}

/** Lines longer than this are hard to read, however wide the terminal is. */
export const widestLine = 100;
const usual = 80;

/** Columns of a line: the terminal's within reason; 80 for a file or a pipe. */
export function widthFor(io: Pick<Io, 'isTTY' | 'columns'>, toFile: boolean): number {
  if (toFile || !io.isTTY || io.columns === undefined || io.columns <= 0) return usual;
  return Math.min(io.columns, widestLine);
}

/** Japan has had no daylight saving time since 1951, so its civil date is the universal one nine hours later. */
const japanOffset = 9 * 60 * 60 * 1000;

/** The day asked for, or today in Japan, whatever the machine's time zone. */
export function dayOf(value: string | undefined, now: () => Date): string {
  if (value === undefined) return new Date(now().getTime() + japanOffset).toISOString().slice(0, 10);
  const day = value.normalize('NFKC').trim();
  if (!isCivilDate(day)) {
    const meant = dayMeant(value);
    throw new UsageError(fill(messages.date, { value, hint: meant === undefined ? '' : suggested(meant) }));
  }
  return day;
}

/** The policy with the layers that `--profile` names. */
export function policyOf(profiles: readonly string[] | undefined): Policy {
  let policy: Policy = gotsuPolicy;
  for (const value of profiles ?? []) {
    const named = layers.filter(({ basis }) => basis === value);
    policy = named.reduce<Policy>(layOver, policy);
    if (named.length > 0 || value === 'policy') continue;
    throw new UsageError(fill(messages.profile, { value, hint: didYouMean(value, ['policy', ...layers.map(({ basis }) => basis)]) }));
  }
  return policy;
}
