import { fill } from '../../facts/index';
import { type Bilingual, type ParameterId, type Parameters, type Policy, parameterLabels } from '../../policy/index';
import { basisWords } from '../wording/basis-words';

const words = {
  unset: { ja: '{label}: 定めがなく、適用しない', en: '{label}: not set, and not applied' },
  set: { ja: '{label}: {value}（{source}）', en: '{label}: {value} ({source})' },
  withBasis: { ja: '{label}: {value}。根拠は{basis}（{source}）', en: '{label}: {value}. Basis: {basis} ({source})' },
  days: { ja: '{count}日', en: '{count} day(s)' },
  percent: { ja: '{count}%', en: '{count}%' },
  years: { ja: '{count}年', en: '{count} year(s)' },
  demanded: { ja: '定めがある', en: 'set' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What a policy sets for a parameter (基準値の表示): its value, whose it is where that is said, and the source that sets it. */
export function parameterText(id: ParameterId, { parameters }: Pick<Policy, 'parameters'>): Bilingual {
  const [label, parameter] = [parameterLabels[id], parameters[id]];
  if (parameter === undefined) return fill(words.unset, { label });
  const said = { label, value: valueText(parameter), source: parameter.source };
  if (!('basis' in parameter) || parameter.basis === undefined) return fill(words.set, said);
  return fill(words.withBasis, { ...said, basis: basisWords[parameter.basis] });
}

function valueText(parameter: NonNullable<Parameters[ParameterId]>): Bilingual {
  if ('days' in parameter) return fill(words.days, { count: parameter.days });
  if ('percent' in parameter) return fill(words.percent, { count: parameter.percent });
  return 'years' in parameter ? fill(words.years, { count: parameter.years }) : words.demanded;
}
