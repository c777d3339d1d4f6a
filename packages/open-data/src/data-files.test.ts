import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { compileRelease } from '@kok/domain/release/compile';
import type { RecordState } from '@kok/domain/release/compile';
import { hashText } from '@kok/release/envelope';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { longestFeed } from './feed.ts';
import { stripExample } from './strip-example.ts';
import { type MadeFiles, filesOf, jsonAt, origin, releaseOf, stories, textAt } from './testing/releases.ts';
import { uuidOf } from './uuid.ts';

const real = await releaseOf(stories.real);
const invented = await releaseOf(stories.invented);
const releases = [
	['a real network', { release: real, records: stories.real, files: await filesOf(real) }],
	['an invented network', { release: invented, records: stories.invented, files: await filesOf(invented) }]
] as const;

describe.each(releases)('the open data of %s', (_, { release, records, files }) => {
	test('lists each of its files once, and has no other file', () => {
		const paths = files.list();
		expect(new Set(paths).size).toBe(paths.length);
		expect(paths.filter((path) => !files.open(path))).toEqual([]);
		for (const path of [
			'/data',
			'/data/',
			'/data/nothing.csv',
			'/data/hsds',
			'/data/hsds/services/',
			'/de/',
			'/data/../key'
		])
			expect([path, files.open(path)]).toEqual([path, undefined]);
	});

	test('has the sealed content under two addresses, and the envelope', () => {
		const text = textAt(files, '/data/release.json');
		expect(createHash('sha256').update(text).digest('hex')).toBe(release.envelope.content);
		expect(textAt(files, `/data/content/${release.envelope.content}.json`)).toBe(text);
		expect(jsonAt(files, '/data/envelope.json')).toEqual(release.envelope);
	});

	test('has schemas that its content and envelope pass, and that refuse an unknown member', () => {
		for (const name of ['release', 'envelope'] as const) {
			const ajv = new Ajv2020({ strict: false });
			addFormats.default(ajv);
			const schema = z.record(z.string(), z.unknown()).parse(jsonAt(files, `/data/${name}.schema.json`));
			const value = z.record(z.string(), z.unknown()).parse(jsonAt(files, `/data/${name}.json`));
			const validate = ajv.compile(schema);
			expect([name, validate(value), validate.errors]).toEqual([name, true, null]);
			expect(validate({ ...value, foreign: 1 })).toBe(false);
			expect(validate({ ...value, format: 7 })).toBe(false);
		}
	});

	test('has one archive with every file, the same bytes on every machine', async () => {
		const entries = unzipSync(files.made.get('/data/all.zip') ?? Buffer.of());
		const paths = files.list().filter((path) => /^\/data\/[^/]+\.(csv|json|cff|mjs|pub)$/.test(path));
		expect(
			Object.keys(entries)
				.map((name) => `/data/${name}`)
				.sort()
		).toEqual(paths.toSorted());
		for (const [name, bytes] of Object.entries(entries))
			expect([name, Buffer.from(bytes).toString() === textAt(files, `/data/${name}`)]).toEqual([name, true]);
		const zone = process.env['TZ'];
		process.env['TZ'] = 'Pacific/Auckland';
		try {
			expect(new Date('2026-11-24T12:00:00Z').getHours()).toBe(1);
			const there = await files.open('/data/all.zip')?.make();
			expect(Buffer.from(there ?? '')).toEqual(files.made.get('/data/all.zip'));
		} finally {
			if (zone === undefined) delete process.env['TZ'];
			else process.env['TZ'] = zone;
		}
	});

	test('says how to cite it, and that a demonstration is not the network’s own site', () => {
		const citation = textAt(files, '/data/CITATION.cff');
		const { adopted, abbreviation } = release.content.records.network[0]?.facts.values ?? {};
		for (const line of ['cff-version: 1.2.0', 'type: dataset', 'date-released: "2026-11-24"', 'version: "1"'])
			expect(citation.split('\n')).toContain(line);
		expect(citation.includes('demonstration')).toBe(!adopted);
		expect(citation).toContain(`"${origin}/en/data#licence"`);
		expect(citation).toContain(String(abbreviation));
	});

	test('has feeds that name the network as their author only where it has adopted the site', () => {
		const { adopted, abbreviation } = release.content.records.network[0]?.facts.values ?? {};
		const feed = textAt(files, '/en/feed.xml');
		expect(feed.includes(`<name>Demonstration about ${abbreviation}</name>`)).toBe(!adopted);
		expect(/<title>Demonstration about /.test(feed)).toBe(!adopted);
	});

	test.each(['de', 'en'])('has an Atom feed in %s whose entries stay the same in the next release', async (locale) => {
		const path = `/${locale}/feed.xml`;
		const feed = readFeed(textAt(files, path));
		expect(feed['@xml:lang']).toBe(locale);
		expect(feed.link).toContainEqual({ '@rel': 'self', '@href': origin + path });
		expect(feed.entry.length).toBeLessThanOrEqual(longestFeed);
		expect(new Set(feed.entry.map(({ id }) => id)).size).toBe(feed.entry.length);
		expect(feed.entry.map(({ updated }) => updated)).toEqual(
			feed.entry
				.map(({ updated }) => updated)
				.sort()
				.reverse()
		);
		expect(feed.updated).toBe(feed.entry[0]?.updated);

		const next = { number: 2, sealedAt: '2027-01-01T00:00:00.000Z' };
		const shuffled = [...records].reverse();
		expect(textAt(await feedsOf(shuffled, next), path)).toBe(textAt(files, path));
	});

	test('gives each language’s feed and entries their own ids; those of the German feed are the ids of the records', () => {
		const [german, english] = ['de', 'en'].map((locale) => readFeed(textAt(files, `/${locale}/feed.xml`)));
		const idsOf = (feed: typeof german) => [feed?.id, ...(feed?.entry ?? []).map(({ id }) => id)];
		expect(idsOf(english).length).toBeGreaterThan(1);
		expect(idsOf(english).filter((id) => idsOf(german).includes(id))).toEqual([]);
		const ids = new Set(
			Object.values(release.content.records).flatMap((list) => list.map(({ id }) => `urn:uuid:${id}`))
		);
		expect(idsOf(german).filter((id) => id === undefined || !ids.has(id))).toEqual([]);
	});

	test('has the politics in Popolo, without any person', () => {
		const popolo = Popolo.parse(jsonAt(files, '/data/popolo.json'));
		const { network, member, body, membership, representation, agreement, demand } = release.content.records;
		expect(popolo.organizations).toHaveLength(network.length + member.length + body.length);
		expect(popolo.memberships).toHaveLength(membership.length + representation.length);
		expect(popolo.motions).toHaveLength(agreement.length);
		expect(popolo['record:demands']).toHaveLength(demand.length);
		const organizations = new Set(popolo.organizations.map(({ id }) => id));
		const named = [
			...popolo.organizations.flatMap(({ parent_id: parent }) => parent ?? []),
			...popolo.memberships.flatMap((one) => [
				one.member.id,
				one.organization_id,
				one.on_behalf_of_id ?? one.organization_id
			]),
			...popolo.motions.map((motion) => motion.organization_id)
		];
		expect(named.filter((id) => !organizations.has(id))).toEqual([]);
		expect(textAt(files, '/data/popolo.json')).not.toMatch(/"(person|voter)\w*":/);
	});
});

test('a feed escapes characters that mean something in HTML', async () => {
	const written = stories.real.map((record): RecordState => {
		const german = record.wording.de;
		if (record.type !== 'statement' || !german) return record;
		return { ...record, wording: { de: { ...german, values: { ...german.values, title: 'A & B <b>]]></b>' } } } };
	});
	const feed = readFeed(textAt(await feedsOf(written), '/de/feed.xml'));
	const titles = feed.entry.map(({ title }) => title['#text']);
	expect(titles.some((title) => title.includes('A &amp; B &lt;b&gt;]]&gt;&lt;/b&gt;'))).toBe(true);
});

/** Places of the records that nobody outside the office may see, or only their area, with marks in the place of their parts. */
test('no part of a confidential place is in any file', async () => {
	const marks: string[] = [];
	const marked = stories.hiding.map((record): RecordState => {
		if (!record.facts) return record;
		const values = z.record(z.string(), z.unknown()).parse(markedIn(record.facts.values, marks));
		return { ...record, facts: { ...record.facts, values } };
	});
	expect(marks.length).toBeGreaterThan(8);

	const release = await releaseOf(marked);
	const files = await filesOf(release);
	for (const [path, made] of files.made) {
		const texts = path.endsWith('.zip')
			? Object.values(unzipSync(made)).map((bytes) => Buffer.from(bytes).toString())
			: [made.toString()];
		expect([path, marks.filter((mark) => texts.some((text) => text.includes(mark)))]).toEqual([path, []]);
	}
	// They would be found, were the places public.
	const opened = marked.map((record) => ({ ...record, ...(record.facts && { facts: openedIn(record.facts) }) }));
	const text = JSON.stringify(compileRelease(opened, { hash: hashText }));
	expect(marks.filter((mark) => text.includes(mark)).length).toBeGreaterThan(8);
});

test('a name gives the same UUID version 5 as other libraries', () => {
	const made = uuidOf('a', 'b');
	expect(made).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
	expect(uuidOf('a', 'b')).toBe(made);
	expect(uuidOf('ab')).not.toBe(made);
});

test('the example is as short as the page says, and is JavaScript', () => {
	expect(stripExample.trimEnd().split('\n')).toHaveLength(20);
	execFileSync(process.execPath, ['--input-type=module', '--check'], { input: stripExample });
});

async function feedsOf(records: readonly RecordState[], sealed?: Parameters<typeof releaseOf>[1]): Promise<MadeFiles> {
	return filesOf(await releaseOf(records, sealed), (path) => path.endsWith('feed.xml'));
}

const Text = z.looseObject({ '#text': z.string(), '@type': z.literal('html') });
const Entry = z.looseObject({
	id: z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/),
	title: Text,
	link: z.looseObject({ '@href': z.httpUrl() }),
	updated: z.iso.datetime(),
	published: z.iso.datetime(),
	summary: Text.optional()
});
const AtomFeed = z.looseObject({
	'@xmlns': z.literal('http://www.w3.org/2005/Atom'),
	'@xml:lang': z.string(),
	id: z.string().regex(/^urn:uuid:/),
	title: z.string(),
	updated: z.iso.datetime(),
	author: z.object({ name: z.string() }),
	link: z.array(z.record(z.string(), z.string())),
	entry: z.array(Entry)
});

function readFeed(xml: string): z.infer<typeof AtomFeed> {
	expect(XMLValidator.validate(xml)).toBe(true);
	const parser = new XMLParser({
		ignoreAttributes: false,
		attributeNamePrefix: '@',
		isArray: (name) => name === 'entry'
	});
	return AtomFeed.parse(z.object({ feed: z.unknown() }).parse(parser.parse(xml)).feed);
}

const reduced = z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/);
const sources = z.array(z.strictObject({ url: z.httpUrl(), note: z.string() }));
const documents = z.array(z.strictObject({ note: z.string() })).optional();
const named = { '@id': z.string().startsWith('urn:uuid:'), '@type': z.string(), id: z.uuid() };
const links = z.array(z.strictObject({ url: z.httpUrl() }));
/** As popoloproject.com has it; what is not there begins with the name of our own. */
const Popolo = z.looseObject({
	organizations: z.array(
		z.strictObject({
			...named,
			name: z.string().min(1),
			other_names: z.array(z.strictObject({ name: z.string() })),
			classification: z.string(),
			identifiers: z.array(z.strictObject({ identifier: z.string() })).optional(),
			parent_id: z.uuid().optional(),
			area: z.strictObject({ id: z.string(), name: z.string().optional() }).optional(),
			founding_date: reduced.optional(),
			dissolution_date: reduced.optional(),
			contact_details: z.array(z.strictObject({ type: z.enum(['voice', 'email']), value: z.string() })),
			links,
			sources,
			'record:documents': documents
		})
	),
	memberships: z.array(
		z.strictObject({
			...named,
			member: z.strictObject(named),
			organization_id: z.uuid(),
			on_behalf_of_id: z.uuid().optional(),
			role: z.string(),
			start_date: reduced.optional(),
			end_date: reduced.optional(),
			'record:voting_right': z.boolean().optional(),
			'record:corrects_id': z.uuid().optional(),
			sources,
			'record:documents': documents
		})
	),
	posts: z.tuple([]),
	motions: z.array(
		z.strictObject({
			...named,
			organization_id: z.uuid(),
			text: z.string().min(1),
			classification: z.literal('agreement'),
			'record:agreed_on': reduced,
			result: z.literal('pass'),
			vote_events: z.tuple([]),
			'record:corrects_id': z.uuid().optional(),
			links,
			sources,
			'record:documents': documents
		})
	),
	vote_events: z.tuple([]),
	'record:demands': z.array(z.looseObject({ id: z.uuid(), identifier: z.string() }))
});

/** A copy in which every part of a hidden place is a mark of its own; of a place of which the area is known, all but that. */
function markedIn(value: unknown, marks: string[]): unknown {
	if (Array.isArray(value)) return value.map((one: unknown) => markedIn(one, marks));
	if (typeof value !== 'object' || value === null) return value;
	const entries = Object.entries(value);
	const disclosure = 'disclosure' in value ? value.disclosure : 'public';
	const isHidden = (name: string) => name !== 'disclosure' && (disclosure === 'confidential' || name !== 'area');
	if (disclosure === 'public') return Object.fromEntries(entries.map(([name, one]) => [name, markedIn(one, marks)]));
	return Object.fromEntries(
		entries.map(([name, one]) => {
			if (!isHidden(name)) return [name, one];
			marks.push(`Zzmark${marks.length}x`);
			return [name, marks.at(-1)];
		})
	);
}

function openedIn(facts: NonNullable<RecordState['facts']>) {
	const text = JSON.stringify(facts.values).replaceAll(/"disclosure":"\w+"/g, '"disclosure":"public"');
	return { ...facts, values: z.record(z.string(), z.unknown()).parse(JSON.parse(text)) };
}
