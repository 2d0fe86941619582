import type { Exception, Judgement } from '../../configuration/index';
import type { Result } from '../../evaluation/report';
import { fill, officeOn } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { own } from '../names';
import { byIdentity, compareText } from '../sort';
import { periodOf } from '../wording/exception-state';
import { plainMessage } from '../wording/plain-message';
import { writeWhere } from './findings';
import { firstOf, longestList } from './first-of';
import { writePath } from './path';
import type { Sheet } from './sheet';

const words = {
  exception: { ja: '例外 {id}{period}', en: 'Exception {id}{period}' },
  judgement: { ja: '判断 {id}{period}', en: 'Judgement {id}{period}' },
  reason: { ja: '理由: ', en: 'Reason: ' },
  requested: { ja: '申請: ', en: 'Requested by: ' },
  approved: { ja: '承認: ', en: 'Approved by: ' },
  approvedOn: { ja: '{who}（{day}）', en: '{who} ({day})' },
  compensating: { ja: '代替措置: ', en: 'Compensating measures: ' },
  none: { ja: '記録なし', en: 'none recorded' },
  by: { ja: '判断した人: ', en: 'Judged by: ' },
  evidence: { ja: '根拠: ', en: 'Evidence: ' },
  rest: { ja: '… ほか{count}件。--all 又は --format json で見られる。', en: '… and {count} more. Use --all or --format json to see them.' },
  notShown: {
    ja: '記録の内容は、宣言とともに表示するときに示される。',
    en: 'What the record says is shown when the declaration is at hand.',
  },
  path: { ja: '{title}（この経路の区間についての記録により確定している）', en: '{title} (settled by a record about a hop of this path)' },
  pathItself: { ja: '{title}（この経路そのものを対象とする記録がある）', en: '{title} (the record names this path)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * What exceptions and judgements settle (例外・判断により確定しているもの): each record once, with what an auditor asks of it, and beneath it what it settles,
 * by clause, flow and place.
 */
export function writeSettled(sheet: Sheet, results: readonly Result[]): void {
  const groups = new Map<string, Result[]>();
  for (const result of [...results].sort(byIdentity)) {
    const key = result.exception === undefined ? `judgement|${result.judgement ?? ''}` : `exception|${result.exception}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [result]);
    else group.push(result);
  }
  for (const [, group] of [...groups].sort(([a], [b]) => compareText(a, b))) {
    const first = group[0];
    if (first === undefined) continue;
    sheet.blank();
    writeRecord(sheet, first);
    const { shown, rest } = firstOf(sheet, group, longestList);
    for (const result of shown) writeResult(sheet, result);
    if (rest > 0) sheet.paragraph(sheet.say(fill(words.rest, { count: rest })), { indent: 4 });
  }
}

function writeRecord(sheet: Sheet, { exception: exceptionId, judgement: judgementId }: Result): void {
  const { say, configuration } = sheet;
  if (exceptionId !== undefined) {
    const exception = own(configuration?.exceptions, exceptionId);
    sheet.paragraph(say(fill(words.exception, { id: exceptionId, period: periodOf(exception) })), { indent: 2, style: 'bold' });
    if (exception !== undefined) writeException(sheet, exception);
    else sheet.paragraph(say(words.notShown), { indent: 4, style: 'faint' });
  } else if (judgementId !== undefined) {
    const judgement = own(configuration?.judgements, judgementId);
    sheet.paragraph(say(fill(words.judgement, { id: judgementId, period: periodOf(judgement) })), { indent: 2, style: 'bold' });
    if (judgement !== undefined) writeJudgement(sheet, judgement);
    else sheet.paragraph(say(words.notShown), { indent: 4, style: 'faint' });
  }
}

function writeException(sheet: Sheet, { reason, requestedBy, approvedBy, approvedOn, compensating }: Exception): void {
  field(sheet, words.reason, reason);
  field(sheet, words.requested, requestedBy === undefined ? undefined : roleName(sheet, requestedBy, approvedOn));
  field(sheet, words.approved, signed(sheet, approvedBy, approvedOn));
  field(sheet, words.compensating, compensating === undefined || compensating.length === 0 ? undefined : sheet.list(compensating));
}

function writeJudgement(sheet: Sheet, { by, on, evidence }: Judgement): void {
  field(sheet, words.by, signed(sheet, by, on));
  field(sheet, words.evidence, evidence);
}

function field(sheet: Sheet, label: Bilingual, value: string | undefined): void {
  sheet.paragraph(value ?? sheet.say(words.none), { indent: 4, lead: sheet.say(label) });
}

/** Who signed and when; `undefined` where neither is recorded. */
export function signed(sheet: Sheet, role: string | undefined, day: string | undefined): string | undefined {
  if (role === undefined) return day;
  const who = roleName(sheet, role, day);
  return day === undefined ? who : sheet.say(fill(words.approvedOn, { who, day }));
}

/** A role by its title and who held it on the day: an auditor asks for the person, not for an id. */
export function roleName({ configuration, language }: Sheet, id: string, day: string | undefined): string {
  const role = own(configuration?.organization?.roles, id);
  const office = role === undefined || day === undefined ? undefined : officeOn(role, day);
  const holder = office?.state === 'held' ? office.holder : role?.holder;
  return [role?.title ?? id, ...(holder === undefined ? [] : [holder])].join(language === 'ja' ? ' ' : ', ');
}

function writeResult(sheet: Sheet, result: Result): void {
  const label = result.clause === null ? '' : `${sheet.label(result.clause)} `;
  sheet.paragraph(`${label}${settledMessage(sheet, result)}`, { indent: 4, lead: '- ', leadStyle: 'cyan' });
  writeWhere(sheet, result, 6);
  if (result.path !== undefined) writePath(sheet, result.path, 6);
}

/** What a settled result says. The message of a path says that the path is not accepted, which reads as a contradiction where it is. */
export function settledMessage(sheet: Pick<Sheet, 'say' | 'configuration'>, result: Result): string {
  const { say } = sheet;
  const named = result.subjects.some(({ kind }) => kind === 'path-from' || kind === 'path-to');
  if (result.path === undefined || !named) return plainMessage(say(result.message));
  return say(fill(isAboutPath(sheet, result) ? words.pathItself : words.path, { title: result.title }));
}

/** Whether the record names the ends of the path itself. */
function isAboutPath({ configuration }: Pick<Sheet, 'configuration'>, { exception, judgement, subjects }: Result): boolean {
  const record = exception === undefined ? own(configuration?.judgements, judgement ?? '') : own(configuration?.exceptions, exception);
  const references = record === undefined || record.subjects === 'municipality' ? [] : record.subjects;
  const end = (kind: string): string | undefined => subjects.find((subject) => subject.kind === kind)?.id;
  return references.some(
    (reference) => 'path' in reference && reference.path.from === end('path-from') && reference.path.to === end('path-to'),
  );
}
