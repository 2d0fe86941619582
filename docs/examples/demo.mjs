/**
 * The main job on two model cities: check both, show the reports, and compare what is found with lists written by hand.
 *
 *     npm run demo
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const path = (name) => fileURLToPath(new URL(name, import.meta.url));
const command = path('../../dist/cli/main.js');
const readJson = (name) => JSON.parse(readFileSync(path(name), 'utf8'));
const expected = readJson('expected-violations.json');
const homework = readJson('expected-model-city.json').runs.find(({ profile }) => profile === 'guideline');

const cityFiles = readdirSync(path('model-city'))
  .filter((name) => name.endsWith('.yaml'))
  .sort()
  .map((name) => `model-city/${name}`);

function check(files, ...options) {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [command, 'check', ...files.map(path), '--as-of', expected.asOf, '--lang', 'ja', ...options],
    {
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    },
  );
  if (stderr !== '') process.stderr.write(stderr);
  return { stdout, status };
}

/** Open violations, without those that only follow from another open one. */
function openFindings({ results }) {
  const isOpen = (result) =>
    result.outcome === 'fail' && result.severity === 'violation' && !['excepted', 'judged'].includes(result.disposition);
  const open = new Map(results.filter(isOpen).map((result) => [result.identity, result]));
  return [...open.values()].filter((result) => !(result.consequenceOf ?? []).some((identity) => open.has(identity)));
}

const keyOf = ({ rule, requirement, subjects }) =>
  `${rule} ${requirement} ${subjects
    .map(({ kind, id }) => `${kind}:${id}`)
    .sort()
    .join(' ')}`;

const failures = [];
const expect = (name, actual, wanted) => {
  if (JSON.stringify(actual) !== JSON.stringify(wanted))
    failures.push(`${name}: expected ${JSON.stringify(wanted)}, found ${JSON.stringify(actual)}`);
};

const model = check(cityFiles);
process.stdout.write(`\n######## 模範市 / the model city ########\n\n${model.stdout}`);
expect('model city: exit code', model.status, 0);
const guideline = check(cityFiles, '--profile', 'guideline', '--format', 'json');
const left = JSON.parse(guideline.stdout).results.filter(
  ({ outcome, disposition }) => outcome !== 'pass' && outcome !== 'not-applicable' && disposition === 'open',
);
expect('model city, guideline: what is left open', left.map(keyOf).sort(), homework.open.map(keyOf).sort());

const violating = check(['violating-city.yaml'], '--only', '6.3');
process.stdout.write(`\n######## 違反を仕込んだ市 / the violating city (6.3) ########\n\n${violating.stdout}`);
expect('violating city: exit code', violating.status, 1);
const report = JSON.parse(check(['violating-city.yaml'], '--only', '6.3', '--format', 'json').stdout);
const wanted = expected.seeds.flatMap(({ findings }) => findings.map(keyOf)).sort();
expect('violating city: findings', openFindings(report).map(keyOf).sort(), wanted);

process.stdout.write(`\n######## 結論 / conclusion ########\n\n`);
if (failures.length === 0) {
  process.stdout.write(
    `期待どおり: 模範市は方針に適合または例外、ガイドラインでは手で挙げた${homework.open.length}件の宿題だけが残り、違反市では仕込んだ${expected.seeds.length}件（${wanted.length}の指摘）がすべて見つかった。\n`,
  );
  process.stdout.write(
    `As expected: the model city conforms or is excepted, with ${homework.open.length} things left to do under the guideline; all ${expected.seeds.length} seeds (${wanted.length} findings) are found in the violating city.\n`,
  );
} else {
  process.stdout.write(`${failures.join('\n')}\n`);
  process.exitCode = 1;
}
