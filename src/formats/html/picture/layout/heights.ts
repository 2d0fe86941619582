import { type Cell, neighbours, type Step } from './cells';

/** Sets the heights (縦の位置): every cell as near as may be to the middle of what it is joined to, none closer to the next than it may be. */
export function setHeights(layers: readonly (readonly Cell[])[], steps: readonly Step[]): void {
  const { toLeft, toRight } = neighbours(steps);
  for (const layer of layers) {
    let y = 0;
    layer.forEach((cell, index) => {
      y += index === 0 ? 0 : distance(layer[index - 1], cell);
      cell.y = y;
    });
  }
  for (let round = 0; round < 6; round += 1) {
    for (const layer of round % 2 === 0 ? layers : [...layers].reverse()) {
      const middles = layer.map((cell) => {
        const joinedTo = [...(toLeft.get(cell) ?? []), ...(toRight.get(cell) ?? [])];
        return joinedTo.length === 0 ? undefined : joinedTo.reduce((sum, other) => sum + other.y, 0) / joinedTo.length;
      });
      const wanted = besideOthers(layer, middles);
      const offsets: number[] = [];
      layer.forEach((cell, index) => {
        offsets.push(index === 0 ? 0 : (offsets[index - 1] ?? 0) + distance(layer[index - 1], cell));
      });
      const weights = layer.map((cell, index) => (middles[index] === undefined ? 0.01 : cell.kind === 'way' ? 2 : 1));
      const fitted = monotone(
        wanted.map((y, index) => y - (offsets[index] ?? 0)),
        weights,
      );
      layer.forEach((cell, index) => {
        cell.y = (fitted[index] ?? 0) + (offsets[index] ?? 0);
      });
    }
  }
  const top = Math.min(...layers.flatMap((layer) => layer.map(({ y, height }) => y - height / 2)));
  for (const layer of layers) for (const cell of layer) cell.y -= top;
}

/** What is joined to nothing stands close to the cell above it, or at the top of a lane to the one below. */
function besideOthers(layer: readonly Cell[], middles: readonly (number | undefined)[]): readonly number[] {
  const wanted: (number | undefined)[] = [...middles];
  for (let index = layer.length - 2; index >= 0; index -= 1) {
    const [cell, below, at] = [layer[index], layer[index + 1], wanted[index + 1]];
    const isTop = cell?.kind === 'name' || (index === 0 && wanted[index] === undefined);
    if (isTop && below !== undefined && at !== undefined) wanted[index] = at - distance(cell, below);
  }
  return layer.map((cell, index) => {
    const own = wanted[index] ?? (index === 0 ? 0 : (wanted[index - 1] ?? 0) + distance(layer[index - 1], cell));
    wanted[index] = own;
    return own;
  });
}

/** From middle to middle. */
function distance(above: Cell | undefined, below: Cell): number {
  if (above === undefined) return 0;
  const gap = above.kind === 'way' && below.kind === 'way' ? 6 : below.kind === 'name' ? 22 : above.kind === 'name' ? 6 : 12;
  return above.height / 2 + below.height / 2 + gap;
}

/** The nearest sequence that never falls (least squares, pooling neighbours that would). */
function monotone(values: readonly number[], weights: readonly number[]): readonly number[] {
  const pools: { value: number; weight: number; count: number }[] = [];
  values.forEach((value, index) => {
    let pool = { value, weight: weights[index] ?? 1, count: 1 };
    for (let last = pools.at(-1); last !== undefined && last.value > pool.value; last = pools.at(-1)) {
      const weight = last.weight + pool.weight;
      pool = { value: (last.value * last.weight + pool.value * pool.weight) / weight, weight, count: last.count + pool.count };
      pools.pop();
    }
    pools.push(pool);
  });
  return pools.flatMap(({ value, count }) => new Array<number>(count).fill(value));
}
