import type { ClauseId, Policy } from '../../policy/index';
import type { Voice } from '../wording/voice';

/** The clauses of the policy as a taxonomy (条項の分類). */
export interface Taxonomy {
  readonly component: object;
  /** A reference to the taxonomy. */
  readonly reference: object;
  /** A reference to a clause; nothing where the policy does not have it. */
  readonly taxon: (clause: ClauseId) => object | undefined;
}

/** The one taxonomy of a run: every clause with its heading in both languages, and what it stands in. No sentence of the document is in it. */
export function createTaxonomy({ id: name, title, issuer, clauses }: Policy, { language, say }: Voice): Taxonomy {
  const index = new Map(clauses.map(({ id }, position) => [id, position]));
  const reference = { name, index: 0 };
  const taxon = (clause: ClauseId): object | undefined => {
    const position = index.get(clause);
    return position === undefined ? undefined : { id: clause, index: position, toolComponent: reference };
  };
  return {
    component: {
      name,
      organization: issuer.name,
      language,
      shortDescription: { text: say(title) },
      contents: ['nonLocalizedData', 'localizedData'],
      isComprehensive: true,
      taxa: clauses.map(({ id, label, heading, parent }) => ({
        id,
        name: label,
        shortDescription: { text: say(heading) },
        relationships:
          parent === undefined
            ? undefined
            : [{ target: { id: parent, index: index.get(parent), toolComponent: reference }, kinds: ['subset'] }],
      })),
    },
    reference,
    taxon,
  };
}
