import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { access, open } from '../access/table.ts';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, goalDrafts, memberDrafts, networkDrafts, newRecordId } from '../testing/drafts.ts';
import { cheapSignIn } from '../testing/people.ts';
import { type Body, type Sent, type World, openWorld } from '../testing/world.ts';

/** Fixed, so that a failure comes again; fast-check prints it with the path to the smallest failing request. */
const runs = { seed: 20_261_124, numRuns: 40 };

const nastyTexts = [
	'\u0000',
	'a\u0000b',
	'\ud800',
	'b\udfff',
	'\u202e',
	'__proto__',
	'constructor',
	'toString',
	'',
	' ',
	'\n',
	"'; drop table event; --",
	'../../etc/passwd',
	'%00',
	'<script>',
	'ẞ'.repeat(300),
	'x'.repeat(3_000),
	'9007199254740993',
	'2026-02-30',
	'9999-12-31T23:59:59.999Z',
	'+275760-09-13T00:00:00.000Z'
];
const nastyNumbers = [0, -1, 1.5, 2_147_483_648, 2 ** 53, -(2 ** 63), 1e308, 5e-324];

/** Written as text where `JSON.stringify` would lose or refuse it. */
const rawBodies = [
	'[',
	'null',
	'0',
	'"x"',
	'1e400',
	'{"type":"goal","type":"demand"}',
	'{"__proto__":{"type":"goal"}}',
	'{"type":"goal","parts":{"__proto__":{"values":{}}}}',
	'{"values":{"__proto__":{"title":"x"},"title":1e400}}',
	'{"type":"goal","parts":{"facts":{"values":{"order":-1e999}}}}',
	'['.repeat(60_000),
	`${'['.repeat(60_000)}${']'.repeat(60_000)}`,
	`${'{"values":'.repeat(10_000)}1${'}'.repeat(10_000)}`,
	`{"values":{"x":${'['.repeat(20_000)}${']'.repeat(20_000)}}}`,
	`{${Array.from({ length: 2_000 }, (_, index) => `"k${index}":0`).join(',')}}`
];

const nastyText = fc.oneof(fc.constantFrom(...nastyTexts), fc.string({ unit: 'binary', maxLength: 30 }));
const nastyKey = fc.oneof(fc.constantFrom('constructor', 'values', 'parts', 'id', 'a'), nastyText);
const { value: nastyJson } = fc.letrec<{ value: unknown }>((tie) => ({
	value: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		nastyText,
		fc.constantFrom(...nastyNumbers),
		fc.constantFrom(true, null, [], {}),
		fc.array(tie('value'), { maxLength: 3 }),
		fc.dictionary(nastyKey, tie('value'), { maxKeys: 3 })
	)
}));

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let operations: Operation[];
	let known: Known;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn });
		desk = await openDesk(world);
		await desk.found(networkDrafts());
		const demand = await desk.found(demandDrafts(1));
		const goal = await desk.create(goalDrafts('Ziel'));
		const member = await desk.create(memberDrafts('Verein'));
		const hash = String((await desk.read(demand)).body['parts']?.['de']?.['published']?.['snapshot']);
		known = { ids: [demand, goal, member], hash };
		operations = operationsOf((await world.send({ path: '/api/openapi.json' })).body);
	});
	afterAll(async () => world.close());

	test.each([...Object.keys(access), ...open])(
		'%s answers any request, however malformed, with success or with a problem of its catalogue',
		async (id) => {
			const operation = operations.find((one) => one.id === id);
			if (!operation) throw new Error(`${id} is not in the document`);
			await fc.assert(
				fc.asyncProperty(requestTo(operation, known), async (sent) => {
					const headers = { ...sent.headers, 'sec-fetch-site': 'same-origin' };
					const answer = await world.send({ ...sent, headers, token: desk.admin });
					expect(answer.status).toBeLessThan(500);
					if (answer.status < 400) return;
					expect(answer.headers.get('content-type')).toBe('application/problem+json');
					expect(answer.body).toMatchObject({
						status: answer.status,
						type: expect.stringMatching(/^\/api\/problems\//) as unknown
					});
				}),
				runs
			);
		}
	);

	test('a text that no database holds, in any place of any part, is served or refused with 422', async () => {
		const whole = [demandDrafts(1), networkDrafts(wholeFacts), memberDrafts('M', { seat: wholeFacts.office })];
		for (const { type, parts } of [...whole, { type: 'demand', parts: importedGround() }]) {
			for (const [part, { values }] of Object.entries<{ values: unknown }>(parts)) {
				for (const bent of ['a\u0000b', 'a\ud800b'].flatMap((text) => withTextAnywhere(values, text))) {
					const path = `/api/records/${newRecordId()}`;
					const body = { type, parts: { [part]: { values: bent } } };
					const answer = await world.send({ path, token: desk.admin, create: true, body });
					expect([201, 409, 422], JSON.stringify(bent)).toContain(answer.status);
				}
			}
		}
	});
});

const wholeFacts = {
	register: 'VR 1',
	office: { disclosure: 'public', area: 'A', locality: 'Ort', street: 'Weg 1', postcode: '1', postBox: '2' },
	website: 'https://netz.example/',
	phone: '+49 30 1',
	email: 'a@netz.example',
	note: 'Vermerk',
	sources: [{ title: 'T', publisher: 'P', url: 'https://netz.example/', dated: '2020', covers: ['office'] }],
	helplines: [{ id: 'h', phone: '110 220', website: 'https://netz.example/', hours: 'always', languages: ['de'] }]
};

function importedGround() {
	const { facts } = demandDrafts(1).parts;
	const ground = { kind: 'imported', body: 'Versammlung', agreedOn: '2020', document: { title: 'T', publisher: 'P' } };
	return { facts: { values: { ...facts.values, ground } } };
}

/** The value once for each text in it and each name of a member, with that one replaced. */
function withTextAnywhere(value: unknown, text: string): unknown[] {
	if (typeof value === 'string') return [text];
	if (Array.isArray(value)) {
		const list: readonly unknown[] = value;
		return list.flatMap((one, at) => withTextAnywhere(one, text).map((bent) => list.with(at, bent)));
	}
	if (typeof value !== 'object' || value === null) return [];
	const members = Object.entries<unknown>({ ...value });
	return members.flatMap(([name, member]) => [
		{ ...value, [name]: undefined, [text]: member },
		...withTextAnywhere(member, text).map((bent) => ({ ...value, [name]: bent }))
	]);
}

interface Operation {
	id: string;
	method: string;
	path: string;
	hasBody: boolean;
	parameters: string[];
}

interface Known {
	ids: readonly string[];
	hash: string;
}

function operationsOf(document: Body): Operation[] {
	return Object.entries<Body>(document['paths'] ?? {}).flatMap(([path, methods]) =>
		Object.entries<Body>(methods).map(([method, operation]) => ({
			id: String(operation['operationId']),
			method: method.toUpperCase(),
			path,
			hasBody: operation['requestBody'] !== undefined,
			parameters: (operation['parameters'] ?? [])
				.filter((parameter) => String(parameter['in']) === 'query')
				.map((parameter) => String(parameter['name']))
		}))
	);
}

/** Requests from valid to hostile: each place holds what belongs there half of the time. */
function requestTo({ id, method, path, hasBody, parameters }: Operation, known: Known): fc.Arbitrary<Sent> {
	return fc
		.record({
			id: mostly(fc.constantFrom(...known.ids), fc.oneof(fc.uuid(), nastyText)),
			part: mostly(fc.constantFrom('facts', 'de', 'en', 'inside'), nastyText),
			hash: mostly(fc.constant(known.hash), nastyText),
			// One that an operation does not know is refused before anything else is looked at.
			query: parameters.length > 0 ? fc.dictionary(fc.constantFrom(...parameters), nastyText) : fc.constant({}),
			headers: headersOf(),
			body: hasBody ? bodyOf(id, known) : fc.constantFrom(undefined, ...(method === 'GET' ? [] : ['{}', '\u0000']))
		})
		.map(({ query, headers, body, ...places }) => {
			const filled = path.replaceAll(/\{(id|part|hash)\}/g, (_, place: keyof typeof places) => encode(places[place]));
			const search = new URLSearchParams(query).toString();
			return { method, path: search ? `${filled}?${search}` : filled, headers, body };
		});
}

function headersOf(): fc.Arbitrary<Record<string, string>> {
	const ascii = fc.string({ unit: 'grapheme-ascii', maxLength: 20 }).map((text) => text.trim());
	const tag = fc.oneof(
		fc.integer({ min: 0, max: 9 }).map((number) => `"${number}"`),
		fc.constantFrom('*', '"'),
		ascii
	);
	return fc.record(
		{
			'if-match': tag,
			'if-none-match': tag,
			'content-type': mostly(
				fc.constant('application/json'),
				fc.oneof(fc.constant('application/json; charset=x'), ascii)
			)
		},
		{ requiredKeys: [] }
	);
}

function bodyOf(operation: string, { ids }: Known): fc.Arbitrary<string> {
	const valid = validBodies(ids)[operation] ?? [{}];
	const bent = fc
		.tuple(fc.constantFrom(...valid), fc.infiniteStream(fc.nat(5)), nastyJson, nastyKey)
		.map(([body, choices, value, key]) => JSON.stringify(bend(body, { choices, value, key })));
	const whole = fc.constantFrom(...valid).map((body) => JSON.stringify(body));
	return fc.oneof(
		whole,
		bent,
		bent,
		bent,
		nastyJson.map((value) => JSON.stringify(value)),
		fc.constantFrom(...rawBodies)
	);
}

/** Goes down into a value by the choices and, somewhere, puts another value in its place or under a new name. */
function bend(value: unknown, how: { choices: Stream<number>; value: unknown; key: string }): unknown {
	const choice = Number(how.choices.next().value ?? 0);
	if (typeof value !== 'object' || value === null || choice === 0) return how.value;
	const entries = Object.entries(value);
	if (choice === 1 || entries.length === 0) return { ...value, [how.key]: how.value };
	const [at] = entries[choice % entries.length] ?? ['x'];
	const changed = entries.map(([key, member]) => [key, key === at ? bend(member, how) : (member as unknown)] as const);
	return Array.isArray(value) ? changed.map(([, member]) => member) : Object.fromEntries(changed);
}

type Stream<Value> = Iterator<Value>;

function validBodies([demand = '', , member = '']: readonly string[]): Readonly<Record<string, readonly unknown[]>> {
	const translated = { values: demandDrafts(1).parts.en.values, translatedFrom: 'de' };
	return {
		createRecord: [demandDrafts(7), networkDrafts(), memberDrafts('M'), goalDrafts('Z')],
		saveDraft: [
			...[demandDrafts(1), networkDrafts(), memberDrafts('M')].flatMap(({ parts }) => Object.values<unknown>(parts)),
			translated,
			{ values: { colleagueNote: 'x', colleaguePhone: '+49 30 1' } }
		],
		returnDraft: [{}, { reason: 'Bitte kürzer.' }],
		publishPart: [{}, { publishAt: '2030-01-01T00:00:00Z' }],
		publishSet: [{ parts: [{ record: demand, part: 'de', revision: 4 }], publishAt: '2030-01-01T00:00:00Z' }],
		askForReviews: [{ parts: [{ record: demand, part: 'de', revision: 4 }] }],
		approveDrafts: [{ parts: [{ record: demand, part: 'de', revision: 4 }] }],
		returnDrafts: [{ parts: [{ record: demand, part: 'de', revision: 4 }], reason: 'Bitte kürzer.' }],
		withdrawRecord: [
			{ withdrawal: { reason: 'replaced', by: demand }, revisions: { facts: 1, de: 1 } },
			{ withdrawal: { reason: 'over' }, revisions: {} }
		],
		signInWithPassword: [{ email: 'a@netz.example', password: 'vier Wörter ohne Sinn' }],
		signInWithCode: [{ step: 'x', code: '000000', ownDevice: true }],
		signInWithRecoveryCode: [{ step: 'x', code: 'abcd-efgh-jkmn', ownDevice: true }],
		readInvitation: [{ code: 'x' }],
		acceptInvitation: [entry, { ...entry, way: { kind: 'passkey', response: { id: 'x' } } }],
		entryPasskeyOptions: [{ code: 'x', name: 'Mara' }],
		startNetwork: [{ ...entry, email: 'a@netz.example', publishesAlone: true }],
		stepUp: [{ code: '000000' }],
		stepUpWithPasskey: [{ step: 'x', response: { id: 'x' } }],
		changePassword: [{ password: 'vier Wörter ohne Sinn' }],
		changeCodeApp: [{ step: 'x', code: '000000', password: 'vier Wörter ohne Sinn' }],
		invite: [
			{ email: 'b@netz.example', name: 'N', role: 'delegate', actsFor: member, until: '2031-01-01' },
			{ email: 'c@netz.example', name: 'N', role: 'office' }
		],
		changeRole: [{ role: 'office' }],
		decidePublishingAlone: [{ alone: true }],
		signInWithPasskey: [{ step: 'x', response: { id: 'x' }, ownDevice: true }],
		addPasskey: [{ step: 'x', response: { id: 'x' }, name: 'N' }],
		giveMandate: [{ account: member, actsFor: member }],
		createToken: [
			{ name: 'x', role: 'delegate', member, days: 3 },
			{ name: 'x', role: 'office' }
		]
	};
}

const entry = {
	...{ code: 'x', step: 'x', name: 'Mara', ownDevice: true },
	way: { kind: 'password', password: 'vier Wörter ohne Sinn', code: '000000' }
};

function mostly<Value>(usual: fc.Arbitrary<Value>, other: fc.Arbitrary<Value>): fc.Arbitrary<Value> {
	return fc.oneof(usual, other);
}

/** An address holds bytes; half a character has none and is sent as its bare escape. */
function encode(text: string): string {
	return text.isWellFormed() ? encodeURIComponent(text) || '%20' : '%ED%A0%80';
}
