import { mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { canonicalJson } from '@kok/domain/canonical';
import { describe, expect, test } from 'vitest';
import { hashBytes, hashText } from './envelope.ts';
import {
	type WritePoint,
	listContents,
	listNamed,
	placeMedia,
	pruneRelease,
	readEnvelope,
	readStatements,
	writeRelease
} from './folder.ts';
import { exampleSealer, picture } from './testing/example.ts';
import { temporaryFolder } from './testing/temporary-folder.ts';

const { seal } = exampleSealer();
const first = seal();
const drawing = Uint8Array.from([1, 2, 3]);
const second = seal({ number: 2, media: [drawing], previous: first.envelope });

function contentName(sealed: typeof first): string {
	return `${sealed.envelope.content}.json`;
}

async function listFolder(folder: string): Promise<string[]> {
	const names = await readdir(folder, { recursive: true });
	return names.filter((name) => name !== 'content' && name !== 'media').sort();
}

function filesOf(sealed: typeof first, media: Uint8Array): string[] {
	return [`content/${contentName(sealed)}`, `media/${hashBytes(media)}`];
}

describe('a release that was written', () => {
	test('is read from its folder byte for byte as it was sealed', async () => {
		await using folder = await temporaryFolder();
		await writeRelease(join(folder.path, 'data', 'releases'), first);
		const read = async (name: string) => readFile(join(folder.path, 'data', 'releases', name));

		expect((await read('envelope.json')).toString()).toBe(canonicalJson(first.envelope));
		expect((await read(`content/${contentName(first)}`)).toString()).toBe(first.contentText);
		expect(Uint8Array.from(await read(`media/${hashBytes(picture)}`))).toEqual(picture);
	});

	test('is written in this order: files first, the envelope last', async () => {
		await using folder = await temporaryFolder();
		const points: WritePoint[] = [];
		await writeRelease(folder.path, { ...first, mark: (point) => points.push(point) });
		expect(points).toEqual(['content-written', 'media-written', 'before-switch', 'after-switch']);
		await writeRelease(folder.path, { ...first, mark: (point) => points.push(point) });
		expect(points.slice(4)).toEqual(points.slice(0, 4));
	});

	test('may come as bytes, with the files that it names', async () => {
		await using folder = await temporaryFolder();
		const contentText = Buffer.from(first.contentText);
		await writeRelease(folder.path, { ...first, contentText, named: [hashBytes(picture)] });
		expect(await readFile(join(folder.path, 'content', contentName(first)), 'utf8')).toBe(first.contentText);
		expect(await listFolder(folder.path)).toEqual([...filesOf(first, picture), 'envelope.json'].sort());
	});

	test('is not switched to before every file it names is on disk', async () => {
		await using folder = await temporaryFolder();
		await writeRelease(folder.path, first);
		const stop = (point: WritePoint) => {
			if (point === 'before-switch') throw new Error('stopped');
		};
		await expect(writeRelease(folder.path, { ...second, mark: stop })).rejects.toThrow('stopped');

		expect(await readEnvelope(folder.path)).toEqual(first.envelope);
		expect(await listFolder(folder.path)).toEqual(
			[...filesOf(first, picture), ...filesOf(second, drawing), 'envelope.json'].sort()
		);
	});

	test('is left as it is when it is written again', async () => {
		await using folder = await temporaryFolder();
		await writeRelease(folder.path, first);
		const files = [...filesOf(first, picture), 'envelope.json'].map((name) => join(folder.path, name));
		const before = await Promise.all(files.map(async (file) => stat(file)));

		await writeRelease(folder.path, first);
		const after = await Promise.all(files.map(async (file) => stat(file)));
		expect(after.map(({ ino, mtimeMs }) => [ino, mtimeMs])).toEqual(before.map(({ ino, mtimeMs }) => [ino, mtimeMs]));
	});

	test('is mended when it is written again', async () => {
		await using folder = await temporaryFolder();
		await writeRelease(folder.path, first);
		await writeFile(join(folder.path, 'content', contentName(first)), 'altered');
		await rm(join(folder.path, 'media', hashBytes(picture)));
		await writeFile(join(folder.path, 'envelope.json'), '{');

		await writeRelease(folder.path, first);
		expect(await readFile(join(folder.path, 'content', contentName(first)), 'utf8')).toBe(first.contentText);
		expect(await readEnvelope(folder.path)).toEqual(first.envelope);
	});

	test('is mended where one byte of a file was changed since, and the file is not asked for otherwise', async () => {
		await using folder = await temporaryFolder();
		const medium = join(folder.path, 'media', hashBytes(picture));
		const asked: string[] = [];
		const media = {
			get: async (hash: string) => {
				asked.push(hash);
				return Promise.resolve(picture);
			}
		};
		await writeRelease(folder.path, { ...first, media });
		await writeRelease(folder.path, { ...first, media });
		expect(asked).toEqual([hashBytes(picture)]);

		await writeFile(medium, picture.with(3, 0));
		await writeRelease(folder.path, { ...first, media });
		expect(asked.length).toBe(2);
		expect(Uint8Array.from(await readFile(medium))).toEqual(picture);
	});

	test('may name a file that is there already', async () => {
		await using folder = await temporaryFolder();
		await writeRelease(folder.path, first);
		const next = seal({ number: 2 });
		await writeRelease(folder.path, { contentText: next.contentText, envelope: next.envelope });
		expect(await readEnvelope(folder.path)).toEqual(next.envelope);
	});
});

describe('nothing is switched', () => {
	const { contentText, envelope } = first;
	const refused = {
		'to a content with another hash': [{ ...first, contentText: second.contentText }, 'have another hash'],
		'to a file with another hash': [{ ...first, media: new Map([[hashBytes(picture), drawing]]) }, 'have another hash'],
		'to a content whose file is not at hand': [{ contentText, envelope }, 'which is not at hand'],
		'to a content whose file is not among those given': [{ ...first, media: new Map() }, 'which is not at hand']
	} as const;
	test.for(Object.entries(refused))('%s', async ([, [release, reason]]) => {
		await using folder = await temporaryFolder();
		await expect(writeRelease(folder.path, release)).rejects.toThrow(reason);
		expect(await readEnvelope(folder.path)).toBeUndefined();
	});
});

describe('before a release is sealed', () => {
	const [here, missing, other] = [picture, drawing, Uint8Array.from([4])].map(hashBytes) as [string, string, string];

	test('the files at hand are placed, and those that it cannot name are told', async () => {
		await using folder = await temporaryFolder();
		const media = new Map([
			[here, picture],
			[other, drawing]
		]);
		expect(await placeMedia(folder.path, { media, named: [missing, here, other] })).toEqual([missing, other]);
		expect(await listFolder(folder.path)).toEqual([`media/${here}`]);
		expect(await placeMedia(folder.path, { media, named: [here] })).toEqual([]);
	});

	test('a file that cannot be read for another reason is an error', async () => {
		await using folder = await temporaryFolder();
		const media = { get: async () => Promise.reject(new Error('no disk')) };
		await expect(placeMedia(folder.path, { media, named: [here] })).rejects.toThrow('no disk');
	});

	test('a file that is there with the right bytes is not asked for, whoever wrote it', async () => {
		await using folder = await temporaryFolder();
		await mkdir(join(folder.path, 'media'));
		await writeFile(join(folder.path, 'media', here), picture);
		const { ino } = await stat(join(folder.path, 'media', here));
		expect(await placeMedia(folder.path, { media: new Map(), named: [here] })).toEqual([]);
		expect((await stat(join(folder.path, 'media', here))).ino).toBe(ino);
	});
});

describe('a folder of releases', () => {
	test('names its contents, without those that a writer has not finished', async () => {
		await using folder = await temporaryFolder();
		expect(await listContents(folder.path)).toEqual([]);
		for (const release of [first, second]) await writeRelease(folder.path, release);
		await writeFile(join(folder.path, 'content', `.${contentName(first)}.1.tmp`), 'half');
		const contents = [first, second].map(({ envelope }) => envelope.content);
		expect((await listContents(folder.path)).sort()).toEqual(contents.sort());
	});

	test('names the files of a content that is there whole, and of no other', async () => {
		await using folder = await temporaryFolder();
		await writeRelease(folder.path, first);
		expect(await listNamed(folder.path, first.envelope.content)).toEqual([hashBytes(picture)]);
		expect(await listNamed(folder.path, second.envelope.content)).toEqual([]);
		const altered = { ...JSON.parse(first.contentText), media: [hashText('other')] };
		await writeFile(join(folder.path, 'content', contentName(first)), JSON.stringify(altered));
		expect(await listNamed(folder.path, first.envelope.content)).toEqual([]);
	});

	test('has no statements where nobody wrote any', async () => {
		await using folder = await temporaryFolder();
		expect(await readStatements(folder.path)).toEqual([]);
	});
});

describe('pruning', () => {
	test('keeps the files that the kept envelopes name, and removes all others', async () => {
		await using folder = await temporaryFolder();
		const third = seal({ number: 3, media: [], previous: second.envelope });
		for (const release of [first, second, third]) await writeRelease(folder.path, release);
		await pruneRelease(folder.path, [third.envelope, second.envelope]);

		const names = [...filesOf(second, drawing), `content/${contentName(third)}`, 'envelope.json'];
		expect(await listFolder(folder.path)).toEqual(names.sort());
	});

	test('removes what crashed writers left', async () => {
		await using folder = await temporaryFolder();
		await writeRelease(folder.path, first);
		for (const name of ['.envelope.json.1.tmp', `content/.${contentName(second)}.1.tmp`, 'media/.x.1.tmp']) {
			await writeFile(join(folder.path, name), 'half');
		}
		await pruneRelease(folder.path, [first.envelope]);
		expect(await listFolder(folder.path)).toEqual([...filesOf(first, picture), 'envelope.json'].sort());
	});

	test('never takes anything from the release that is shown', async () => {
		await using folder = await temporaryFolder();
		await writeRelease(folder.path, first);
		await writeRelease(folder.path, second);
		await pruneRelease(folder.path, [first.envelope]);
		expect(await listFolder(folder.path)).toEqual(
			[...filesOf(first, picture), ...filesOf(second, drawing), 'envelope.json'].sort()
		);
	});

	test('accepts an empty or missing folder', async () => {
		await using folder = await temporaryFolder();
		await pruneRelease(folder.path, []);
		await pruneRelease(join(folder.path, 'missing'), [first.envelope]);
		expect(await listFolder(folder.path)).toEqual([]);
	});
});

describe('the envelope of a folder', () => {
	test('is undefined where there is none', async () => {
		await using folder = await temporaryFolder();
		expect(await readEnvelope(folder.path)).toBeUndefined();
	});

	test('is refused where it is none', async () => {
		await using folder = await temporaryFolder();
		await mkdir(folder.path, { recursive: true });
		await writeFile(join(folder.path, 'envelope.json'), '{"format":1}');
		await expect(readEnvelope(folder.path)).rejects.toThrow(Error);
	});
});
