import type { Configuration } from '../../configuration/index';
import type { Report } from '../../evaluation/report';
import type { Mark } from './marks';
import { type Box, type DiagramOptions, type Line, type NetworkPicture, networkPicture } from './network-picture';

/** How lines and boxes with a mark look. What a mark means stands in words beside it: nothing is said by color alone. */
const styles: Readonly<Partial<Record<Mark, string>>> = {
  violation: 'stroke:#b00020,stroke-width:3px',
  path: 'stroke:#b00020,stroke-width:2px',
  undetermined: 'stroke:#8a5a00,stroke-width:2px',
};

/** The ground of a zone: none, so that it is read on light and on dark pages; a dashed border around what is not the municipality's. */
const grounds = { city: 'fill:none,stroke:#808080', outside: 'fill:none,stroke:#808080,stroke-dasharray:4 4' } as const;

/**
 * The network as a Mermaid flowchart (Mermaid形式のネットワーク図): zones as subgraphs, nodes and parties in them, flows in the direction in which data
 * moves. With a report, flows and nodes that violate the policy are drawn thick and say so, and so do hops of violating paths and what is
 * undetermined or excepted. It names what stands where, and is to be kept like the declaration.
 *
 * @see 4(2)③
 * @example
 * ```ts
 * import { checkConfiguration } from 'gotsu-security-policy';
 * import { toMermaid } from 'gotsu-security-policy/formats';
 *
 * const city = { network: { nodes: { a: { tier: 'lgwan' }, b: { tier: 'internet' } }, flows: { f: { from: 'a', to: 'b' } } } } as const;
 * console.log(toMermaid(city, checkConfiguration(city, { asOf: '2026-11-24' })));
 * ```
 */
export function toMermaid(configuration: Configuration, report?: Report, options: DiagramOptions = {}): string {
  return mermaidOf(networkPicture(configuration, report, options));
}

/** A picture in the notation of Mermaid. */
export function mermaidOf({ title, clusters, lines }: NetworkPicture): string {
  const marked = (mark: Mark): readonly string[] =>
    clusters.flatMap(({ boxes }) => boxes.filter((box) => box.mark === mark).map(({ id }) => id));
  const text = [
    '%%{init: {"flowchart": {"rankSpacing": 30, "nodeSpacing": 20}}}%%',
    'flowchart LR',
    `  accTitle: ${title}`,
    ...clusters.flatMap(({ id, lines: label, boxes }) => [
      `  subgraph ${id}["${labelOf(label)}"]`,
      ...boxes.map((box) => `    ${boxText(box)}`),
      '  end',
    ]),
    ...lines.map((line) => `  ${line.from} ${arrowOf(line)}|"${labelOf(line.lines)}"| ${line.to}`),
    ...backward(lines),
    ...Object.entries(styles).flatMap(([mark, style]) => {
      const indexes = lines.flatMap((line, index) => (line.mark === mark ? [index] : []));
      return indexes.length === 0 ? [] : [`  linkStyle ${indexes.join(',')} ${style}`];
    }),
    ...(['violation', 'path', 'undetermined'] as const).flatMap((mark) =>
      marked(mark).length === 0 ? [] : [`  classDef ${mark} ${styles[mark]}`, `  class ${marked(mark).join(',')} ${mark}`],
    ),
    ...clusters.map(({ id, city }) => `  style ${id} ${city ? grounds.city : grounds.outside}`),
  ];
  return `${text.join('\n')}\n`;
}

/**
 * Mermaid has no arrow that points to the left alone, and puts what an arrow points to behind what it comes from: zones would be drawn one above the other,
 * with lines behind their boxes. Such a line has two heads, of which the right one is not shown.
 */
function backward(lines: readonly Line[]): readonly string[] {
  const indexes = lines.flatMap(({ arrows }, index) => (arrows === 'back' ? [index] : []));
  return indexes.length === 0 ? [] : [`  linkStyle ${indexes.join(',')} marker-end:none`];
}

function boxText({ id, kind, lines }: Box): string {
  const label = `"${labelOf(lines)}"`;
  if (kind === 'party') return `${id}([${label}])`;
  return kind === 'folded' ? `${id}[[${label}]]` : `${id}[${label}]`;
}

function arrowOf({ arrows, mark }: Line): string {
  const [body, head] = mark === 'violation' || mark === 'path' ? ['==', '='] : mark === 'undetermined' ? ['-.-', ''] : ['--', '-'];
  if (arrows === 'none') return mark === 'undetermined' ? '-.-' : body + head;
  return `${arrows === 'one' ? '' : '<'}${body}>`;
}

/** Whatever could be markup, an entity or a keyword of Mermaid is written by its number. */
function labelOf(lines: readonly string[]): string {
  return lines.map((line) => line.replace(/[^\p{L}\p{M}\p{N}\p{So} 、。「」（）【】・ー／：]/gu, encode)).join('<br/>');
}

function encode(character: string): string {
  return `#${character.codePointAt(0) ?? 0};`;
}
