import type { Configuration } from '../configuration';
import type { SubjectReference } from '../records/subject-reference';
import type { NearestSearch } from './nearest';
import { type Segment, toPointer } from './pointer';
import type { Report } from './problems';

/** Facts of the network that exclude each other (ネットワークの宣言の矛盾), once every reference is resolved. */
export function reportNetworkContradictions(configuration: Configuration, nearest: NearestSearch, report: Report): void {
  const { network, assets } = configuration;
  const agrees = (judgement: string | undefined, subject: SubjectReference, ...path: readonly Segment[]): void =>
    reportDisagreement(configuration, judgement, subject, path, report);
  for (const [id, node] of Object.entries(network?.nodes ?? {})) {
    const at = ['network', 'nodes', id];
    if (node.tier !== undefined && node.tiers !== undefined) {
      report([...at, 'tiers'], 'conflicting-keys', {
        ja: 'tier と tiers は一緒に書けません。どちらか一つにしてください。',
        en: '"tier" and "tiers" exclude each other; write one of them.',
      });
    }
    agrees(node.judgement, { node: id }, ...at);
  }
  for (const section of ['nodes', 'parties', 'boundaries', 'exits'] as const) reportStubs(section, configuration, nearest, report);
  for (const [id, flow] of Object.entries(network?.flows ?? {})) {
    const at = ['network', 'flows', id];
    if (flow.from === flow.to)
      report([...at, 'to'], 'same-ends', { ja: '通信の両端が同じです。', en: 'Both ends of the flow are the same.' });
    agrees(flow.judgement, { flow: id }, ...at);
  }
  for (const [id, { placements }] of Object.entries(assets?.information ?? {})) {
    for (const [node, { judgement }] of Object.entries(placements ?? {}))
      agrees(judgement, { placement: { data: id, node } }, 'assets', 'information', id, 'placements', node);
  }
}

/** A pointer to a judgement agrees with the subjects of the judgement, which are the authority. */
function reportDisagreement(
  { judgements }: Configuration,
  judgement: string | undefined,
  subject: SubjectReference,
  path: readonly Segment[],
  report: Report,
): void {
  const subjects = judgement === undefined || judgements === undefined ? undefined : own(judgements, judgement)?.subjects;
  if (judgement === undefined || subjects === undefined || subjects === 'municipality') return;
  const wanted = JSON.stringify(subject);
  if (subjects.some((one) => JSON.stringify(one) === wanted)) return;
  report(
    [...path, 'judgement'],
    'contradiction',
    {
      ja: `判断「${judgement}」の対象（subjects）に、これが含まれていません。`,
      en: `The subjects of judgement "${judgement}" do not include this.`,
    },
    { related: [toPointer(['judgements', judgement, 'subjects'])] },
  );
}

/** In a declaration of the whole, what only refers to another declaration refers to nothing. */
function reportStubs(
  section: 'nodes' | 'parties' | 'boundaries' | 'exits',
  { covers, network }: Configuration,
  nearest: NearestSearch,
  report: Report,
): void {
  if (covers !== 'municipality') return;
  const entries: readonly (readonly [string, Stub])[] = Object.entries<Stub>(network?.[section] ?? {});
  for (const [id, { refersTo }] of entries) {
    if (refersTo === undefined) continue;
    const full = entries.flatMap(([other, one]) => (one.refersTo === undefined ? [other] : []));
    report(
      ['network', section, id, 'refersTo'],
      'unknown-reference',
      {
        ja: `「${id}」は別の宣言（${refersTo}）で定義されるとされていますが、合わせた宣言の中にありません。`,
        en: `"${id}" is said to be declared in full by another declaration (${refersTo}), but none of those that were joined does.`,
      },
      { suggestion: nearest(id, full) },
    );
  }
}

/** What may only refer to another declaration. */
interface Stub {
  readonly refersTo?: string;
}

function own<V>(record: Readonly<Record<string, V>>, id: string): V | undefined {
  return Object.hasOwn(record, id) ? record[id] : undefined;
}
