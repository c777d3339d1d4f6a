import { type RecordState, compileRelease } from '@kok/domain/release/compile';
import { withPictures } from '@kok/domain/release/pictures';
import { hashBytes, hashText } from '@kok/release/envelope';
import { verifyRelease } from '@kok/release/verify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serverSettings } from '../exporting/server-settings.ts';
import { writeStaticSite } from '../exporting/static-site.ts';
import { builtRenderer } from '../testing/built-renderer.ts';
import { type OpenSite, openSite } from '../testing/open-site.ts';
import { networkRecord, published } from '../testing/records.ts';

const picture = Buffer.from('RIFF\x04\0\0\0WEBPbits of a picture', 'latin1');
const paper = Buffer.from('%PDF-1.7 a document %%EOF');
const unnamed = Buffer.from('%PDF-1.7 another %%EOF');
const dated = { title: 'Quelle', publisher: 'Netz', dated: '2020' };

const shown = { ...fileOf(picture), mediaType: 'image/webp', width: 40, height: 30 };

const page: RecordState = {
	id: '00000000-0000-4000-8000-0000000000aa',
	type: 'page',
	facts: {
		since: published,
		values: {
			kind: 'about',
			order: 1,
			stations: [],
			pictures: [
				{ id: 'p', picture: shown, credit: 'Foto: Netz' },
				{ id: 'q', picture: shown, credit: 'unbeschrieben' }
			],
			documents: [
				{
					id: 'd',
					document: { ...fileOf(paper), mediaType: 'application/pdf', name: 'Satzung „2026“ (neu).pdf' },
					dated: '2020'
				},
				{ id: 'e', document: { ...fileOf(unnamed), mediaType: 'application/pdf' } }
			],
			sources: [dated]
		}
	},
	wording: {
		de: {
			since: published,
			values: {
				title: 'Wer wir sind',
				text: 'Wir.',
				pictures: { p: { alternative: 'Zwei Frauen im Gespräch' } },
				documents: { d: { title: 'Satzung' }, e: { title: 'Anderes' } }
			}
		}
	},
	slugs: { de: ['wer-wir-sind'] }
};

describe('a file of the release', () => {
	let open: OpenSite;

	beforeAll(async () => {
		const content = compileRelease([networkRecord(), page], { hash: hashText });
		open = await openSite({ content, media: [picture, paper, unnamed] });
	});
	afterAll(async () => open[Symbol.asyncDispose]());

	test('is served at its hash, with its own media type', async () => {
		const { status, headers, body } = await open.ask(`/media/${hashBytes(picture)}`);
		expect(status).toBe(200);
		expect(body.equals(picture)).toBe(true);
		expect(headers).toMatchObject({
			'content-type': 'image/webp',
			'content-length': String(picture.length),
			'cache-control': 'public, max-age=0, must-revalidate',
			'x-content-type-options': 'nosniff',
			'x-robots-tag': 'noindex',
			etag: `"${hashBytes(picture)}"`
		});
		expect(headers['content-security-policy']).toContain("default-src 'none'");
		expect(headers).not.toHaveProperty('content-disposition');
	});

	test('answers 304 to a client that has it', async () => {
		const headers = { 'if-none-match': `"${hashBytes(picture)}"` };
		const { status, body } = await open.ask(`/media/${hashBytes(picture)}`, { headers });
		expect([status, body.length]).toEqual([304, 0]);
	});

	test('that a release no longer names is gone at once, also for a cache that asks again', async () => {
		await using site = await openSite({
			content: compileRelease([networkRecord(), page], { hash: hashText }),
			media: [picture, paper, unnamed]
		});
		const address = `/media/${hashBytes(picture)}`;
		const { etag = '' } = (await site.ask(address)).headers;
		site.press.publish(compileRelease([networkRecord()], { hash: hashText }), '2026-11-24T10:00:00.000Z');
		await site.serves(2);
		expect((await site.ask(address, { headers: { 'if-none-match': etag } })).status).toBe(404);
		for (const file of [paper, unnamed]) expect((await site.ask(`/media/${hashBytes(file)}`)).status).toBe(404);
	});

	test('must be asked for again by caches, also by the settings of an exported site', async () => {
		const verification = await verifyRelease(open.press.source, { publicKey: open.press.publicKey });
		if (!verification.verified) throw new Error(verification.fault.code);
		const exported = await writeStaticSite(verification.release, {
			origin: 'https://site.example',
			operator: undefined,
			renderer: await builtRenderer(),
			write: async () => Promise.resolve()
		});
		const kept = exported.files.filter(({ headers }) => headers['cache-control']?.includes('immutable'));
		expect(kept.length).toBeGreaterThan(0);
		expect(kept.filter(({ path }) => !path.startsWith('/_app/immutable/'))).toEqual([]);
		const { nginx, headers } = serverSettings(exported);
		const address = `/media/${hashBytes(picture)}`;
		expect(nginx).not.toContain(`"${address}" "public, max-age=31536000, immutable"`);
		const own = new RegExp(`^${address}\\n((?:  .*\\n)*)`, 'm').exec(headers)?.[1] ?? '';
		expect(own).toContain('content-type: image/webp');
		expect(own).not.toContain('immutable');
	});

	test('is shown in the browser where it is a document, under the name that it was given', async () => {
		const named = await open.ask(`/media/${hashBytes(paper)}`);
		expect(named.headers).toMatchObject({
			'content-type': 'application/pdf',
			'content-disposition': `inline; filename="${hashBytes(paper).slice(0, 8)}.pdf"; filename*=UTF-8''Satzung%20%E2%80%9E2026%E2%80%9C%20%28neu%29.pdf`
		});
		const nameless = await open.ask(`/media/${hashBytes(unnamed)}`);
		expect(nameless.headers['content-disposition']).toBe(`inline; filename="${hashBytes(unnamed).slice(0, 8)}.pdf"`);
	});

	test('is served at no other address', async () => {
		for (const path of [
			'/media/',
			`/media/${'0'.repeat(64)}`,
			'/media/../keys/release.key',
			`/media/${hashBytes(picture)}/`
		]) {
			expect((await open.ask(path)).status).toBe(404);
		}
	});

	test('is shown on its page with its words, its size and its author, in a language that has these words', async () => {
		const { text } = await open.ask('/de/ueber/wer-wir-sind');
		const image = /<img[^>]*>/.exec(text)?.[0] ?? '';
		for (const part of [
			`src="/media/${hashBytes(picture)}"`,
			'alt="Zwei Frauen im Gespräch"',
			'width="40"',
			'height="30"'
		])
			expect(image).toContain(part);
		expect(text).toContain('Foto: Netz');
		expect(text).not.toContain('unbeschrieben');
		expect(text.replaceAll(/\s+/g, ' ')).toMatch(
			new RegExp(
				`<a href="/media/${hashBytes(paper)}" type="application/pdf"[^>]*>Satzung</a> <span[^>]*>PDF, 1.kB · 2020</span>`
			)
		);
	});

	test('can be fetched with the release by a follower', async () => {
		const { status, body } = await open.ask(`/data/media/${hashBytes(picture)}`);
		expect([status, body.equals(picture)]).toEqual([200, true]);
	});
});

describe('the icons of a network', () => {
	// As a PNG begins: its signature, then its sides.
	const png = Buffer.concat([
		Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'),
		Buffer.from([0, 0, 0, 13]),
		Buffer.from('IHDR')
	]);
	const touch = Buffer.concat([png, Buffer.from([0, 0, 0, 180, 0, 0, 0, 180]), Buffer.from('more')]);
	const svg = Buffer.from('<svg/>');
	const content = withPictures(compileRelease([networkRecord()], { hash: hashText }), {
		icon: hashBytes(svg),
		touchIcon: hashBytes(touch),
		cards: []
	});

	test('are there for tabs, for start screens and for browsers that ask for no other', async () => {
		await using site = await openSite({ content, media: [svg, touch] });
		const [tab, start, old] = await Promise.all(
			['/favicon.svg', '/apple-touch-icon.png', '/favicon.ico'].map(async (path) => site.ask(path))
		);
		expect([tab?.headers['content-type'], tab?.body.equals(svg)]).toEqual(['image/svg+xml', true]);
		expect([start?.headers['content-type'], start?.body.equals(touch)]).toEqual(['image/png', true]);
		expect(old?.headers['content-type']).toBe('image/vnd.microsoft.icon');
		expect(old?.body.subarray(22).equals(touch)).toBe(true);
		// One icon, of 180 pixels, whose bytes begin after the head.
		expect([...(old?.body.subarray(0, 8) ?? [])]).toEqual([0, 0, 1, 0, 1, 0, 180, 180]);
		expect([old?.body.readUInt32LE(14), old?.body.readUInt32LE(18)]).toEqual([touch.length, 22]);
		expect((await site.ask('/de/')).text).toContain('<link rel="apple-touch-icon" href="/apple-touch-icon.png"/>');
		expect((await site.ask('/i/de')).text).not.toContain('touch-icon');
	});

	test('are in an exported site too, with all pictures beside links', async () => {
		const written = new Map<string, Uint8Array>();
		const card = Buffer.from('a card');
		const cards = [{ locale: 'de' as const, file: hashBytes(card) }];
		const pictures = { icon: hashBytes(svg), touchIcon: hashBytes(touch), cards };
		await using site = await openSite({ content: withPictures(content, pictures), media: [svg, touch, card] });
		const verification = await verifyRelease(site.press.source, { publicKey: site.press.publicKey });
		if (!verification.verified) throw new Error(verification.fault.code);
		await writeStaticSite(verification.release, {
			origin: 'https://site.example',
			operator: undefined,
			renderer: await builtRenderer(),
			write: async (file, bytes) => Promise.resolve(void written.set(file, bytes))
		});
		for (const [file, bytes] of [
			[`media/${hashBytes(card)}`, card],
			['apple-touch-icon.png', touch],
			['favicon.svg', svg]
		] as const)
			expect([file, Buffer.from(written.get(file) ?? []).equals(bytes)]).toEqual([file, true]);
		expect(written.has('favicon.ico')).toBe(true);
	});
});

function fileOf(bytes: Uint8Array) {
	return { file: hashBytes(bytes), bytes: bytes.length };
}
