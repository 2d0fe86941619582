import type { Assets, ClassifiedAsset } from '../../configuration/index';
import { sectionPointer } from '../../configuration/index';
import { askCovers, type Facts, missing, notApplicable, type Outcome, theMunicipality, undetermined } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import type { WholeBody } from '../network/looking';
import { decideWholeBody } from '../network/whole-body';
import { type Entry, entriesOf } from '../records';
import type { Looking } from '../rule';

const messages = {
  noAsset: { ja: '情報資産が一つも宣言されていない。', en: 'No information asset is declared.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  noAsset: {
    ja: '市はどのような情報を保有しているか（assets.information）',
    en: 'What information does the city hold (assets.information)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

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
}

/** Looks at every information asset of 4(2), and at the body for the sections that are not declared, or if none holds anything. */
export const everyAsset: Looking<AssetEntry | WholeBody> = {
  *subjects({ configuration }) {
    const assets = configuration.assets ?? {};
    const [absent, ...others] = sections.filter(({ of }) => of(assets) === undefined).map(({ kind }) => sectionPointer(kind));
    if (absent !== undefined) yield { kind: 'municipality', pointers: [absent, ...others], why: 'missing' };
    let empty = true;
    for (const { kind, of } of sections) {
      for (const entry of entriesOf<Asset>(of(assets) ?? {}, sectionPointer(kind))) {
        empty = false;
        yield { kind, ...entry };
      }
    }
    if (absent === undefined && empty) yield { kind: 'municipality', pointers: [sectionPointer('data')], why: 'present' };
  },
  about: (subject) => (subject.kind === 'municipality' ? [theMunicipality] : [{ kind: subject.kind, id: subject.id }]),
  pointers: (subject) => (subject.kind === 'municipality' ? subject.pointers : [subject.at]),
};

/** What is said of the body: a whole municipality holds information, some systems may be declared without. */
export function checkBody(subject: WholeBody, facts: Facts): Outcome {
  if (subject.why === 'missing') return decideWholeBody(subject, facts);
  if (facts.covers === 'systems') return notApplicable;
  if (facts.covers === 'unknown') return undetermined(messages.noAsset, [askCovers]);
  return missing(messages.noAsset, subject.pointers[0], questions.noAsset);
}
