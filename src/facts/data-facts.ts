import type { InformationAsset } from '../configuration/index';
import type { Bilingual, Policy, Tier } from '../policy/index';
import type { NodeFacts } from './ends';
import type { Unknown } from './outcome';
import { pointer } from './pointer';
import { hasMyNumberAffair } from './standing';
import { fill } from './text';

/** A declared data set with the tier that follows for it. */
export interface DataFacts {
  readonly id: string;
  readonly asset: InformationAsset;
  /** `unknown`: nobody has said, or what is said contradicts where it is kept. */
  readonly tier: Tier | 'unknown';
}

const questions = {
  tier: { ja: 'データ「{data}」はどの領域のものか（tier）', en: 'Which tier does the data "{data}" belong to (tier)?' },
  affairs: {
    ja: 'データ「{data}」はマイナンバー利用事務系に置かれている。2(8)の事務のデータを含まないか（affairs）',
    en: 'The data "{data}" is kept in the My Number tier: which affairs does it belong to, and is none of them one of 2(8) (affairs)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * Whose tier a data set is (データの領域). An affair of 2(8) outranks the label. A label of another tier is not believed of data that is kept in the
 * My Number tier, until it is said which affairs the data belongs to.
 */
export function dataFactsOf(id: string, asset: InformationAsset, nodes: ReadonlyMap<string, NodeFacts>, policy: Policy): DataFacts {
  if (hasMyNumberAffair(asset.affairs, policy)) return { id, asset, tier: 'my-number' };
  const { tier = 'unknown' } = asset;
  return { id, asset, tier: tier !== 'my-number' && contradictsPlace(asset, nodes) ? 'unknown' : tier };
}

function contradictsPlace({ affairs, placements }: InformationAsset, nodes: ReadonlyMap<string, NodeFacts>): boolean {
  if (affairs !== undefined) return false;
  return Object.keys(placements ?? {}).some((id) => {
    const standing = nodes.get(id)?.standing;
    return standing?.known === true && standing.zones.every((zone) => zone === 'my-number');
  });
}

/** What would settle whose tier a data set is. */
export function askAboutData({ id, asset }: DataFacts): Unknown {
  const stated = asset.tier !== undefined && asset.tier !== 'unknown';
  const key = stated ? 'affairs' : 'tier';
  return {
    reason: 'missing-fact',
    pointer: pointer('assets', 'information', id, key),
    question: fill(questions[key], { data: asset.title ?? id }),
  };
}
