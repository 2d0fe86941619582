import type { Bilingual, Language } from '../policy/index';
import type { OptionSpec } from './arguments';
import type { Command } from './command';
import { commonOptions } from './settings';
import { wrap } from './wrap';

const words = {
  intro: {
    ja: 'gotsu-policy: 江津市情報セキュリティ基本方針（令和8年3月）に照らした検査',
    en: 'gotsu-policy: checks against the information security policy of Gotsu City (March 2026)',
  },
  more: { ja: '詳しくは: gotsu-policy help コマンド名（英語は --lang en）', en: 'More: gotsu-policy help COMMAND --lang en' },
  options: { ja: 'オプション', en: 'Options' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Help is set for the narrowest usual terminal. */
const widest = 80;

/** Columns by which the second line of a call stands further in. */
const hanging = 2;

/** Wider than this, a name stands on a line of its own. */
const widestName = 24;

/** The list of commands (コマンドの一覧). */
export function overview(commands: readonly Command[], language: Language): string {
  const rows = commands.map(({ name, summary }) => [name, summary[language]] as const);
  return `${wrap(words.intro[language], widest)}\n\n${table(rows)}\n\n${words.more[language]}\n`;
}

/** How one command is used (コマンドの使い方): its calls, its own options and then those of every command, its notes. */
export function helpOf({ summary, usage, specs, notes }: Command, language: Language): string {
  const calls = usage[language].split('\n').map((line) => wrap(`  gotsu-policy ${line}`, widest, hanging));
  const own = Object.entries(specs).filter(([name]) => !Object.hasOwn(commonOptions, name));
  const rows = [...own, ...Object.entries(commonOptions)].map(
    ([name, spec]) => [`--${name}${argumentOf(spec)}`, spec.help[language]] as const,
  );
  const parts = [
    wrap(summary[language], widest),
    calls.join('\n'),
    `${words.options[language]}\n${table(rows)}`,
    ...(notes === undefined ? [] : [wrap(notes[language], widest)]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function argumentOf(spec: OptionSpec): string {
  return spec.type === 'flag' ? '' : ` ${spec.value ?? choicesOf(spec.choices ?? [])}`;
}

/** Choices as one alternative, broken into lines that fit a terminal. */
function choicesOf(choices: readonly string[]): string {
  const lines = [''];
  for (const [index, choice] of choices.entries()) {
    const text = index === 0 ? choice : `|${choice}`;
    const last = lines.length - 1;
    if (`${lines[last]}${text}`.length > 56) lines.push(`      ${text}`);
    else lines[last] = `${lines[last]}${text}`;
  }
  return lines.join('\n');
}

/** Names, which are plain ASCII, beside what they mean. */
function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([name]) => (name.length > widestName ? 0 : name.length)));
  const before = ' '.repeat(width + 4);
  return rows
    .map(([name, meaning]) => {
      const lines = wrap(meaning, widest - before.length).replaceAll('\n', `\n${before}`);
      return name.length > width ? `  ${name}\n${before}${lines}` : `  ${name.padEnd(width)}  ${lines}`;
    })
    .join('\n');
}
