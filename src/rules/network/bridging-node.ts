import {
  askWhere,
  type Device,
  declaredTiers,
  type Facts,
  factsOfDevices,
  factsOfNodeStanding,
  factsOfPassage,
  fill,
  isDeclaredSeparated,
  type NodeFacts,
  type Outcome,
  type PossibleDevice,
  pointer,
  type Subject,
  standsInTier,
  undetermined,
  worst,
} from '../../facts/index';
import type { Bilingual, Provision, Zone } from '../../policy/index';
import { defineRule, type Finding, type Looking } from '../rule';

const messages = {
  joins: {
    ja: '「{device}」は{zones}に同時に属し、そのつながりを通じてデータが移りうる（遮断は宣言されていない）。',
    en: '"{device}" stands in {zones} at once and joins them; nothing is declared that keeps data from passing.',
  },
  affair: {
    ja: '「{device}」は{declared}と宣言されているが、2(8)の事務を扱うのでマイナンバー利用事務系にも属する。',
    en: '"{device}" is declared as {declared}, but it handles an affair of 2(8) and so belongs to the My Number tier as well.',
  },
  separated: {
    ja: '「{device}」は{zones}に同時に属する。何も通さないと宣言されているが、その遮断は人が判断しなければならない。',
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
  silent: {
    ja: '本市の資産でないものとの、本文に定めのないつながりを認めるか',
    en: 'Is the connection with something that is no asset of the city, for which the text does not provide, acceptable?',
  },
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
      yield { kind: 'device', device: node.device, members, zones: zonesOf(members) };
    }
    for (const possible of facts.possibleDevices) {
      const members = membersOf(possible.members, facts);
      yield { kind: 'possible', possible, members, zones: zonesOf(members) };
    }
  },
  about: (joint) => joint.members.map(({ id }): Subject => ({ kind: 'node', id })),
  pointers: (joint) => joint.members.map(({ id }) => pointer('network', 'nodes', id)),
};

/** A device that stands in several tiers joins them, whether a flow is declared or not (複数の領域にまたがる機器). @see 6(3)① @see 6(3)② */
export const bridgingNode = defineRule({
  id: 'network/bridging-node',
  requirements: ['6.3.1/isolation', '6.3.2/partition', '6.3.2/sanitized-communication', '6.3.3/aggregation'],
  reading: 'interpretation',
  justification: {
    ja: '一つの機器が複数の領域に属せば、通信が宣言されていなくても領域はつながっている。本市の資産でないものと一つの機器であれば、そこがインターネットへの出口になる。内部の遮断は人が判断し、原則のかかる①では例外で認めうると解する。',
    en: 'A device in several tiers joins them even if no flow is declared; one that is also something outside the assets of the city is an exit to the Internet. A separation inside it is for a person to judge; under ①, which is stated in principle, an exception can cover it.',
  },
  severity: 'violation',
  title: { ja: '複数の領域にまたがる機器', en: 'Devices in several tiers' },
  remedy: {
    ja: '領域ごとに機器を分ける。分けられないときは、内部で何も通らないこと（passage）を宣言して判断を記録するか、①については例外を記録する。',
    en: 'Use one device for each tier. Where that is impossible, declare that nothing passes inside ("passage") and record a judgement or, under ①, an exception.',
  },
  facts: [...factsOfNodeStanding, ...factsOfDevices, ...factsOfPassage],
  looking: devices,
  check: (joint, facts) => {
    const unlabeled = joint.members.filter(({ node, standing }) => declaredTiers(node).length === 0 && standsInTier(standing));
    const findings = [...protectedBy(joint)].map(
      (requirement): Finding => ({ requirement, outcome: decide(joint, demandOf(requirement, joint, facts), facts) }),
    );
    return unlabeled.length === 0 ? findings : openFindings(findings, joint, unlabeled);
  },
});

/** The requirements that have something to say of a device: those of its own tiers, and those of every pair of zones that it joins. */
function protectedBy({ zones }: Joint): ReadonlySet<string> {
  const outside = zones.includes('internet') && zones.length > 1;
  return new Set([
    ...(zones.includes('my-number') ? ['6.3.1/isolation'] : []),
    ...(zones.includes('lgwan') || zones.includes('internet-tier') ? ['6.3.2/partition'] : []),
    ...(outside && zones.includes('lgwan') ? ['6.3.2/sanitized-communication'] : []),
    ...(outside ? ['6.3.3/aggregation'] : []),
  ]);
}

/** What a requirement demands of the pairs of zones that a device joins, read from the crossing table. */
interface Demand {
  /** The zones that it keeps apart. */
  readonly zones: readonly Zone[];
  readonly exceptable: boolean;
  /** Whether the text is silent about all of them. */
  readonly silent: boolean;
}

function demandOf(requirement: string, { zones }: Joint, { policy }: Facts): Demand {
  const apart = new Set<Zone>();
  const provisions: Provision[] = [];
  for (const [index, a] of zones.entries()) {
    for (const b of zones.slice(index + 1)) {
      const own = policy.crossings[a][b].filter((provision) => provision.requirement === requirement && provision.effect !== 'permit');
      if (own.length > 0) apart.add(a).add(b);
      provisions.push(...own);
    }
  }
  return {
    zones: zones.filter((zone) => apart.has(zone)),
    exceptable: provisions.every(({ exceptable }) => exceptable),
    silent: provisions.every(({ effect }) => effect === 'silent'),
  };
}

/** Where the tier of an entry is not declared, it is not known that the device stands in one tier only: a pass of what is known is none. */
function openFindings(known: readonly Finding[], { zones }: Joint, unlabeled: readonly NodeFacts[]): readonly Finding[] {
  const whatever = ['6.3.1/isolation', '6.3.2/partition'] as const;
  const withInternet = zones.includes('internet') ? (['6.3.2/sanitized-communication', '6.3.3/aggregation'] as const) : [];
  return [...new Set([...whatever, ...withInternet, ...known.map(({ requirement }) => requirement)])].map((requirement) => {
    const found = known.find((finding) => finding.requirement === requirement);
    if (found !== undefined && found.outcome.outcome !== 'pass') return found;
    const outcomes = unlabeled.map((one) => undetermined(fill(messages.unlabeled, { node: titleOf(one) }), [askWhere(one)]));
    return { requirement, outcome: worst(outcomes) };
  });
}

function membersOf(ids: readonly string[], facts: Facts): readonly NodeFacts[] {
  return ids.map((id) => facts.nodes.get(id)).filter((node) => node !== undefined);
}

/** Where a device stands: its tiers, and the Internet if an entry of it is no asset of the city. */
function zonesOf(members: readonly NodeFacts[]): readonly Zone[] {
  const known: readonly Zone[] = ['my-number', 'lgwan', 'internet-tier', 'internet'];
  const stands = new Set(members.flatMap(({ standing }) => (standing.known ? standing.zones : [])));
  return known.filter((zone) => stands.has(zone));
}

function decide(joint: Joint, { zones, exceptable, silent }: Demand, facts: Facts): Outcome {
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
  if (contradicted !== undefined && zones.includes('my-number')) {
    const declared = declaredTiers(contradicted.node).map(
      (tier) => facts.policy.tiers.find(({ id }) => id === tier)?.label ?? { ja: tier, en: tier },
    );
    return { outcome: 'fail', message: fill(messages.affair, { device: titleOf(contradicted), declared: listing(declared) }), exceptable };
  }
  const labels = listing(zones.map((zone) => facts.policy.zones.find(({ id }) => id === zone)?.label ?? { ja: zone, en: zone }));
  if (isDeclaredSeparated(joint.device.passage)) {
    const asked = { reason: 'judgement', question: fill(questions.separated, { device }) } as const;
    return { ...undetermined(fill(messages.separated, { device, zones: labels }), [asked]), exceptable };
  }
  const message = fill(messages.joins, { device, zones: labels });
  return silent ? undetermined(message, [{ reason: 'text-gap', question: questions.silent }]) : { outcome: 'fail', message, exceptable };
}

function titleOf({ id, node }: NodeFacts): string {
  return node.title ?? id;
}

function listing(labels: readonly Bilingual[]): Bilingual {
  return { ja: labels.map(({ ja }) => ja).join('と'), en: labels.map(({ en }) => `the ${en}`).join(' and ') };
}
