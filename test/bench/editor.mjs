import { resolve } from 'node:path';
import { typedCity } from './typed-city.mjs';

const root = resolve(import.meta.dirname, '../..');
const rounds = 7;

/** Prints how long an editor waits for completions and for errors after a key stroke, in a file of 300 flows checked and typed plainly. */
export function measureEditor(compilers) {
  console.log('\nan editor after a key stroke, 100 nodes and 300 flows: ms (plain)');
  for (const [name, ts] of Object.entries(compilers)) {
    const sources = typedCity(100, 300, 'gotsu-security-policy');
    const checked = wait(ts, sources.checked);
    const plain = wait(ts, sources.plain);
    const cell = (figure) => `${checked[figure].toFixed(0)} (${plain[figure].toFixed(0)})`;
    console.log(`  ${name.padEnd(16)} completions ${cell('completions').padStart(12)}   errors ${cell('errors').padStart(12)}`);
  }
}

function wait(ts, source) {
  const file = `${root}/bench-editor.ts`;
  const place = source.indexOf('"from": "') + '"from": "'.length;
  let version = 0;
  let text = source;
  const options = {
    strict: true,
    exactOptionalPropertyTypes: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2023,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    types: [],
    paths: { 'gotsu-security-policy': [`${root}/dist/index.d.ts`] },
  };
  const service = ts.createLanguageService({
    getScriptFileNames: () => [file],
    getScriptVersion: (name) => (name === file ? String(version) : '0'),
    getScriptSnapshot: (name) => {
      const content = name === file ? text : ts.sys.readFile(name);
      return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
    },
    getCurrentDirectory: () => root,
    getCompilationSettings: () => options,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
    fileExists: (name) => name === file || ts.sys.fileExists(name),
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
  });
  const times = { completions: [], errors: [] };
  for (let round = 0; round <= rounds; round += 1) {
    // One letter more, or one less: each is a new version of the file.
    text = round % 2 === 0 ? `${source.slice(0, place)}x${source.slice(place)}` : source;
    version += 1;
    let start = performance.now();
    const offered = service.getCompletionsAtPosition(file, place, {})?.entries.length ?? 0;
    const completions = performance.now() - start;
    start = performance.now();
    const found = service.getSemanticDiagnostics(file).length;
    const errors = performance.now() - start;
    if (round === 0) continue; // warming up
    if (text !== source && found === 0 && source.includes('defineConfiguration')) throw new Error('the mistake was not found');
    if (offered === 0 && source.includes('defineConfiguration')) throw new Error('nothing was offered');
    times.completions.push(completions);
    times.errors.push(errors);
  }
  const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return { completions: median(times.completions), errors: median(times.errors) };
}
