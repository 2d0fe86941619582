import type { Disposition, Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { own } from '../names';
import type { Voice } from './voice';

const states = {
  open: { ja: '', en: '' },
  excepted: { ja: '例外 {id}{dates}により認められている。', en: 'Excepted by {id}{dates}.' },
  judged: { ja: '判断 {id}{dates}により確定している。', en: 'Settled by judgement {id}{dates}.' },
  relieved: { ja: '', en: '' },
  expired: { ja: '例外 {id}{dates}は期限が切れている。', en: 'Exception {id}{dates} has expired.' },
  'not-yet-valid': { ja: '例外 {id}{dates}はまだ始まっていない。', en: 'Exception {id}{dates} is not yet in force.' },
  invalid: {
    ja: '例外 {id}{dates}は要件を欠き、効力がない（「例外の管理」の結果を参照）。',
    en: 'Exception {id}{dates} lacks what makes it valid (see the results on exceptions).',
  },
} as const satisfies Readonly<Record<Disposition, Bilingual>>;

const dates = {
  both: { ja: '（{from}から{until}まで）', en: ' ({from} to {until})' },
  from: { ja: '（{from}から）', en: ' (from {from})' },
  until: { ja: '（{until}まで）', en: ' (until {until})' },
  review: { ja: '（{reviewBy}までに見直し）', en: ' (to be reviewed by {reviewBy})' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the exception or judgement about a result does to it, with its dates; `undefined` where there is none. */
export function exceptionState(
  { configuration, say }: Voice,
  result: Pick<Result, 'disposition' | 'exception' | 'judgement'>,
): string | undefined {
  const { disposition, exception, judgement } = result;
  const id = exception ?? judgement;
  if (disposition === 'open' || disposition === 'relieved' || id === undefined) return undefined;
  const record = exception === undefined ? own(configuration?.judgements, id) : own(configuration?.exceptions, id);
  return say(fill(states[disposition], { id, dates: periodOf(record) }));
}

/** The days for which a record holds, in brackets; nothing where it states none. */
export function periodOf(
  record: { readonly from?: string; readonly until?: string; readonly reviewBy?: string } | undefined,
): Bilingual | '' {
  const { from, until, reviewBy } = record ?? {};
  if (until === undefined && reviewBy !== undefined) return fill(dates.review, { reviewBy });
  if (from !== undefined && until !== undefined) return fill(dates.both, { from, until });
  if (from !== undefined) return fill(dates.from, { from });
  return until === undefined ? '' : fill(dates.until, { until });
}
