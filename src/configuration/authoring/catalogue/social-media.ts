import type { PublishableInformation, SocialMedia } from '../../outsourcing/social-media';
import type { SocialMediaService } from '../../outsourcing/social-media-service';
import type { ServiceInProgress } from '../in-progress';
import type { Entry, Get, IsOne, Single, Spelled } from '../lookup';
import type { NotLiteral, Says, Violation } from '../messages';
import type { Further, Named, Referring } from '../references';
import type { IsHeld } from '../role';
import type { AnyScope, IdsOf } from '../scope';
import type { Inferred } from '../section';

type Responsible<Text extends string> = Says<'6.8.p3/responsible-person', Text>;

/** A service for which somebody is responsible. */
export interface DeclaredService extends SocialMediaService {}

/** A service of which it must be said who is responsible. */
export interface ServiceWithResponsible<_Clause extends string> extends Omit<SocialMediaService, 'responsible'> {
  /** The role that is responsible. */
  readonly responsible: string;
}

/** A service for which nobody is known to be responsible. */
export interface ServiceOf<Role> extends Omit<SocialMediaService, 'responsible'> {
  readonly responsible: Role | Violation<Responsible<'name a role of which holder and first day (from) are stated'>>;
}

/** A service that is not written out. */
export interface NonLiteralService<_Message extends string = NotLiteral> extends Omit<SocialMediaService, 'responsible'> {
  readonly responsible: Violation<NotLiteral>;
}

/** The social media services as they must be. */
export type CheckServices<S extends AnyScope, V> = Inferred<
  V,
  ServiceInProgress<RolesInOffice<S['roles']>['id']>,
  { readonly [K in keyof V]: CheckService<S, V[K]> }
>;

/** What a social media service must be. @see 6(8)第3段落 */
export type CheckService<S extends AnyScope, V> =
  IsOne<V> extends false
    ? Violation<NotLiteral>
    : 'responsible' extends keyof V
      ? [Single<V['responsible']>] extends [never]
        ? NonLiteralService
        : V['responsible'] extends HeldBy<S['roles'], V['responsible']>
          ? DeclaredService
          : ServiceOf<RolesInOffice<S['roles']>['id']>
      : ServiceWithResponsible<Responsible<'name the role that is responsible for the service (responsible)'>>;

/** The role itself if somebody holds it. Where no roles are declared that is `evaluate`'s matter; that nobody is responsible is not. */
type HeldBy<Roles, Id> = Id extends 'none'
  ? never
  : string extends keyof Roles
    ? Id
    : IsInOffice<Entry<Roles, Id>> extends true
      ? Id
      : never;

/** Whether it is said who holds a role, and since when. */
type IsInOffice<Role> = Get<Role, 'from'> extends string ? IsHeld<Role> : false;

/** The roles of which it is said who holds them, and since when. At a property: a union with a name of its own is printed by it. */
interface RolesInOffice<Roles> {
  readonly id: string extends keyof Roles
    ? never
    : { readonly [K in keyof Roles & string]: IsInOffice<Roles[K]> extends true ? K : never }[keyof Roles & string];
}

/** What is laid down about publishable information: where, and for which services. That a list leaves one out is `evaluate`'s matter. */
export interface PublishableIn<_Clause extends string, Services extends string, Id>
  extends Omit<PublishableInformation, 'document' | 'services'> {
  readonly document: Id;
  readonly services:
    | 'all'
    | readonly [Services, ...Services[]]
    | Violation<Publishable<'say to which services it applies: all, or the ids of those in use'>>;
}

type Publishable<Text extends string> = Says<'6.8.p3/publishable-information', Text>;

type Procedures = Exclude<SocialMedia['procedures'], undefined>;

/** Social media as it must be, given the services in use. */
export interface AuthoredSocialMedia<S extends AnyScope, M> extends Omit<SocialMedia, 'services' | 'procedures' | 'publishable'> {
  readonly services?: CheckServices<S, M>;
  /** The operating procedures (運用手順). */
  readonly procedures?: Referring<Procedures, S, Further['socialMedia']>;
  /** What may be published (公開してよい情報). Where no service is in use nothing is asked. */
  readonly publishable?: [IdsOf<Spelled<M>>] extends [never]
    ? 'none' | 'unknown' | Referring<PublishableInformation, S, Further['socialMedia']>
    :
        | PublishableIn<
            Publishable<'say in which document, and for which services (document, services)'>,
            IdsOf<Spelled<M>>,
            Named<S>['document']
          >
        | Violation<Publishable<'lay down which information may be published'>>;
}
