import type { Location, Result } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { nameSubjects } from '../names';
import { byIdentity, byLocation, bySubject, compareText } from '../sort';
import { basisWords } from '../wording/basis-words';
import { exceptionState } from '../wording/exception-state';
import { plainMessage } from '../wording/plain-message';
import { ageMark } from '../wording/since-words';
import { writeConsequences } from './consequences';
import { firstOf, longestList } from './first-of';
import { type Folded, fold } from './folding';
import type { Style } from './page';
import { writePath } from './path';
import type { Sheet } from './sheet';

const words = {
  about: { ja: '対象: ', en: 'About: ' },
  where: { ja: '場所: ', en: 'Where: ' },
  remedy: { ja: '対応: ', en: 'Remedy: ' },
  sharedByTwo: { ja: '対応（{first}・{last}に共通）: ', en: 'Remedy ({first} and {last}): ' },
  shared: { ja: '対応（{first}〜{last}に共通）: ', en: 'Remedy ({first} to {last}): ' },
  reading: {
    ja: '読み方: 文言を本ツールが解釈したもの（理由は explain {rule}）',
    en: 'Reading: our interpretation of the text (why: explain {rule})',
  },
  basis: { ja: '根拠: {basis}（方針の本文ではない）', en: 'Basis: {basis} (not the text of the policy)' },
  suspect: {
    ja: '注意: この条項か、ここで用いる用語の定義の公式の本文は変更されている。',
    en: 'Note: the official text of this clause, or of a definition that it uses, has changed.',
  },
  rest: {
    ja: '… ほか{count}件（{first}〜{last}）。--all 又は --format json で見られる。',
    en: '… and {count} more ({first} to {last}). Use --all or --format json to see them.',
  },
  restFollowed: {
    ja: '… ほか{count}件（{first}〜{last}）と、そこから続くもの{following}件。--all 又は --format json で見られる。',
    en: '… and {count} more ({first} to {last}), with {following} following from them. Use --all or --format json to see them.',
  },
  whole: { ja: '宣言全体', en: 'the declaration as a whole' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Findings that share a rule, a requirement and a remedy, which a judgement may replace: what to do is said once for all of them. */
export interface Group {
  readonly rule: string;
  readonly clause: Result['clause'];
  /** What the clause or the provision is called. */
  readonly origin: string;
  readonly findings: readonly Folded[];
}

/** How a list of findings is written. */
export interface FindingsStyle {
  readonly style: Style;
  /** Numbers begin after this one. */
  readonly after?: number;
}

/** Findings by clause, and within a clause by rule; consequences folded beneath their cause. Returns the last number used. */
export function writeFindings(sheet: Sheet, results: readonly Result[], { style, after = 0 }: FindingsStyle): number {
  let number = after;
  let origin: string | undefined;
  for (const group of groupFindings(sheet, fold([...results].sort(byIdentity)))) {
    if (group.origin !== origin) {
      origin = group.origin;
      sheet.blank();
      sheet.paragraph(origin, { style: 'bold' });
    }
    const before = number;
    const { shown, rest } = firstOf(sheet, group.findings, longestList);
    for (const folded of shown) {
      number += 1;
      writeFinding(sheet, folded, number, style);
    }
    if (rest > 0) {
      writeRest(sheet, group.findings.slice(shown.length), number + 1);
      number += rest;
    }
    writeRemedy(sheet, group, before + 1, number);
  }
  return number;
}

/** Findings that are mended alike, in the order of the clauses (結果の整理). */
export function groupFindings({ policy, origin }: Pick<Sheet, 'policy' | 'origin'>, findings: readonly Folded[]): readonly Group[] {
  const groups = new Map<string, [Folded, ...Folded[]]>();
  for (const folded of findings) {
    const { rule, requirement, clause, provision, basis, remedy } = folded.finding;
    // What the guideline asks under a clause stands behind what the clause asks itself.
    const key = JSON.stringify([clause, provision?.en ?? '', basis === 'guideline' ? 1 : 0, rule, requirement, remedy.en]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [folded]);
    else group.push(folded);
  }
  const order = new Map(policy.clauses.map(({ id, order }): [string | null, number] => [id, order]));
  const place = (clause: Result['clause']): number => order.get(clause) ?? Number.MAX_SAFE_INTEGER;
  return [...groups.entries()]
    .map(([key, list]) => ({
      key,
      rule: list[0].finding.rule,
      clause: list[0].finding.clause,
      origin: origin(list[0].finding),
      findings: list,
    }))
    .sort((a, b) => place(a.clause) - place(b.clause) || compareText(a.key, b.key));
}

function writeFinding(sheet: Sheet, { finding, consequences }: Folded, number: number, style: Style): void {
  const { say } = sheet;
  sheet.blank();
  sheet.paragraph(`${ageMark(sheet, finding)}${plainMessage(say(finding.message))}`, { indent: 2, lead: `${number}. `, leadStyle: style });
  writeWhere(sheet, finding, 5);
  if (finding.path !== undefined) writePath(sheet, finding.path, 5);
  const state = exceptionState(sheet, finding);
  if (state !== undefined) sheet.paragraph(state, { indent: 5, style: 'yellow' });
  if (finding.suspect === true) sheet.paragraph(say(words.suspect), { indent: 5, style: 'yellow' });
  writeConsequences(sheet, consequences, 5);
}

/** Findings that are counted instead of written out: they keep their numbers. */
function writeRest(sheet: Sheet, findings: readonly Folded[], from: number): void {
  const following = findings.reduce((sum, { consequences }) => sum + consequences.length, 0);
  const values = { count: findings.length, first: from, last: from + findings.length - 1, following };
  sheet.blank();
  sheet.paragraph(sheet.say(fill(following === 0 ? words.rest : words.restFollowed, values)), { indent: 2 });
}

/** What to do. Where it is the same for several findings it stands to the left of them and says for which. */
function writeRemedy(sheet: Sheet, { findings, rule }: Group, from: number, to: number): void {
  const { say } = sheet;
  const first = findings[0]?.finding;
  if (first === undefined) return;
  const indent = from === to ? 5 : 2;
  const numbers = { first: from, last: to };
  const lead = from === to ? words.remedy : fill(to === from + 1 ? words.sharedByTwo : words.shared, numbers);
  if (from !== to) sheet.blank();
  sheet.paragraph(say(first.remedy), { indent, lead: say(lead), leadStyle: 'green', flush: from !== to });
  if (first.basis !== 'policy') sheet.paragraph(say(fill(words.basis, { basis: basisWords[first.basis] })), { indent, style: 'faint' });
  if (first.reading === 'interpretation' && first.basis !== 'interpretation')
    sheet.paragraph(say(fill(words.reading, { rule })), { indent, style: 'faint' });
}

/** What a result is about, and where that is declared. */
export function writeWhere(sheet: Sheet, { subjects, locations }: Result, indent: number): void {
  const { say, language, configuration } = sheet;
  sheet.paragraph(nameSubjects([...subjects].sort(bySubject), language, configuration), { indent, lead: say(words.about) });
  if (locations.length === 0) return;
  const shown = [...locations].sort(byLocation).map((location) => locationText(sheet, location));
  sheet.paragraph(sheet.list(shown), { indent, lead: say(words.where) });
}

/** `city.yaml:41 /network/flows/x`; `city.yaml:/network/flows/x` where no line is known. */
export function locationText({ say, lineOf }: Pick<Sheet, 'say' | 'lineOf'>, location: Location): string {
  const { file, pointer } = location;
  const place = pointer === '' ? say(words.whole) : pointer;
  if (file === undefined) return place;
  const line = lineOf(location);
  if (line !== undefined) return `${file}:${line} ${place}`;
  return pointer === '' ? file : `${file}:${pointer}`;
}
