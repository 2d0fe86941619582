import type { Protection } from '../../configuration/index';
import { sectionPointer } from '../../configuration/index';
import { type Facts, phaseOf } from '../../facts/index';
import { type Entry, entriesOf } from '../records';

/** Where protections are declared. */
export const section = sectionPointer('protection');

/** The declared protections; none where the section is absent. */
export function protections({ configuration }: Facts): readonly Entry<Protection>[] {
  return [...entriesOf(configuration.physical?.protections ?? {}, section)];
}

/** Whether a protection has not ended. One that has is history, and protects nothing. */
export function lastsOn(protection: Protection, asOf: string): boolean {
  return phaseOf(protection, asOf) !== 'over';
}
