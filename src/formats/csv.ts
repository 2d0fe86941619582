import type { Report } from '../evaluation/report';
import type { Bilingual } from '../policy/index';
import { joined } from './parts';
import { safe } from './safe';
import { type Described, describeResults } from './wording/described';
import type { ReportOptions } from './wording/report-options';
import { createVoice } from './wording/voice';

/** The columns, in the order in which they stand, with what a finding has in each. */
const columns: readonly (readonly [Bilingual, (described: Described) => string])[] = [
  [{ ja: '区分', en: 'Kind' }, ({ kindWord }) => kindWord],
  [{ ja: '前の報告', en: 'Earlier report' }, ({ age }) => age ?? ''],
  [{ ja: '条項ID', en: 'Clause id' }, ({ result }) => result.clause ?? ''],
  [{ ja: '条項', en: 'Clause' }, ({ label }) => label],
  [{ ja: '定めたもの', en: 'Laid down in' }, ({ origin }) => origin],
  [{ ja: '根拠', en: 'Basis' }, ({ basis }) => basis],
  [{ ja: '要求事項', en: 'Requirement' }, ({ result }) => result.requirement],
  [{ ja: '項目', en: 'Title' }, ({ title }) => title],
  [{ ja: '対象', en: 'About' }, ({ about }) => about],
  [{ ja: '内容', en: 'Finding' }, ({ message }) => message],
  [{ ja: '対応', en: 'Remedy' }, ({ remedy }) => remedy],
  [{ ja: '確認する事項', en: 'Questions' }, ({ questions }) => questions.join(' / ')],
  [{ ja: '例外・判断', en: 'Exception or judgement' }, ({ state }) => state ?? ''],
  [{ ja: 'ファイル', en: 'File' }, ({ place }) => place?.file ?? ''],
  [{ ja: '行', en: 'Line' }, ({ place }) => (place?.line === undefined ? '' : String(place.line))],
  [{ ja: '位置', en: 'Place' }, ({ place }) => place?.pointer ?? ''],
  [{ ja: '規則', en: 'Rule' }, ({ result }) => result.rule],
  [{ ja: '識別', en: 'Identity' }, ({ result }) => result.identity],
];

/** Spreadsheets read UTF-8 as something else without it. */
const byteOrderMark = '\ufeff';

/**
 * The results of a report as a table for a spreadsheet (CSV形式): UTF-8 with a byte order mark, lines ended by CRLF, one result a line, clause ids beside
 * their labels. Cells that a spreadsheet would take for a formula begin with an apostrophe.
 *
 * @example
 * ```ts
 * import { checkConfiguration } from 'gotsu-security-policy';
 * import { toCsv } from 'gotsu-security-policy/formats';
 *
 * const report = checkConfiguration({ municipality: { name: '江津市' } }, { asOf: '2026-11-24' });
 * console.log(toCsv(report));
 * ```
 */
export function toCsv(report: Report, options: ReportOptions = {}): string {
  return joined(csvParts(report, options));
}

/** {@link toCsv} in parts, for reports that are long (CSV形式の分割出力). */
export function* csvParts(report: Report, options: ReportOptions = {}): Generator<string> {
  const { say } = createVoice(options);
  yield byteOrderMark + rowOf(columns.map(([name]) => say(name)));
  for (const one of describeResults(report, options)) yield rowOf(columns.map(([, cell]) => cell(one)));
}

const rowOf = (cells: readonly string[]): string => `${cells.map(quote).join(',')}\r\n`;

/** What a spreadsheet takes for the beginning of a formula, in either width. */
const formula = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

function quote(cell: string): string {
  const text = safe(cell);
  const harmless = formula.test(text) ? `'${text}` : text;
  return /[",]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
