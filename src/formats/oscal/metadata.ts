import type { Bilingual, Policy } from '../../policy/index';
import type { Voice } from '../wording/voice';
import { uuidOf } from './uuid';
import { markup, oscalVersion, ownProp, plain, startOf } from './writing';

const issuerRole = {
  id: 'policy-issuer',
  title: { ja: '方針を定めた団体', en: 'Who issued the policy' },
} as const satisfies { readonly id: string; readonly title: Bilingual };

/** What a document says of itself: its title, its state, and who issued the policy it speaks of. */
export interface Heading {
  readonly title: Bilingual;
  readonly version: string;
  /** The day whose state it shows: nothing here reads a clock. */
  readonly day: string;
  readonly remarks: Bilingual;
  readonly links?: readonly object[];
  /** What the document is called whatever its content: its uuid is another one with every content. */
  readonly documentId: string;
  readonly props?: readonly object[];
}

/** The metadata of a document (文書の属性). */
export function metadataOf({ say, language }: Voice, policy: Policy, heading: Heading): object {
  const issuer = uuidOf('party', policy.issuer.code, policy.issuer.name);
  return {
    title: markup(say(heading.title)),
    'last-modified': startOf(heading.day),
    version: plain(heading.version),
    'oscal-version': oscalVersion,
    'document-ids': [{ identifier: plain(heading.documentId) }],
    props: [ownProp('language', language), ...(heading.props ?? [])],
    links: heading.links,
    roles: [{ id: issuerRole.id, title: markup(say(issuerRole.title)) }],
    parties: [
      {
        uuid: issuer,
        type: 'organization',
        name: plain(policy.issuer.name),
        props: [ownProp('municipality-code', policy.issuer.code)],
      },
    ],
    'responsible-parties': [{ 'role-id': issuerRole.id, 'party-uuids': [issuer] }],
    remarks: markup(say(heading.remarks)),
  };
}

/** The first day of the month in which a policy was issued: the document says no day. */
export const issuedDay = ({ issued }: Policy): string => `${issued.slice(0, 7)}-01`;
