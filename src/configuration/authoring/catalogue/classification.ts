import type { SecurityProperty } from '../../../policy/index';
import type { Facility } from '../../assets/facility';
import type { InformationAsset } from '../../assets/information-asset';
import type { StorageMedium } from '../../assets/medium';
import type { InformationSystem } from '../../assets/system';
import type { SystemDocument } from '../../assets/system-document';
import type { Get, IsFirm, IsLiteralList, IsOne, Members, Single } from '../lookup';
import type { NotLiteral, Says, Violation } from '../messages';
import type { Further, Referring } from '../references';
import type { AnyScope } from '../scope';
import type { Inferred } from '../section';

type Classify<Text extends string> = Says<'6.2/classification', Text>;

/** What an asset of each kind must be, by its section of `assets`, so that it has this class. */
export interface AssetsOfClass<Class> {
  readonly information: InformationOfClass<Class>;
  readonly systems: SystemOfClass<Class>;
  readonly facilities: FacilityOfClass<Class>;
  readonly media: MediumOfClass<Class>;
  readonly systemDocuments: SystemDocumentOfClass<Class>;
}

/** A data set of this class. */
export interface InformationOfClass<Class> extends Omit<InformationAsset, 'class'> {
  readonly class: Class;
}

/** A system of this class. */
export interface SystemOfClass<Class> extends Omit<InformationSystem, 'class'> {
  readonly class: Class;
}

/** A facility of this class. */
export interface FacilityOfClass<Class> extends Omit<Facility, 'class'> {
  readonly class: Class;
}

/** A medium of this class. */
export interface MediumOfClass<Class> extends Omit<StorageMedium, 'class'> {
  readonly class: Class;
}

/** A system document of this class. */
export interface SystemDocumentOfClass<Class> extends Omit<SystemDocument, 'class'> {
  readonly class: Class;
}

/** A class by each of the three properties, on the declared scale. */
export interface Classes<_Clause extends string, Confidentiality, Integrity, Availability> {
  readonly confidentiality: Confidentiality | Violation<Classify<'use a class of the declared scale'>>;
  readonly integrity: Integrity | Violation<Classify<'use a class of the declared scale'>>;
  readonly availability: Availability | Violation<Classify<'use a class of the declared scale'>>;
}

/** At a property: the compiler prints the clause instead of a name. */
interface Unclassified<S extends AnyScope> {
  readonly classes: Classes<
    Classify<'classify the asset by confidentiality, integrity and availability'>,
    ClassOnScale<S>['confidentiality'],
    ClassOnScale<S>['integrity'],
    ClassOnScale<S>['availability']
  >;
}

/** The classes of the declared scale, or any text where none is written out. */
export type ClassOnScale<S extends AnyScope> = {
  readonly [Property in SecurityProperty]: IsLiteralList<Get<S['scale'], Property>> extends true
    ? Members<Get<S['scale'], Property>>
    : string;
};

/** The assets of one kind as they must be. */
export type CheckAssets<S extends AnyScope, Kind extends keyof AssetsOfClass<unknown>, V> = Inferred<
  V,
  Referring<AssetsOfClass<ClassOnScale<S>>[Kind], S, Further['systemDocument']>,
  { readonly [K in keyof V]: CheckAsset<S, Kind, V[K]> }
>;

/** What an asset must be. That its class is as strict as what it holds is `evaluate`'s matter. @see 6(2) */
export type CheckAsset<S extends AnyScope, Kind extends keyof AssetsOfClass<unknown>, V> =
  IsOne<V> extends false
    ? Violation<NotLiteral>
    : CheckClass<S, Kind, V, Referring<AssetsOfClass<unknown>[Kind], S, Further['systemDocument']>>;

/** `Then`, if an asset has a class of the scale by all three properties. */
export type CheckClass<S extends AnyScope, Kind extends keyof AssetsOfClass<unknown>, V, Then> = 'class' extends keyof V
  ? IsClassified<S, V['class']> extends true
    ? Then
    : HasAllThree<V['class']> extends true
      ? AssetsOfClass<ClassesFor<S, V['class']>>[Kind]
      : AssetsOfClass<Unclassified<S>['classes']>[Kind]
  : AssetsOfClass<Unclassified<S>['classes']>[Kind];

/** Whether a class is stated by each property, or for the whole at once. */
type HasAllThree<C> = C extends string
  ? true
  : [Get<C, 'confidentiality'>, Get<C, 'integrity'>, Get<C, 'availability'>] extends [string, string, string]
    ? true
    : false;

type IsClassified<S extends AnyScope, Classes> = [
  IsFirm<Classes>,
  IsClass<S, 'confidentiality', Get<Classes, 'confidentiality'>>,
  IsClass<S, 'integrity', Get<Classes, 'integrity'>>,
  IsClass<S, 'availability', Get<Classes, 'availability'>>,
] extends [true, true, true, true]
  ? true
  : false;

/** Whether a text is a class, on the scale where that is written out. */
type IsClass<S extends AnyScope, Property extends SecurityProperty, Class> = [Single<Class>] extends [never]
  ? false
  : Class extends 'none' | 'unknown'
    ? false
    : IsLiteralList<Get<S['scale'], Property>> extends true
      ? Class extends Members<Get<S['scale'], Property>>
        ? true
        : false
      : true;

/** What the classes of an asset must be: of the scale, which the editor offers. */
type ClassesFor<S extends AnyScope, Classes> = Classes extends string
  ? Violation<Classify<'classify the asset by confidentiality, integrity and availability'>>
  : {
      readonly [Property in SecurityProperty]:
        | ClassFor<S, Property, Get<Classes, Property>>
        | Violation<Classify<'use a class of the declared scale'>>;
    };

type ClassFor<S extends AnyScope, Property extends SecurityProperty, Class> =
  IsLiteralList<Get<S['scale'], Property>> extends true
    ? Members<Get<S['scale'], Property>>
    : IsClass<S, Property, Class> extends true
      ? string
      : never;
