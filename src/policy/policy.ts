import type { AffairRecord } from './affairs';
import type { Basis } from './basis';
import type { Bilingual } from './bilingual';
import type { Clause } from './clauses';
import type { Control } from './controls';
import type { Crossings } from './crossings';
import type { Definition } from './definitions';
import type { Destination } from './destinations';
import type { Parameters } from './parameters';
import type { Purpose } from './purpose';
import type { Requirement } from './requirement';
import type { Scope } from './scope';
import type { SecurityCloudFunctionRecord } from './security-cloud-functions';
import type { Threat } from './threats';
import type { TierRecord } from './tiers';
import type { ZoneRecord } from './zones';

/**
 * A policy as a value (情報セキュリティポリシー): everything that rules, reports and the command read of it. Plain, serializable data; it is passed
 * as an argument and defaults to the Gotsu policy. A layer over it makes another value.
 */
export interface Policy {
  readonly id: string;
  readonly title: Bilingual;
  /** The title of the document whose chapter it is (文書の題名). */
  readonly documentTitle: Bilingual;
  /** Who issued it. */
  readonly issuer: { readonly name: string; readonly code: string };
  /** When it was issued, ISO 8601 year and month. */
  readonly issued: string;
  /** Whose demands it holds, in the order laid: `policy` alone by default, `guideline` and `law` when their layers are laid over it. */
  readonly profile: readonly Basis[];
  readonly purpose: Purpose;
  readonly clauses: readonly Clause[];
  readonly definitions: readonly Definition[];
  readonly threats: readonly Threat[];
  readonly scope: Scope;
  readonly tiers: readonly TierRecord[];
  readonly zones: readonly ZoneRecord[];
  readonly affairs: readonly AffairRecord[];
  readonly destinations: readonly Destination[];
  readonly securityCloudFunctions: readonly SecurityCloudFunctionRecord[];
  readonly crossings: Crossings;
  readonly requirements: readonly Requirement[];
  readonly controls: readonly Control[];
  readonly parameters: Parameters;
}

/** A policy whose table of crossings the compiler knows cell by cell (表の中身が型に現れた方針): declarations can be held against it while they are written. */
export interface WrittenPolicy<C extends Crossings> extends Policy {
  readonly crossings: C;
}
