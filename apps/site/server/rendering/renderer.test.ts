import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import type { PagePlatform } from '#lib/release/platform.ts';
import { builtRenderer } from '../testing/built-renderer.ts';
import { openPress } from '../testing/press.ts';
import { contentOf, demandRecord, networkRecord, published } from '../testing/records.ts';

const renderer = await builtRenderer();

function platformOf(...records: Parameters<typeof contentOf>[0] & {}): PagePlatform {
	const content = contentOf(records);
	const press = openPress();
	const release = { content, envelope: press.publish(content, published), publicKey: press.publicKey };
	return { release, origin: 'https://site.example' };
}

describe('the built site', () => {
	test('gives the same bytes for the same path and release, and never mixes two that render at once', async () => {
		const german = (title: string) => ({ title, summary: 'Ein Satz.', clauses: {} });
		const a = platformOf(networkRecord(), demandRecord(1, { de: german('Titel A') }));
		const b = platformOf(networkRecord(), demandRecord(1, { de: german('Titel B') }));

		const asked = Array.from({ length: 40 }, (_, index) => (index % 2 === 0 ? a : b));
		const texts = await Promise.all(
			asked.map(async (platform) => (await renderer.render('/de/forderungen', { platform })).text())
		);

		expect(new Set(texts.filter((_, index) => index % 2 === 0)).size).toBe(1);
		expect(texts[0]).toContain('Titel A');
		expect(texts[0]).not.toContain('Titel B');
		expect(texts[1]).toContain('Titel B');
	});

	test('serves its files: one stylesheet, two fonts, the exit, the neutral icon of help', () => {
		const files = [...renderer.files];
		expect(files.map(([path]) => path.replace(/\.[\w-]{8}\./, '.')).sort()).toEqual([
			'/_app/immutable/assets/pages.css',
			'/_app/immutable/assets/serif-italic.woff2',
			'/_app/immutable/assets/serif-upright.woff2',
			'/exit.js',
			'/i/0.svg'
		]);
		expect(files.map(([, { isImmutable }]) => isImmutable)).toEqual([true, true, true, false, false]);
	});

	test('says in its stylesheet first what all pages share, so that the styles of one page may differ from it', () => {
		const [, sheet] = [...renderer.files].find(([path]) => path.endsWith('.css')) ?? [];
		const css = Buffer.from(sheet?.bytes ?? '').toString();
		const ofOnePage = css.search(/\.[A-Z][a-z]\b/);
		for (const shared of ['--paper:', '@font-face', '--exit:', '.page{', '#exit{'])
			expect([shared, css.indexOf(shared) > -1 && css.indexOf(shared) < ofOnePage]).toEqual([shared, true]);
	});

	test('has compressed its texts already, so that no start has to', () => {
		const texts = [...renderer.files].filter(([, { isText }]) => isText);
		expect(texts).toHaveLength(2);
		for (const [path, { bytes, packed }] of texts) {
			if (!packed) throw new Error(`${path} has no compressed form`);
			expect(brotliDecompressSync(packed.br), path).toEqual(bytes);
			expect(gunzipSync(packed.gzip), path).toEqual(bytes);
		}
	});
});
