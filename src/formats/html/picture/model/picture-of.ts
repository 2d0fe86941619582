import { buildFacts, type End } from '../../../../facts/index';
import type { HtmlSheet } from '../../sheet';
import { boxesOf } from './boxes';
import { findingsOf } from './findings';
import { chooseBoxed } from './folding';
import { lettersOf } from './letters';
import { linesOf } from './lines';
import type { Picture } from './picture';
import { idIn, laneIn, placesOf, restKey } from './places';

/** What of the network is shown; `undefined` where there is nothing to show. */
export function pictureOf(page: HtmlSheet): Picture | undefined {
  const { report, sheet } = page;
  const { configuration, policy } = sheet;
  if (configuration === undefined) return undefined;
  const facts = buildFacts(configuration, policy, report.asOf);
  const ends: readonly End[] = [...facts.nodes.values(), ...facts.parties.values()];
  if (ends.length === 0) return undefined;
  const found = findingsOf(page);
  const places = placesOf(ends);
  const boxed = chooseBoxed(facts, places, found);
  const boxOf = (place: string): string => (boxed.has(place) ? place : restKey(laneIn(place)));
  const lines = linesOf(facts, places, found, boxOf);
  return {
    boxes: boxesOf(ends, boxed, found),
    lines,
    letters: lettersOf(lines),
    things: ends.length,
    flows: facts.flows.size,
    boxed: new Set([...boxed].map(idIn)).size,
    drawn: lines.reduce((sum, { flows, isBridge }) => sum + (isBridge ? 0 : flows.length), 0),
  };
}
