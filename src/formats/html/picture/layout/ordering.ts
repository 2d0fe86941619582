import { type Cell, neighbours, type Step } from './cells';

/** Orders every column so that few lines cross (交差の削減): by the middle of what a cell is joined to, back and forth; the best order found is kept. */
export function orderLayers(layers: Cell[][], steps: readonly Step[]): void {
  const { toLeft, toRight } = neighbours(steps);
  let best = layers.map((layer) => [...layer]);
  let fewest = crossings(layers, steps);
  for (let round = 0; round < 12 && fewest > 0; round += 1) {
    const forward = round % 2 === 0;
    const position = new Map<Cell, number>();
    const remember = (layer: readonly Cell[]): void => {
      layer.forEach((cell, index) => {
        position.set(cell, index / Math.max(1, layer.length - 1));
      });
    };
    for (const layer of layers) remember(layer);
    for (const layer of forward ? layers.slice(1) : layers.slice(0, -1).reverse()) {
      const joinedTo = forward ? toLeft : toRight;
      const middle = new Map(
        layer.map((cell, index) => [cell, mean(joinedTo.get(cell), position) ?? index / Math.max(1, layer.length - 1)]),
      );
      // What is folded and joined to nothing stands last.
      const isLast = (cell: Cell): boolean => cell.box?.id === undefined && cell.kind === 'box' && !toLeft.has(cell) && !toRight.has(cell);
      const rank = (cell: Cell): number => (cell.kind === 'name' ? -1 : isLast(cell) ? 2 : (middle.get(cell) ?? 0));
      layer.sort((a, b) => a.group - b.group || rank(a) - rank(b));
      remember(layer);
    }
    const found = crossings(layers, steps);
    if (found < fewest) {
      fewest = found;
      best = layers.map((layer) => [...layer]);
    }
  }
  best.forEach((layer, index) => {
    layers[index] = layer;
  });
}

function mean(cells: readonly Cell[] | undefined, value: ReadonlyMap<Cell, number>): number | undefined {
  if (cells === undefined || cells.length === 0) return undefined;
  return cells.reduce((sum, cell) => sum + (value.get(cell) ?? 0), 0) / cells.length;
}

function crossings(layers: readonly (readonly Cell[])[], steps: readonly Step[]): number {
  const index = new Map(layers.flatMap((layer) => layer.map((cell, at) => [cell, at] as const)));
  let count = 0;
  for (let column = 0; column < layers.length; column += 1) {
    const between = steps
      .filter(({ left }) => left.column === column)
      .map(({ left, right }) => [index.get(left) ?? 0, index.get(right) ?? 0] as const);
    between.forEach(([a, b], at) => {
      for (const [c, d] of between.slice(at + 1)) if ((a - c) * (b - d) < 0) count += 1;
    });
  }
  return count;
}
