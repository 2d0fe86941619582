import type { Boundary, Exit } from '../../configuration/index';
import type { Bilingual } from '../../policy/index';
import { own } from '../names';
import { type Html, html, join } from './markup';
import type { HtmlSheet } from './sheet';

const words = {
  none: { ja: '境界も接続口も通らない', en: 'no boundary and no exit' },
  unknown: { ja: '何を通るか宣言がない（via）', en: 'not declared what it goes through (via)' },
  boundary: { ja: '境界', en: 'boundary' },
  exit: { ja: '接続口', en: 'exit' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What an exit is to the aggregation (集約の内外). */
export const aggregationWords = {
  inside: { ja: '集約の内', en: 'inside the aggregation' },
  outside: { ja: '集約の外', en: 'outside the aggregation' },
  unknown: { ja: '集約を経るか不明', en: 'aggregation not known' },
} as const satisfies Readonly<Record<NonNullable<Exit['aggregation']>, Bilingual>>;

/** What a flow goes through, in the order declared (経由する境界・接続口). `isOwed`: that nothing is declared is said too. */
export function wayOfFlow(page: HtmlSheet, flow: string, isOwed: boolean): Html | undefined {
  const { say, configuration } = page.sheet;
  const declared = own(configuration?.network?.flows, flow);
  if (declared === undefined) return undefined;
  const { via } = declared;
  if (via === undefined) return isOwed ? html`${say(words.unknown)}` : undefined;
  if (via === 'none' || via.length === 0) return html`${say(words.none)}`;
  return join(
    via.map((id) => wayName(page, id)),
    html` <span class="arrow">→</span> `,
  );
}

/** A boundary or an exit by its title and id. */
export function wayName({ sheet: { say, configuration } }: HtmlSheet, id: string): Html {
  const boundary: Boundary | undefined = own(configuration?.network?.boundaries, id);
  const exit: Exit | undefined = own(configuration?.network?.exits, id);
  const title = boundary?.title ?? exit?.title;
  const name = title === undefined ? html`<code>${id}</code>` : html`<bdi>${title}</bdi> <code>${id}</code>`;
  if (exit !== undefined)
    return html`${say(words.exit)} ${name} <span class="note">${say(aggregationWords[exit.aggregation ?? 'unknown'])}</span>`;
  return boundary === undefined ? name : html`${say(words.boundary)} ${name}`;
}
