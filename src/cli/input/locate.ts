import { isMap, isScalar, isSeq, LineCounter, type Node, type Pair, parseDocument } from 'yaml';
import { segmentsOf } from '../../configuration/reading/pointer';

/** A place in a text: line and column from 1, columns in UTF-16 code units (行と桁). */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** Finds where a pointer's place is written, or would be; `undefined` where the text does not tell. */
export type PlaceOf = (pointer: string) => TextPlace | undefined;

/**
 * Reads YAML or JSON a second time, slowly, to find places. Only for messages: values come from the quick reader.
 */
export function createPlaceOf(text: string): PlaceOf {
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
    const { line, col } = counter.linePos(offset ?? 0);
    return { line, column: col };
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
