import type { Cell, Route } from './cells';

/** The height at which a line ends at a box (接続点). */
export type Ports = (route: Route, end: 'from' | 'to') => number;

/** Where on the side of a box each line ends: spread over the side in the order of where the lines go. */
export function portsOf(routes: readonly Route[]): Ports {
  const sides = new Map<string, { readonly route: Route; readonly end: 'from' | 'to'; readonly toward: number }[]>();
  const add = (cell: Cell, side: 'left' | 'right', route: Route, end: 'from' | 'to', toward: number): void => {
    const key = `${cell.key} ${side}`;
    const list = sides.get(key);
    if (list === undefined) sides.set(key, [{ route, end, toward }]);
    else list.push({ route, end, toward });
  };
  for (const route of routes) {
    const { from, to, ways } = route;
    if (from.column === to.column) {
      add(from, 'right', route, 'from', to.y);
      add(to, 'right', route, 'to', from.y);
    } else if (from.column < to.column) {
      add(from, 'right', route, 'from', (ways[0] ?? to).y);
      add(to, 'left', route, 'to', (ways.at(-1) ?? from).y);
    } else {
      add(from, 'left', route, 'from', (ways.at(-1) ?? to).y);
      add(to, 'right', route, 'to', (ways[0] ?? from).y);
    }
  }
  const found = new Map<Route, { from: number; to: number }>();
  for (const list of sides.values()) {
    const sortedList = list.map((one, index) => ({ ...one, index })).sort((a, b) => a.toward - b.toward || a.index - b.index);
    sortedList.forEach(({ route, end }, at) => {
      const cell = route[end];
      const span = Math.min(cell.height - 10, (sortedList.length - 1) * 9);
      const y = cell.y + (sortedList.length === 1 ? 0 : -span / 2 + (span * at) / (sortedList.length - 1));
      found.set(route, { ...(found.get(route) ?? { from: 0, to: 0 }), [end]: y });
    });
  }
  return (route, end) => found.get(route)?.[end] ?? route[end].y;
}
