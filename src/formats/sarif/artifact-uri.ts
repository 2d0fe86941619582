import { safe } from '../safe';

/** Names files as SARIF has them (ファイルのURI). */
export type UriOf = (file: string) => string;

/**
 * Makes the names of files relative and percent-encoded: no address of a machine goes into a report. What all absolute names have in common is left out,
 * and so are steps upwards, as long as that makes no two files one: the reader looks from the top of the repository. `pathOf` says where a file lies from
 * there, for whoever knows.
 */
export function createUriOf(files: readonly string[], pathOf: PathOf = () => undefined): UriOf {
  const absolute = files.filter(isAbsolute).map(segmentsOf);
  const common = commonFolder(absolute);
  const short = (file: string): string => {
    const path = pathOf(file);
    if (path !== undefined) return encoded(segmentsOf(path));
    return encoded(isAbsolute(file) ? segmentsOf(file).slice(common) : segmentsOf(file).filter((segment) => segment !== '..'));
  };
  const times = new Map<string, number>();
  for (const file of new Set(files)) times.set(short(file), (times.get(short(file)) ?? 0) + 1);
  return (file) => ((times.get(short(file)) ?? 0) > 1 ? encoded(segmentsOf(file)) : short(file));
}

/** Where a file lies from the top of the repository; `undefined` where it lies elsewhere. */
export type PathOf = (file: string) => string | undefined;

const encoded = (segments: readonly string[]): string => segments.map((segment) => encodeURIComponent(safe(segment))).join('/');

function isAbsolute(file: string): boolean {
  return /^(?:[/\\]|[A-Za-z]:|[A-Za-z][A-Za-z\d+.-]+:\/\/)/.test(file);
}

function segmentsOf(file: string): readonly string[] {
  return file.split(/[/\\]/).filter((segment) => segment !== '' && segment !== '.');
}

/** How many folders all of them lie in. */
function commonFolder([first = [], ...others]: readonly (readonly string[])[]): number {
  const folders = first.slice(0, -1);
  const parting = folders.findIndex((segment, index) => others.some((other) => other[index] !== segment || index >= other.length - 1));
  return parting === -1 ? folders.length : parting;
}
