import { worstStatus } from '../../evaluation/fold';
import type { Report, Result, Status } from '../../evaluation/report';
import { fill } from '../../facts/index';
import type { Basis, Bilingual } from '../../policy/index';
import { type ShownStatus, shownStatusOf } from '../wording/status-words';
import type { Voice } from '../wording/voice';

const names = {
  guideline: { ja: 'ガイドライン', en: 'the guideline' },
  law: { ja: '法令', en: 'the law' },
  provisions: { ja: '法令（{provisions}）', en: 'the law ({provisions})' },
  more: { ja: 'ほか{count}件', en: 'and {count} more' },
  interpretation: { ja: '例外の管理（本ツールの解釈）', en: 'the life cycle of exceptions (our interpretation)' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const order: readonly Basis[] = ['policy', 'guideline', 'law', 'interpretation'];

/** So many provisions of the law are named before the rest is counted. */
const provisionsNamed = 3;

/** What one of those who demand something found (要求の根拠ごとの判定). */
export interface Demander {
  readonly basis: Basis;
  readonly status: Status;
  /** The same as it is shown. */
  readonly shown: ShownStatus;
  /** How many of the violations are of its requirements. */
  readonly violations: number;
}

/** Whose requirements were judged, with the state of theirs alone: a violation of the guideline is none of the policy. */
export function demandersOf({ requirements }: Report, violations: readonly Result[]): readonly Demander[] {
  return order.flatMap((basis) => {
    const own = requirements.filter((one) => one.basis === basis);
    const status = worstStatus(own.map((one) => one.status));
    if (status === undefined) return [];
    return [{ basis, status, shown: shownStatusOf(status, own), violations: violations.filter((one) => one.basis === basis).length }];
  });
}

/** Those whom the verdict is about: the ones that it comes from. Our reading of exceptions is named only where nobody else is concerned. */
export function concerned({ verdict }: Report, demanders: readonly Demander[]): readonly Demander[] {
  const all = demanders.filter(({ status, violations }) => status === verdict || (verdict === 'nonconformant' && violations > 0));
  const others = all.filter(({ basis }) => basis !== 'interpretation');
  return others.length > 0 ? others : all;
}

/** What a demander is called in a sentence: the title of the policy, the provisions of the law. */
export function nameOfDemander(voice: Voice, report: Report, { basis, status }: Demander): string {
  const { say, language } = voice;
  if (basis === 'policy') return language === 'ja' ? say(report.policy.title) : `the ${say(report.policy.title)}`;
  if (basis !== 'law') return say(names[basis]);
  const provisions = report.requirements.flatMap((one) =>
    one.basis === 'law' && one.status === status && one.provision !== undefined ? [say(one.provision)] : [],
  );
  const all = [...new Set(provisions)];
  if (all.length === 0 || status === 'conformant') return say(names.law);
  const joined = joinItems(all);
  const rest = joined.length - provisionsNamed;
  const shown = [...joined.slice(0, provisionsNamed), ...(rest > 0 ? [say(fill(names.more, { count: rest }))] : [])];
  return say(fill(names.provisions, { provisions: voice.list(shown) }));
}

/** `…第1項第5号`, `…, art. 16-3(1) item 5`: an item of a provision that has several. */
const item = /^(.*?)(?:第(\d+)号| item (\d+))$/u;

/** Provisions in a row, of which the items of one are named behind it together: it is not said again for each. */
function joinItems(provisions: readonly string[]): readonly string[] {
  const byStem = new Map<string, string[]>();
  for (const provision of provisions) {
    const [, stem = provision, ja, en] = item.exec(provision) ?? [];
    const items = byStem.get(stem) ?? [];
    byStem.set(stem, items);
    if (ja !== undefined) items.push(`第${ja}号`);
    else if (en !== undefined) items.push(en);
  }
  return [...byStem].map(([stem, items]) => {
    const [first, ...others] = items;
    if (first === undefined) return stem;
    if (first.startsWith('第')) return `${stem}${items.join('・')}`;
    return others.length === 0
      ? `${stem} item ${first}`
      : `${stem} items ${[first, ...others.slice(0, -1)].join(', ')} and ${others.at(-1)}`;
  });
}

/** Several names as one part of a sentence: `A、B及びC`; in English joined by `word`. */
export function together({ language }: Voice, items: readonly string[], word: 'and' | 'or'): string {
  const [last, ...before] = [...items].reverse();
  if (last === undefined) return '';
  if (before.length === 0) return last;
  const first = before.reverse();
  return language === 'ja' ? `${first.join('、')}及び${last}` : `${first.join(', ')} ${word} ${last}`;
}
