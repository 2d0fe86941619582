import type { Location, Report, Result } from '../../evaluation/report';
import { byLocation } from '../sort';
import type { ReportOptions } from '../wording/report-options';
import { createUriOf, type PathOf, type UriOf } from './artifact-uri';
import { sarifText } from './sarif-text';

/** The places of a report as SARIF has them (宣言中の位置). */
export interface Places {
  /** Every file that is named, in order, with its URI. */
  readonly files: readonly { readonly file: string; readonly uri: string }[];
  /** A place, with what is said about it. */
  readonly at: (location: Location, message?: string) => object;
  /** The places of a result, the one that is shown first. Where a result has none, the first file as a whole. */
  readonly of: (result: Result) => readonly Location[];
  /** A pointer with the file in which it, or what it stands in, was seen. */
  readonly find: (pointer: string) => Location;
}

/** The places of one report. */
export function createPlaces(
  report: Report,
  { inputs = [], lineOf, columnOf, pathOf }: ReportOptions & { readonly pathOf?: PathOf },
): Places {
  const all = [...report.results, ...(report.evidence ?? [])].flatMap(({ locations }) => locations).sort(byLocation);
  const names = [...new Set([...inputs, ...all.flatMap(({ file }) => (file === undefined ? [] : [file]))])].sort();
  const uriOf: UriOf = createUriOf(names, pathOf);
  const files = names.map((file) => ({ file, uri: uriOf(file) }));
  const index = new Map(files.map(({ file }, position) => [file, position]));
  const seen = new Map<string, string>();
  for (const { file, pointer } of all) if (file !== undefined && !seen.has(pointer)) seen.set(pointer, file);
  const [first] = inputs.length > 0 ? inputs : names;

  const regionOf = (location: Location): object | undefined => {
    const startLine = lineOf?.(location);
    return startLine === undefined ? undefined : { startLine, startColumn: columnOf?.(location) };
  };
  const physical = (location: Location): object | undefined => {
    if (location.file === undefined) return undefined;
    return { artifactLocation: { uri: uriOf(location.file), uriBaseId, index: index.get(location.file) }, region: regionOf(location) };
  };
  return {
    files,
    at: (location, message) => ({
      physicalLocation: physical(location),
      logicalLocations: location.pointer === '' ? undefined : [{ fullyQualifiedName: location.pointer, kind: 'property' }],
      message: message === undefined ? undefined : { text: sarifText(message) },
    }),
    of: ({ locations }) =>
      locations.length > 0 ? [...locations].sort(byLocation) : first === undefined ? [] : [{ file: first, pointer: '' }],
    find: (pointer) => {
      const file = fileOf(pointer, seen) ?? (names.length === 1 ? first : undefined);
      return { ...(file === undefined ? {} : { file }), pointer };
    },
  };
}

/** What the URIs of files are relative to. */
export const uriBaseId = '%SRCROOT%';

function fileOf(pointer: string, seen: ReadonlyMap<string, string>): string | undefined {
  for (let inside = pointer; inside !== ''; inside = inside.slice(0, inside.lastIndexOf('/'))) {
    const file = seen.get(inside);
    if (file !== undefined) return file;
  }
  return undefined;
}
