/**
 * Measures the guard of the built package: one decision beside other engines that answer the same questions, and building, size and loading of a large one.
 *
 *     npm run bench
 *
 * The floor is what one would write by hand: ids → numbers → a table. Read the ratios, not the nanoseconds.
 */
import { PerformanceObserver } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';
import { createMongoAbility } from '@casl/ability';
import { preparsePolicySet, statefulIsAuthorized } from '@cedar-policy/cedar-wasm/nodejs';
import { newEnforcer, newModelFromString } from 'casbin';
import { Engine } from 'json-rules-engine';
import { createGuard, guardFromJson } from '../../dist/guard/index.js';
import { parseConfiguration } from '../../dist/index.js';
import { largeCity } from './large-city.mjs';

const rounds = 7;
const morning = Date.parse('2026-11-26T09:00:00+09:00');
const now = () => morning;

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

// 200 flows among 100 nodes of one tier and questions of which half is declared: what differs between the engines is not what the policy says.
const ids = Array.from({ length: 100 }, (_, index) => `node-${index}`);
const pairs = Array.from({ length: 200 }, (_, index) => [index % 100, (index + 1 + (index % 37) + Math.floor(index / 100)) % 100]);
const flows = Object.fromEntries(
  pairs.map(([from, to], index) => [`flow-${index}`, { from: ids[from], to: ids[to], data: 'both', medium: 'local-network' }]),
);
const questions = pairs.flatMap(([from, to]) => [
  { from: ids[from], to: ids[to] },
  { from: ids[to], to: ids[from] },
]);

const configuration = parseConfiguration({ network: { nodes: Object.fromEntries(ids.map((id) => [id, { tier: 'lgwan' }])), flows } });
const guard = createGuard(configuration, { now });

const permit = Object.freeze({ effect: 'permit' });
const deny = Object.freeze({ effect: 'deny' });
const places = new Map(ids.map((id, place) => [id, place]));
const table = new Map(pairs.map(([from, to]) => [from * ids.length + to, permit]));
function byHand({ from, to }) {
  const a = places.get(from);
  const b = places.get(to);
  if (a === undefined || b === undefined) return deny;
  return table.get(a * ids.length + b) ?? deny;
}

const ability = createMongoAbility(Object.values(flows).map(({ from, to }) => ({ action: from, subject: to })));

const enforcer = await newEnforcer(
  newModelFromString(`
[request_definition]
r = from, to
[policy_definition]
p = from, to
[policy_effect]
e = some(where (p.eft == allow))
[matchers]
m = r.from == p.from && r.to == p.to
`),
);
for (const { from, to } of Object.values(flows)) await enforcer.addPolicy(from, to);

const cedar = Object.values(flows)
  .map(({ from, to }) => `permit(principal == Node::"${from}", action == Action::"connect", resource == Node::"${to}");`)
  .join('\n');
const parsed = preparsePolicySet('city', { staticPolicies: cedar });
if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed.errors));
const connect = { type: 'Action', id: 'connect' };
function askCedar({ from, to }) {
  const answer = statefulIsAuthorized({
    principal: { type: 'Node', id: from },
    action: connect,
    resource: { type: 'Node', id: to },
    context: {},
    preparsedPolicySetId: 'city',
    entities: [],
    validateRequest: false,
  });
  return answer.type === 'success' && answer.response.decision === 'allow';
}

const engine = new Engine(
  Object.values(flows).map(({ from, to }) => ({
    conditions: {
      all: [
        { fact: 'from', operator: 'equal', value: from },
        { fact: 'to', operator: 'equal', value: to },
      ],
    },
    event: { type: 'permit' },
  })),
);

/** Each answers one question: whether it is permitted. `times`: how often each question is put in a round. */
const engines = [
  { name: 'by hand: ids, Map, table', times: 2_000, ask: (one) => byHand(one).effect === 'permit' },
  { name: 'this guard', times: 2_000, ask: (one) => guard.decide(one).effect === 'permit' },
  { name: '@casl/ability', times: 200, ask: ({ from, to }) => ability.can(from, to) },
  { name: 'casbin (sync)', times: 2, ask: ({ from, to }) => enforcer.enforceSync(from, to) },
  { name: 'cedar-wasm (pre-parsed)', times: 2, ask: askCedar },
  { name: 'json-rules-engine', times: 1, ask: async (one) => (await engine.run(one)).events.length > 0 },
];

for (const { name, ask } of engines) {
  for (const [index, one] of questions.entries()) {
    const expected = table.has(places.get(one.from) * ids.length + places.get(one.to));
    if ((await ask(one)) !== expected) throw new Error(`${name} answers question ${index} otherwise`);
  }
}

/** Nanoseconds of one question. */
async function time({ times, ask }) {
  let permitted = 0;
  const start = process.hrtime.bigint();
  for (let round = 0; round < times; round += 1) {
    for (const one of questions) {
      const answer = ask(one);
      if (answer === true || (answer !== false && (await answer))) permitted += 1;
    }
  }
  const spent = Number(process.hrtime.bigint() - start);
  if (permitted === 0) throw new Error('nothing was permitted');
  return spent / (times * questions.length);
}

const spent = engines.map(() => []);
for (const one of engines) await time(one); // warm up
for (let round = 0; round < rounds; round += 1) for (const [index, one] of engines.entries()) spent[index].push(await time(one));
const [floor] = spent.map(median);
console.log(`\nOne decision under ${pairs.length} flows, ${questions.length} questions, medians of ${rounds} rounds`);
for (const [index, { name }] of engines.entries()) {
  const one = median(spent[index]);
  console.log(`  ${name.padEnd(26)} ${one.toFixed(0).padStart(8)} ns   ${(one / floor).toFixed(1).padStart(8)} of the floor`);
}

// Decisions are made before they are asked for: deciding leaves nothing to be collected. The clock of the system does: it gives each time as a new object.
const repeats = 20_000_000 / questions.length;
for (const [who, asked] of [
  ['by hand', { decide: byHand }],
  ['with a clock that stands', guard],
  ['with the clock of the system', createGuard(configuration)],
]) {
  for (let round = 0; round < repeats / 10; round += 1) for (const one of questions) asked.decide(one); // warm up
  let collections = 0;
  const observer = new PerformanceObserver((list) => {
    collections += list.getEntries().length;
  });
  globalThis.gc?.();
  await setTimeout(200);
  observer.observe({ entryTypes: ['gc'] });
  for (let round = 0; round < repeats; round += 1) for (const one of questions) asked.decide(one);
  await setTimeout(50);
  observer.disconnect();
  console.log(`  ${(repeats * questions.length).toLocaleString('en')} decisions ${who}: ${collections} garbage collections`);
}

const [nodes, many] = [10_000, 50_000];
const input = largeCity(nodes, many);
const large = parseConfiguration(input);
const text = JSON.stringify(input);
const stored = JSON.stringify(createGuard(large, { now }));
const small = JSON.stringify(guard);
const tasks = [
  ['JSON.parse of the declaration', () => JSON.parse(text)],
  ['parseConfiguration', () => parseConfiguration(input)],
  ['createGuard', () => createGuard(large, { now })],
  ['guardFromJson', () => guardFromJson(stored, { now })],
  ['JSON.parse of the stored guard', () => JSON.parse(stored)],
];
const taken = tasks.map(() => []);
for (let round = 0; round < 3; round += 1) {
  for (const [index, [, run]] of tasks.entries()) {
    const start = performance.now();
    run();
    taken[index].push(performance.now() - start);
  }
}
const parse = median(taken[1]);
console.log(`\nA guard of ${nodes} nodes and ${many} flows (stored: ${(stored.length / 1e6).toFixed(1)} MB of JSON)`);
for (const [index, [name]] of tasks.entries()) {
  const one = median(taken[index]);
  console.log(`  ${name.padEnd(32)} ${one.toFixed(0).padStart(6)} ms   ${(one / parse).toFixed(2).padStart(6)} of parseConfiguration`);
}
globalThis.gc?.();
const empty = process.memoryUsage().heapUsed;
const loaded = guardFromJson(stored, { now });
globalThis.gc?.();
const held = process.memoryUsage().heapUsed - empty;
console.log(`  in memory: ${(held / 1e6).toFixed(1)} MB, ${(held / many).toFixed(0)} bytes a flow (${loaded.warnings.length} warnings)`);

const loads = [];
for (let round = 0; round < 50; round += 1) {
  const start = performance.now();
  guardFromJson(small, { now });
  loads.push(performance.now() - start);
}
console.log(`  guardFromJson of ${pairs.length} flows: ${median(loads).toFixed(2)} ms`);
