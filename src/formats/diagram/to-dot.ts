import type { Configuration } from '../../configuration/index';
import type { Report } from '../../evaluation/report';
import type { Mark } from './marks';
import { type DiagramOptions, networkPicture } from './network-picture';

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
const directions = { one: 'dir=forward', both: 'dir=both', none: 'dir=none' } as const;

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
    '  edge [fontname="sans-serif"];',
    ...clusters.flatMap(({ id, lines: label, boxes }) => [
      `  subgraph cluster_${id} {`,
      `    label=${quoted(label)};`,
      ...boxes.map((box) => `    ${box.id} ${attributes([`label=${quoted(box.lines)}`, shapes[box.kind], ...styles[box.mark]])};`),
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

/** A label of several lines. A backslash begins an escape, an ampersand an entity. */
function quoted(lines: readonly string[]): string {
  return `"${lines.map((line) => line.replaceAll('&', '&amp;').replaceAll('\\', '\\\\').replaceAll('"', '\\"')).join('\\n')}"`;
}
