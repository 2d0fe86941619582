import type { InformationAsset } from '../configuration/index';
import type { Bilingual, Policy, Tier, Zone } from '../policy/index';
import type { NodeFacts } from './ends';
import type { Unknown } from './outcome';
import { pointer } from './pointer';
import { factsOfNodeStanding, hasMyNumberAffair, type Standing } from './standing';
import { fill } from './text';

/** A declared data set (情報) with the tier that follows for it. */
export interface DataFacts {
  readonly id: string;
  readonly asset: InformationAsset;
  /** `unknown`: nobody has said, or what is said contradicts where it is kept. */
  readonly tier: Tier | 'unknown';
}

const questions = {
  tier: { ja: 'データ「{data}」はどの領域のものか（tier）', en: 'Which tier does the data "{data}" belong to (tier)?' },
  affairs: {
    ja: 'データ「{data}」は、宣言された領域と違う領域に置かれている。どの事務のデータか（affairs）',
    en: 'The data "{data}" is kept in another tier than the one declared for it: which affairs does it belong to (affairs)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** The facts that say whose tier a data set is ({@link dataFactsOf}). */
export const factsOfDataTier = [
  '/assets/information/{id}/tier',
  '/assets/information/{id}/affairs',
  '/assets/information/{id}/placements',
  ...factsOfNodeStanding,
] as const;

/**
 * Whose tier a data set is (データの領域). An affair of 2(8) outranks the label. A label is not believed against where the data is kept, until it is
 * said which affairs the data belongs to: that of another tier in the My Number tier, or that of the Internet tier in the LGWAN tier alone.
 */
export function dataFactsOf(id: string, asset: InformationAsset, nodes: ReadonlyMap<string, NodeFacts>, policy: Policy): DataFacts {
  if (hasMyNumberAffair(asset.affairs, policy)) return { id, asset, tier: 'my-number' };
  const { tier = 'unknown' } = asset;
  return { id, asset, tier: placeDeniesLabel(asset, nodes) === undefined ? tier : 'unknown' };
}

/** The tier that a data set is kept in although its label says another. */
function placeDeniesLabel({ tier, affairs, placements }: InformationAsset, nodes: ReadonlyMap<string, NodeFacts>): Tier | undefined {
  if (affairs !== undefined || tier === undefined || tier === 'unknown' || tier === 'my-number') return undefined;
  const places = Object.keys(placements ?? {}).map((id) => nodes.get(id)?.standing);
  const onlyIn = (standing: Standing | undefined, zone: Zone): boolean =>
    standing?.known === true && standing.zones.every((one) => one === zone);
  if (places.some((standing) => onlyIn(standing, 'my-number'))) return 'my-number';
  return tier === 'internet' && places.length > 0 && places.every((standing) => onlyIn(standing, 'lgwan')) ? 'lgwan' : undefined;
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
