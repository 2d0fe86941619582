import * as z from 'zod';
import { recordOf } from '../notation/id-schema';
import { noteSchema } from '../notation/notation-schemas';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import type { Boundary } from './boundary';
import { boundarySchema } from './boundary';
import type { Exit } from './exit';
import { exitSchema } from './exit';
import type { Flow } from './flow';
import { flowSchema } from './flow';
import type { Node } from './node';
import { nodeSchema } from './node';
import type { Party } from './party';
import { partySchema } from './party';
import type { SecurityCloud } from './security-cloud';
import { securityCloudSchema } from './security-cloud';

/**
 * The network (ネットワーク): every section is a record keyed by id; nodes, parties, boundaries and exits share one id space.
 * An absent section is unknown, an empty one says that there is none.
 * @see 6(3)
 */
export interface Network {
  /** Nodes by id (機器・情報システム). */
  readonly nodes?: Readonly<Record<string, Node>>;
  /** Parties by id (外部の相手方). */
  readonly parties?: Readonly<Record<string, Party>>;
  /** Flows by id (通信). */
  readonly flows?: Readonly<Record<string, Flow>>;
  /** Boundaries by id (境界). */
  readonly boundaries?: Readonly<Record<string, Boundary>>;
  /** Exits by id (インターネット接続口). */
  readonly exits?: Readonly<Record<string, Exit>>;
  /** The security cloud that the exits lead through (自治体情報セキュリティクラウド). */
  readonly securityCloud?: SecurityCloud;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Reads a {@link Network}. */
export const networkSchema = contract<Network>()(
  z
    .strictObject({
      nodes: z.exactOptional(recordOf(nodeSchema).meta(bilingual('機器・情報システム', 'IDごとの機器・情報システム', 'Nodes by id'))),
      parties: z.exactOptional(recordOf(partySchema).meta(bilingual('外部の相手方', 'IDごとの外部の相手方', 'Parties by id'))),
      flows: z.exactOptional(recordOf(flowSchema).meta(bilingual('通信', 'IDごとの通信', 'Flows by id'))),
      boundaries: z.exactOptional(recordOf(boundarySchema).meta(bilingual('境界', 'IDごとの境界', 'Boundaries by id'))),
      exits: z.exactOptional(recordOf(exitSchema).meta(bilingual('インターネット接続口', 'IDごとの接続口', 'Exits by id'))),
      securityCloud: z.exactOptional(securityCloudSchema),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('ネットワーク', 'ネットワークの宣言。記載のない節は「不明」', 'The network; an absent section is unknown')),
);
