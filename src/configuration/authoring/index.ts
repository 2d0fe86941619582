export { type Authoring, createAuthoring } from './authoring';
export { type DefineConfiguration, defineConfiguration } from './define-configuration';
export { type DefineFlows, type DefineNodes, type DefineSystem, defineFlows, defineNodes, defineSystem } from './define-parts';
export type { Violation } from './messages';
export type { CrossingOf, NodesInTier, Permitted } from './queries';
export type { Declared, DefinedConfiguration } from './shown';
