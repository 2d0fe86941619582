import { fill } from '../../facts/index';
import type { Bilingual, Policy } from '../../policy/index';
import { basisWords } from '../wording/basis-words';
import { createVoice } from '../wording/voice';
import type { OscalOptions } from './catalog';
import { controlId } from './ids';
import { issuedDay, metadataOf } from './metadata';
import { parameterSettings } from './parameters';
import { uuidOf } from './uuid';
import { documentText, markup, ownProp, plain, some } from './writing';

/** How a profile is written (OSCALプロファイルの設定). */
export interface OscalProfileOptions extends OscalOptions {
  /** The policy whose catalog it selects from. Absent: the tailored policy itself. */
  readonly catalog?: Policy;
  /** Where that catalog lies, as a URI reference. Absent: `catalog.json` beside the profile. */
  readonly catalogHref?: string;
}

const words = {
  title: { ja: '{policy}（{bases}）', en: '{policy} ({bases})' },
  remarks: {
    ja: '選んだ要求事項と、定めた基準値。文は要求事項の目録（カタログ）にある。',
    en: 'The requirements that are selected and the parameters that are set. Their words stand in the catalog.',
  },
  catalog: { ja: '要求事項の目録（カタログ）', en: 'Catalog of requirements' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/**
 * A tailored policy as an OSCAL 1.2.1 profile in JSON (OSCALプロファイル): the requirements it selects from a catalog, each by its id, and the parameters it
 * sets. The catalog is written by {@link toOscalCatalog}.
 *
 * @throws {RangeError} if the catalog lacks a requirement of the policy: the profile would name a control that is not there.
 * @example
 * ```ts
 * import { toOscalCatalog, toOscalProfile } from 'gotsu-security-policy/formats';
 * import { gotsuPolicy, guidelineLayer, layers, layOver, type Policy } from 'gotsu-security-policy/policy';
 *
 * const everything = layers.reduce<Policy>(layOver, gotsuPolicy);
 * console.log(toOscalCatalog(everything)); // catalog.json
 * console.log(toOscalProfile(layOver(gotsuPolicy, guidelineLayer), { catalog: everything }));
 * ```
 */
export function toOscalProfile(
  policy: Policy,
  { language = 'ja', catalog = policy, catalogHref = 'catalog.json' }: OscalProfileOptions = {},
): string {
  const known = new Set(catalog.requirements.map(({ id }) => id));
  for (const { id } of policy.requirements) if (!known.has(id)) throw new RangeError(`the catalog lacks the requirement ${id}`);
  const voice = createVoice({ policy, language });
  const resource = uuidOf('catalog', catalog.id, ...catalog.profile, catalogHref);
  const settings = parameterSettings(voice, policy);
  return documentText('profile', {
    metadata: metadataOf(voice, policy, {
      title: fill(words.title, { policy: policy.title, bases: joined(policy) }),
      version: policy.issued,
      day: issuedDay(policy),
      documentId: [policy.id, ...policy.profile].join('+'),
      remarks: words.remarks,
      props: policy.profile.map((basis) => ownProp('profile', basis)),
    }),
    imports: [
      {
        href: `#${resource}`,
        ...(policy.requirements.length === 0
          ? {}
          : { 'include-controls': [{ 'with-ids': policy.requirements.map(({ id }) => controlId(id)) }] }),
      },
    ],
    merge: { 'as-is': true },
    ...(settings === undefined ? {} : { modify: { 'set-parameters': settings } }),
    'back-matter': {
      resources: some([
        {
          uuid: resource,
          title: markup(voice.say(words.catalog)),
          'document-ids': [{ identifier: plain(catalog.id) }],
          rlinks: [{ href: catalogHref, 'media-type': 'application/oscal.catalog+json' }],
        },
      ]),
    },
  });
}

function joined({ profile }: Policy): Bilingual {
  return {
    ja: profile.map((basis) => basisWords[basis].ja).join('・'),
    en: profile.map((basis) => basisWords[basis].en).join(', '),
  };
}
