import ts from 'typescript';
import { type Complaint, options, toComplaint } from './compile';

/** Marks the place of the cursor in a text. */
export const cursor = '‸';

/** What an editor shows of files of which some are being written: the language service of TypeScript, which editors ask. */
export class Editor {
  readonly #written = new Map<string, { readonly text: string; readonly version: number }>();
  readonly #service: ts.LanguageService;

  /** `opened`: files on the disk that are to be looked at. */
  constructor(
    readonly opened: readonly string[] = [],
    compilerOptions: ts.CompilerOptions = options,
  ) {
    this.#service = ts.createLanguageService({
      getCompilationSettings: () => compilerOptions,
      getScriptFileNames: () => [...new Set([...this.opened, ...this.#written.keys()])],
      getScriptVersion: (file) => String(this.#written.get(file)?.version ?? 0),
      getScriptSnapshot: (file) => {
        const text = this.#textOf(file);
        return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
      },
      getCurrentDirectory: ts.sys.getCurrentDirectory,
      getDefaultLibFileName: ts.getDefaultLibFilePath,
      fileExists: (file) => this.#written.has(file) || ts.sys.fileExists(file),
      readFile: (file) => this.#textOf(file),
      readDirectory: ts.sys.readDirectory,
      directoryExists: ts.sys.directoryExists,
      getDirectories: ts.sys.getDirectories,
    });
  }

  /** Writes a file into the editor, not onto the disk; a `‸` in it is taken out. */
  write(file: string, text: string): void {
    this.#written.set(file, { text: text.replace(cursor, ''), version: (this.#written.get(file)?.version ?? 0) + 1 });
  }

  /** What is underlined in a file, from top to bottom. */
  complaintsIn(file: string): readonly Complaint[] {
    return [...this.#service.getSyntacticDiagnostics(file), ...this.#service.getSemanticDiagnostics(file)]
      .map(toComplaint)
      .sort((a, b) => a.line - b.line || a.column - b.column);
  }

  /** The texts and names offered at the `‸` of a file that is written so. */
  completionsIn(file: string, text: string): readonly string[] {
    this.write(file, text);
    const at = text.indexOf(cursor);
    if (at < 0) throw new Error(`no ${cursor} in the text`);
    const found = this.#service.getCompletionsAtPosition(file, at, { includeCompletionsWithInsertText: true });
    return (found?.entries ?? []).map(({ name }) => name);
  }

  /** A file after a quick fix, for each fix offered for an error code, by the name that the editor shows. */
  fixesFor(file: string, code: number): ReadonlyMap<string, string> {
    const fixed = new Map<string, string>();
    for (const diagnostic of this.#service.getSemanticDiagnostics(file).filter((one) => one.code === code)) {
      const { start = 0, length = 0 } = diagnostic;
      for (const { description, changes } of this.#service.getCodeFixesAtPosition(file, start, start + length, [code], formatting, {}))
        fixed.set(description, applied(this.#textOf(file) ?? '', changes.find(({ fileName }) => fileName === file)?.textChanges ?? []));
    }
    return fixed;
  }

  /** The declaration file of a file. */
  declarationOf(file: string): string {
    return this.#service.getEmitOutput(file, true, true).outputFiles.find(({ name }) => name.endsWith('.d.ts'))?.text ?? '';
  }

  #textOf(file: string): string | undefined {
    return this.#written.get(file)?.text ?? ts.sys.readFile(file);
  }
}

const formatting: ts.FormatCodeSettings = { ...ts.getDefaultFormatCodeSettings('\n'), indentSize: 2 };

function applied(text: string, changes: readonly ts.TextChange[]): string {
  return [...changes]
    .sort((a, b) => b.span.start - a.span.start)
    .reduce((whole, { span, newText }) => whole.slice(0, span.start) + newText + whole.slice(span.start + span.length), text);
}
