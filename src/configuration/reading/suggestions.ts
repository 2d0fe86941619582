import { configurationSchema } from '../configuration';
import { comparableName } from '../notation/names';
import { choiceCalled, choiceNamedIn, isTurnedRound, labelsOf } from '../notation/value-labels';
import { titlesAt } from '../schema/schemas-at';
import type { NearestSearch } from './nearest';
import type { Segment } from './pointer';

/** From how many characters on a mistyped name is compared with names: of shorter ones too many are near. */
const shortest = 4;

/** The choice that a mistyped value, or one in Japanese, most likely means (値の候補). */
export function valueMeant(value: string, choices: readonly string[], nearest: NearestSearch): string | undefined {
  return (
    choiceCalled(value, choices) ??
    nearest(value, choices) ??
    choiceNamedIn(value, choices) ??
    nearestName(value, labelsOf(choices), nearest)
  );
}

/** The key that a mistyped key, or one in Japanese, most likely means (キーの候補): a key is called by its title in the schema. */
export function keyMeant(key: string, known: readonly string[], path: readonly Segment[], nearest: NearestSearch): string | undefined {
  const titles = titlesAt(configurationSchema, path).map(([one, title]) => [one, comparableName(title)] as const);
  const wanted = comparableName(key);
  return (
    titles.find(([, title]) => title === wanted)?.[0] ??
    choiceCalled(key, known) ??
    nearest(key, known) ??
    nearestName(key, titles, nearest)
  );
}

function nearestName(name: string, named: readonly (readonly [value: string, name: string])[], nearest: NearestSearch): string | undefined {
  const wanted = comparableName(name);
  const candidates = named.filter(([, one]) => !isTurnedRound(wanted, one));
  if (wanted.length < shortest || candidates.length === 0) return undefined;
  const found = nearest(
    wanted,
    candidates.map(([, one]) => one),
  );
  return candidates.find(([, one]) => one === found)?.[0];
}
