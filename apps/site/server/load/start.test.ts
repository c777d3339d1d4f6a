import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { builtRenderer } from '../testing/built-renderer.ts';

const app = fileURLToPath(new URL('../..', import.meta.url));

test('the site is ready to serve before it loads what only the making of a page needs', async () => {
	await builtRenderer();
	const starting = `
		await import('./server/site.ts');
		const { openRenderer } = await import('./server/rendering/renderer.ts');
		await openRenderer('${app}build');
		process.stdout.write(JSON.stringify(process.moduleLoadList));
	`;
	const words = ['--input-type=module', '--eval', starting];
	const { stdout } = await promisify(execFile)(process.execPath, words, { cwd: app, maxBuffer: 1024 * 1024 });
	expect(stdout).toContain('NativeModule http');
	expect(stdout).not.toContain('undici');
});
