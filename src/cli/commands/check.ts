import { isAbsolute, relative, resolve } from 'node:path';
import { type ComparedReport, ComparisonError, evaluate, type Location, type Report, redact, reportSince } from '../../evaluation/index';
import { fill } from '../../facts/index';
import { type Bilingual, verifySource } from '../../policy/index';
import { Arguments, type OptionSpecs } from '../arguments';
import type { Command } from '../command';
import { UsageError } from '../errors';
import { exitCodeOf } from '../exit-code';
import { loadDeclaration, nameOf } from '../input/load-declaration';
import { loadReport } from '../input/load-report';
import { readOnce, readText } from '../input/read-text';
import type { Io } from '../io';
import { type FormatOptions, render } from '../output-forms/formats';
import { outputsOf, reportOptions } from '../output-forms/outputs';
import { deliver, presentationOf, refuseOwnInput } from '../present';
import { createProgress } from '../progress';
import { dayOf, judgingOptions, policyOf } from '../settings';
import { toolName } from '../tool-name';

const specs = {
  ...judgingOptions,
  only: { type: 'list', value: '6.3,…', help: { ja: '判定を条項や要求事項に限る', en: 'limit the run to clauses or requirements' } },
  ...reportOptions,
  public: {
    type: 'flag',
    help: {
      ja: '公開用: 名称・場所・対応などを除き、判定と件数だけを示す',
      en: 'for the public: statuses and counts, without names, places, remedies',
    },
  },
  source: {
    type: 'value',
    value: 'FILE',
    help: { ja: '公式の本文。変わった条項の結果を未確定とする', en: 'the official text; results of changed clauses become undetermined' },
  },
  since: {
    type: 'value',
    value: 'REPORT',
    help: {
      ja: '前の報告（--format json で書いたもの）。すべて示し、新しいものだけを終了コードに数える',
      en: 'an earlier report (--format json): all is shown, only what is new counts in the exit code',
    },
  },
  'open-only': {
    type: 'flag',
    help: {
      ja: 'SARIF から例外・判断・経過措置で確定したものを除く（GitHub はそれも警告に数える）',
      en: 'leave what is settled out of SARIF; GitHub counts it as an alert',
    },
  },
  'no-exceptions': { type: 'flag', help: { ja: '例外措置を考慮しない', en: 'leave exceptions out of account' } },
  'allow-undetermined': {
    type: 'flag',
    help: { ja: '未確定があっても終了コードを 0 とする', en: 'let undetermined requirements exit with 0' },
  },
  evidence: { type: 'flag', help: { ja: '適合したものと、読んだ事実も示す', en: 'show what passed as well, and what was read' } },
  strict: {
    type: 'flag',
    help: { ja: '助言も違反と同じに扱う（終了コードのみ）', en: 'let advice gate like violations (exit code only)' },
  },
} as const satisfies OptionSpecs;

const messages = {
  noFile: {
    ja: '宣言のファイルを指定してください（例: gotsu-policy check city.yaml）。まだなければ gotsu-policy init でひな形を作れます。',
    en: 'Name the file of a declaration (gotsu-policy check city.yaml). If there is none yet, gotsu-policy init writes a starter.',
  },
  notComparable: { ja: '--since: {reason}', en: '--since: {reason}' },
  openOnly: {
    ja: '--open-only は SARIF だけに効きます。--format sarif と一緒に使ってください。',
    en: '--open-only is for SARIF alone: use it with --format sarif.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Holds a declaration against the policy. */
export const check: Command = {
  name: 'check',
  summary: { ja: '宣言を方針に照らして判定する', en: 'hold a declaration against the policy' },
  usage: { ja: 'check FILE... [オプション]', en: 'check FILE... [options]' },
  specs,
  notes: {
    ja: 'ファイルは .yaml .json .ts .js。複数は一つの宣言に合わせる。「-」は標準入力。\n終了コード:\n  0 違反なし  1 違反あり  2 入力・使い方の誤り  3 規則の誤り  4 未確定あり',
    en: 'Files are .yaml, .json, .ts or .js; several are joined into one declaration; - is standard input.\nExit codes:\n  0 no open violation  1 violation  2 input or usage  3 a rule failed\n  4 something is undetermined',
  },
  async run(argv, session) {
    const given = Arguments.parse(argv, specs);
    const files = given.positionals;
    if (files.length === 0) throw new UsageError(messages.noFile);
    const source = given.value('source');
    const since = given.value('since');
    readOnce([...files, source, since]);
    const outputs = await outputsOf(given, session.io.cwd);
    if (given.has('open-only') && outputs.every(({ format }) => format !== 'sarif')) throw new UsageError(messages.openOnly);
    const asOf = dayOf(given.value('as-of'), session.io.now);
    const policy = policyOf(given.list('profile'));
    const only = given.list('only');
    const evidence = given.has('evidence');
    for (const { file } of outputs) await refuseOwnInput(session, file, [...files, ...[source, since].filter((one) => one !== undefined)]);
    const earlier = since === undefined ? undefined : await loadReport(session.io, since);
    const declaration = await loadDeclaration(session.io, files);
    const verification = source === undefined ? undefined : await verifySource(await readText(session.io, source));
    const progress = createProgress(session);
    const judged = evaluate(declaration.configuration, {
      asOf,
      policy,
      evidence,
      withoutExceptions: given.has('no-exceptions'),
      onRule: progress.judging,
      ...(only === undefined ? {} : { only }),
      ...(verification === undefined ? {} : { source: verification }),
    });
    const report = earlier === undefined ? judged : compared(judged, earlier);
    const shown = given.has('public') ? redact(report, 'public') : report;
    const tool = await toolName();
    // Finding lines means reading the files a second time, slowly.
    const placeOf = outputs.every(({ format }) => format === 'json') ? undefined : await declaration.findPlaces();
    for (const { format, file } of outputs) {
      const options: FormatOptions = {
        ...presentationOf(session, given, file),
        evidence,
        all: given.has('all'),
        tool,
        policy,
        allowUndetermined: given.has('allow-undetermined'),
        openOnly: given.has('open-only'),
        strict: given.has('strict'),
        inputs: files.map(nameOf),
        pathOf: (name) => pathFromTop(session.io, name),
        configuration: declaration.configuration,
        ...(placeOf === undefined
          ? {}
          : { lineOf: (location: Location) => placeOf(location)?.line, columnOf: (location: Location) => placeOf(location)?.column }),
      };
      progress.writing(format);
      const made = render(format, shown, options);
      if (file === undefined) progress.end();
      await deliver(session, made, file, progress.end);
    }
    return exitCodeOf(report, { allowUndetermined: given.has('allow-undetermined'), strict: given.has('strict') });
  },
};

function compared(report: Report, earlier: ComparedReport): Report {
  try {
    return reportSince(report, earlier);
  } catch (error) {
    if (error instanceof ComparisonError) throw new UsageError(fill(messages.notComparable, { reason: error.text }));
    throw error;
  }
}

/** Where a file lies from the top of the repository that a job of GitHub has checked out, or from the folder that the command runs in. */
function pathFromTop({ cwd, env }: Pick<Io, 'cwd' | 'env'>, name: string): string | undefined {
  const path = relative(env.GITHUB_WORKSPACE ?? cwd, resolve(cwd, name));
  return path.startsWith('..') || isAbsolute(path) ? undefined : path;
}
