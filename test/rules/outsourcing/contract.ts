import type { Configuration, OutsourcingContract } from '../../../src/configuration/index';

/** A declaration with one contract. */
export function contracted(contract: OutsourcingContract, others: Configuration = {}): Configuration {
  return { ...others, outsourcing: { ...others.outsourcing, contracts: { a: contract } } };
}

/** Where a fact of that contract stands. */
export function at(...keys: readonly string[]): string {
  return ['/outsourcing/contracts/a', ...keys].join('/');
}

/** What is said of that contract. */
export function says<const Name extends string>(outcome: Name): Readonly<Record<string, Name>> {
  return { 'contract:a': outcome };
}
