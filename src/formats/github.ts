import type { Report } from '../evaluation/report';
import { joined } from './parts';
import { type Described, describeResults, type Kind } from './wording/described';
import type { ReportOptions } from './wording/report-options';

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
export function toGithubAnnotations(report: Report, options: ReportOptions = {}): string {
  return joined(githubAnnotationParts(report, options));
}

/** {@link toGithubAnnotations} in parts, for reports that are long (注釈の分割出力). */
export function* githubAnnotationParts(report: Report, options: ReportOptions = {}): Generator<string> {
  for (const one of describeResults(report, options)) yield annotate(one);
}

function annotate(described: Described): string {
  const { kind, result, place, origin, title, message, remedy, about, age } = described;
  const loud = levels[kind];
  if (loud === undefined) return '';
  const level = result.since === 'known' ? 'notice' : loud; // It does not gate.
  const properties = [
    ...(place?.file === undefined ? [] : [`file=${property(place.file)}`]),
    ...(place?.file === undefined || place.line === undefined ? [] : [`line=${place.line}`]),
    `title=${property(`${age === undefined ? '' : `[${age}] `}${origin}: ${title}`)}`,
  ];
  return `::${level} ${properties.join(',')}::${data(`${message}\n${about}\n→ ${remedy}`)}\n`;
}

/** Line ends and percent signs would end the command or be read as escapes. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
