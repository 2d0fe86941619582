import * as z from 'zod';
import { recordOf } from '../notation/id-schema';
import { noteSchema } from '../notation/notation-schemas';
import { type Cycle, cycleSchema } from '../records/cycle';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { recordByReferenceTo } from '../schema/references';
import { type ComplianceCheck, complianceCheckSchema } from './compliance-check';
import { type IncidentResponsePlan, incidentResponsePlanSchema } from './incident-response-plan';
import { type SystemMonitoring, systemMonitoringSchema } from './monitoring';

/** How often something is done in operation (運用の周期). One that is absent has not been laid down. @see 6(7) */
export interface OperationsCycles {
  /** Checking whether the policy is complied with (遵守状況の確認). */
  readonly complianceCheck?: Cycle;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

/** Operations (運用). @see 6(7) */
export interface Operations {
  /** The monitoring, by the id of the system. Where no systems are declared, by its name. */
  readonly monitoring?: Readonly<Record<string, SystemMonitoring | 'none' | 'unknown'>>;
  /** The checks of compliance, by id. `{}` says that none was ever made. */
  readonly complianceChecks?: Readonly<Record<string, ComplianceCheck>>;
  /** The plan for responding to breaches and the like (緊急時対応計画). */
  readonly incidentResponsePlan?: IncidentResponsePlan | 'none' | 'unknown';
  /** How often checks take place (点検の周期). */
  readonly cycles?: OperationsCycles;
  /** Free remarks; no rule reads them (備考). */
  readonly note?: string;
}

const denial = z.enum(['none', 'unknown']);

/** Reads {@link OperationsCycles}. */
export const operationsCyclesSchema = contract<OperationsCycles>()(
  z
    .strictObject({
      complianceCheck: z.exactOptional(
        cycleSchema.meta(bilingual('遵守状況の確認', '遵守状況を確認する周期', 'How often compliance is checked')),
      ),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('周期', '団体が定めた、運用の周期', 'How often, as the municipality has decided it')),
);

/** Reads an {@link Operations} section. */
export const operationsSchema = contract<Operations>()(
  z
    .strictObject({
      monitoring: z.exactOptional(
        recordByReferenceTo(
          'system',
          z.union([systemMonitoringSchema, denial]).meta(bilingual('監視', '一つの情報システムの監視', 'How one system is monitored')),
          '情報システムの監視',
          '情報システムのIDごとの監視',
          'The monitoring, by system id',
        ),
      ),
      complianceChecks: z.exactOptional(
        recordOf(complianceCheckSchema).meta(bilingual('遵守状況の確認', 'IDごとの確認', 'The checks of compliance, by id')),
      ),
      incidentResponsePlan: z.exactOptional(
        z
          .union([incidentResponsePlanSchema, denial])
          .meta(bilingual('緊急時対応計画', '情報資産への侵害などに備える計画', 'The plan for responding to breaches and the like')),
      ),
      cycles: z.exactOptional(operationsCyclesSchema),
      note: z.exactOptional(noteSchema),
    })
    .meta(bilingual('運用', '監視、遵守状況の確認、緊急時対応計画', 'Operations')),
);
