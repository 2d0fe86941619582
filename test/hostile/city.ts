import type { Configuration, Exception, Flow, Node } from '../../src/configuration/index';
import { parseConfiguration } from '../../src/configuration/schemas';
import { evaluate, type Report } from '../../src/evaluation/index';
import { gotsuPolicy, guidelineLayer, layOver, securityCloudFunctions } from '../../src/policy/index';

/** The day on which the tests look. */
export const today = '2026-11-24';

/** Two factors of different kinds that each identify a person. */
export const twoFactors: NonNullable<Node['factors']> = [
  { kind: 'knowledge', means: 'password', identifies: 'person' },
  { kind: 'possession', means: 'ic-card', identifies: 'person' },
];

/** An exception in order, for the subjects given. */
export function approved(subjects: Exception['subjects'], change: Partial<Exception> = {}): Exception {
  return {
    requirement: '6.3.1/isolation',
    subjects,
    reason: '業務上やむを得ない',
    requestedBy: 'chief',
    approvedBy: 'ciso',
    approvedOn: '2026-04-01',
    from: '2026-04-01',
    until: '2027-03-31',
    compensating: ['通信記録の確認'],
    ...change,
  };
}

/** Files into the LGWAN tier, sanitized in order. */
export const cleanFiles: NonNullable<Flow['sanitization']> = [
  { direction: 'forward', method: 'file-sanitization', place: 'internet-tier', unopenable: 'blocked' },
];

/** A screen and nothing else. */
export const pureScreen: NonNullable<Flow['sanitization']> = [
  { direction: 'both', method: 'screen-transfer', redirections: { clipboard: 'off', drive: 'off', usb: 'off', printer: 'off' } },
];

/** What an attempt adds to the small lawful city. */
export interface Attempt {
  readonly nodes?: Readonly<Record<string, Node>>;
  readonly flows?: Readonly<Record<string, Flow>>;
  readonly parties?: NonNullable<Configuration['network']>['parties'];
  readonly boundaries?: NonNullable<Configuration['network']>['boundaries'];
  readonly exits?: NonNullable<Configuration['network']>['exits'];
  readonly data?: NonNullable<Configuration['assets']>['information'];
  readonly exceptions?: Configuration['exceptions'];
  readonly judgements?: Configuration['judgements'];
  readonly rest?: Configuration;
}

/**
 * A small city in which 6(3) is met, with what an attempt adds. Every flow that is named in `flows` is on the firewall's allow-list: an attempt that
 * fails for the want of it would prove nothing.
 */
export function cityWith({ nodes, flows, parties, boundaries, exits, data, exceptions, judgements, rest }: Attempt): Configuration {
  return parseConfiguration({
    covers: 'municipality',
    organization: {
      roles: {
        ciso: { holder: '甲', mayApproveExceptions: true },
        deputy: { holder: '乙', mayApproveExceptions: true },
        chief: { holder: '乙', mayApproveExceptions: false },
        clerk: { holder: '丙', mayApproveExceptions: false },
      },
    },
    assets: {
      information: {
        taxes: { tier: 'my-number', placements: { 'tax-db': {} } },
        news: { tier: 'internet', placements: { web: {} } },
        ...data,
      },
    },
    network: {
      nodes: {
        'tax-db': { tier: 'my-number', kind: 'server' },
        'tax-pc': { tier: 'my-number', kind: 'terminal', removableMedia: 'blocked', factors: twoFactors },
        files: { tier: 'lgwan', kind: 'server' },
        mail: { tier: 'lgwan', kind: 'server' },
        web: { tier: 'internet', kind: 'server' },
        ...nodes,
      },
      parties: {
        internet: { zone: 'internet' },
        cloud: { zone: 'security-cloud' },
        lgwan: { zone: 'lgwan-network' },
        juki: { zone: 'closed-party', destination: 'juki-net' },
        vendor: { zone: 'closed-party', destination: 'none' },
        ...parties,
      },
      flows: {
        use: { from: 'tax-pc', to: 'tax-db', data: 'both', medium: 'local-network' },
        browse: { from: 'web', to: 'internet', data: 'both', medium: 'internet', via: ['exit'] },
        ...flows,
      },
      boundaries: {
        firewall: { between: ['lgwan', 'internet-tier'], default: 'deny', allow: Object.keys(flows ?? {}).map((flow) => ({ flow })) },
        ...boundaries,
      },
      exits: { exit: { aggregation: 'inside', through: 'cloud', monitoring: ['packet-inspection'] }, ...exits },
      securityCloud: { status: 'introduced', party: 'cloud', functions: securityCloudFunctions.map(({ id }) => id) },
    },
    judgements: {
      lead: {
        requirement: '6.3/whole-system-resilience',
        subjects: 'municipality',
        result: 'conformant',
        by: 'ciso',
        on: '2026-04-01',
        evidence: '点検表',
      },
      ...judgements,
    },
    ...(exceptions === undefined ? {} : { exceptions }),
    ...rest,
  });
}

/** The report on 6(3). */
export function reportOn(attempt: Attempt, profile: 'policy' | 'guideline' = 'policy', asOf: string = today): Report {
  const policy = profile === 'guideline' ? layOver(gotsuPolicy, guidelineLayer) : gotsuPolicy;
  return evaluate(cityWith(attempt), { asOf, only: ['6.3'], policy });
}

/** What is open: `outcome rule subjects`. */
export function openIn(report: Report): readonly string[] {
  return report.results
    .filter(
      ({ outcome, disposition, severity }) =>
        severity === 'violation' && outcome !== 'not-applicable' && disposition !== 'excepted' && disposition !== 'judged',
    )
    .map(({ outcome, rule, subjects }) => `${outcome} ${rule} ${subjects.map(({ id }) => id).join(' ')}`);
}
