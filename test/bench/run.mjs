/**
 * Measures the built package. Every figure is a ratio within one run: read the ratios, not the milliseconds.
 *
 *     npm run bench
 */
import { evaluate, parseConfiguration } from '../../dist/index.js';
import { largeCity } from './large-city.mjs';

const rounds = 5;

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}

/** Medians of several tasks, taken in turns so that they meet the same conditions. */
function measure(tasks) {
  const times = tasks.map(() => []);
  for (const { run } of tasks) run(); // warm up
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { run }] of tasks.entries()) {
      const start = performance.now();
      run();
      times[index].push(performance.now() - start);
    }
  }
  return tasks.map(({ name }, index) => ({ name, median: median(times[index]) }));
}

for (const [nodes, flows, faults] of [
  [1_000, 5_000, {}],
  [10_000, 50_000, {}],
  [10_000, 50_000, { unsanitizedOneIn: 60 }],
]) {
  const input = largeCity(nodes, flows, faults);
  const text = JSON.stringify(input);
  const configuration = parseConfiguration(input);
  const report = evaluate(configuration, { asOf: '2026-11-24', only: ['6.3'] });
  const results = measure([
    { name: 'JSON.parse', run: () => JSON.parse(text) },
    { name: 'parseConfiguration', run: () => parseConfiguration(input) },
    { name: 'evaluate', run: () => evaluate(configuration, { asOf: '2026-11-24' }) },
  ]);
  const [, parse] = results;
  console.log(
    `\n${nodes} nodes, ${flows} flows (${(text.length / 1e6).toFixed(1)} MB of JSON, ${report.results.length} results, verdict of 6(3): ${report.verdict})`,
  );
  for (const { name, median: time } of results) {
    console.log(
      `  ${name.padEnd(20)} ${time.toFixed(0).padStart(6)} ms   ${(time / parse.median).toFixed(2).padStart(6)} of parseConfiguration`,
    );
  }
}
