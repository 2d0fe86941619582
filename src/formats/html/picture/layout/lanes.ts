import { columns, type Lane } from '../model/lanes';
import type { Layers } from './layers';
import { round, size } from './measures';

/** The ground of a lane, with its name. */
export interface PlacedLane {
  readonly lane: Lane;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The grounds of the lanes that are used: each from its name down to the next one, or to the foot of the picture. */
export function placeLanes(
  { layers, columnOf, used }: Layers,
  columnX: (column: number) => number,
  top: number,
  height: number,
): readonly PlacedLane[] {
  return used.flatMap((index) => {
    const present = (columns[index] ?? []).flatMap((lane) => {
      const column = columnOf.get(lane) ?? 0;
      const name = layers[column]?.find(({ key }) => key === `name ${lane}`);
      return name === undefined ? [] : [{ lane, column, name }];
    });
    return present.map(({ lane, column, name }, at) => {
      const y = at === 0 ? 8 : round(top + name.y - name.height / 2);
      const next = present[at + 1]?.name;
      const end = next === undefined ? height - 8 : round(top + next.y - next.height / 2) - 8;
      return { lane, x: columnX(column) - 10, y, width: size.box + 20, height: end - y };
    });
  });
}
