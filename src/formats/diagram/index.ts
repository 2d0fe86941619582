export type { DiagramOptions } from './network-picture';
export { toDot } from './to-dot';
export { toMermaid } from './to-mermaid';
