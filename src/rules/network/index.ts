import type { Rule } from '../rule';
import { boundaryDefault } from './boundary-default';
import { bridgingNode } from './bridging-node';
import { exitAggregation } from './exit-aggregation';
import { internetAggregation } from './internet-aggregation';
import { internetMonitoring } from './internet-monitoring';
import { lgwanInwardPath } from './lgwan-inward-path';
import { lgwanOutwardPath } from './lgwan-outward-path';
import { myNumberDataMovement } from './my-number-data-movement';
import { myNumberDataPlacement } from './my-number-data-placement';
import { myNumberInwardPath } from './my-number-inward-path';
import { myNumberIsolation } from './my-number-isolation';
import { myNumberOutwardPath } from './my-number-outward-path';
import { pathPartition } from './path-partition';
import { sanitizedCommunication } from './sanitized-communication';
import { securityCloud } from './security-cloud';
import { specifiedCommunication } from './specified-communication';
import { terminalExportBan } from './terminal-export-ban';
import { terminalMultiFactor } from './terminal-multi-factor';

/** The rules of 6(3). */
export const networkRules: readonly Rule[] = [
  boundaryDefault,
  bridgingNode,
  exitAggregation,
  internetAggregation,
  internetMonitoring,
  lgwanInwardPath,
  lgwanOutwardPath,
  myNumberDataMovement,
  myNumberDataPlacement,
  myNumberInwardPath,
  myNumberIsolation,
  myNumberOutwardPath,
  pathPartition,
  sanitizedCommunication,
  securityCloud,
  specifiedCommunication,
  terminalExportBan,
  terminalMultiFactor,
];
