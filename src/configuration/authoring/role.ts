import type { Entry, Get, Has, Single } from './lookup';

/** Whether somebody holds a role: it says who, and not that nobody does. When is `evaluate`'s matter. */
export type IsHeld<Role> = [Single<Get<Role, 'holder'>>] extends ['none'] ? false : true;

/** The roles that somebody holds. At a property: a union with a name of its own is printed by it. */
export interface HeldRoles<Roles> {
  readonly id: string extends keyof Roles
    ? never
    : { readonly [K in keyof Roles & string]: IsHeld<Roles[K]> extends true ? K : never }[keyof Roles & string];
}

/** Whether a record may be by a role: it is declared, and not vacant. Who holds it, and where no roles are declared also that, is `evaluate`'s matter. */
export type MayAnswer<Roles, Id> = string extends keyof Roles
  ? true
  : Has<Roles, Single<Id>> extends true
    ? [Get<Entry<Roles, Id>, 'holder'>] extends ['none']
      ? false
      : true
    : false;
