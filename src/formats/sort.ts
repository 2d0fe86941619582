import type { Location, PassCount, Result } from '../evaluation/report';
import type { Subject } from '../facts/index';

/** Order by code units: the same on every machine and in every language. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

export const bySubject = (a: Subject, b: Subject): number => compareText(a.kind, b.kind) || compareText(a.id, b.id);
export const byLocation = (a: Location, b: Location): number =>
  compareText(a.file ?? '', b.file ?? '') || compareText(a.pointer, b.pointer);
export const byIdentity = (a: Result, b: Result): number => compareText(a.identity, b.identity);
export const byRule = (a: PassCount, b: PassCount): number => compareText(a.rule, b.rule) || compareText(a.requirement, b.requirement);
