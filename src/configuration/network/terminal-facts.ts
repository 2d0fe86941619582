import * as z from 'zod';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';

/** A thing known (知識): a password, a PIN, a pattern. */
export interface KnowledgeFactor {
  /** Which kind of factor: knowledge, possession or inherence (認証要素の種類). */
  readonly kind: 'knowledge';
  /** By what the user is recognized (認証の手段). */
  readonly means?: 'password' | 'pin' | 'pattern' | 'other';
  /** Whom it identifies: one person, or a group that shares it. A quality only the guideline states. */
  readonly identifies?: 'person' | 'group' | 'unknown';
}

/** A thing held (所持): a card, a token, a phone, a certificate. */
export interface PossessionFactor {
  /** Which kind of factor: knowledge, possession or inherence (認証要素の種類). */
  readonly kind: 'possession';
  /** By what the user is recognized (認証の手段). */
  readonly means?: 'ic-card' | 'token' | 'phone' | 'certificate' | 'other';
  /** Whether it recognizes the person or a group (本人の特定). */
  readonly identifies?: 'person' | 'group' | 'unknown';
}

/** A trait of the body (生体): a fingerprint, a face, a vein pattern, an iris. */
export interface InherenceFactor {
  /** Which kind of factor: knowledge, possession or inherence (認証要素の種類). */
  readonly kind: 'inherence';
  /** By what the user is recognized (認証の手段). */
  readonly means?: 'fingerprint' | 'face' | 'vein' | 'iris' | 'other';
  /** Whether it recognizes the person or a group (本人の特定). */
  readonly identifies?: 'person' | 'group' | 'unknown';
}

/** A factor of which the kind is not known (不明). */
export interface UnknownFactor {
  /** Which kind of factor: knowledge, possession or inherence (認証要素の種類). */
  readonly kind: 'unknown';
  /** Whether it recognizes the person or a group (本人の特定). */
  readonly identifies?: 'person' | 'group' | 'unknown';
}

/**
 * One authentication factor (認証要素). Multi-factor means two or more different *kinds*: a password and a PIN are one kind.
 * @see 6(3)①
 */
export type Factor = KnowledgeFactor | PossessionFactor | InherenceFactor | UnknownFactor;

/** What is set on a terminal (端末の設定). @see 6(3)① */
export interface TerminalFacts {
  /** Every factor asked for at sign-in. `[]` says: none is asked for. Absent: unknown. */
  readonly factors?: readonly Factor[];
  /**
   * Whether information can be taken out on removable media or devices (情報持ち出し不可設定): USB storage, phones, memory cards, optical discs.
   * `registered-only` lets registered devices take information out: a person must judge it.
   */
  readonly removableMedia?: 'blocked' | 'registered-only' | 'allowed' | 'unknown';
}

const identifies = z.exactOptional(
  z
    .enum(['person', 'group', 'unknown'])
    .meta(bilingual('識別の対象', '個人を識別するか、共用か', 'Whom it identifies: one person, or a group that shares it')),
);

const means = bilingual('手段', 'その要素の手段', 'What is known, held or measured');

/** Reads a {@link Factor}. A means of another kind is an error. */
export const factorSchema = contract<Factor>()(
  z
    .discriminatedUnion('kind', [
      z
        .strictObject({
          kind: z.literal('knowledge'),
          means: z.exactOptional(z.enum(['password', 'pin', 'pattern', 'other']).meta(means)),
          identifies,
        })
        .meta(bilingual('知識', '知っていること（パスワード、PIN等）', 'Something known: a password, a PIN')),
      z
        .strictObject({
          kind: z.literal('possession'),
          means: z.exactOptional(z.enum(['ic-card', 'token', 'phone', 'certificate', 'other']).meta(means)),
          identifies,
        })
        .meta(bilingual('所持', '持っているもの（ICカード、トークン等）', 'Something held: a card, a token')),
      z
        .strictObject({
          kind: z.literal('inherence'),
          means: z.exactOptional(z.enum(['fingerprint', 'face', 'vein', 'iris', 'other']).meta(means)),
          identifies,
        })
        .meta(bilingual('生体', '身体の特徴（指紋、顔等）', 'A trait of the body: a fingerprint, a face')),
      z
        .strictObject({ kind: z.literal('unknown'), identifies })
        .meta(bilingual('不明', '種類の分からない要素', 'A factor of unknown kind')),
    ])
    .meta(bilingual('認証要素', 'サインインで求める認証要素の1つ', 'One authentication factor')),
);

/** The keys of {@link TerminalFacts}, for the schema of a node. */
export const terminalFactsShape = {
  factors: z.exactOptional(
    z
      .array(factorSchema)
      .meta(
        bilingual(
          '認証要素',
          'サインインで求める全ての要素。空の一覧は「何も求めない」、記載なしは「不明」',
          'Every factor asked for at sign-in; an empty list says none, absent says unknown',
        ),
      ),
  ),
  removableMedia: z.exactOptional(
    z
      .enum(['blocked', 'registered-only', 'allowed', 'unknown'])
      .meta(bilingual('情報の持ち出し', '外部媒体による情報持ち出し不可設定', 'Whether information can be taken out on removable media')),
  ),
};

/** Reads {@link TerminalFacts}. */
export const terminalFactsSchema = contract<TerminalFacts>()(z.strictObject(terminalFactsShape));
