import type { Configuration } from '../../configuration/index';
import { pointersToExceptions } from '../../evaluation/exceptions/references';
import { subjectOf } from '../../evaluation/record-index';

/** What persons have recorded. */
export type RecordsOfFlow = { readonly [K in 'exceptions' | 'judgements' | 'attestations']: NonNullable<Configuration[K]> };

/** What persons have recorded of each flow, and the exceptions to which it points (通信についての記録). Flows without any are not listed. */
export function recordsByFlow(configuration: Configuration): ReadonlyMap<string, RecordsOfFlow> {
  const byFlow = new Map<string, { readonly [K in keyof RecordsOfFlow]: Record<string, RecordsOfFlow[K][string]> }>();
  const of = (flow: string) => {
    const present = byFlow.get(flow) ?? { exceptions: {}, judgements: {}, attestations: {} };
    byFlow.set(flow, present);
    return present;
  };
  const { exceptions = {}, judgements = {}, attestations = {} } = configuration;
  const named = ({ subjects }: { readonly subjects: RecordsOfFlow['judgements'][string]['subjects'] }): readonly string[] =>
    subjects === 'municipality' ? [] : subjects.flatMap(subjectOf).flatMap(({ kind, id }) => (kind === 'flow' ? [id] : []));
  for (const [id, one] of Object.entries(exceptions)) for (const flow of named(one)) of(flow).exceptions[id] = one;
  for (const [id, one] of Object.entries(judgements)) for (const flow of named(one)) of(flow).judgements[id] = one;
  for (const [id, one] of Object.entries(attestations)) for (const flow of named(one)) of(flow).attestations[id] = one;
  for (const { reference, id } of pointersToExceptions(configuration)) {
    const one = Object.hasOwn(exceptions, id) ? exceptions[id] : undefined;
    if ('flow' in reference && one !== undefined) of(reference.flow).exceptions[id] = one;
  }
  return byFlow;
}

/** All records of several flows. */
export function joinRecords(all: readonly RecordsOfFlow[]): RecordsOfFlow {
  return {
    exceptions: Object.fromEntries(all.flatMap(({ exceptions }) => Object.entries(exceptions))),
    judgements: Object.fromEntries(all.flatMap(({ judgements }) => Object.entries(judgements))),
    attestations: Object.fromEntries(all.flatMap(({ attestations }) => Object.entries(attestations))),
  };
}
