import type { Boundary, Configuration, Flow, Medium, SubjectReference } from '../../configuration/index';
import type { Bilingual, PartyZone, Zone } from '../../policy/index';
import type { Result } from '../report';
import { type ApprovalContext, recordException, recordJudgement } from './approvals';
import { freeId } from './free-id';
import { sanitizationSteps } from './sanitization-steps';
import { type Step, withBoundary, withFlow } from './step';

/**
 * What could be changed about one proposed flow (通信の手直しの候補), the least first. The results that are open because of it say what is worth trying.
 * Nothing here says that it helps: each is evaluated.
 */
export function flowSteps(id: string, flow: Flow, results: readonly Result[], context: ApprovalContext): readonly Step[] {
  const own = results.filter(({ subjects }) => subjects.some((subject) => subject.kind === 'flow' && subject.id === id));
  const paths = results.filter(({ path }) => path?.some((hop) => hop.flow === id) === true);
  const open = new Set([...own, ...paths].map(({ requirement }) => requirement));
  if (open.size === 0) return [];
  const slot = (name: string): string => `flow ${id} ${name}`;
  const party = partyOf(flow, context);
  return [
    ...mediumSteps(slot('medium'), id, flow, party?.zone),
    ...(own.some(isAboutSanitizing) || paths.some(({ requirement }) => requirement === sanitized)
      ? sanitizationSteps(slot('sanitization'), id, flow)
      : []),
    ...(open.has('6.3.2/partition') ? [throughBoundary(slot('boundary'), id, context)] : []),
    ...(own.some(isAboutExit)
      ? // An exit is contact with the Internet: for the My Number tier it makes things worse.
        open.has('6.3.1/isolation')
        ? flow.via === undefined
          ? [throughNothing(slot('exit'), id)]
          : []
        : [throughExit(slot('exit'), id, context)]
      : []),
    ...(open.has('6.3.1/specified-communication') ? limitSteps(slot, id, party) : []),
    ...(flow.data === undefined || flow.data === 'unknown' ? [sayDirection(slot('data'), id)] : []),
    ...approvals(slot, id, [...own, ...paths], context),
  ];
}

/** The party at an end of a flow, if one is. */
function partyOf(flow: Flow, { configuration, change }: ApprovalContext): NamedParty | undefined {
  const parties = { ...configuration.network?.parties, ...change.network?.parties };
  for (const id of [flow.from, flow.to]) {
    const party = Object.hasOwn(parties, id) ? parties[id] : undefined;
    if (party !== undefined) return { id, zone: party.zone, destination: party.destination };
  }
  return undefined;
}

interface NamedParty {
  readonly id: string;
  readonly zone: PartyZone | 'unknown' | undefined;
  readonly destination: string | undefined;
}

/** The media that suit what stands at the far end; the first is the usual one. */
const mediaTo = {
  city: ['local-network'],
  'security-cloud': ['closed-line'],
  'lgwan-network': ['lgwan'],
  'closed-party': ['closed-line'],
  'internet-party': ['closed-line', 'internet'],
  internet: ['internet'],
  unknown: [],
} as const satisfies Readonly<Record<PartyZone | 'city' | 'unknown', readonly Medium[]>>;

const mediumWords = {
  'local-network': { ja: '庁内の回線で運ぶ（medium: local-network）', en: 'carry it over the local network (medium: local-network)' },
  'closed-line': { ja: '閉じた回線で運ぶ（medium: closed-line）', en: 'carry it over a closed line (medium: closed-line)' },
  lgwan: { ja: 'LGWANで運ぶ（medium: lgwan）', en: 'carry it over LGWAN (medium: lgwan)' },
  internet: { ja: 'インターネットで運ぶ（medium: internet）', en: 'carry it over the Internet (medium: internet)' },
} as const satisfies Readonly<Partial<Record<Medium, Bilingual>>>;

function mediumSteps(slot: string, id: string, { medium }: Flow, zone: NamedParty['zone'] | 'city' = 'city'): readonly Step[] {
  const settled = medium !== undefined && medium !== 'unknown' && medium !== 'internet' && medium !== 'vpn-over-internet';
  if (settled) return [];
  return mediaTo[zone]
    .filter((one) => one !== medium)
    .map((one) => ({ slot, description: mediumWords[one], apply: (change) => withFlow(change, id, () => ({ medium: one })) }));
}

const sanitized = '6.3.2/sanitized-communication';

/** Whether sanitizing could settle a result: something owed is not done, or a fact of how it is done is missing. A silent text is not settled so. */
function isAboutSanitizing({ requirement, outcome, unknown }: Result): boolean {
  if (requirement !== sanitized) return false;
  return (
    outcome === 'fail' || (unknown ?? []).some(({ reason, pointer = '' }) => reason === 'missing-fact' && pointer.includes('/sanitization'))
  );
}

/**
 * Whether an exit could settle a result: none is passed that is owed, or it is asked which one is, or whether none has to be. A silent text is not settled
 * so.
 */
function isAboutExit({ requirement, outcome, unknown = [] }: Result): boolean {
  if (requirement !== '6.3.3/aggregation') return false;
  return (
    outcome === 'fail' || unknown.some(({ reason, pointer = '' }) => reason === 'judgement' || /\/via$|^\/network\/exits\//.test(pointer))
  );
}

function through(id: string, crossed: string) {
  return (change: Configuration): Configuration =>
    withFlow(change, id, ({ via }) => ({
      via: [...(via === undefined || via === 'none' ? [] : via.filter((one) => one !== crossed)), crossed],
    }));
}

function throughBoundary(slot: string, flow: string, { configuration, change }: ApprovalContext): Step {
  const between: readonly Zone[] = ['lgwan', 'internet-tier'];
  const declared = { ...configuration.network?.boundaries, ...change.network?.boundaries };
  const found = Object.entries(declared).find(
    ([, boundary]) => boundary.default === 'deny' && between.every((zone) => boundary.between?.includes(zone) === true),
  );
  const invented: Boundary = { kind: 'firewall', between, default: 'deny' };
  const [id, present] = found ?? [freeId('境界', configuration, change), invented];
  const name = present.title ?? id;
  return {
    slot,
    description:
      found === undefined
        ? {
            ja: 'この二つの系の間に、既定で拒否する境界を置き、その許可リストに載せて通す',
            en: 'put a boundary that denies by default between the LGWAN tier and the Internet tier, list the flow there and pass it',
          }
        : {
            ja: `既定で拒否する境界「${name}」を通し、その許可リストに載せる`,
            en: `pass boundary "${name}", which denies by default, and list the flow there`,
          },
    apply: (before) => {
      // Another flow may have been listed there just before.
      const now = before.network?.boundaries?.[id] ?? present;
      return through(flow, id)(withBoundary(before, id, { ...now, allow: [...(now.allow ?? []), { flow }] }));
    },
  };
}

function throughNothing(slot: string, flow: string): Step {
  return {
    slot,
    description: {
      ja: '境界も集約接続口も通らない専用の経路とし、そう宣言する（via: none）',
      en: 'use a path of its own that passes no boundary and no exit, and say so (via: none)',
    },
    apply: (change) => withFlow(change, flow, () => ({ via: 'none' })),
  };
}

function throughExit(slot: string, flow: string, { configuration, change }: ApprovalContext): Step {
  const declared = { ...configuration.network?.exits, ...change.network?.exits };
  const found = Object.entries(declared).find(([, exit]) => exit.aggregation === 'inside');
  const id = found?.[0] ?? freeId('集約接続口', configuration, change);
  const name = found?.[1].title ?? id;
  return {
    slot,
    description:
      found === undefined
        ? {
            ja: '都道府県と市区町村の集約された接続口を通し、そこで不正な通信を監視する（exits に aggregation: inside と、セキュリティクラウドを指す through と、monitoring を宣言する）',
            en: 'pass an exit inside the aggregation that is monitored (declare it in "exits" with aggregation: inside, through naming the security cloud, and monitoring)',
          }
        : { ja: `集約された接続口「${name}」を通す`, en: `pass exit "${name}" inside the aggregation` },
    apply: (before) => {
      const passed = through(flow, id)(before);
      if (found !== undefined) return passed;
      const parties = { ...configuration.network?.parties, ...passed.network?.parties };
      const known = Object.entries(parties).find(([, party]) => party.zone === 'security-cloud')?.[0];
      const cloud = known ?? freeId('セキュリティクラウド', configuration, passed);
      return {
        ...passed,
        network: {
          ...passed.network,
          ...(known === undefined ? { parties: { ...passed.network?.parties, [cloud]: { zone: 'security-cloud' } } } : {}),
          exits: { ...passed.network?.exits, [id]: { aggregation: 'inside', through: cloud, monitoring: ['log-monitoring'] } },
        },
      };
    },
  };
}

/** Addresses reserved for documentation: they stand for whatever the real limits are. */
const exampleLimits = { mac: ['00:00:5e:00:53:01'], ip: ['192.0.2.1'], port: ['443'] } as const;

function limitSteps(slot: (name: string) => string, id: string, party: NamedParty | undefined): readonly Step[] {
  const limits: Step = {
    slot: slot('limits'),
    description: {
      ja: 'MACアドレス・IPアドレス・ポートのすべてで経路を限定する（limits）',
      en: 'limit the path by MAC address, IP address and port together (limits)',
    },
    apply: (change) => withFlow(change, id, () => ({ limits: exampleLimits })),
  };
  if (party?.zone !== 'internet-party' || (party.destination !== undefined && party.destination !== 'none')) return [limits];
  return [
    limits,
    {
      slot: slot('destination'),
      description: {
        ja: '相手をガイドラインが挙げるもの（eLTAX、ぴったりサービス等）に替える（destination）',
        en: 'use a destination that the guideline names, such as eLTAX (destination)',
      },
      apply: (change) => ({
        ...change,
        network: {
          ...change.network,
          parties: {
            ...change.network?.parties,
            [party.id]: { ...change.network?.parties?.[party.id], zone: 'internet-party', destination: 'eltax' },
          },
        },
      }),
    },
  ];
}

/** With both directions nothing is left open: what is accepted for both is accepted for one. */
function sayDirection(slot: string, id: string): Step {
  return {
    slot,
    description: { ja: 'データの向きを定める（data）', en: 'say which way data moves (data)' },
    apply: (change) => withFlow(change, id, () => ({ data: 'both' })),
  };
}

/** Requirements of which a person can judge what the text leaves open. That of 6(3)① is for exceptions. */
const judged = ['6.3.2/partition', '6.3.2/sanitized-communication', '6.3.3/aggregation'] as const;

function approvals(slot: (name: string) => string, id: string, results: readonly Result[], context: ApprovalContext): readonly Step[] {
  const isolation = subjectsOf('6.3.1/isolation', id, results);
  const open = results.filter(({ outcome }) => outcome === 'undetermined');
  return [
    ...isolation.map((subjects, index) => recordException(slot(`exception ${index}`), subjects, context)),
    ...judged.flatMap((requirement) =>
      subjectsOf(requirement, id, open).map((subjects, index) =>
        recordJudgement(slot(`judgement ${index} ${requirement}`), requirement, subjects, open, context),
      ),
    ),
  ];
}

/** What approvals have to name: the flow itself, and apart from it the paths that it would complete, which other steps may cut. */
function subjectsOf(requirement: string, id: string, results: readonly Result[]): readonly (readonly SubjectReference[])[] {
  const own = results.filter((result) => result.requirement === requirement);
  const paths = own.flatMap(({ subjects }): readonly SubjectReference[] => {
    const from = subjects.find(({ kind }) => kind === 'path-from')?.id;
    const to = subjects.find(({ kind }) => kind === 'path-to')?.id;
    return from === undefined || to === undefined ? [] : [{ path: { from, to } }];
  });
  const direct = own.some(({ subjects }) => subjects.some(({ kind }) => kind === 'flow'));
  return [...(direct ? [[{ flow: id }]] : []), ...(paths.length === 0 ? [] : [paths])];
}
