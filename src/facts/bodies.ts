import type { CivilDate, Configuration, DeclaredBody } from '../configuration/index';
import type { Bilingual, BodyKind, Policy } from '../policy/index';
import type { Facts } from './facts';
import { askAdoption, factsOfForce, forceOf } from './in-force';
import type { Unknown } from './outcome';
import { pointer } from './pointer';
import { fill } from './text';

/** A declared body with what follows about it (宣言された機関). */
export interface BodyFacts {
  readonly id: string;
  readonly body: DeclaredBody;
  /** What people call it. */
  readonly name: string;
  readonly at: string;
  /** What shows outranks what is said: a committee is one, and what has members and a secretariat is an assembly. `undefined`: not known. */
  readonly kind: BodyKind | undefined;
  /**
   * Whether the municipality has it; `contradicted`: what is declared elsewhere shows one that it is said not to have, or the day of its end says the
   * opposite. `undefined`: not known.
   */
  readonly exists: 'yes' | 'no' | 'contradicted' | undefined;
  /** The day of its end, where that contradicts what is said: of one that is there a day that has come, of one that is not a day to come. */
  readonly contradictingEnd: CivilDate | undefined;
  /** What shows it to be there: units of it, the structure that reaches it, documents in force that it adopted. */
  readonly shownBy: readonly Mention[];
}

const questions = {
  kind: { ja: '「{body}」は4(1)のどの区分の機関か（kind）', en: 'Of which kind of 4(1) is "{body}" (kind)?' },
  exists: { ja: '「{body}」は市にあるか（exists）', en: 'Does the municipality have "{body}" (exists)?' },
  abolishedOn: {
    ja: '「{body}」は市にあるか（exists）。ないなら、いつなくなったか（abolishedOn）',
    en: 'Does the municipality have "{body}" (exists)? If not, since when is it no more (abolishedOn)?',
  },
  end: {
    ja: '「{body}」は今、市にあるか。なくなる日は {on} で正しいか（exists、abolishedOn）',
    en: 'Is "{body}" there today, and is {on} the day from which it is no more (exists, abolishedOn)?',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Asks of which kind a body is, or whether the municipality has it. */
export function askBody(one: BodyFacts, key: 'kind' | 'exists'): Questions {
  if (key === 'exists' && one.exists === 'contradicted') return askExistence(one);
  return [{ reason: 'missing-fact', pointer: `${one.at}/${key}`, question: fill(questions[key], { body: one.name }) }];
}

type Questions = readonly [Unknown, ...Unknown[]];

/** Asks for what would settle a contradiction. Where nothing but what it adopted shows it, the day of its end may, or those of the adoptions. */
function askExistence({ at, name: body, body: { abolishedOn }, contradictingEnd: on, shownBy }: BodyFacts): Questions {
  const ask = (fact: 'exists' | 'abolishedOn', question: Bilingual): Questions => [
    { reason: 'missing-fact', pointer: `${at}/${fact}`, question },
  ];
  if (on !== undefined) return ask('abolishedOn', fill(questions.end, { body, on }));
  const adopted = shownBy.flatMap((one) => one.adopted ?? []);
  if (adopted.length === shownBy.length) {
    if (abolishedOn === undefined) return ask('abolishedOn', fill(questions.abolishedOn, { body }));
    const [first, ...others] = adopted.map(({ id, title }) => askAdoption(id, title));
    if (first !== undefined && adopted.every(({ on }) => on === undefined)) return [first, ...others];
  }
  return ask('exists', fill(questions.exists, { body }));
}

/** The facts that say which bodies there are, and of which kind ({@link bodiesOf}). */
export const factsOfBodies = [
  '/scope/bodies/{id}/kind',
  '/scope/bodies/{id}/committee',
  '/scope/bodies/{id}/parts',
  '/scope/bodies/{id}/exists',
  '/scope/bodies/{id}/abolishedOn',
] as const;

/** The facts that show a body to be there that is said not to exist. */
export const factsOfMentions = [
  '/organization/units/{id}/body',
  '/organization/structure/reaches',
  '/documents/{id}/adoptedBy',
  ...factsOfForce,
] as const;

/** The declared bodies in the order of their ids; `undefined` where the section is absent. */
export function bodiesOf({ configuration, asOf }: Pick<Facts, 'configuration' | 'asOf'>): readonly BodyFacts[] | undefined {
  const { scope } = configuration;
  if (scope?.bodies === undefined) return undefined;
  const mentions = mentionsOf(configuration, asOf);
  return Object.entries(scope.bodies)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, body]) => {
      const shownBy = mentions.filter(({ bodies, adopted }) => bodies.includes(id) && !isBefore(adopted?.on, body, asOf));
      const contradictingEnd = contradictingEndOf(body, asOf);
      const isContradicted = contradictingEnd !== undefined || (body.exists === 'no' && shownBy.length > 0);
      const exists = isContradicted ? 'contradicted' : body.exists;
      return {
        id,
        body,
        name: body.title ?? id,
        at: pointer('scope', 'bodies', id),
        kind: kindOf(body),
        exists: exists === 'unknown' ? undefined : exists,
        contradictingEnd,
        shownBy,
      };
    });
}

function contradictingEndOf({ exists, abolishedOn }: DeclaredBody, asOf: CivilDate): CivilDate | undefined {
  if (abolishedOn === undefined) return undefined;
  const isThere = abolishedOn > asOf;
  return (exists === 'no' && isThere) || (exists === 'yes' && !isThere) ? abolishedOn : undefined;
}

/** A place where bodies are named as being there (機関を挙げる箇所). */
export interface Mention {
  readonly at: string;
  readonly bodies: readonly string[];
  /** The document that they adopted, if that is what they are named for, and the day on which they did. */
  readonly adopted?: { readonly id: string; readonly title: string | undefined; readonly on: CivilDate | undefined };
}

/** Whether a body was there on a day and is no more: what it adopted then holds on, and does not show that it is there today. */
function isBefore(on: CivilDate | undefined, { abolishedOn }: DeclaredBody, asOf: CivilDate): boolean {
  return on !== undefined && abolishedOn !== undefined && on < abolishedOn && abolishedOn <= asOf;
}

/** Where bodies are named as being there. Who adopted a document that is repealed may be gone since. */
function mentionsOf({ organization, documents }: Configuration, asOf: string): readonly Mention[] {
  const { units = {}, structure } = organization ?? {};
  return [
    ...Object.entries(units).map(([id, { body }]) => ({
      at: pointer('organization', 'units', id, 'body'),
      bodies: body === undefined ? [] : [body],
    })),
    ...(typeof structure === 'object' ? [{ at: pointer('organization', 'structure', 'reaches'), bodies: structure.reaches ?? [] }] : []),
    ...Object.entries(documents ?? {})
      .filter(([, document]) => forceOf(document, asOf) !== 'repealed')
      .map(([id, { title, adoptedBy = [], adoptedOn }]) => ({
        at: pointer('documents', id, 'adoptedBy'),
        bodies: adoptedBy,
        adopted: { id, title, on: adoptedOn },
      })),
  ];
}

function kindOf({ kind, committee, parts }: DeclaredBody): BodyKind | undefined {
  if (committee !== undefined) return 'administrative-committees';
  if (parts !== undefined) return 'assembly';
  return kind === 'unknown' ? undefined : kind;
}

/** Whether a kind of body is one that the policy covers (適用される区分か). */
export function isCoveredKind(kind: BodyKind, { scope }: Policy): boolean {
  return scope.bodies.some(({ id }) => id === kind);
}
