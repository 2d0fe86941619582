import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { own } from '../names';
import { compareText } from '../sort';
import type { Described } from '../wording/described';
import { periodOf } from '../wording/exception-state';
import type { Voice } from '../wording/voice';
import { inText, tableOf } from './escape';

const words = {
  exception: { ja: '例外 {id}{period}', en: 'Exception {id}{period}' },
  judgement: { ja: '判断 {id}{period}', en: 'Judgement {id}{period}' },
  record: { ja: '記録', en: 'Record' },
  reason: { ja: '理由・根拠', en: 'Reason or evidence' },
  clause: { ja: '条項', en: 'Clause' },
  about: { ja: '対象', en: 'About' },
  more: { ja: 'ほか{count}件', en: 'and {count} more' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const subjectsShown = 5;

/** What exceptions and judgements settle (例外・判断で決まっているもの), a line for each record. */
export function settledBlocks(settled: readonly Described[], voice: Voice, most: number): readonly string[] {
  const { say, list } = voice;
  const groups = new Map<string, Described[]>();
  for (const one of settled) {
    const { exception, judgement } = one.result;
    const key = exception === undefined ? `judgement|${judgement ?? ''}` : `exception|${exception}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  const rows = [...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, group]) => {
      const shown = group.slice(0, subjectsShown).map(({ about }) => about);
      const rest = group.length - shown.length;
      const labels = [...new Set(group.map(({ label, origin }) => (label === '' ? origin : label)))];
      const { name, reason } = recordOf(group[0], voice);
      return [name, list(labels), list([...shown, ...(rest > 0 ? [say(fill(words.more, { count: rest }))] : [])]), reason].map(inText);
    });
  const head = [words.record, words.clause, words.about, words.reason].map(say);
  const left = rows.length - most;
  return [tableOf(head, rows.slice(0, most)), ...(left > 0 ? [say(fill(words.more, { count: left }))] : [])];
}

function recordOf(one: Described | undefined, { say, configuration }: Voice): { readonly name: string; readonly reason: string } {
  const { exception, judgement = '' } = one?.result ?? {};
  if (exception !== undefined) {
    const record = own(configuration?.exceptions, exception);
    return { name: say(fill(words.exception, { id: exception, period: periodOf(record) })), reason: record?.reason ?? '' };
  }
  const record = own(configuration?.judgements, judgement);
  return { name: say(fill(words.judgement, { id: judgement, period: periodOf(record) })), reason: record?.evidence ?? '' };
}
