import * as z from 'zod';
import { configurationSchema } from '../configuration';

/** A JSON Schema (JSONスキーマ), as plain data. */
export type JsonSchema = Readonly<Record<string, unknown>>;

/**
 * The JSON Schema (draft 2020-12) of a declaration, for completion and squiggles in editors (エディタ用のJSON Schema). What depends on several places at
 * once, such as references, only `parseConfiguration` checks.
 *
 * @example
 * ```ts
 * import { configurationJsonSchema } from 'gotsu-security-policy';
 *
 * const file = JSON.stringify(configurationJsonSchema(), null, 2);
 * ```
 */
export function configurationJsonSchema(): JsonSchema {
  const schema = z.toJSONSchema(configurationSchema, { target: 'draft-2020-12', io: 'input' });
  return { ...schema, $id: 'urn:gotsu-security-policy:configuration:1' };
}
