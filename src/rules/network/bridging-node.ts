import {
  type Device,
  declaredTiers,
  type Facts,
  fill,
  isDeclaredSeparated,
  missing,
  type NodeFacts,
  type Outcome,
  type PossibleDevice,
  pointer,
  type Subject,
  standsInTier,
  undetermined,
  worst,
} from '../../facts/index';
import type { Bilingual, Zone } from '../../policy/index';
import { defineRule, type Finding, type Looking } from '../rule';

const messages = {
  joins: {
    ja: '「{device}」は{zones}の両方に属し、そのつながりを通じてデータが移りうる（遮断は宣言されていない）。',
    en: '"{device}" stands in {zones} at once and joins them; nothing is declared that keeps data from passing.',
  },
  affair: {
    ja: '「{device}」は{declared}と宣言されているが、2(8)の事務を扱うのでマイナンバー利用事務系にも属する。',
    en: '"{device}" is declared as {declared}, but it handles an affair of 2(8) and so belongs to the My Number tier as well.',
  },
  separated: {
    ja: '「{device}」は{zones}の両方に属する。何も通さないと宣言されているが、その遮断は人が判断しなければならない。',
    en: '"{device}" stands in {zones} at once. It is declared that nothing passes; a person must judge that separation.',
  },
  possible: {
    ja: '「{a}」と「{b}」は同じIPアドレス（{address}）を持つ。同じ機器なら、異なる領域をつないでいる。',
    en: '"{a}" and "{b}" have the same IP address ({address}). If they are one device, it joins different tiers.',
  },
  unlabeled: {
    ja: '「{node}」がどの領域に属するか宣言されていないため、領域をつないでいないとは言えない。',
    en: 'The tier of "{node}" is not declared, so it is not known that it joins none.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

const questions = {
  unlabeled: { ja: '「{node}」はどの領域に属するか（tier または tiers）', en: 'In which tier or tiers does "{node}" stand (tier, tiers)?' },
  separated: {
    ja: '「{device}」の内部で領域間が確実に遮断されていると判断できるか',
    en: 'Are the tiers reliably separated inside "{device}"?',
  },
  possible: { ja: '「{a}」と「{b}」は別の機器か（それぞれの device）', en: 'Are "{a}" and "{b}" different devices ("device" of each)?' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the rule looks at: a device with the zones of its entries, or two entries that may be one device. */
type Joint =
  | { readonly kind: 'device'; readonly device: Device; readonly members: readonly NodeFacts[]; readonly zones: readonly Zone[] }
  | {
      readonly kind: 'possible';
      readonly possible: PossibleDevice;
      readonly members: readonly NodeFacts[];
      readonly zones: readonly Zone[];
    };

const devices: Looking<Joint> = {
  *subjects(facts) {
    for (const node of facts.nodes.values()) {
      if (node.device.members[0] !== node.id) continue;
      const members = membersOf(node.device.members, facts);
      yield { kind: 'device', device: node.device, members, zones: tiersOf(members) };
    }
    for (const possible of facts.possibleDevices) {
      const members = membersOf(possible.members, facts);
      yield { kind: 'possible', possible, members, zones: tiersOf(members) };
    }
  },
  about: (joint) => joint.members.map(({ id }): Subject => ({ kind: 'node', id })),
  pointers: (joint) => joint.members.map(({ id }) => pointer('network', 'nodes', id)),
};

/** A device that stands in several tiers joins them, whether a flow is declared or not (複数の領域にまたがる機器). @see 6(3)① @see 6(3)② */
export const bridgingNode = defineRule({
  id: 'network/bridging-node',
  requirements: ['6.3.1/isolation', '6.3.2/partition'],
  reading: 'interpretation',
  justification: {
    ja: '一つの機器が複数の領域に属せば、通信が宣言されていなくても領域はつながっている。内部の遮断は人が判断し、原則のかかる①では例外で認めうると解する。',
    en: 'A device in several tiers joins them even if no flow is declared. A separation inside it is for a person to judge; under ①, which is stated in principle, an exception can cover it.',
  },
  severity: 'violation',
  title: { ja: '複数の領域にまたがる機器', en: 'Devices in several tiers' },
  remedy: {
    ja: '領域ごとに機器を分ける。分けられないときは、内部で何も通らないこと（passage）を宣言して判断を記録するか、①については例外を記録する。',
    en: 'Use one device for each tier. Where that is impossible, declare that nothing passes inside ("passage") and record a judgement or, under ①, an exception.',
  },
  facts: [
    '/network/nodes/{id}/tiers',
    '/network/nodes/{id}/affairs',
    '/network/nodes/{id}/device',
    '/network/nodes/{id}/host',
    '/network/nodes/{id}/addresses',
    '/network/nodes/{id}/passage',
  ],
  looking: devices,
  check: (joint, facts) => {
    const findings: Finding[] = [];
    // An affair tells one tier of a node; that it stands in no other is for the declaration to say.
    const unlabeled = joint.members.filter(({ node, standing }) => declaredTiers(node).length === 0 && standsInTier(standing));
    const has = (zone: Zone): boolean => joint.zones.includes(zone);
    if (has('my-number')) findings.push({ requirement: '6.3.1/isolation', outcome: decide(joint, joint.zones, facts) });
    if (has('lgwan') || has('internet-tier')) {
      const outer = joint.zones.filter((zone) => zone !== 'my-number');
      findings.push({ requirement: '6.3.2/partition', outcome: decide(joint, outer, facts) });
    }
    return unlabeled.length === 0 ? findings : openFindings(findings, unlabeled);
  },
});

/** Where the tier of an entry is not declared, it is not known that the device stands in one tier only: a pass of what is known is none. */
function openFindings(known: readonly Finding[], unlabeled: readonly NodeFacts[]): readonly Finding[] {
  return ['6.3.1/isolation', '6.3.2/partition'].map((requirement) => {
    const found = known.find((finding) => finding.requirement === requirement);
    if (found !== undefined && found.outcome.outcome !== 'pass') return found;
    const outcomes = unlabeled.map((one) => {
      const name = { node: titleOf(one) };
      return missing(fill(messages.unlabeled, name), pointer('network', 'nodes', one.id, 'tier'), fill(questions.unlabeled, name));
    });
    return { requirement, outcome: worst(outcomes) };
  });
}

function membersOf(ids: readonly string[], facts: Facts): readonly NodeFacts[] {
  return ids.map((id) => facts.nodes.get(id)).filter((node) => node !== undefined);
}

function tiersOf(members: readonly NodeFacts[]): readonly Zone[] {
  const city: readonly Zone[] = ['my-number', 'lgwan', 'internet-tier'];
  const stands = new Set(members.flatMap(({ standing }) => (standing.known ? standing.zones : [])));
  return city.filter((zone) => stands.has(zone));
}

function decide(joint: Joint, zones: readonly Zone[], facts: Facts): Outcome {
  if (zones.length < 2) return { outcome: 'pass' };
  if (joint.kind === 'possible') {
    const [a, b] = joint.members.map(titleOf);
    const names = { a: a ?? '', b: b ?? '' };
    return undetermined(fill(messages.possible, { ...names, address: joint.possible.address }), [
      {
        reason: 'missing-fact',
        pointer: pointer('network', 'nodes', joint.possible.members[0], 'device'),
        question: fill(questions.possible, names),
      },
    ]);
  }
  const device = joint.members.map(titleOf).join(' / ');
  const contradicted = joint.members.find(
    ({ node, standing }) => standing.known && standing.zones.length > declaredTiers(node).length && declaredTiers(node).length > 0,
  );
  if (contradicted !== undefined) {
    const declared = declaredTiers(contradicted.node).map(
      (tier) => facts.policy.tiers.find(({ id }) => id === tier)?.label ?? { ja: tier, en: tier },
    );
    return { outcome: 'fail', message: fill(messages.affair, { device: titleOf(contradicted), declared: listing(declared) }) };
  }
  const labels = listing(zones.map((zone) => facts.policy.zones.find(({ id }) => id === zone)?.label ?? { ja: zone, en: zone }));
  if (isDeclaredSeparated(joint.device.passage)) {
    return undetermined(fill(messages.separated, { device, zones: labels }), [
      { reason: 'judgement', question: fill(questions.separated, { device }) },
    ]);
  }
  return { outcome: 'fail', message: fill(messages.joins, { device, zones: labels }) };
}

function titleOf({ id, node }: NodeFacts): string {
  return node.title ?? id;
}

function listing(labels: readonly Bilingual[]): Bilingual {
  return { ja: labels.map(({ ja }) => ja).join('と'), en: labels.map(({ en }) => `the ${en}`).join(' and ') };
}
