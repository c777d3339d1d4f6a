import type { ContentType } from '@kok/domain/content-type';
import { contentTypes, typeNames } from '@kok/domain/content-types';
import { partNames } from '@kok/domain/rules/part';
import { exampleValues, listTraces, markOf } from '@kok/domain/testing/example';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../testing/database.ts';
import { type Desk, openDesk } from '../testing/desk.ts';
import { demandDrafts, memberDrafts, networkDrafts, newRecordId, serviceDrafts } from '../testing/drafts.ts';
import { makePng } from '../testing/pictures.ts';
import { noteGoneAddress } from '../testing/gone-address.ts';
import { type ProtectedMembers, foundProtectedMembers } from '../testing/protected-members.ts';
import { type Answer, type Body, type Sent, type World, openWorld } from '../testing/world.ts';
import type { access } from './table.ts';
import type { Operation } from './table.ts';

/** Operations that a delegate may call. */
type Open = { [Name in Operation]: (typeof access)[Name]['delegate'] extends 'none' ? never : Name }[Operation];

const type: ContentType = contentTypes.member;
const partsOfMember = [
	['facts', type.facts, 1],
	['de', type.wording, 2],
	['inside', type.inside, 3]
] as const;
/** Texts that stand in fields of the office and nowhere else: wherever one is found, such a field got out. */
const canaries = partsOfMember.flatMap(([, fields, seed]) =>
	[10, 20].flatMap((round) =>
		listTraces(fields, markOf(seed + round)).flatMap(({ audience, text }) =>
			audience === 'office' && text !== undefined ? [text] : []
		)
	)
);

const officeNotes = ['Vermerk zum Angebot', 'Neuer Vermerk zum Angebot'] as const;

function notedService(member: string, note: string) {
	const { parts, ...drafts } = serviceDrafts(member);
	const sources = [...parts.facts.values.sources, { title: `Akte ${note}`, publisher: 'P', covers: ['note'] }];
	return { ...drafts, parts: { ...parts, facts: { values: { ...parts.facts.values, note, sources } } } };
}

describe.each(kinds)('on %s', (kind) => {
	let world: World;
	let desk: Desk;
	let own: string;
	/** An own service, with notes of the office in what is public and in a draft. */
	let service: string;
	let token: string;
	let others: ProtectedMembers;

	beforeAll(async () => {
		world = await openWorld(kind, inject('postgresUrl'));
		desk = await openDesk(world);
		await desk.found(networkDrafts({ areas: areasIn([filled(10), filled(20)]) }));
		await desk.found(demandDrafts(1));
		own = await desk.found({ type: 'member', parts: filled(10) });
		for (const [part, values] of Object.entries(filled(20))) {
			if (part !== 'inside') expect((await desk.save(own, part, { ...values, revision: 4 })).status).toBe(200);
		}
		service = await desk.found(notedService(own, officeNotes[0]));
		const { values } = notedService(own, officeNotes[1]).parts.facts;
		expect((await desk.save(service, 'facts', { values, revision: 4 })).status).toBe(200);
		token = await world.token('delegate', own);
		others = await foundProtectedMembers(desk, world, own);
	});
	afterAll(async () => world.close());

	/** Every field of a member filled, those of the office with canaries; a source vouches for the office's alone. */
	function filled(round: number) {
		const values = (part: (typeof partsOfMember)[number]) => exampleValues(part[1], markOf(part[2] + round));
		const [facts, de, inside] = partsOfMember;
		const { sources, ...others } = values(facts);
		const listed = [...(sources as object[]), { title: `Akte ${canaries[0]}`, publisher: 'P', covers: ['note'] }];
		return {
			facts: { values: { ...others, sources: listed } },
			de: { values: values(de) },
			inside: { values: values(inside) }
		};
	}

	/** The areas that filled values name, as the network has them. */
	function areasIn(values: unknown): { id: string }[] {
		const named = JSON.stringify(values).matchAll(/"area":"([^"]*)"/g);
		return [...new Set([...named].map(([, id = '']) => id))].map((id) => ({ id }));
	}

	async function ask(sent: Sent): Promise<Answer> {
		return world.send({ token, ...sent });
	}

	function post(path: string, record: string, text: object): Sent {
		return { method: 'POST', path, body: { parts: [{ record, part: 'facts', ...text }] } };
	}

	async function shownPart(part: string, record = own) {
		return (await ask({ path: `/api/records/${record}/parts/${part}` })).body;
	}

	async function isPublished(record: string): Promise<boolean> {
		const { read } = world.database.databases;
		const part = read.selectFrom('part').select('published').where('record', '=', record).where('name', '=', 'facts');
		return typeof (await part.executeTakeFirst())?.published === 'string';
	}

	async function hiddenNames(): Promise<string[]> {
		const { read } = world.database.databases;
		const snapshots = await read.selectFrom('snapshot').select('hash').where('part', '=', 'facts').execute();
		const events = await read.selectFrom('event').select('hash').execute();
		return [...snapshots, ...events].map(({ hash }) => hash);
	}

	/** Each operation at its best, stale and wrong: what it answers then is looked through. */
	const asked: Record<Open, () => Promise<Sent[]>> = {
		listRecords: async () =>
			pathsOnly(
				'/api/records?limit=200',
				'/api/records?limit=1',
				'/api/records?order=changed&limit=200',
				'/api/records?q=v&limit=200',
				...typeNames.map((name) => `/api/records?type=${name}&limit=200`)
			),
		createRecord: async () => {
			const { parts, ...body } = notedService(own, 'Von mir');
			const { note: _, ...values } = parts.facts.values;
			const path = `/api/records/${newRecordId()}`;
			return [
				{ path, create: true, body: { ...body, parts } },
				{ path, create: true, body: { ...body, parts: { ...parts, facts: { values } } } },
				{ path, create: true, body: { ...body, parts: { ...parts, facts: { values } } } },
				...others.hidden.map((id) => ({
					path: `/api/records/${id}`,
					create: true,
					body: { ...body, parts: { ...parts, facts: { values } } }
				}))
			];
		},
		readMe: async () => pathsOnly('/api/me'),
		listSessions: async () => pathsOnly('/api/sessions'),
		endSession: async () => [{ method: 'DELETE', path: `/api/sessions/${own}` }],
		listPeople: async () => pathsOnly('/api/people'),
		listInvitations: async () => pathsOnly('/api/invitations'),
		invite: async () =>
			[own, ...others.hidden].map((actsFor) => ({
				path: `/api/invitations/${newRecordId()}`,
				create: true,
				body: { email: 'neu@netz.example', name: 'Neu', role: 'delegate', actsFor }
			})),
		withdrawInvitation: async () => [{ method: 'DELETE', path: `/api/invitations/${own}` }],
		renewRecoveryCodes: async () => [{ method: 'POST', path: '/api/recovery-codes' }],
		listPasskeys: async () => pathsOnly('/api/passkeys'),
		newPasskeyOptions: async () => [{ method: 'POST', path: '/api/passkeys/options' }],
		addPasskey: async () => [{ method: 'POST', path: '/api/passkeys', body: {} }],
		removePasskey: async () => [{ method: 'DELETE', path: `/api/passkeys/${own}` }],
		listColleagues: async () => pathsOnly('/api/colleagues'),
		listLeavings: async () => {
			const body = { leavesOn: '2027-12-31', letterOn: '2026-11-01', entry: 'on_the_day' };
			const path = `/api/records/${others.hidden[0]}/leaving`;
			expect((await world.send({ method: 'POST', path, token: desk.ana, body })).status).toBe(200);
			return pathsOnly('/api/leavings');
		},
		sayAvailability: async () =>
			[own, service, ...others.hidden].map((id) => ({
				path: `/api/colleagues/${id}/availability`,
				body: { answer: 'yes' }
			})),
		confirmLines: async () =>
			[own, service, ...others.hidden].flatMap((id) =>
				[0, 1].map((revision) => ({ method: 'POST', path: `/api/colleagues/${id}/confirmation`, body: { revision } }))
			),
		readOwnData: async () => pathsOnly('/api/personal-data'),
		listSignIns: async () => pathsOnly('/api/sign-ins', '/api/sign-ins?whose=all'),
		signOut: async () => [{ method: 'POST', path: '/api/sign-out' }],
		stepUp: async () => [{ method: 'POST', path: '/api/step-up', body: { code: '000000' } }],
		stepUpPasskeyOptions: async () => [{ method: 'POST', path: '/api/step-up/passkey-options' }],
		stepUpWithPasskey: async () => [{ method: 'POST', path: '/api/step-up/passkey', body: {} }],
		changePassword: async () => [{ method: 'POST', path: '/api/password', body: {} }],
		newCodeApp: async () => [{ method: 'POST', path: '/api/code-app/secret' }],
		changeCodeApp: async () => [{ method: 'POST', path: '/api/code-app', body: {} }],
		readRecord: async () =>
			pathsOnly(...[own, service, others.correction, ...others.hidden].map((id) => `/api/records/${id}`)),
		readPart: async () =>
			[own, service, others.correction, ...others.hidden].flatMap((id) =>
				pathsOnly(...partNames.map((part) => `/api/records/${id}/parts/${part}`))
			),
		saveDraft: async () => {
			const sent: Sent[] = [];
			for (const id of [own, service]) {
				const { revision, draft } = await shownPart('facts', id);
				const path = `/api/records/${id}/parts/facts`;
				const body = { values: draft?.['values'] };
				const note = { values: { ...body.values, note: 'Von mir' } };
				sent.push(
					{ path, ifMatch: 1, body },
					{ path, ifMatch: Number(revision), body: note },
					{ path, ifMatch: Number(revision), body: { values: { seat: 'x' } } },
					{ path, ifMatch: Number(revision), body }
				);
			}
			return sent;
		},
		discardDraft: async () => {
			const { revision } = await shownPart('facts');
			const path = `/api/records/${own}/parts/facts/draft`;
			return [1, Number(revision)].map((ifMatch) => ({ method: 'DELETE', path, ifMatch }));
		},
		search: async () => pathsOnly('/api/search?q=v&limit=50', '/api/search?q=a', '/api/search?q=haus'),
		searchTexts: async () =>
			pathsOnly('/api/search/texts?q=v&limit=50', '/api/search/texts?q=a', '/api/search/texts?q=haus'),
		listActors: async () => pathsOnly('/api/actors'),
		readDesk: async () => pathsOnly('/api/desk'),
		listWorkingCopies: async () => pathsOnly('/api/working-copies'),
		readWorkingCopy: async () =>
			[own, service, ...others.hidden].flatMap((id) => pathsOnly(`/api/working-copies/${id}/facts`)),
		saveWorkingCopy: async () =>
			[own, service, ...others.hidden].flatMap((id) =>
				[{}, { note: 'Von mir' }, { seat: 'x' }].map((values) => ({
					path: `/api/working-copies/${id}/facts`,
					body: { type: id === service ? 'service' : 'member', base: 1, values }
				}))
			),
		dropWorkingCopy: async () =>
			[own, ...others.hidden].map((id) => ({ method: 'DELETE', path: `/api/working-copies/${id}/facts` })),
		openPreview: async () =>
			[own, service, ...others.hidden].flatMap((record) =>
				[{}, { note: 'Von mir' }, { seat: 'x' }].map((values) => post('/api/previews', record, { values }))
			),
		readPreview: async () => {
			const { draft } = await shownPart('facts');
			const { body } = await ask(post('/api/previews', own, { values: draft?.['values'] }));
			const below = `/api/previews/${String(body['id'])}`;
			return pathsOnly(...['/de/', '/de/mitglieder', '/sitemap.xml', '/media/x'].map((path) => below + path));
		},
		predictChanges: async () => {
			const { revision, draft } = await shownPart('facts');
			const texts = [{ values: draft?.['values'] }, { revision: Number(revision) }, { revision: 1 }, { values: {} }];
			return [own, service, ...others.hidden].flatMap((record) =>
				texts.map((text) => post('/api/publications/changes', record, text))
			);
		},
		askForReview: async () => {
			const { revision } = await shownPart('facts');
			const path = `/api/records/${own}/parts/facts/review`;
			return [1, Number(revision)].map((ifMatch) => ({ method: 'POST', path, ifMatch }));
		},
		confirmRecord: async () => {
			const { revision } = await shownPart('facts', service);
			const confirm = (id: string, body: object) => ({ method: 'POST', path: `/api/records/${id}/confirmation`, body });
			return [
				confirm(service, { revision: 1 }),
				confirm(service, { revision: Number(revision) }),
				...[own, ...others.hidden].map((id) => confirm(id, { revision: 1 }))
			];
		},
		hideFact: async () =>
			[own, service, ...others.hidden].flatMap((id) =>
				[1, 4].map((revision) => ({
					method: 'POST',
					path: `/api/records/${id}/hiding`,
					body: { field: 'email', revision }
				}))
			),
		readHistory: async () =>
			[own, service].flatMap((id) => pathsOnly(`/api/records/${id}/history`, `/api/records/${id}/history?limit=1`)),
		listNotes: async () => [own, service, ...others.hidden].flatMap((id) => pathsOnly(`/api/records/${id}/notes`)),
		listNamedNotes: async () => {
			const notes = await world.database.databases.read.selectFrom('note').select('id').limit(99).execute();
			return pathsOnly(`/api/notes?ids=${[newRecordId(), ...notes.map(({ id }) => id)].join(',')}`);
		},
		listComments: async () =>
			[own, service, ...others.hidden].flatMap((id) => pathsOnly(`/api/records/${id}/comments`)),
		addComment: async () =>
			[own, service, ...others.hidden].flatMap((id) =>
				['note', 'seat', 'phone'].map((field) => ({
					path: `/api/records/${id}/comments/${newRecordId()}`,
					create: true,
					body: { part: 'facts', field, text: 'Stimmt das?' }
				}))
			),
		resolveComment: async () =>
			[own, ...others.hidden].map((id) => ({
				method: 'POST',
				path: `/api/records/${id}/comments/${newRecordId()}/resolution`
			})),
		readSnapshot: async () => {
			const sent: Sent[] = [];
			for (const id of [own, service]) {
				const { events = [] } = (await ask({ path: `/api/records/${id}/history` })).body;
				const named = [...JSON.stringify(events).matchAll(/"snapshot":"([0-9a-f]{64})"/g)].map(([, hash]) =>
					String(hash)
				);
				expect(named.length).toBeGreaterThan(5);
				const hashes = [...named, ...(await hiddenNames())];
				sent.push(...pathsOnly(...hashes.map((hash) => `/api/records/${id}/snapshots/${hash}`)));
			}
			return sent;
		},
		readTextAt: async () =>
			[own, service, ...others.hidden].flatMap((id) =>
				pathsOnly(...partNames.map((part) => `/api/records/${id}/parts/${part}/text?at=2030-01-01T00:00:00Z`))
			),
		listEvents: async () =>
			pathsOnly(
				'/api/events?limit=200',
				'/api/events?after=0&limit=200',
				`/api/events?record=${own}`,
				`/api/events?record=${service}`,
				`/api/events?record=${own}&part=facts&action=DraftSaved`,
				'/api/events?since=2000-01-01T00:00:00Z&until=2100-01-01T00:00:00Z',
				...others.hidden.map((id) => `/api/events?after=0&record=${id}`)
			),
		followEvents: async () => [{ path: '/api/events/stream', headers: { 'last-event-id': '0' } }],
		storeFile: async () => {
			const body = makePng({ width: 3, height: 3 });
			return [{ method: 'POST', path: '/api/media', body, headers: { 'content-type': 'image/png' } }];
		},
		readFile: async () => pathsOnly(`/api/media/${'a'.repeat(64)}`),
		listFiles: async () => pathsOnly('/api/media', '/api/media?only=unused', '/api/media?q=v&limit=1'),
		describeFile: async () => {
			const body = { alternative: {}, showsNobody: false, showsNoPlace: false };
			return [{ path: `/api/media/${'a'.repeat(64)}/description`, create: true, body }];
		},
		removeFile: async () => [{ method: 'POST', path: `/api/media/${'a'.repeat(64)}/removal`, body: { revision: 0 } }],
		listWebAddresses: async () => pathsOnly('/api/web-addresses', '/api/web-addresses?limit=1'),
		checkWebAddress: async () => {
			for (const [index, record] of [own, ...others.hidden].entries())
				if (await isPublished(record))
					await noteGoneAddress(world, { record, address: `https://weg-${index}.example/` });
			const { addresses = [] } = (await world.send({ path: '/api/web-addresses', token: desk.ana })).body;
			expect([...addresses].length).toBeGreaterThan(0);
			return [...addresses].map(({ id }) => ({ method: 'POST', path: `/api/web-addresses/${String(id)}/check` }));
		},
		listReleases: async () => pathsOnly('/api/releases?limit=1')
	};

	test('the network under test has a canary in every field of the office, and the office reads each of them', async () => {
		const seen = JSON.stringify([(await desk.read(own)).body, (await desk.read(service)).body]);
		expect(canaries.length).toBeGreaterThan(0);
		for (const canary of [...canaries, ...officeNotes]) expect(seen).toContain(canary);
	});

	test.each(Object.keys(asked) as Open[])('%s shows a delegate nothing that the office keeps', async (operation) => {
		for (const sent of await asked[operation]()) {
			const answer = await ask(sent);
			const all = JSON.stringify([answer.body, [...answer.headers]]);
			const kept = [...canaries, ...officeNotes, ...others.hidden];
			expect(kept.filter((text) => all.includes(text))).toEqual([]);
			// The head of the chain stands in every release and is public.
			if (operation === 'listReleases') continue;
			const hashes = all.match(/[0-9a-f]{64,}/g)?.join(' ') ?? '';
			// Most answers name no text at all.
			const hidden = hashes === '' ? [] : await hiddenNames();
			expect(hidden.filter((name) => hashes.includes(name))).toEqual([]);
		}
	});

	test('the office reads all that hangs on a hidden member, and a delegate finds none of it', async () => {
		for (const id of others.hidden) {
			expect((await desk.read(id)).status).toBe(200);
			expect((await ask({ path: `/api/records/${id}` })).status).toBe(404);
			for (const part of partNames) expect((await ask({ path: `/api/records/${id}/parts/${part}` })).status).toBe(404);
		}
	});

	test('a delegate reads the records that hang on the own member, also while that member is hidden, with the reference to it', async () => {
		const unseen = await desk.create(memberDrafts('Selbst verborgen', { publicity: 'counted_only' }));
		const { own: hanging } = await foundProtectedMembers(desk, world, unseen);
		const mine = await world.token('delegate', unseen);
		for (const [by, ids, member] of [
			[token, others.own, own],
			[mine, hanging, unseen]
		] as const) {
			for (const id of ids) {
				const { status, body } = await ask({ path: `/api/records/${id}`, token: by });
				expect(status).toBe(200);
				expect(body['parts']?.['facts']?.['published']?.['values']).toMatchObject({ member });
			}
		}
		for (const id of hanging) expect((await ask({ path: `/api/records/${id}` })).status).toBe(404);
	});

	test('a reference to a record that a delegate may not know is left out of the records that they may read', async () => {
		const office = (await desk.read(others.correction)).body['parts']?.['facts']?.['published'];
		const shown = (await ask({ path: `/api/records/${others.correction}` })).body['parts']?.['facts']?.['published'];
		expect(office?.['values']).toHaveProperty('corrects');
		expect(shown?.['values']).not.toHaveProperty('corrects');
	});

	test('a delegate can read every earlier text that the history shows them', async () => {
		const { events = [] } = (await ask({ path: `/api/records/${own}/history` })).body;
		const named = [...JSON.stringify(events).matchAll(/"snapshot":"([0-9a-f]{64})"/g)].map(([, hash]) => hash);
		for (const hash of named) {
			const { status, body } = await ask({ path: `/api/records/${own}/snapshots/${hash}` });
			expect(status).toBe(200);
			expect(Object.keys(body['values'] ?? {}).length).toBeGreaterThan(0);
		}
		const { published } = await shownPart('facts');
		expect(named).toContain(String(published?.['snapshot']));
	});

	test('a delegate learns nothing of a hidden member that was published in one set with the own', async () => {
		const mine = await desk.create(memberDrafts('Im selben Satz'));
		const shelter = await desk.create(memberDrafts('Schutzhaus', { publicity: 'counted_only' }));
		const parts = [...(await desk.approve(mine)), ...(await desk.approve(shelter))];
		const set = await world.send({ method: 'POST', path: '/api/publications', token: desk.ana, body: { parts } });
		expect(set.status).toBe(200);
		const texts = Object.values<Body>((await desk.read(shelter)).body['parts'] ?? {});
		const hashes = texts.map((part) => String(part['published']?.['snapshot']));
		expect(hashes.length).toBeGreaterThan(1);

		const asDelegate = await world.token('delegate', mine);
		const history = await ask({ path: `/api/records/${mine}/history`, token: asDelegate });
		expect(history.body['events']?.[0]).toMatchObject({ action: 'SetPublished' });
		for (const secret of [shelter, ...hashes]) expect(JSON.stringify(history.body)).not.toContain(secret);
		for (const by of [asDelegate, desk.ana]) {
			for (const hash of hashes) {
				expect((await ask({ path: `/api/records/${mine}/snapshots/${hash}`, token: by })).status).toBe(404);
			}
		}
	});

	test('a delegate saves the facts of the own member, may hide it, and the note of the office stays', async () => {
		const before = (await desk.read(own)).body['parts']?.['facts'];
		expect(before?.['draft']?.['values']).toHaveProperty('note');
		const { revision, draft } = await shownPart('facts');
		const values = { ...draft?.['values'], phone: '+49 30 9', publicity: 'counted_only' };
		const saved = await ask({ path: `/api/records/${own}/parts/facts`, ifMatch: Number(revision), body: { values } });
		expect(saved).toMatchObject({ status: 200, body: { draft: { values } } });

		const { values: after } = (await desk.read(own)).body['parts']?.['facts']?.['draft'] ?? {};
		expect(after).toEqual({ ...before?.['draft']?.['values'], phone: '+49 30 9', publicity: 'counted_only' });
	});

	test('a delegate that sends a field of the office is refused, whatever value it has', async () => {
		const { revision, draft } = await shownPart('facts');
		for (const note of ['', 'Von mir', null]) {
			const answer = await ask({
				path: `/api/records/${own}/parts/facts`,
				ifMatch: Number(revision),
				body: { values: { ...draft?.['values'], note } }
			});
			expect(answer).toMatchObject({
				status: 422,
				body: { type: '/api/problems/invalid-request', issues: [{ path: 'values.note', code: 'for-the-office' }] }
			});
		}
		expect((await shownPart('facts'))['revision']).toBe(revision);
	});

	test('a source that a delegate sends is refused where it covers a field of the office or is no text', async () => {
		const { revision, draft } = await shownPart('facts');
		const path = `/api/records/${own}/parts/facts`;
		const send = async (source: object) => {
			const sources = [{ title: 'Von mir', publisher: 'P', ...source }];
			return ask({ path, ifMatch: Number(revision), body: { values: { ...draft?.['values'], sources } } });
		};
		for (const covers of [['note'], ['phone', 'note']]) {
			expect(await send({ covers })).toMatchObject({
				status: 422,
				body: { issues: [{ path: 'values.sources.0.covers', code: 'for-the-office' }] }
			});
		}
		for (const broken of [{ title: '\ud800' }, { publisher: 1 }, { covers: ['\ud800'] }, { covers: 'note' }])
			expect((await send(broken)).status).toBe(422);
		expect((await shownPart('facts'))['revision']).toBe(revision);
	});

	test('a delegate may discard a draft of the own member, unless the office changed its note in it', async () => {
		const { note: _, ...values } = memberDrafts('Eigen').parts.facts.values as Record<string, unknown>;
		const id = await desk.found(memberDrafts('Eigen', { note: 'Erst' }));
		const mine = await world.token('delegate', id);
		const path = `/api/records/${id}/parts/facts`;
		expect(
			(await ask({ path, token: mine, ifMatch: 4, body: { values: { ...values, phone: '+49 30 5' } } })).status
		).toBe(200);
		expect((await ask({ method: 'DELETE', path: `${path}/draft`, token: mine, ifMatch: 5 })).status).toBe(200);

		expect((await desk.save(id, 'facts', { values: { ...values, note: 'Dann' }, revision: 6 })).status).toBe(200);
		expect(await ask({ method: 'DELETE', path: `${path}/draft`, token: mine, ifMatch: 7 })).toMatchObject({
			status: 409,
			body: { refusal: 'office-wrote-too' }
		});
		expect((await desk.order(id, 'facts', { verb: 'draft', revision: 7 })).status).toBe(200);
	});

	test('a page of the list never ends with a record that the delegate may not know', async () => {
		const hidden = await Promise.all(
			Array.from({ length: 5 }, async () =>
				desk.create(memberDrafts('Verborgen', { publicity: 'counted_only' }), newRecordId())
			)
		);
		for (const limit of [1, 2, 3]) {
			const ids: string[] = [];
			let next: string | undefined;
			do {
				const { body } = await ask({
					path: `/api/records?limit=${limit}${next === undefined ? '' : `&cursor=${next}`}`
				});
				ids.push(...(body['records'] ?? []).map(({ id }) => String(id)));
				next = body['next'] === undefined ? undefined : String(body['next']);
				const place = Buffer.from(next ?? '', 'base64url').toString();
				for (const id of hidden) expect(place).not.toContain(id);
			} while (next !== undefined);
			expect(ids).toEqual([...new Set(ids)]);
			expect(ids).toContain(own);
			for (const id of hidden) expect(ids).not.toContain(id);
		}
	});
});

function pathsOnly(...paths: string[]): Sent[] {
	return paths.map((path) => ({ path }));
}
