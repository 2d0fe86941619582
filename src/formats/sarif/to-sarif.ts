import type { Report } from '../../evaluation/report';
import { joined, jsonParts } from '../parts';
import { describeResults } from '../wording/described';
import { publicOptions } from '../wording/public-options';
import type { ReportOptions } from '../wording/report-options';
import { createVoice } from '../wording/voice';
import { createDescriptors, descriptorId } from './descriptors';
import { createPlaces, uriBaseId } from './places';
import { resultObject } from './result-object';
import { sarifText } from './sarif-text';
import { createTaxonomy } from './taxonomies';

/** How a report becomes SARIF (SARIF形式の設定). */
export interface SarifOptions extends ReportOptions {
  /**
   * Whether what is settled is left out: excepted, judged, relieved, passed, not applicable. For readers that show every result as an alert whatever is
   * said of it, as GitHub does. Absent: it is there, suppressed or marked as passed.
   */
  readonly openOnly?: boolean;
  /** Where a file lies from the top of the repository; `undefined` where it lies elsewhere. Absent: as it is named. */
  readonly pathOf?: (file: string) => string | undefined;
}

/**
 * A report as SARIF 2.1.0 (SARIF形式), for code scanning and viewers: a rule for each requirement that was looked at, with help in both languages; each
 * finding at its file and line, its path as a code flow, its exception as a suppression, a fingerprint that outlasts edits. Violations and rule errors
 * are of kind `fail`, what lacks a fact `open`, what a person must decide `review`; passes are there where the report holds its evidence.
 *
 * @example
 * ```ts
 * import { checkConfiguration } from 'gotsu-security-policy';
 * import { toSarif } from 'gotsu-security-policy/formats';
 *
 * const report = checkConfiguration({ municipality: { name: '江津市' } }, { asOf: '2026-11-24' });
 * console.log(toSarif(report, { inputs: ['city.yaml'], tool: 'gotsu-policy 0.1.0' }));
 * ```
 */
export function toSarif(report: Report, given: SarifOptions = {}): string {
  return joined(sarifParts(report, given));
}

/** {@link toSarif} in parts, for reports that are long (SARIF形式の分割出力). */
export function* sarifParts(report: Report, given: SarifOptions = {}): Generator<string> {
  const options = publicOptions(report, given);
  const voice = createVoice(options);
  const { language, policy, say } = voice;
  const places = createPlaces(report, options);
  const taxonomy = createTaxonomy(policy, voice);
  const descriptors = createDescriptors(report, voice, taxonomy);
  const described = describeResults(report, options);
  const shown = given.openOnly === true ? described.filter(({ kind }) => open.includes(kind)) : described;
  const context = { voice, places, descriptors, taxonomy };
  const errors = described.filter(({ kind }) => kind === 'errors');
  const run = {
    tool: {
      driver: {
        ...toolOf(options.tool),
        language,
        shortDescription: { text: say(report.policy.title) },
        rules: descriptors.rules,
        supportedTaxonomies: [taxonomy.reference],
      },
    },
    language,
    automationDetails: { id: categoryOf(report) },
    invocations: [
      {
        executionSuccessful: errors.length === 0,
        toolExecutionNotifications: errors.map(({ result, message, about }) => ({
          level: 'error',
          message: { text: sarifText(`${message}\n${about}`) },
          associatedRule: { id: descriptorId(result), index: descriptors.indexOf(result) },
        })),
      },
    ],
    originalUriBaseIds: { [uriBaseId]: { description: { text: 'The folder that the files of the declaration are named from.' } } },
    artifacts: places.files.map(({ uri }) => ({ location: { uri, uriBaseId }, roles: ['analysisTarget'] })),
    columnKind: 'utf16CodeUnits',
    taxonomies: [taxonomy.component],
    results: shown.map((one) => resultObject(one, context)),
    properties: {
      policy: report.policy.id,
      profile: report.profile,
      asOf: report.asOf,
      only: report.only,
      withoutExceptions: report.withoutExceptions,
      redacted: report.redacted,
      since: report.since,
      verdict: report.verdict,
      clauses: report.clauses.map(({ clause, label, status }) => ({ clause, label, status })),
    },
  };
  yield* jsonParts({ $schema: schema, version: '2.1.0', runs: [run] });
  yield '\n';
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

const open: readonly string[] = ['violations', 'errors', 'undetermined', 'advice'];

/** `gotsu-policy 0.1.0` in its two parts. */
function toolOf(tool = 'gotsu-security-policy'): object {
  const [, name = tool, version] = /^(.+) v?(\d+\.\d+\.\d+\S*)$/.exec(tool) ?? [];
  return { name, version, semanticVersion: version };
}

/** What readers tell kinds of runs apart by. The day is no part of it: tomorrow's run takes the place of today's. */
function categoryOf({ policy, profile, only = [], withoutExceptions }: Report): string {
  const limits = [
    ...(only.length === 0 ? [] : [`only-${[...only].sort().join('+')}`]),
    ...(withoutExceptions === true ? ['no-exceptions'] : []),
  ];
  return [policy.id, profile.join('+'), ...limits, ''].join('/');
}
