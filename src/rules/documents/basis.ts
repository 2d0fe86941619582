import { type Facts, forceOf, pointer, type Unknown } from '../../facts/index';
import { askOf, type DocumentEntry } from '../document';
import { entriesOf } from '../records';

/** The documents of a declaration in the order of their ids; `undefined` where none are declared. */
export function documentsOf({ configuration }: Facts): readonly DocumentEntry[] | undefined {
  return configuration.documents === undefined ? undefined : [...entriesOf(configuration.documents, '/documents')];
}

/** Whether a document rests on control standards that hold, itself or by way of other procedures; or what is not known of that. */
export function restsOnStandards(entry: DocumentEntry, facts: Facts): boolean | readonly [Unknown, ...Unknown[]] {
  const documents = facts.configuration.documents ?? {};
  const unknown: Unknown[] = [];
  const seen = new Set([entry.id]);
  const waiting = [entry];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next.record.basedOn === undefined) unknown.push(askOf(next, 'basedOn'));
    for (const id of next.record.basedOn ?? []) {
      const record = documents[id];
      if (record === undefined || seen.has(id)) continue;
      seen.add(id);
      const basis = { id, record, at: pointer('documents', id) };
      if (record.kind === undefined) unknown.push(askOf(basis, 'kind'));
      else if (record.kind === 'procedure') waiting.push(basis);
      else if (record.kind === 'control-standards') {
        const force = forceOf(record, facts.asOf);
        if (force === 'in-force') return true;
        if (force === 'unknown') unknown.push(askOf(basis, 'adoptedOn'));
      }
    }
  }
  const [first, ...others] = unknown;
  return first === undefined ? false : [first, ...others];
}
