import type { Protection } from '../../configuration/index';
import { sectionPointer } from '../../configuration/index';
import { type Facts, fill, phaseOf } from '../../facts/index';
import type { Bilingual } from '../../policy/index';
import { type Entry, entriesOf, titleOf } from '../records';

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

const messages = {
  ended: {
    ja: '{objects}を守る対策「{protection}」は {until} に終わり、その後の対策が宣言されていない。',
    en: 'Protection "{protection}" of {objects} ended on {until}, and none since is declared.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What is said where protections have ended and none has followed: which of them ended last, and when. `undefined` if none has ended. */
export function endedLast(objects: Bilingual, all: readonly Entry<Protection>[], asOf: string): Bilingual | undefined {
  const ended = all.flatMap((entry) => {
    const { until } = entry.record;
    return until === undefined || lastsOn(entry.record, asOf) ? [] : [{ protection: titleOf(entry), until }];
  });
  const last = ended.sort((a, b) => (a.until < b.until ? -1 : 1)).at(-1);
  return last === undefined ? undefined : fill(messages.ended, { objects, ...last });
}
