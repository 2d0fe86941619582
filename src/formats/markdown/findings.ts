import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import type { Described } from '../wording/described';
import { ageMark } from '../wording/since-words';
import type { Voice } from '../wording/voice';
import { asCode, folded, inText } from './escape';

const words = {
  about: { ja: '対象', en: 'About' },
  where: { ja: '場所', en: 'Where' },
  path: { ja: '経路', en: 'Path' },
  record: { ja: '例外・判断', en: 'Exception or judgement' },
  remedy: { ja: '対応', en: 'Remedy' },
  count: { ja: '{name}: {count}件', en: '{name}: {count}' },
  more: { ja: 'ほか{count}件', en: 'and {count} more' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** So many findings are written out in the open; of more, each clause is folded. */
const mostInTheOpen = 20;

/** Findings by where what they break is laid down (条項ごとの結果). `most`: how many of one clause are written at all. */
export function findingBlocks(findings: readonly Described[], voice: Voice, most: number): readonly string[] {
  const groups = new Map<string, Described[]>();
  for (const one of findings) {
    const group = groups.get(one.origin);
    if (group === undefined) groups.set(one.origin, [one]);
    else group.push(one);
  }
  const { say } = voice;
  return [...groups].sort(byClause(voice)).flatMap(([name, all]) => {
    const items = all.slice(0, most).map((one) => findingItem(one, voice));
    const rest = all.length - items.length;
    const list = [...items, ...(rest > 0 ? [`- ${say(fill(words.more, { count: rest }))}`] : [])].join('\n');
    const summary = say(fill(words.count, { name, count: all.length }));
    return findings.length > mostInTheOpen ? [folded(summary, [list])] : [`#### ${inText(name)}`, list];
  });
}

/** In the order of the policy; what is no clause of it stands behind. */
function byClause({ policy }: Voice): (a: readonly [string, readonly Described[]], b: readonly [string, readonly Described[]]) => number {
  const place = ([, [first]]: readonly [string, readonly Described[]]): number => {
    const index = policy.clauses.findIndex(({ id }) => id === first?.result.clause);
    return index === -1 ? policy.clauses.length : index;
  };
  return (a, b) => place(a) - place(b);
}

function findingItem({ title, message, about, place, state, remedy, result }: Described, voice: Voice): string {
  const { say } = voice;
  const file = place?.file === undefined ? [] : [asCode(place.line === undefined ? place.file : `${place.file}:${place.line}`)];
  const where = [...file, ...(place === undefined || place.pointer === '' ? [] : [asCode(place.pointer)])].join(' ');
  const route = (result.path ?? []).flatMap(({ from, to }, index) => (index === 0 ? [from, to] : [to]));
  const hops = route.filter((id, index) => id !== route[index - 1]);
  const field = (label: Bilingual, text: string): string => `  - ${say(label)}: ${text}`;
  return [
    `- ${inText(ageMark(voice, result))}**${inText(title)}**: ${inText(message)}`,
    field(words.about, inText(about)),
    ...(where === '' ? [] : [field(words.where, where)]),
    ...(hops.length === 0 ? [] : [field(words.path, hops.map(asCode).join(' → '))]),
    ...(state === undefined ? [] : [field(words.record, inText(state))]),
    field(words.remedy, inText(remedy)),
  ].join('\n');
}
