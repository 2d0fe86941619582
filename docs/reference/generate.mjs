/**
 * Writes the reference pages of this folder from the policy, the rules and the examples. A test fails while they are stale.
 *
 *     npm run docs:reference
 */
import { writeFileSync } from 'node:fs';
import { createJiti } from 'jiti';

const { pathOf, referenceFiles } = await createJiti(import.meta.url).import('./files.ts');
for (const [file, text] of referenceFiles()) writeFileSync(pathOf(file), text);
