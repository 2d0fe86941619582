import type { Exception } from '../../configuration/index';
import type { Disposition, Report } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { own } from '../names';
import { compareText } from '../sort';
import type { Voice } from '../wording/voice';
import { scopeOf, toolUuid } from './components';
import type { Observation } from './observations';
import { uuidOf } from './uuid';
import { endOf, markup, ownProp, some, startOf } from './writing';

/** A risk, with the requirements whose findings lead to it. */
export interface Risk {
  readonly uuid: string;
  readonly requirements: ReadonlySet<string>;
  readonly fields: object;
}

const words = {
  title: { ja: '例外 {id}', en: 'Exception {id}' },
  noReason: { ja: '理由は示されていない。', en: 'No reason is shown.' },
  statement: {
    ja: '例外 {id} の対象 {count}件は、要求事項 {requirements} を満たしていない。',
    en: 'What exception {id} is about ({count}) does not meet {requirements}.',
  },
  approved: { ja: '承認', en: 'Approved' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How far an exception is, in OSCAL's words: only one that covers is approved, and what it no longer or not yet covers stays open. */
const riskStatuses = {
  excepted: 'deviation-approved',
  'not-yet-valid': 'deviation-requested',
  expired: 'open',
  invalid: 'open',
  open: 'open',
  judged: 'open',
  relieved: 'open',
} as const satisfies Readonly<Record<Disposition, string>>;

/** From the best to the worst: an exception that fails to cover one thing is not told as approved. */
const order = ['deviation-approved', 'deviation-requested', 'open'] as const;

/** The exceptions of a report as risks that somebody accepted or has to (例外措置): the last day of each is its deadline. */
export function risksOf(voice: Voice, report: Report, observations: readonly Observation[], tool: string): readonly Risk[] {
  const byException = new Map<string, Observation[]>();
  for (const observation of observations) {
    const id = observation.result?.exception;
    if (id === undefined) continue;
    const list = byException.get(id);
    if (list === undefined) byException.set(id, [observation]);
    else list.push(observation);
  }
  return [...byException].sort(([a], [b]) => compareText(a, b)).map(([id, list]) => riskOf(voice, report, id, list, tool));
}

function riskOf({ say, configuration, list }: Voice, report: Report, id: string, observations: readonly Observation[], tool: string): Risk {
  const exception = own(configuration?.exceptions, id);
  const requirements = new Set(observations.map(({ requirement }) => requirement));
  const uuid = uuidOf('risk', scopeOf(report), id);
  const found = observations.map(({ result }) => riskStatuses[result?.disposition ?? 'open']);
  const status = order.findLast((one) => found.includes(one)) ?? 'open';
  return {
    uuid,
    requirements,
    fields: {
      uuid,
      title: markup(say(fill(words.title, { id }))),
      description: markup(exception?.reason ?? say(words.noReason)),
      statement: markup(
        say(fill(words.statement, { id, count: observations.length, requirements: list([...requirements].sort(compareText)) })),
      ),
      props: [ownProp('exception', id), ...periodProps(exception)],
      status,
      origins: [{ actors: [{ type: 'tool', 'actor-uuid': toolUuid(tool) }] }],
      'mitigating-factors': some(
        (exception?.compensating ?? []).map((measure, index) => ({
          uuid: uuidOf('compensating', scopeOf(report), id, String(index), measure),
          description: markup(measure),
        })),
      ),
      deadline: endOf(exception?.until ?? exception?.reviewBy),
      'risk-log': status === 'deviation-approved' ? approvalOf(say(words.approved), report, id, exception) : undefined,
      'related-observations': observations.map(({ uuid: observation }) => ({ 'observation-uuid': observation })),
    },
  };
}

function periodProps(exception: Exception | undefined): readonly object[] {
  const { from, until, reviewBy, approvedOn, requestedBy, approvedBy } = exception ?? {};
  const stated = { from, until, 'review-by': reviewBy, 'approved-on': approvedOn, 'requested-by': requestedBy, 'approved-by': approvedBy };
  return Object.entries(stated).flatMap(([name, value]) => (value === undefined ? [] : [ownProp(name, value)]));
}

function approvalOf(title: string, report: Report, id: string, exception: Exception | undefined): object | undefined {
  const day = exception?.approvedOn;
  if (day === undefined || endOf(day) === undefined) return undefined;
  const uuid = uuidOf('approval', scopeOf(report), id, day);
  return { entries: [{ uuid, title: markup(title), start: startOf(day), 'status-change': 'deviation-approved' }] };
}
