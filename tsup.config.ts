import { defineConfig, type Options } from 'tsup';

const shared: Options = {
  target: 'es2023',
  sourcemap: false,
  clean: false, // package.json removes dist first: tsup's own cleaning leaves stale declarations
};

const declarations: Options['dts'] = { compilerOptions: { ignoreDeprecations: '6.0' } };

export default defineConfig([
  {
    ...shared,
    entry: {
      index: 'src/index.ts',
      'policy/index': 'src/policy/index.ts',
      'guard/index': 'src/guard/index.ts',
      'formats/index': 'src/formats/index.ts',
      'matchers/index': 'src/matchers/index.ts',
      'vitest/index': 'src/vitest/index.ts',
      'jest/index': 'src/jest/index.ts',
    },
    format: ['esm', 'cjs'],
    splitting: true, // in CommonJS too: what one entry has parsed, another must know as parsed
    dts: declarations,
    platform: 'neutral',
  },
  {
    ...shared,
    entry: { 'cli/main': 'src/cli/main.ts' },
    format: ['esm'],
    platform: 'node',
    dts: false,
  },
]);
