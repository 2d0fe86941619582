import type { Configuration } from '../../configuration/index';
import type { Report } from '../../evaluation/report';
import { widthOf } from '../text/width';
import type { Mark } from './marks';
import { type Box, type DiagramOptions, networkPicture } from './network-picture';

/** How lines and boxes with a mark look. What a mark means stands in words beside it. */
const styles: Readonly<Record<Mark, readonly string[]>> = {
  violation: ['color="#b00020"', 'penwidth=3'],
  path: ['color="#b00020"', 'penwidth=2'],
  undetermined: ['color="#8a5a00"', 'style=dashed'],
  excepted: [],
  judged: [],
  none: [],
};

const shapes = { node: 'shape=box', party: 'shape=ellipse', folded: 'shape=box3d' } as const;
const directions = { one: 'dir=forward', back: 'dir=back', both: 'dir=both', none: 'dir=none' } as const;

/**
 * The network in the language of Graphviz (DOT形式のネットワーク図): zones as clusters, nodes and parties in them, flows in the direction in which data moves;
 * with a report, marked as in {@link toMermaid}. It names what stands where, and is to be kept like the declaration.
 *
 * @see 4(2)③
 * @example
 * ```ts
 * import { toDot } from 'gotsu-security-policy/formats';
 *
 * console.log(toDot({ network: { nodes: { a: { tier: 'lgwan' }, b: { tier: 'internet' } }, flows: { f: { from: 'a', to: 'b' } } } }));
 * ```
 */
export function toDot(configuration: Configuration, report?: Report, options: DiagramOptions = {}): string {
  const { title, clusters, lines } = networkPicture(configuration, report, options);
  const attributes = (list: readonly string[]): string => `[${list.join(', ')}]`;
  const text = [
    'digraph network {',
    '  rankdir=LR;',
    `  label=${quoted([title])};`,
    '  fontname="sans-serif";',
    '  node [fontname="sans-serif"];',
    '  edge [fontname="sans-serif", fontsize=11];',
    '  ranksep=0.8;',
    ...clusters.flatMap(({ id, city, lines: label, boxes }) => [
      `  subgraph cluster_${id} {`,
      `    label=${quoted(label)};`,
      ...(city ? [] : ['    style=dashed;']),
      ...boxes.map(
        (box) => `    ${box.id} ${attributes([`label=${quoted(box.lines)}`, shapes[box.kind], widthFor(box), ...styles[box.mark]])};`,
      ),
      '  }',
    ]),
    ...lines.map(
      ({ from, to, arrows, lines: label, mark }) =>
        `  ${from} -> ${to} ${attributes([`label=${quoted(label)}`, directions[arrows], ...styles[mark]])};`,
    ),
    '}',
  ];
  return `${text.join('\n')}\n`;
}

/** The least width of a box, in inches: where Graphviz knows no Japanese font it takes its characters for narrower than they are drawn. */
function widthFor({ lines, kind }: Box): string {
  const columns = Math.max(...lines.map(widthOf));
  return `width=${((columns * 7 * (kind === 'party' ? 1.3 : 1) + 16) / 72).toFixed(2)}`;
}

/** A label of several lines. A backslash begins an escape, an ampersand an entity. */
function quoted(lines: readonly string[]): string {
  return `"${lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"')).join('\\n')}"`;
}
