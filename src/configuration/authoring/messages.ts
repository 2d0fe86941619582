import type { clauses, RequirementId } from '../../policy/index';

/**
 * Nothing is of this type. It stands in a union beside the values that the policy admits, so that the compiler's message about any other value
 * carries the clause and what to do. A signature, not a property: of a list or record without that property the compiler would say that the property is
 * missing, and offer to add it.
 */
export type Violation<_Message extends string> = (nothingIsOfThisType: never) => never;

type Clauses = (typeof clauses)[number];

/** The printed label of the clause that a requirement id starts with: `6(3)②` for `6.3.2/partition`. Of another body's requirement, its id. */
export type LabelOf<Requirement extends string> = Requirement extends `${infer Clause}/${string}`
  ? [Extract<Clauses, { readonly id: Clause }>] extends [never]
    ? Requirement
    : Extract<Clauses, { readonly id: Clause }>['label']
  : Requirement;

/** What the compiler says of a requirement: the clause label, then the remedy. */
export type Says<Requirement extends RequirementId, Text extends string> = `${LabelOf<Requirement>} ${Text}`;

/** What it says where nothing literal is left to look at. */
export type NotLiteral = 'not literal data: write it inline or `as const`; check data read at run time with parseConfiguration()';
