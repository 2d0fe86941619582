/**
 * Measures what the checks while writing cost: the same declaration held against the policy by the compiler, and typed plainly, on every supported
 * compiler, and beside them what inference alone costs, with nothing checked; then an editor's answers after a key stroke. Every figure is a ratio within one run: read the ratios, not the seconds.
 *
 *     npm run bench
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { measureEditor } from './editor.mjs';
import { typedCity } from './typed-city.mjs';

const root = resolve(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
const compilers = { 'TypeScript 5.9': 'typescript-5.9', 'TypeScript 6': 'typescript', 'TypeScript 7': 'typescript-7' };
const sizes = [
  [10, 10],
  [100, 100],
  [1_000, 1_000],
  [1_000, 2_000],
  [5_000, 5_000],
];
const rounds = 3;

const folder = mkdtempSync(join(tmpdir(), 'bench-types-'));
const options = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noEmit: true,
  skipLibCheck: true,
  target: 'es2023',
  module: 'esnext',
  moduleResolution: 'bundler',
  types: [],
  lib: ['es2023', 'dom'],
  paths: { 'gotsu-security-policy': [join(root, 'dist/index.d.ts')] },
};

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}

function compile(compiler, file) {
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: [file] }));
  const tsc = join(dirname(require.resolve(`${compiler}/package.json`)), 'bin/tsc');
  const run = spawnSync(process.execPath, [tsc, '-p', folder, '--extendedDiagnostics', '--pretty', 'false'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (run.status !== 0) throw new Error(run.stdout.slice(0, 2_000));
  const figure = (name) => Number(new RegExp(`^${name}:\\s+([\\d.]+)`, 'm').exec(run.stdout)?.[1]);
  return { instantiations: figure('Instantiations'), check: figure('Check time'), total: figure('Total time') };
}

try {
  for (const [name, compiler] of Object.entries(compilers)) {
    console.log(`\n${name}`);
    console.log('  nodes  flows   instantiations   per flow   check s (plain)   total s (plain)   inferred ÷ plain   total ÷ plain');
    for (const [nodes, flows] of sizes) {
      const sources = typedCity(nodes, flows, 'gotsu-security-policy');
      const results = { plain: [], inferred: [], checked: [] };
      for (let round = 0; round < rounds; round += 1) {
        for (const kind of Object.keys(results)) {
          const file = join(folder, `${kind}.ts`);
          writeFileSync(file, sources[kind]);
          results[kind].push(compile(compiler, file));
        }
      }
      const of = (kind, figure) => median(results[kind].map((result) => result[figure]));
      const instantiations = of('checked', 'instantiations');
      const cells = [
        String(nodes).padStart(7),
        String(flows).padStart(7),
        String(instantiations).padStart(17),
        (instantiations / flows).toFixed(0).padStart(11),
        `${of('checked', 'check').toFixed(2)} (${of('plain', 'check').toFixed(2)})`.padStart(18),
        `${of('checked', 'total').toFixed(2)} (${of('plain', 'total').toFixed(2)})`.padStart(18),
        (of('inferred', 'total') / of('plain', 'total')).toFixed(2).padStart(19),
        (of('checked', 'total') / of('plain', 'total')).toFixed(2).padStart(16),
      ];
      console.log(cells.join(''));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
measureEditor({ 'TypeScript 5.9': require('typescript-5.9'), 'TypeScript 6': require('typescript') });
