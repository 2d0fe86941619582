import type { Exception, Judgement } from '../../configuration/index';
import type { Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { own } from '../names';
import { byIdentity, compareText } from '../sort';
import { roleName, settledMessage, signed } from '../text/settled';
import { periodOf } from '../wording/exception-state';
import { chip } from './chips';
import { detailsOf } from './findings';
import { type Html, html } from './markup';
import type { HtmlSheet } from './sheet';

const words = {
  exception: { ja: '例外 {id}{period}', en: 'Exception {id}{period}' },
  judgement: { ja: '判断 {id}{period}', en: 'Judgement {id}{period}' },
  reason: { ja: '理由', en: 'Reason' },
  requested: { ja: '申請', en: 'Requested by' },
  approved: { ja: '承認', en: 'Approved by' },
  compensating: { ja: '代替措置', en: 'Compensating measures' },
  none: { ja: '記録なし', en: 'none recorded' },
  by: { ja: '判断した人', en: 'Judged by' },
  evidence: { ja: '根拠', en: 'Evidence' },
  count: { ja: '{count}件', en: '{count}' },
  covers: { ja: '認められている結果 {count}件', en: 'What it covers: {count}' },
  settles: { ja: '確定している結果 {count}件', en: 'What it settles: {count}' },
  notShown: {
    ja: '記録の内容は、宣言とともに表示するときに示される。',
    en: 'What the record says is shown when the declaration is at hand.',
  },
  noId: { ja: '名前のない記録', en: 'a record without a name' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What exceptions or judgements settle: each record once, with what an auditor asks of it and what it settles. */
export function settledByRecord(page: HtmlSheet, results: readonly Result[], kind: 'exception' | 'judgement'): Html {
  const groups = new Map<string, Result[]>();
  for (const result of [...results].sort(byIdentity)) {
    const key = result.exception ?? result.judgement ?? '';
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [result]);
    else group.push(result);
  }
  return html`<div class="records">${[...groups]
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, group]) => recordOf(page, id, group, kind))}</div>`;
}

function recordOf(page: HtmlSheet, id: string, group: readonly Result[], kind: 'exception' | 'judgement'): Html {
  const { say, configuration } = page.sheet;
  const exception = kind === 'exception' ? own(configuration?.exceptions, id) : undefined;
  const judgement = kind === 'judgement' ? own(configuration?.judgements, id) : undefined;
  const name = id === '' ? say(words.noId) : say(fill(words[kind], { id, period: periodOf(exception ?? judgement) }));
  const fields =
    exception !== undefined ? exceptionFields(page, exception) : judgement !== undefined ? judgementFields(page, judgement) : undefined;
  const tone = kind === 'exception' ? 'excepted' : 'judged';
  return html`<article class="record ${tone}"><h3>${name} ${chip(tone, say(fill(words.count, { count: group.length })))}</h3>
${
  fields === undefined
    ? html`<p class="quiet">${say(words.notShown)}</p>`
    : html`<dl class="facts">${fields.map(([label, value]) => html`<div><dt>${say(label)}</dt><dd>${value ?? say(words.none)}</dd></div>`)}</dl>`
}
<details class="following"><summary>${say(fill(kind === 'exception' ? words.covers : words.settles, { count: group.length }))}</summary><ul>${group.map((result) => settled(page, result))}</ul></details></article>
`;
}

function settled(page: HtmlSheet, result: Result): Html {
  const label = result.clause === null ? '' : `${page.sheet.label(result.clause)} `;
  return html`<li><p>${label}${settledMessage(page.sheet, result)}</p>${detailsOf(page, { ...result, disposition: 'open' })}</li>`;
}

type Fields = readonly (readonly [Bilingual, string | undefined])[];

function exceptionFields({ sheet }: HtmlSheet, { reason, requestedBy, approvedBy, approvedOn, compensating }: Exception): Fields {
  return [
    [words.reason, reason],
    [words.requested, requestedBy === undefined ? undefined : roleName(sheet, requestedBy, approvedOn)],
    [words.approved, signed(sheet, approvedBy, approvedOn)],
    [words.compensating, compensating === undefined || compensating.length === 0 ? undefined : sheet.list(compensating)],
  ];
}

function judgementFields({ sheet }: HtmlSheet, { by, on, evidence }: Judgement): Fields {
  return [
    [words.by, signed(sheet, by, on)],
    [words.evidence, evidence],
  ];
}
