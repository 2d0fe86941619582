import { type Configuration, isPolicyKind } from '../../configuration/index';
import type { Report, Result } from '../../evaluation/report';
import type { Unknown } from '../../facts/index';
import { recordInPointer, unknownsOf } from './questions';
import type { Sheet } from './sheet';

/** What a declaration of some systems speaks of: what the systems are, run on and hold, and what is done and contracted for each. */
const ofSystems = [
  '/assets/information',
  '/assets/systems',
  '/assets/systemDocuments',
  '/network/nodes',
  '/network/parties',
  '/network/flows',
  '/physical/protections',
  '/technical/systems',
  '/operations/monitoring',
  '/outsourcing/contracts',
] as const;

/** What is about the body as a whole. Whoever declares one of these, though it be for some systems, can be asked about it. */
const ofTheBody = ['scope', 'organization', 'personnel', 'review', 'documents'] as const;

/** Whether a question is one that only the city can answer (市だけが答えられる問い). */
export type ForCity = (unknown: Unknown, result: Result) => boolean;

/**
 * Which questions only the city can answer. Of a declaration of some systems those are all that it does not speak of: whoever runs one system knows
 * neither who leads the city's structure nor what its scale is. Of any other declaration none: what is missing there is missing.
 */
export function questionsForCity({ declared }: Report, { configuration }: Pick<Sheet, 'configuration'>): ForCity {
  if (declared.covers !== 'systems') return () => false;
  return ({ reason, pointer }, { subjects }) => {
    if (reason === 'suspect') return false;
    if (reason === 'coverage') return true;
    if (pointer !== undefined) return !isAnswerable(pointer, configuration);
    return subjects.every(({ kind }) => kind === 'municipality' || kind === 'security-cloud' || isPolicyKind(kind));
  };
}

/** Whether a result waits for nothing but answers of the city. */
export function waitsForCity(result: Result, forCity: ForCity): boolean {
  return unknownsOf(result).every((unknown) => forCity(unknown, result));
}

function isAnswerable(pointer: string, configuration: Configuration | undefined): boolean {
  const record = recordInPointer(pointer);
  const declared = record === undefined ? undefined : valueAt(configuration, record);
  if (typeof declared === 'object' && declared !== null) return !('refersTo' in declared);
  // Without the declaration at hand, what has an id is taken for something that it holds.
  if (record !== undefined && configuration === undefined) return true;
  // What it speaks of in part it can be asked about in full.
  const [above] = /^\/[^/]+\/[^/]+(?=\/)/.exec(pointer) ?? [];
  if (record === undefined && above !== undefined && valueAt(configuration, above.slice(1).split('/')) !== undefined) return true;
  if (ofSystems.some((section) => pointer === section || pointer.startsWith(`${section}/`))) return true;
  return ofTheBody.some((section) => pointer.startsWith(`/${section}`) && configuration?.[section] !== undefined);
}

function valueAt(configuration: Configuration | undefined, path: readonly string[]): unknown {
  let value: unknown = configuration;
  for (const key of path)
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;
  return value;
}
