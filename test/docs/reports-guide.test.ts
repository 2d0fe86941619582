import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import { createWorkplace } from '../cli/session';
import { examplesFolder } from '../examples/model-city';

const { call, folder, remove } = createWorkplace();
afterAll(remove);
copyFileSync(fileURLToPath(new URL('vendor-system.yaml', examplesFolder)), join(folder, 'city.yaml'));

const guide = readFileSync(new URL('../../docs/guide/reports.md', import.meta.url), 'utf8');
const lines = [...guide.matchAll(/^gotsu-policy (.+)$|`gotsu-policy ([^`]+)`/gm)].map(([, inBlock, inText]) => inBlock ?? inText ?? '');

it('the guide to reports has command lines', () => expect(lines.length).toBeGreaterThan(15));

it.each(lines)('gotsu-policy %s', async (line) => {
  const { code, stderr } = await call(line.split(' '));
  // 4: the declaration leaves something undetermined. What cannot be used would be 2.
  expect([0, 4], stderr).toContain(code);
});
