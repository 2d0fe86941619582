import type { Result } from '../../evaluation/report';
import { fill, pointer } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { own, titleOf } from '../names';
import type { Voice } from '../wording/voice';
import type { Places } from './places';
import { sarifText } from './sarif-text';

const words = {
  along: { ja: '{number}. {from} → {to}（通信 {flow}）{note}', en: '{number}. {from} → {to} (flow {flow}){note}' },
  inside: {
    ja: '{number}. {from} の内部（複数の領域にまたがる）{note}',
    en: '{number}. inside {from}, which stands in several tiers{note}',
  },
  may: { ja: '、通るかどうか宣言からは分からない', en: '; whether it carries is not declared' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The path of a result as a code flow, a step for each hop (経路); nothing where it has none. */
export function codeFlowsOf({ path = [], message }: Result, voice: Voice, places: Places): readonly object[] | undefined {
  if (path.length === 0) return undefined;
  const { say, configuration } = voice;
  const name = (id: string): string => {
    const title = titleOf({ kind: 'path-from', id }, configuration) ?? own(configuration?.assets?.information, id)?.title;
    return title === undefined ? id : `${title} [${id}]`;
  };
  const steps = path.map(({ from, to, flow, certainty }, index) => {
    const values = { number: index + 1, from: name(from), to: name(to), note: certainty === 'may' ? words.may : '' };
    const text = say(flow === undefined ? fill(words.inside, values) : fill(words.along, { ...values, flow }));
    const place = places.find(flow === undefined ? pointer('network', 'nodes', from) : pointer('network', 'flows', flow));
    return { location: places.at(place, text), executionOrder: index + 1, importance: 'essential' };
  });
  return [{ message: { text: sarifText(say(message)) }, threadFlows: [{ locations: steps }] }];
}
