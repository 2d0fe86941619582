import type { Language } from '../../policy/index';
import type { ConfigurationIssue } from './issues';

/** How many issues a text shows; `issues` always holds all of them. */
const shown = 100;

/**
 * An input is not a declaration that can be read (設定の入力エラー). Nothing was evaluated.
 *
 * @example
 * ```ts
 * import { ConfigurationError, parseConfiguration } from 'gotsu-security-policy';
 *
 * try {
 *   parseConfiguration({ netwrok: {} });
 * } catch (error) {
 *   if (error instanceof ConfigurationError) console.error(error.format('en'));
 * }
 * ```
 */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError';
  /** Every mistake that was found, in the order of the input. */
  readonly issues: readonly ConfigurationIssue[];

  constructor(issues: readonly ConfigurationIssue[]) {
    super(formatIssues(issues, 'ja'));
    this.issues = Object.freeze([...issues]);
  }

  /** The issues as text of several lines, in one language. */
  format(language: Language = 'ja'): string {
    return formatIssues(this.issues, language);
  }

  override toString(language: Language = 'ja'): string {
    return `${this.name}: ${this.format(language)}`;
  }
}

function formatIssues(issues: readonly ConfigurationIssue[], language: Language): string {
  const lines = [heading(issues.length, language)];
  for (const [index, issue] of issues.slice(0, shown).entries()) {
    lines.push(`${index + 1}. ${formatPlace(issue, language)}`, `   ${issue.message[language]}`);
    for (const { file, pointer } of issue.related ?? [])
      lines.push(`   ${language === 'ja' ? '関連箇所' : 'see also'}: ${[file, pointer].filter(Boolean).join(' ')}`);
  }
  if (issues.length > shown) {
    const rest = issues.length - shown;
    lines.push(language === 'ja' ? `ほか${rest}件` : `and ${rest} more`);
  }
  return lines.join('\n');
}

function heading(count: number, language: Language): string {
  if (language === 'ja') return `設定を読み取れません。誤りが${count}件あります。`;
  return `The configuration cannot be read: ${count} ${count === 1 ? 'mistake' : 'mistakes'}.`;
}

function formatPlace({ file, path }: ConfigurationIssue, language: Language): string {
  const place = path === '' ? (language === 'ja' ? '全体' : 'the whole') : path;
  return file === undefined ? place : `${file}: ${place}`;
}
