import type { Configuration, Cycle, SystemMeasures, TechnicalCycles } from '../../../src/configuration/index';

/** A declaration of one system with its measures. */
export const oneSystem = (measures: SystemMeasures, cycles?: TechnicalCycles): Configuration => ({
  assets: { systems: { juki: {} } },
  technical: { systems: { juki: measures }, ...(cycles === undefined ? {} : { cycles }) },
});

/** A cycle of so many months. */
export const months = (count: number): Cycle => ({ unit: 'month', count, source: '対策基準' });

/** Where a fact of the one system stands. */
export const at = (fact: string): string => `/technical/systems/juki/${fact}`;
