import type { Report, Status } from '../../evaluation/report';
import { fill } from '../../facts/index';
import { type Bilingual, gotsuPolicy } from '../../policy/index';
import { groupBy } from '../group-by';
import { establishmentWords } from '../reference/words';
import { compareText } from '../sort';
import { basisWords } from '../wording/basis-words';
import { describeResults } from '../wording/described';
import { publicOptions } from '../wording/public-options';
import type { ReportOptions } from '../wording/report-options';
import { statusWords } from '../wording/status-words';
import { createVoice, type Voice } from '../wording/voice';
import { componentsOf, scopeOf, toolUuid } from './components';
import { controlId, statementId } from './ids';
import { metadataOf } from './metadata';
import { type Observation, observationsOf } from './observations';
import { type Risk, risksOf } from './risks';
import { uuidOf } from './uuid';
import { documentText, markup, ownProp, paragraphs, plain, some, startOf } from './writing';

/** How assessment results are written (OSCAL評価結果の設定). */
export interface OscalResultsOptions extends ReportOptions {
  /** Where the catalog of the policy lies, as a URI reference. Absent: `catalog.json` beside the results. */
  readonly catalogHref?: string;
}

const words = {
  title: { ja: '{policy}に照らした評価の結果', en: 'Assessment against {policy}' },
  titleOf: { ja: '{name}: {policy}に照らした評価の結果', en: '{name}: assessment against {policy}' },
  remarks: {
    ja: '宣言に書かれたことによる評価であり、現物は見ていない。対象外の要求事項には所見を置かない。',
    en: 'Judged from what is declared; nothing was looked at on site. Requirements that are not applicable have no finding.',
  },
  plan: { ja: '評価の条件', en: 'What was asked' },
  planText: {
    ja: '評価計画の文書はない。基準日 {asOf}、根拠 {profile}、範囲 {only}。例外措置は{exceptions}。',
    en: 'There is no assessment plan. As of {asOf}, basis {profile}, limited to {only}; exceptions {exceptions}.',
  },
  everything: { ja: 'すべて', en: 'nothing' },
  honoured: { ja: '考慮した', en: 'taken into account' },
  leftOut: { ja: '考慮していない', en: 'left out of account' },
  verdict: { ja: '基準日 {asOf} の判定: {status}。', en: 'Verdict as of {asOf}: {status}.' },
  catalog: { ja: '要求事項の目録（カタログ）', en: 'Catalog of requirements' },
  finding: { ja: '{origin}: {status}', en: '{origin}: {status}' },
  findingText: { ja: '要求事項 {id} の判定は{status}。', en: 'Requirement {id} is {status}.' },
  established: { ja: '確かめ方: {way}', en: 'Established by: {way}' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** OSCAL knows two states. Only what conforms is satisfied: an exception accepts a departure, it does not undo it. */
const targets = {
  conformant: { state: 'satisfied', reason: 'pass' },
  nonconformant: { state: 'not-satisfied', reason: 'fail' },
  excepted: { state: 'not-satisfied', reason: 'other' },
  undetermined: { state: 'not-satisfied', reason: 'other' },
  error: { state: 'not-satisfied', reason: 'other' },
} as const satisfies Readonly<Record<Exclude<Status, 'not-applicable'>, object>>;

/**
 * A report as OSCAL 1.2.1 assessment results in JSON (OSCAL評価結果): an observation for each result and for what passed, a finding for each requirement
 * that applies, a risk for each exception with its last day as the deadline. What is undetermined is not satisfied and says what would settle it. Dates
 * are those of the report; uuids follow from what a thing is, so that the same report always gives the same results.
 *
 * @example
 * ```ts
 * import { checkConfiguration } from 'gotsu-security-policy';
 * import { toOscalAssessmentResults } from 'gotsu-security-policy/formats';
 *
 * const report = checkConfiguration({ municipality: { name: '江津市' } }, { asOf: '2026-11-24' });
 * console.log(toOscalAssessmentResults(report, { language: 'en' }));
 * ```
 */
export function toOscalAssessmentResults(report: Report, given: OscalResultsOptions = {}): string {
  const options = publicOptions(report, given);
  const { tool = 'gotsu-policy', catalogHref = 'catalog.json', policy = gotsuPolicy } = options;
  const voice = createVoice(options);
  const { say } = voice;
  const { municipality } = report.declared;
  const observations = observationsOf(voice, report, options);
  const risks = risksOf(voice, report, observations, tool);
  const name = municipality === undefined ? undefined : plain(municipality);
  const title =
    name === undefined ? fill(words.title, { policy: report.policy.title }) : fill(words.titleOf, { name, policy: report.policy.title });
  const plan = uuidOf('plan', scopeOf(report), report.asOf, ...conditionsOf(report));
  const catalog = uuidOf('catalog', report.policy.id, ...report.profile, catalogHref);
  return documentText('assessment-results', {
    metadata: metadataOf(voice, policy, {
      title,
      version: report.asOf,
      day: report.asOf,
      documentId: [
        report.policy.id,
        ...(report.declared.municipality === undefined ? [] : [report.declared.municipality]),
        report.asOf,
      ].join('/'),
      remarks: words.remarks,
      links: [{ href: `#${catalog}`, rel: 'reference', text: markup(say(words.catalog)) }],
      props: report.profile.map((basis) => ownProp('profile', basis)),
    }),
    'import-ap': { href: `#${plan}` },
    results: [
      {
        uuid: uuidOf('result', scopeOf(report), report.asOf, ...conditionsOf(report)),
        title: markup(say(title)),
        description: markup(say(fill(words.verdict, { asOf: report.asOf, status: statusWords[report.verdict] }))),
        start: startOf(report.asOf),
        props: [
          ownProp('verdict', report.verdict),
          ownProp('covers', report.declared.covers),
          ...(report.declared.systems ?? []).map((system) => ownProp('system', system)),
          ...report.suspect.map((clause) => ownProp('suspect-clause', clause)),
          ...(report.since === undefined ? [] : [ownProp('since', report.since.asOf)]),
          ...(report.redacted === undefined ? [] : [ownProp('redacted', report.redacted)]),
        ],
        'local-definitions': { components: componentsOf(voice, report, tool) },
        'reviewed-controls': {
          'control-selections': [{ 'include-controls': report.requirements.map(({ id }) => ({ 'control-id': controlId(id) })) }],
        },
        observations: some(observations.map(({ fields }) => fields)),
        risks: some(risks.map(({ fields }) => fields)),
        findings: some(findingsOf(voice, report, { observations, risks, tool, options })),
      },
    ],
    'back-matter': {
      resources: [
        { uuid: plan, title: markup(say(words.plan)), description: markup(planText(voice, report)) },
        {
          uuid: catalog,
          title: markup(say(words.catalog)),
          'document-ids': [{ identifier: plain(report.policy.id) }],
          rlinks: [{ href: catalogHref, 'media-type': 'application/oscal.catalog+json' }],
        },
      ],
    },
  });
}

/** What the run was asked, whatever the language says of it. */
function conditionsOf({ profile, only, withoutExceptions }: Report): readonly string[] {
  return [profile.join('+'), only === undefined ? '' : [...only].sort().join('+'), withoutExceptions === true ? 'without-exceptions' : ''];
}

function planText({ say, list, label }: Voice, { asOf, profile, only, withoutExceptions }: Report): string {
  return say(
    fill(words.planText, {
      asOf,
      profile: list(profile.map((basis) => say(basisWords[basis]))),
      only: only === undefined ? words.everything : list(only.map(label)),
      exceptions: withoutExceptions === true ? words.leftOut : words.honoured,
    }),
  );
}

/** What findings are made of besides the report. */
interface Seen {
  readonly observations: readonly Observation[];
  readonly risks: readonly Risk[];
  readonly tool: string;
  readonly options: ReportOptions;
}

function findingsOf(voice: Voice, report: Report, { observations, risks, tool, options }: Seen): readonly object[] {
  const { say, origin } = voice;
  const questions = openQuestions(report, options);
  const seen = groupBy(observations, ({ requirement }) => requirement);
  return [...report.requirements]
    .sort((a, b) => compareText(a.id, b.id))
    .flatMap((requirement): readonly object[] => {
      const { id, status, establishedBy, basis, provision, clauses } = requirement;
      if (status === 'not-applicable') return [];
      const [clause = null] = clauses;
      const from = origin({ clause, basis, ...(provision === undefined ? {} : { provision }) });
      const uuid = uuidOf('finding', scopeOf(report), report.asOf, id);
      const reasons = status === 'undetermined' ? questions.get(id) : undefined;
      return [
        {
          uuid,
          title: markup(say(fill(words.finding, { origin: from, status: statusWords[status] }))),
          description: markup(say(fill(words.findingText, { id, status: statusWords[status] }))),
          props: [
            ownProp('requirement', id),
            ownProp('status', status),
            ownProp('basis', basis),
            ...(establishedBy === null ? [] : [ownProp('established-by', establishedBy)]),
            ...(requirement.suspect === undefined ? [] : [ownProp('suspect', 'true')]),
          ],
          origins: [{ actors: [{ type: 'tool', 'actor-uuid': toolUuid(tool) }] }],
          target: {
            type: 'statement-id',
            'target-id': statementId(id),
            status: { ...targets[status], remarks: paragraphs([say(statusWords[status]), ...(reasons ?? [])]) },
          },
          'related-observations': some((seen.get(id) ?? []).map((one) => ({ 'observation-uuid': one.uuid }))),
          'related-risks': some(risks.filter((risk) => risk.requirements.has(id)).map((risk) => ({ 'risk-uuid': risk.uuid }))),
          remarks: establishedBy === null ? undefined : markup(say(fill(words.established, { way: establishmentWords[establishedBy] }))),
        },
      ];
    });
}

/** What would settle each requirement that is undetermined: every question once. */
function openQuestions(report: Report, options: ReportOptions): ReadonlyMap<string, readonly string[]> {
  const open = describeResults(report, options).filter(({ kind }) => kind === 'undetermined');
  const grouped = groupBy(open, ({ result }) => result.requirement);
  return new Map([...grouped].map(([id, list]) => [id, [...new Set(list.flatMap(({ questions }) => questions))]]));
}
