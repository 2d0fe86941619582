import type { Assets, ClassifiedAsset } from '../../configuration/index';
import { sectionPointer } from '../../configuration/index';
import { comparableId } from '../../configuration/notation/ids';
import {
  askCovers,
  type Facts,
  factsOfDevices,
  factsOfNodeStanding,
  fill,
  listOf,
  missing,
  type NodeFacts,
  nodesInTier,
  notApplicable,
  type Outcome,
  theMunicipality,
  undetermined,
} from '../../facts/index';
import { type Bilingual, isTier, type TierRecord } from '../../policy/index';
import { type Entry, entriesOf } from '../records';
import type { Looking } from '../rule';
import { decideWholeBody, type WholeBody } from '../whole-body';

const messages = {
  noAsset: { ja: '情報資産が一つも宣言されていない。', en: 'No information asset is declared.' },
  noInformation: { ja: '情報が一つも宣言されていない。', en: 'No information is declared.' },
  ofTiers: {
    ja: '{tiers}の機器があるのに、そこで扱う情報が一つも宣言されていない。',
    en: 'There are nodes of the {tiers}, yet no information that is handled there is declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  noAsset: {
    ja: '市はどのような情報を保有しているか（assets.information）',
    en: 'What information does the city hold (assets.information)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** From what it is known in which tiers the city has nodes, for the facts of a rule. */
export const factsOfTiersThere = [...factsOfNodeStanding, '/network/nodes/{id}/refersTo'] as const;

/** From what it is known which data a medium or a system holds, for the facts of a rule. */
export const factsOfHeld = [
  '/assets/media/{id}/holds',
  '/assets/information/{id}/placements',
  '/network/nodes/{id}/system',
  ...factsOfDevices,
] as const;

/** What every kind of asset has in common. */
type Asset = ClassifiedAsset & { readonly title?: string; readonly holds?: readonly string[] };

/** The sections of the three kinds of 4(2): systems with facilities and media, information, system documents. */
const sections = [
  { kind: 'data', of: (assets: Assets) => assets.information },
  { kind: 'facility', of: (assets: Assets) => assets.facilities },
  { kind: 'medium', of: (assets: Assets) => assets.media },
  { kind: 'system', of: (assets: Assets) => assets.systems },
  { kind: 'system-document', of: (assets: Assets) => assets.systemDocuments },
] as const satisfies readonly { readonly of: (assets: Assets) => Readonly<Record<string, Asset>> | undefined; readonly kind: string }[];

/** A declared information asset. */
export interface AssetEntry extends Entry<Asset> {
  readonly kind: (typeof sections)[number]['kind'];
  /** The data sets that a medium holds, or that are kept on the nodes of a system. */
  readonly held: readonly string[];
}

/** Looks at every information asset of 4(2), and at the body for the sections that are not declared, or if none holds anything. */
export const everyAsset: Looking<AssetEntry | WholeBody> = {
  *subjects(facts) {
    const assets = facts.configuration.assets ?? {};
    const [absent, ...others] = sections.filter(({ of }) => of(assets) === undefined).map(({ kind }) => sectionPointer(kind));
    if (absent !== undefined) yield { kind: 'municipality', pointers: [absent, ...others], why: 'missing' };
    const heldBy = dataOfSystems(facts);
    let empty = true;
    for (const { kind, of } of sections) {
      for (const entry of entriesOf<Asset>(of(assets) ?? {}, sectionPointer(kind))) {
        empty = false;
        yield { kind, ...entry, held: kind === 'system' ? (heldBy.get(comparableId(entry.id)) ?? []) : (entry.record.holds ?? []) };
      }
    }
    if (absent === undefined && (empty || isInformationDenied(facts)))
      yield { kind: 'municipality', pointers: [sectionPointer('data')], why: 'present' };
  },
  about: (subject) => (subject.kind === 'municipality' ? [theMunicipality] : [{ kind: subject.kind, id: subject.id }]),
  pointers: (subject) => (subject.kind === 'municipality' ? subject.pointers : [subject.at]),
};

/** What is said of the body: a whole municipality holds information, and so does every tier; some systems may be declared without. */
export function checkBody(subject: WholeBody, facts: Facts): Outcome {
  if (subject.why === 'missing') return decideWholeBody(subject, facts);
  const tiers = tiersThere(facts);
  if (tiers.length > 0) {
    const labels = listOf(tiers.map(({ label }) => label));
    return missing(fill(messages.ofTiers, { tiers: labels }), subject.pointers[0], questions.noAsset);
  }
  if (facts.covers === 'systems') return notApplicable;
  if (facts.covers === 'unknown') return undetermined(messages.noAsset, [askCovers]);
  return missing(messages.noInformation, subject.pointers[0], questions.noAsset);
}

/** Whether a register says that there is no information although the rest of the declaration shows some: by 2(8) to 2(10) each tier has data of its own. */
function isInformationDenied(facts: Facts): boolean {
  const { information } = facts.configuration.assets ?? {};
  if (information === undefined || Object.keys(information).length > 0) return false;
  return facts.covers === 'municipality' || tiersThere(facts).length > 0;
}

/** The tiers in which nodes of the city are known to stand. What is declared in full elsewhere has its data there. */
function tiersThere(facts: Facts): readonly TierRecord[] {
  return facts.policy.tiers.filter(({ id }) => isTier(id) && nodesInTier(facts, id).known.some(({ node }) => node.refersTo === undefined));
}

/** The data sets kept on the nodes of each system. A node that names no system belongs to that of the other entries of its device, if they name one only. */
function dataOfSystems({ data, nodes }: Facts): ReadonlyMap<string, readonly string[]> {
  const bySystem = new Map<string, Set<string>>();
  const systemOf = ({ node, device }: NodeFacts): string | undefined => {
    if (node.system !== undefined) return comparableId(node.system);
    const [only, ...others] = new Set(device.members.flatMap((id) => nodes.get(id)?.node.system ?? []).map(comparableId));
    return others.length === 0 ? only : undefined;
  };
  for (const { id, asset } of data.values()) {
    for (const place of Object.keys(asset.placements ?? {})) {
      const node = nodes.get(place);
      const system = node === undefined ? undefined : systemOf(node);
      if (system !== undefined) bySystem.set(system, (bySystem.get(system) ?? new Set()).add(id));
    }
  }
  return new Map([...bySystem].map(([system, ids]) => [system, [...ids]]));
}
