import { execFile } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const app = fileURLToPath(new URL('../..', import.meta.url));
const folder = `${app}.svelte-kit/page-with-hidden-field`;

test('a page that names a field the public may not see does not compile', async () => {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	await writeFile(`${folder}/tsconfig.json`, JSON.stringify({ extends: '../../tsconfig.json', include: ['.'] }));
	await writeFile(`${folder}/Shown.svelte`, component('website'));
	await writeFile(`${folder}/Hidden.svelte`, component('publicity'));

	const output = await check();
	expect(output).toMatch(/Hidden\.svelte.*Property 'publicity' does not exist/);
	expect(output).not.toMatch(/ERROR.*Shown\.svelte/);
});

function component(field: string): string {
	return [
		'<script lang="ts">',
		"	import type { PublicRecord } from '@kok/domain/release/content';",
		"	const { member }: { member: PublicRecord<'member'> } = $props();",
		'</script>',
		`<p>{member.facts.values.${field}}</p>`
	].join('\n');
}

/** `svelte-check` fails as it should; what it said is what counts. */
async function check(): Promise<string> {
	const run = promisify(execFile)(
		`${app}node_modules/.bin/svelte-check`,
		['--tsconfig', `${folder}/tsconfig.json`, '--output', 'machine'],
		{ cwd: app }
	);
	return run.then(
		({ stdout }) => stdout,
		(error: unknown) => (error instanceof Error && 'stdout' in error ? String(error.stdout) : '')
	);
}
