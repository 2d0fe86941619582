/**
 * A large city for measuring: `nodes` nodes over the three tiers, `flows` flows with cycles. Nearly all flows stay inside a tier; some cross between
 * the LGWAN and Internet tiers sanitized, some cross to and from the My Number tier with an exception. With `unsanitizedOneIn: n` one in `n` of the
 * crossings is not sanitized, so that paths are open. Deterministic.
 */
export function largeCity(nodes, flows, { unsanitizedOneIn = 0 } = {}) {
  const tiers = ['my-number', 'lgwan', 'internet'];
  const random = generator(20260324);
  const nodeRecords = {};
  for (let index = 0; index < nodes; index += 1) {
    const tier = tiers[index % 3];
    const terminal = index % 4 === 0;
    nodeRecords[`node-${index}`] = {
      title: `機器${index}`,
      tier,
      kind: terminal ? 'terminal' : 'server',
      ...(terminal && tier === 'my-number'
        ? {
            removableMedia: 'blocked',
            factors: [
              { kind: 'knowledge', means: 'password', identifies: 'person' },
              { kind: 'possession', means: 'ic-card', identifies: 'person' },
            ],
          }
        : {}),
    };
  }
  const flowRecords = {};
  const subjects = [];
  const allow = [];
  const pick = (remainder) => Math.floor(random() * Math.floor(nodes / 3)) * 3 + remainder;
  for (let index = 0; index < flows; index += 1) {
    const id = `flow-${index}`;
    const choice = random();
    if (choice < 0.01) {
      // An excepted flow into the My Number tier; data moves inward only, from a node that receives nothing sanitized.
      flowRecords[id] = { from: `node-${pick(1)}`, to: `node-${pick(0)}`, data: 'forward', medium: 'local-network', exception: 'batch' };
      subjects.push({ flow: id });
    } else if (choice < 0.06) {
      flowRecords[id] = {
        from: `node-${pick(2)}`,
        to: `node-${pick(1)}`,
        data: 'forward',
        medium: 'local-network',
        via: ['firewall'],
        sanitization:
          unsanitizedOneIn > 0 && allow.length % unsanitizedOneIn === 0
            ? 'none'
            : [{ direction: 'forward', method: 'file-sanitization', place: 'internet-tier', unopenable: 'blocked' }],
      };
      allow.push({ flow: id });
    } else if (choice < 0.1) {
      flowRecords[id] = { from: `node-${pick(2)}`, to: 'internet', data: 'both', medium: 'internet', via: ['exit'] };
    } else {
      const remainder = index % 3;
      const from = pick(remainder);
      const to = pick(remainder);
      flowRecords[id] = {
        from: `node-${from}`,
        to: `node-${from === to ? (to + 3) % (nodes - (nodes % 3)) : to}`,
        data: 'both',
        medium: 'local-network',
      };
    }
  }
  return {
    municipality: { name: '計測市' },
    covers: 'municipality',
    organization: { roles: { ciso: { holder: '甲', mayApproveExceptions: true }, section: { holder: '乙', mayApproveExceptions: false } } },
    assets: { information: {} },
    network: {
      nodes: nodeRecords,
      parties: { internet: { zone: 'internet' }, cloud: { zone: 'security-cloud' } },
      flows: flowRecords,
      boundaries: { firewall: { between: ['lgwan', 'internet-tier'], default: 'deny', allow } },
      exits: { exit: { aggregation: 'inside', through: 'cloud', monitoring: ['packet-inspection'] } },
    },
    // An exception that covers nothing is none.
    exceptions:
      subjects.length === 0
        ? {}
        : {
            batch: {
              requirement: '6.3.1/isolation',
              subjects,
              reason: '計測',
              requestedBy: 'section',
              approvedBy: 'ciso',
              approvedOn: '2026-04-01',
              from: '2026-04-01',
              until: '2027-03-31',
              compensating: ['計測'],
            },
          },
  };
}

/** A small linear congruential generator: the same numbers everywhere. */
function generator(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
