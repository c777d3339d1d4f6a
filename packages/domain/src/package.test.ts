import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('the package brings no zod of its own: its user installs any version 4', () => {
	const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
	expect(manifest).not.toHaveProperty('dependencies');
	expect(manifest).toMatchObject({ peerDependencies: { zod: expect.stringMatching(/^\^4\./) } });
});
