import type { Report, Result } from '../evaluation/report';
import { joined } from './parts';
import { safe } from './safe';
import { type Described, describeResults, type Kind } from './wording/described';
import { publicOptions } from './wording/public-options';
import type { ReportOptions } from './wording/report-options';
import { ageWords, sinceSentence } from './wording/since-words';
import { createVoice, type Voice } from './wording/voice';

/** How a report becomes annotations (注釈の設定). */
export interface GithubOptions extends ReportOptions {
  /** Whether advice is told as an error, as the command takes it with `--strict`. Absent: it is a notice. */
  readonly strict?: boolean;
}

/** Which findings are told, and how loudly. What is excepted, judged or relieved is settled, and a pass is no news. */
const levels: Readonly<Record<Kind, 'error' | 'warning' | 'notice' | undefined>> = {
  violations: 'error',
  errors: 'error',
  undetermined: 'warning',
  advice: 'notice',
  excepted: undefined,
  judged: undefined,
  relieved: undefined,
  pass: undefined,
  'not-applicable': undefined,
};

/**
 * The findings of a report as workflow commands of GitHub Actions (GitHubの注釈): printed in a job, they show at their lines in the pull request. Only
 * findings that are open are told: violations and rule errors as errors, what is undetermined as warnings, advice as notices.
 *
 * @example
 * ```ts
 * import { checkConfiguration } from 'gotsu-security-policy';
 * import { toGithubAnnotations } from 'gotsu-security-policy/formats';
 *
 * const report = checkConfiguration({ network: { nodes: { a: { tier: 'lgwan' } } } }, { asOf: '2026-11-24' });
 * console.log(toGithubAnnotations(report, { language: 'en' }));
 * ```
 */
export function toGithubAnnotations(report: Report, options: GithubOptions = {}): string {
  return joined(githubAnnotationParts(report, options));
}

/** {@link toGithubAnnotations} in parts, for reports that are long (注釈の分割出力). */
export function* githubAnnotationParts(report: Report, options: GithubOptions = {}): Generator<string> {
  const voice = createVoice(publicOptions(report, options));
  if (report.since !== undefined) yield `::notice::${data(safe(voice.say(sinceSentence(report)).trim()))}\n`;
  for (const one of describeResults(report, options)) yield annotate(one, voice, options);
}

function annotate(described: Described, voice: Voice, { strict = false }: GithubOptions): string {
  const { kind, result, place, origin, title, message, remedy, about } = described;
  const loud = kind === 'advice' && strict ? 'error' : levels[kind];
  if (loud === undefined) return '';
  const level = result.since === 'known' ? 'notice' : loud; // It does not gate.
  const properties = [
    ...(place?.file === undefined ? [] : [`file=${property(place.file)}`]),
    ...(place?.file === undefined || place.line === undefined ? [] : [`line=${place.line}`]),
    `title=${property(`${markOf(voice, result)}${origin}: ${title}`)}`,
  ];
  return `::${level} ${properties.join(',')}::${data(`${message}\n${about}\n→ ${remedy}`)}\n`;
}

/** `[新規] ` or `[既知] `; nothing where the report was compared with none. */
function markOf({ say }: Voice, { since }: Result): string {
  return since === undefined ? '' : `[${say(ageWords[since])}] `;
}

/** Line ends and percent signs would end the command or be read as escapes. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
