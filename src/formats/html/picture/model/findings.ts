import { compareText } from '../../../sort';
import { kindOf } from '../../../wording/described';
import type { HtmlSheet } from '../../sheet';
import { isWorse, type Mark, markOf } from './marks';

/** What the findings about a flow or a thing come to: the worst state, and the numbers of the violations. */
export interface About {
  mark: Mark;
  readonly numbers: Set<number>;
}

/** What the findings say of what is drawn (指摘). */
export interface Found {
  readonly ofFlow: ReadonlyMap<string, About>;
  readonly ofThing: ReadonlyMap<string, About>;
  /** What runs along a violating path, by flow, with the hops' numbers; bridges by `from|to`. */
  readonly hops: ReadonlyMap<string, readonly string[]>;
  readonly bridges: readonly { readonly from: string; readonly to: string; readonly label: string }[];
  readonly onPath: ReadonlySet<string>;
}

/** What the findings of a report say of flows and things, and which paths they trace. */
export function findingsOf({ report, numbered }: HtmlSheet): Found {
  const ofFlow = new Map<string, About>();
  const ofThing = new Map<string, About>();
  const hops = new Map<string, string[]>();
  const bridges: { from: string; to: string; label: string }[] = [];
  const onPath = new Set<string>();
  for (const result of [...report.results].sort((a, b) => compareText(a.identity, b.identity))) {
    const mark = markOf[kindOf(result)];
    const number = numbered.numberOf.get(result.identity);
    const isPath = result.path !== undefined && result.path.length > 0;
    for (const { kind, id } of result.subjects) {
      if (kind === 'flow') note(ofFlow, id, mark, number);
      // The ends of a path are marked by the path itself; only what stands in them is a finding about them.
      else if ((kind === 'node' || kind === 'party') && !isPath) note(ofThing, id, mark, number);
    }
    // A path that follows from another finding is told beneath that one, whose line is drawn already.
    if (mark !== 'violation' || number === undefined || !numbered.standing.has(result.identity)) continue;
    for (const [index, hop] of (result.path ?? []).entries()) {
      onPath.add(hop.from).add(hop.to);
      const label = `${number}-${index + 1}`;
      if (hop.flow === undefined) bridges.push({ from: hop.from, to: hop.to, label });
      else {
        const labels = hops.get(hop.flow) ?? [];
        hops.set(hop.flow, labels);
        labels.push(label);
      }
    }
  }
  return { ofFlow, ofThing, hops, bridges, onPath };
}

function note(abouts: Map<string, About>, id: string, mark: Mark, number: number | undefined): void {
  const about = abouts.get(id) ?? { mark: 'plain', numbers: new Set<number>() };
  abouts.set(id, about);
  if (isWorse(mark, about.mark)) about.mark = mark;
  if (mark === 'violation' && number !== undefined) about.numbers.add(number);
}
