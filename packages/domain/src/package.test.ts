import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('whoever uses the package has one zod, of their own choice within its major version', () => {
	const manifest: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));
	expect(manifest).not.toHaveProperty('dependencies');
	expect(manifest).toMatchObject({ peerDependencies: { zod: expect.stringMatching(/^\^4\./) } });
});
