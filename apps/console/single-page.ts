import adapter from '@sveltejs/adapter-static';
import type { Adapter } from '@sveltejs/kit';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const folder = 'build';
const page = '200.html';
const inlineScript = /<script>([^]*?)<\/script>/g;
/**
 * The page runs no text as code, and zod would try whether it may: the browser notes that as a breach of its rules, and reads
 * all of the script once more to say where.
 */
const beforeStart = 'globalThis.__zod_globalConfig = { jitless: true };';

/**
 * Builds one page for all addresses, with its start script in a file of its own: the page may then forbid all others. Beside
 * each file stands its form for browsers that take Brotli.
 */
export function singlePage(): Adapter {
	const made = adapter({ pages: folder, assets: folder, fallback: page, strict: false });
	return {
		...made,
		name: 'single-page',
		adapt: async (builder) => {
			await made.adapt(builder);
			await moveScripts(join(import.meta.dirname, folder));
			await builder.compress(folder);
		}
	};
}

async function moveScripts(built: string): Promise<void> {
	const html = await readFile(join(built, page), 'utf8');
	const scripts = [...html.matchAll(inlineScript)].map(([, code = '']) => ({ code, address: addressOf(code) }));
	for (const { code, address } of scripts) await writeFile(join(built, address), beforeStart + code);
	const pointing = html.replaceAll(inlineScript, (_, code: string) => `<script src="/${addressOf(code)}"></script>`);
	await writeFile(join(built, page), pointing);
}

/** Named by its content, as all files that are kept for long. */
function addressOf(code: string): string {
	return `_app/immutable/start.${createHash('sha256')
		.update(beforeStart + code)
		.digest('base64url')
		.slice(0, 10)}.js`;
}
