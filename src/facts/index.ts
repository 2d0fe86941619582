/** What follows from a declaration: outcomes, facts, the crossing decision, the graph and its paths. @module facts */

export * from './bodies';
export * from './calendar';
export * from './classification';
export type { AllowList } from './crossing/allow-list';
export * from './crossing/decide';
export { crossingQuestions } from './crossing/messages';
export { type Direction, directionsOf } from './crossing/sanitization';
export { askAboutData, type DataFacts } from './data-facts';
export * from './declared';
export * from './devices';
export * from './ends';
export * from './existed-before';
export * from './facts';
export type { Edge, Graph, Place } from './graph';
export * from './in-force';
export * from './office';
export * from './outcome';
export * from './pointer';
export * from './reachability';
export * from './says-nothing';
export * from './standing';
export * from './subject';
export * from './systems';
export * from './text';
export * from './undetermined';
