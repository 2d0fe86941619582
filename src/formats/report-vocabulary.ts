import type { AskedDifferently, Report, Result } from '../evaluation/report';
import type { Hop, UnknownReason } from '../facts/index';
import type { Establishment } from '../policy/index';

/** The values of a union, each once: one that is forgotten is a compile error. */
const valuesOf = <T extends string>(values: Readonly<Record<T, true>>): readonly T[] => Object.keys(values) as T[]; // the keys are these

export const outcomes = valuesOf<Result['outcome']>({ pass: true, fail: true, undetermined: true, 'not-applicable': true, error: true });
export const dispositions = valuesOf<Result['disposition']>({
  open: true,
  excepted: true,
  judged: true,
  relieved: true,
  expired: true,
  'not-yet-valid': true,
  invalid: true,
});
export const readings = valuesOf<Result['reading']>({ literal: true, interpretation: true });
export const severities = valuesOf<Result['severity']>({ violation: true, advice: true });
export const unknownReasons = valuesOf<UnknownReason>({
  'missing-fact': true,
  judgement: true,
  'text-gap': true,
  coverage: true,
  'no-record': true,
  suspect: true,
});
export const establishments = valuesOf<Establishment>({ facts: true, attestation: true, judgement: true });
export const coverages = valuesOf<Report['declared']['covers']>({ municipality: true, systems: true, unknown: true });
export const hopKinds = valuesOf<Hop['kind']>({ flow: true, bridge: true });
export const certainties = valuesOf<Hop['certainty']>({ must: true, may: true });
export const findingAges = valuesOf<NonNullable<Result['since']>>({ new: true, known: true });
export const differences = valuesOf<AskedDifferently>({ policy: true, profile: true, only: true, exceptions: true, declared: true });
