import type { Exception } from '../../configuration/index';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { compareText } from '../sort';
import { chip, type Tone } from './chips';
import { type Html, html, type Slot } from './markup';
import type { HtmlSheet } from './sheet';

const words = {
  title: { ja: '例外の期間', en: 'Exceptions in time' },
  today: { ja: '基準日 {day}', en: 'As of {day}' },
  todayMark: { ja: '基準日', en: 'today' },
  period: { ja: '{from}から{until}まで', en: '{from} to {until}' },
  review: { ja: '{from}から、{reviewBy}までに見直し', en: 'from {from}, to be reviewed by {reviewBy}' },
  from: { ja: '{from}から（終わりの日の記録なし）', en: 'from {from} (no last day recorded)' },
  until: { ja: '{until}まで（始まりの日の記録なし）', en: 'until {until} (no first day recorded)' },
  undated: { ja: '日付の記録なし', en: 'no dates recorded' },
  rest: { ja: 'ほか{count}件を開く', en: 'Show {count} more' },
  leftOut: { ja: 'この判定では例外措置を考慮していない。', en: 'Exceptions are left out of account in this run.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const states = {
  valid: { tone: 'excepted', label: { ja: '有効', en: 'in force' } },
  endingSoon: { tone: 'undetermined', label: { ja: 'まもなく終わる', en: 'ends soon' } },
  expired: { tone: 'nonconformant', label: { ja: '期限切れ', en: 'expired' } },
  notYetValid: { tone: 'nonconformant', label: { ja: 'まだ始まらない', en: 'not yet in force' } },
  invalid: { tone: 'nonconformant', label: { ja: '要件を欠く', en: 'invalid' } },
  unneeded: { tone: 'advice', label: { ja: '不要', en: 'not needed' } },
  unused: { tone: 'not-applicable', label: { ja: '当たる結果なし', en: 'covers nothing' } },
} as const satisfies Readonly<Record<string, { readonly tone: Tone; readonly label: Bilingual }>>;

type State = keyof typeof states;

/** What the results of the life cycle say of an exception, the worst first. */
const byRule: readonly (readonly [string, State])[] = [
  ['exceptions/invalid', 'invalid'],
  ['exceptions/self-approved', 'invalid'],
  ['exceptions/not-exceptable', 'invalid'],
  ['exceptions/unverifiable', 'invalid'],
  ['exceptions/expired', 'expired'],
  ['exceptions/not-yet-valid', 'notYetValid'],
  ['exceptions/dangling', 'invalid'],
  ['exceptions/ending-soon', 'endingSoon'],
  ['exceptions/unneeded', 'unneeded'],
];

/** So many exceptions stand open; the rest is folded. */
const shownAtOnce = 40;

/** Farther from the day than this nothing is drawn to scale, or one last day in 9999 would make all others a dot. */
const farthest = 6 * 366;

/** Whether there are exceptions whose dates can be shown. */
export function hasTimeline({ sheet: { configuration } }: HtmlSheet): boolean {
  return Object.keys(configuration?.exceptions ?? {}).length > 0;
}

/** The declared exceptions on a line of time (例外の期間), with the day of the report across all of them. */
export function timeline(page: HtmlSheet): Html | undefined {
  const { sheet, report } = page;
  const { say, configuration } = sheet;
  const exceptions = Object.entries(configuration?.exceptions ?? {}).sort(([a], [b]) => compareText(a, b));
  if (exceptions.length === 0) return undefined;
  const scale = scaleOf(
    exceptions.map(([, exception]) => exception),
    dayOf(report.asOf) ?? 0,
  );
  const stateOf = statesOf(page);
  const rows = exceptions.map(([id, exception]) => row(page, id, exception, stateOf(id), scale));
  const rest = rows.slice(shownAtOnce);
  return html`<figure class="timeline"><figcaption>${say(words.title)}<span class="today-key">${say(fill(words.today, { day: report.asOf }))}</span></figcaption>
${report.withoutExceptions === true && html`<p class="quiet">${say(words.leftOut)}</p>`}
<div class="axis-row" aria-hidden="true"><div class="axis">${scale.ticks.map(({ at, label }) => html`<span style="left:${percent(at)}">${label}</span>`)}<b style="left:${percent(scale.at(dayOf(report.asOf) ?? 0))}">${say(words.todayMark)}</b></div></div>
<ul>${rows.slice(0, shownAtOnce)}</ul>${
    rest.length > 0 &&
    html`<details class="bulk"><summary>${say(fill(words.rest, { count: rest.length }))}</summary><ul>${rest}</ul></details>`
  }</figure>`;
}

function row({ sheet: { say }, report }: HtmlSheet, id: string, exception: Exception, state: State, scale: Scale): Html {
  const { tone, label } = states[state];
  const from = dayOf(exception.from ?? exception.approvedOn);
  const until = dayOf(exception.until ?? exception.reviewBy);
  const first = scale.at(from ?? until ?? scale.first);
  const last = scale.at(until === undefined ? scale.last : until + 1);
  const today = scale.at(dayOf(report.asOf) ?? 0);
  const hasDates = from !== undefined || until !== undefined;
  const open = `${from === undefined || from < scale.first ? ' open-start' : ''}${until === undefined || until > scale.last ? ' open-end' : ''}`;
  const bar: Slot =
    hasDates &&
    html`<span class="span ${tone}${open}" style="left:${percent(first)};width:${percent(Math.max(0.004, last - first))}"></span>`;
  return html`<li><p><b><bdi>${id}</bdi></b> ${chip(tone, say(label))} <span class="note">${say(periodText(exception))}</span></p>
<div class="track" aria-hidden="true">${scale.ticks.map(({ at }) => html`<i style="left:${percent(at)}"></i>`)}${bar}<span class="today" style="left:${percent(today)}"></span></div></li>
`;
}

function periodText({ from, until, reviewBy }: Exception): Bilingual {
  if (from !== undefined && until !== undefined) return fill(words.period, { from, until });
  if (from !== undefined && reviewBy !== undefined) return fill(words.review, { from, reviewBy });
  if (from !== undefined) return fill(words.from, { from });
  const last = until ?? reviewBy;
  return last === undefined ? words.undated : fill(words.until, { until: last });
}

function statesOf({ report }: HtmlSheet): (id: string) => State {
  const found = new Map<string, State>();
  const lifeCycle = report.results.filter(({ rule }) => rule.startsWith('exceptions/'));
  for (const [rule, state] of byRule) {
    for (const result of lifeCycle) {
      if (result.rule !== rule) continue;
      for (const { kind, id } of result.subjects) if (kind === 'exception' && !found.has(id)) found.set(id, state);
    }
  }
  for (const { disposition, exception } of report.results) {
    if (disposition === 'excepted' && exception !== undefined && !found.has(exception)) found.set(exception, 'valid');
  }
  return (id) => found.get(id) ?? 'unused';
}

interface Scale {
  readonly first: number;
  readonly last: number;
  /** Where a day lies, from 0 to 1. */
  readonly at: (day: number) => number;
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
}

function scaleOf(exceptions: readonly Exception[], asOf: number): Scale {
  const days = exceptions.flatMap(({ from, approvedOn, until, reviewBy }) =>
    [from, approvedOn, until, reviewBy].flatMap((day) => dayOf(day) ?? []).filter((day) => Math.abs(day - asOf) <= farthest),
  );
  const first = Math.min(asOf - 90, ...days) - 20;
  const last = Math.max(asOf + 90, ...days) + 20;
  const at = (day: number): number => Math.min(1, Math.max(0, (day - first) / (last - first)));
  return { first, last, at, ticks: ticksOf(first, last, at) };
}

/** The first days of months, so many months apart that their names do not touch. */
function ticksOf(first: number, last: number, at: Scale['at']): Scale['ticks'] {
  const months = (last - first) / 30.44;
  const step = [1, 3, 6, 12, 24].find((one) => months / one <= 7) ?? 36;
  const start = new Date(first * dayLength);
  const ticks: { at: number; label: string }[] = [];
  for (let month = start.getUTCFullYear() * 12 + start.getUTCMonth() + 1; ; month += 1) {
    const [year, index] = [Math.floor(month / 12), month % 12];
    const day = Date.UTC(year, index, 1) / dayLength;
    if (day > last) return ticks;
    const place = at(day);
    // A year of the administration begins in April.
    if ((month - 3) % step === 0 && place > 0.01 && place < 0.93)
      ticks.push({ at: place, label: `${year}-${String(index + 1).padStart(2, '0')}` });
  }
}

const dayLength = 86_400_000;

function dayOf(date: string | undefined): number | undefined {
  const [year, month, day] = date?.split('-').map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return Date.UTC(year, month - 1, day) / dayLength;
}

function percent(part: number): string {
  return `${Math.round(part * 10_000) / 100}%`;
}
