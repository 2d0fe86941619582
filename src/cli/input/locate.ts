import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { segmentsOf } from '../../configuration/reading/pointer';

/** Finds the line, from 1, on which a pointer's place is written, or would be. */
export type LineOf = (pointer: string) => number;

/**
 * Reads YAML or JSON a second time, slowly, to find lines. Only for messages: values come from the quick reader.
 */
export function createLineOf(text: string): LineOf {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, uniqueKeys: false });
  return (pointer) => {
    let node: unknown = document.contents;
    let offset = startOf(node);
    for (const segment of segmentsOf(pointer)) {
      const pair = isMap(node) ? node.items.find((item) => keyOf(item) === segment) : undefined;
      const next: unknown = pair === undefined ? (isSeq(node) ? node.items[Number(segment)] : undefined) : pair.value;
      const place = pair === undefined ? next : pair.key;
      if (place === undefined) break;
      offset = startOf(place) ?? offset;
      node = next;
    }
    return counter.linePos(offset ?? 0).line;
  };
}

function keyOf({ key }: Pair): string | undefined {
  return isScalar(key) ? String(key.value) : undefined;
}

function startOf(node: unknown): number | undefined {
  return isNodeWithRange(node) ? node.range?.[0] : undefined;
}

function isNodeWithRange(node: unknown): node is Node {
  return typeof node === 'object' && node !== null && 'range' in node;
}
