import * as z from 'zod';
import { contract } from '../schema/contract';
import { bilingual } from '../schema/describe';
import { type RecordedStatement, recordedStatementShape } from './recorded-statement';

/**
 * A statement that a requirement is met (実施の表明), for requirements that no rule decides. It counts only with evidence, date and owner;
 * reports say "conformant (declared)".
 */
export interface Attestation extends RecordedStatement {}

/** Reads an {@link Attestation}. */
export const attestationSchema = contract<Attestation>()(
  z
    .strictObject(recordedStatementShape)
    .meta(bilingual('実施の表明', '要求事項を満たしていることの表明', 'A statement that a requirement is met')),
);
