import type { Hop } from '../../facts/index';
import { fill } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { own, titleOf } from '../names';
import type { Sheet } from './sheet';

const words = {
  path: { ja: '経路: {route}', en: 'Path: {route}' },
  flow: { ja: '通信 {flow}', en: 'flow {flow}' },
  bridge: { ja: '複数の領域にまたがる機器の内部', en: 'inside a device that stands in several tiers' },
  excepted: { ja: '例外 {exception}', en: 'exception {exception}' },
  may: { ja: '未確認: 通るかどうか、宣言だけでは分からない', en: 'not certain: the declaration does not say whether it carries' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** A path hop by hop: where from, where to, by which flow, and which hops are not certain. */
export function writePath(sheet: Sheet, path: readonly Hop[], indent: number): void {
  const first = path[0];
  if (first === undefined) return;
  const route = [first.from, ...path.map(({ to }) => to)].filter((id, index, all) => id !== all[index - 1]);
  sheet.paragraph(sheet.say(fill(words.path, { route: route.join(' → ') })), { indent });
  path.forEach((hop, index) => {
    sheet.paragraph(hopText(sheet, hop), { indent: indent + 2, lead: `${index + 1}) ` });
  });
}

function hopText(sheet: Sheet, hop: Hop): string {
  const { say, language } = sheet;
  const ends = hop.from === hop.to ? place(sheet, hop.from) : `${place(sheet, hop.from)} → ${place(sheet, hop.to)}`;
  const open = language === 'ja' ? ['（', '）'] : [' (', ')'];
  const notes = [
    hop.flow === undefined ? say(words.bridge) : say(fill(words.flow, { flow: flowName(sheet, hop.flow) })),
    ...(hop.certainty === 'may' ? [say(words.may)] : []),
  ];
  return `${ends}${open[0]}${notes.join(language === 'ja' ? '、' : '; ')}${open[1]}`;
}

function place({ configuration }: Sheet, id: string): string {
  const title = titleOf({ kind: 'path-from', id }, configuration) ?? own(configuration?.assets?.information, id)?.title;
  return title === undefined ? id : `${title} [${id}]`;
}

function flowName({ configuration, say, list }: Sheet, id: string): string {
  const exception = own(configuration?.network?.flows, id)?.exception;
  return exception === undefined ? id : list([id, say(fill(words.excepted, { exception }))]);
}
