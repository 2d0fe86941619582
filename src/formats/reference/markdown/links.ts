import type { Requirement } from '../../../policy/index';
import { anchorOf, code, link } from './markdown';

/** The page of the matrix. */
export const matrixFile = 'coverage-matrix.md';

/** The page of an area. */
export function fileOf(area: string): string {
  return `${area}.md`;
}

/** A link to a requirement, from the page `here`. */
export function requirementLink({ id, area }: Requirement, here: string): string {
  return linkTo(id, fileOf(area), here);
}

/** A link to a rule, from the page `here`. A rule stands on the page of its own area, whose name its id begins with. */
export function ruleLink(id: string, here: string): string {
  return linkTo(id, fileOf(id.slice(0, id.indexOf('/'))), here);
}

function linkTo(id: string, home: string, here: string): string {
  return link(code(id), `${home === here ? '' : home}#${anchorOf(id)}`);
}

/** A file of the repository, seen from the folder of the pages. */
export function fileLink(path: string): string {
  return link(code(path.slice(path.lastIndexOf('/') + 1)), `../../${path}`);
}
