/** Holding the policy against the official document: fingerprints are compared, the document's sentences are not in the package. */
export * from './attach-source';
export * from './fingerprint-source';
export * from './gotsu-source';
export type { SourceOutline } from './outline';
export * from './source-verification';
export * from './verify-source';
