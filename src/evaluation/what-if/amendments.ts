import type { Boundary, Configuration, Exception, Flow, Sanitization } from '../../configuration/index';
import type { Bilingual, Zone } from '../../policy/index';
import type { Result } from '../report';

/** One thing that could be added to a proposal, and how to say it. */
export interface Step {
  readonly description: Bilingual;
  readonly change: Configuration;
}

/** Redirections all off: a pure picture. */
const allOff = { clipboard: 'off', drive: 'off', usb: 'off', printer: 'off' } as const;

const sanitizations: readonly { readonly description: Bilingual; readonly item: Sanitization }[] = [
  {
    description: {
      ja: '画面転送にし、クリップボード・ドライブ・USB・プリンターの転送をすべて切る',
      en: 'use screen transfer with all redirections off',
    },
    item: { direction: 'both', method: 'screen-transfer', redirections: allOff },
  },
  {
    description: {
      ja: 'ファイルをインターネット接続系側で無害化し、開けないファイルは止める',
      en: 'sanitize files on the Internet side and block those that cannot be opened',
    },
    item: { direction: 'both', method: 'file-sanitization', place: 'internet-tier', unopenable: 'blocked' },
  },
  {
    description: {
      ja: 'メールをインターネット接続系側でテキスト化し、添付ファイルを除く',
      en: 'turn mail into text on the Internet side and remove attachments',
    },
    item: { direction: 'both', method: 'text-conversion', place: 'internet-tier', attachments: 'removed' },
  },
];

/**
 * The combinations worth trying for one proposed flow (受け入れられる形の候補): what its open results ask for, one for each way to sanitize where that is
 * owed. Nothing here says that they help; each is evaluated.
 */
export function amendmentsFor(
  id: string,
  flow: Flow,
  results: readonly Result[],
  configuration: Configuration,
  asOf: string,
): readonly Step[] {
  const open = new Set(
    results
      .filter(({ subjects }) => subjects.some((subject) => subject.kind === 'flow' && subject.id === id))
      .map(({ requirement }) => requirement),
  );
  if (open.size === 0) return [];
  const shared: FlowStep[] = [];
  const mediumOpen = flow.medium === undefined || flow.medium === 'unknown';
  const overInternet = flow.medium === 'internet' || flow.medium === 'vpn-over-internet';
  if (reachesInternet(flow, configuration)) {
    if (mediumOpen)
      shared.push({
        description: { ja: 'インターネットで運ぶ（medium: internet）', en: 'carry it over the Internet (medium: internet)' },
        flow: { medium: 'internet' },
      });
  } else if (mediumOpen || overInternet) {
    shared.push({
      description: { ja: '閉じた回線で運ぶ（medium: closed-line）', en: 'carry it over a closed line (medium: closed-line)' },
      flow: { medium: 'closed-line' },
    });
  }
  if (open.has('6.3.2/partition')) shared.push(viaBoundary(id, configuration));
  if (open.has('6.3.3/aggregation')) shared.push(viaExit(configuration));
  if (open.has('6.3.1/isolation')) shared.push(exceptionFor(id, configuration, asOf));
  if (flow.data === undefined || flow.data === 'unknown') {
    shared.push({ description: { ja: 'データの向きを定める（data）', en: 'say which way data moves (data)' }, flow: { data: 'both' } });
  }
  const ways = open.has('6.3.2/sanitized-communication')
    ? [...sanitizations.map(({ description, item }): FlowStep => ({ description, flow: { sanitization: [item] } }))]
    : [];
  const combinations: readonly (readonly FlowStep[])[] = ways.length === 0 ? [shared] : ways.map((way) => [...shared, way]);
  return combinations.filter((steps) => steps.length > 0).map((steps) => combine(id, flow, steps));
}

interface FlowStep {
  readonly description: Bilingual;
  /** What changes on the flow itself. */
  readonly flow?: Flow | Partial<Flow>;
  /** Boundaries and exits to cross, added to those it crosses. */
  readonly via?: string;
  readonly rest?: Configuration;
}

/** Whether an end is the Internet or can reach it. */
function reachesInternet(flow: Flow, configuration: Configuration): boolean {
  return [flow.from, flow.to].some((id) => {
    const zone = configuration.network?.parties?.[id]?.zone;
    return zone === 'internet' || zone === 'internet-party';
  });
}

function viaBoundary(flow: string, configuration: Configuration): FlowStep {
  const between: readonly Zone[] = ['lgwan', 'internet-tier'];
  const found = Object.entries(configuration.network?.boundaries ?? {}).find(
    ([, boundary]) => boundary.default === 'deny' && between.every((zone) => boundary.between?.includes(zone) === true),
  );
  const [id, present]: readonly [string, Boundary] = found ?? ['境界', { kind: 'firewall', between, default: 'deny' }];
  const boundary: Boundary = { ...present, allow: [...(present.allow ?? []), { flow }] };
  return {
    description: {
      ja: `既定で拒否する境界「${present.title ?? id}」を通し、その許可リストに載せる`,
      en: `pass boundary "${present.title ?? id}", which denies by default, and list the flow there`,
    },
    via: id,
    rest: { network: { boundaries: { [id]: boundary } } },
  };
}

function viaExit(configuration: Configuration): FlowStep {
  const found = Object.entries(configuration.network?.exits ?? {}).find(([, exit]) => exit.aggregation === 'inside');
  const [id, exit] = found ?? ['集約接続口', { aggregation: 'inside' } as const];
  const title = 'title' in exit && exit.title !== undefined ? exit.title : id;
  return {
    description: { ja: `集約された接続口「${title}」を通す`, en: `pass exit "${title}" inside the aggregation` },
    via: id,
    rest: { network: { exits: { [id]: exit } } },
  };
}

function exceptionFor(flow: string, configuration: Configuration, asOf: string): FlowStep {
  const roles = Object.entries(configuration.organization?.roles ?? {});
  const approver = roles.find(([, role]) => role.mayApproveExceptions === true && role.holder !== undefined);
  const requester = roles.find(([id, role]) => id !== approver?.[0] && role.holder !== undefined && role.holder !== approver?.[1].holder);
  const exception: Exception = {
    requirement: '6.3.1/isolation',
    subjects: [{ flow }],
    reason: '(reason)',
    requestedBy: requester?.[0] ?? 'requester',
    approvedBy: approver?.[0] ?? 'approver',
    approvedOn: asOf,
    from: asOf,
    until: asOf,
    compensating: ['(measures)'],
  };
  const invented = {
    ...(requester === undefined ? { requester: { holder: 'requester', mayApproveExceptions: false } } : {}),
    ...(approver === undefined ? { approver: { holder: 'approver', mayApproveExceptions: true } } : {}),
  };
  return {
    description: {
      ja: '理由・申請者・承認者・承認日・期間・代替措置を備えた例外を記録し、承認を受ける',
      en: 'record an exception with reason, requester, approver, day of approval, dates and compensating measures, and have it approved',
    },
    rest: { exceptions: { 例外案: exception }, ...(Object.keys(invented).length > 0 ? { organization: { roles: invented } } : {}) },
  };
}

function combine(id: string, flow: Flow, steps: readonly FlowStep[]): Step {
  const via = steps.flatMap((step) => step.via ?? []);
  const amended: Flow = {
    ...flow,
    ...Object.assign({}, ...steps.map((step) => step.flow ?? {})),
    ...(via.length === 0
      ? {}
      : { via: [...(flow.via === undefined || flow.via === 'none' ? [] : flow.via.filter((one) => !via.includes(one))), ...via] }),
  };
  const network = steps.map((step) => step.rest?.network).filter((one) => one !== undefined);
  const exceptions = steps.map((step) => step.rest?.exceptions).filter((one) => one !== undefined);
  const roles = steps.map((step) => step.rest?.organization?.roles).filter((one) => one !== undefined);
  return {
    description: {
      ja: steps.map(({ description }) => description.ja).join('、かつ'),
      en: steps.map(({ description }) => description.en).join('; and '),
    },
    change: {
      network: {
        flows: { [id]: amended },
        boundaries: Object.assign({}, ...network.map((one) => one.boundaries ?? {})),
        exits: Object.assign({}, ...network.map((one) => one.exits ?? {})),
      },
      ...(exceptions.length === 0 ? {} : { exceptions: Object.assign({}, ...exceptions) }),
      ...(roles.length === 0 ? {} : { organization: { roles: Object.assign({}, ...roles) } }),
    },
  };
}
