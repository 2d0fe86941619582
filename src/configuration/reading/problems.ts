import type { Bilingual } from '../../policy/index';
import type { Problem } from './issues';
import { withSuggestion } from './make-issue';
import { type Segment, toPointer } from './pointer';

/** A mistake in what a well-formed declaration says, by its pointer in the joined declaration. */
export interface MeaningProblem extends Problem {
  readonly pointer: string;
  /** Pointers of other places that take part. */
  readonly related?: readonly string[];
}

/** What else is known of a mistake. */
export interface ProblemDetails {
  readonly suggestion?: string | undefined;
  readonly related?: readonly string[];
}

/** Takes a mistake down. */
export type Report = (path: readonly Segment[], code: Problem['code'], message: Bilingual, details?: ProblemDetails) => void;

/** A list of mistakes, and the function that adds to it. */
export function collectProblems(): { readonly problems: readonly MeaningProblem[]; readonly report: Report } {
  const problems: MeaningProblem[] = [];
  const report: Report = (path, code, message, { suggestion, related } = {}) => {
    problems.push({
      code,
      pointer: toPointer(path),
      message: suggestion === undefined ? message : withSuggestion(message, suggestion),
      ...(suggestion === undefined ? {} : { suggestion }),
      ...(related === undefined ? {} : { related }),
    });
  };
  return { problems, report };
}
