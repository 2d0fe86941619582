import { pathToFileURL } from 'node:url';
import { commonTokens, declareFactoryPlugin, PluginKind, tokens } from '@stryker-mutator/api/plugin';
import { DryRunStatus, determineHitLimitReached, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';

// Stryker's runner for Vitest starts a worker for every mutant and loads the whole library in it: seconds for each of thousands of mutants.
// Here the tests are bundled once, a process loads the bundle once, and a mutant is tried by running the tests that reach it: milliseconds.

export const strykerPlugins = [declareFactoryPlugin(PluginKind.TestRunner, 'in-process', createRunner)];

export const strykerValidationSchema = {
  properties: {
    tests: {
      type: 'array',
      items: { type: 'string' },
      description: 'Globs of the test files that are held against the mutants, those that find most first',
    },
  },
};

const bundle = 'test/mutation/.bundle';
const collected = Symbol.for('collected tests');

createRunner.inject = tokens(commonTokens.options);

/** A test runner of Stryker over `options.tests`. */
function createRunner({ tests: patterns }) {
  const files = patterns.flatMap((pattern) => globSync(pattern).sort());
  globalThis.__stryker__ ??= {};
  const context = globalThis.__stryker__;
  let loaded;

  async function load() {
    loaded = [];
    for (const file of files) {
      globalThis[collected] = [];
      await import(pathToFileURL(`${bundle}/${file.replace(/\.ts$/, '.js')}`).href);
      loaded.push(...globalThis[collected].map((test, index) => ({ ...test, file, id: `${file} ${index}: ${test.name}` })));
    }
  }

  /** Runs the tests, up to the first failure if that is enough. */
  function run(tests, toTheEnd) {
    const results = [];
    for (const test of tests) {
      const result = attempt(test);
      results.push(result);
      if (result.status === TestStatus.Failed && !toTheEnd) break;
    }
    return { status: DryRunStatus.Complete, tests: results };
  }

  function attempt({ id, name, file, run }) {
    const begun = performance.now();
    const common = () => ({ id, name, fileName: file, timeSpentMs: performance.now() - begun });
    context.currentTestId = id;
    try {
      run();
      return { ...common(), status: TestStatus.Success };
    } catch (error) {
      return { ...common(), status: TestStatus.Failed, failureMessage: String(error) };
    } finally {
      context.currentTestId = undefined;
    }
  }

  return {
    // What runs while a module loads is judged in a process of its own, which Stryker starts.
    capabilities: () => ({ reloadEnvironment: false }),
    async dryRun() {
      await build({
        absWorkingDir: process.cwd(),
        entryPoints: files,
        outdir: bundle,
        outbase: '.',
        bundle: true,
        splitting: true,
        format: 'esm',
        platform: 'node',
        packages: 'external',
        alias: { vitest: './test/mutation/collected.mjs' },
        logLevel: 'error',
      });
      await load();
      return { ...run(loaded, true), mutantCoverage: context.mutantCoverage };
    },
    async mutantRun({ activeMutant, hitLimit, testFilter, disableBail }) {
      context.activeMutant = activeMutant.id;
      Object.assign(context, { hitLimit, hitCount: 0 });
      if (loaded === undefined) await load();
      const wanted = testFilter === undefined ? loaded : loaded.filter(({ id }) => testFilter.includes(id));
      const result = run(wanted, disableBail);
      context.activeMutant = undefined;
      return toMutantRunResult(determineHitLimitReached(context.hitCount, hitLimit) ?? result);
    },
  };
}
