import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, inject, test, vi } from 'vitest';
import { kinds } from '../testing/database.ts';
import { newRecordId } from '../testing/drafts.ts';
import { acceptLink, cheapSignIn, type Person, startPerson } from '../testing/people.ts';
import { type World, openWorld } from '../testing/world.ts';
import { type Post, postBy } from './post.ts';

const closing: (() => Promise<void> | void)[] = [];
afterEach(async () => {
	for (const close of closing.splice(0).toReversed()) await close();
});

/** A mail server that does as it is told. */
async function mailServer(options: SMTPServerOptions) {
	const server = new SMTPServer({ authOptional: true, disabledCommands: ['STARTTLS', 'AUTH'], ...options });
	server.listen(0, '127.0.0.1');
	await once(server.server, 'listening');
	closing.push(() => new Promise((resolve) => server.close(resolve)));
	return `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}`;
}

/** How long a mail may take: long where a server answers, so that no busy machine fails a test; short where none ever does. */
const patient = 60_000;
const impatient = 300;

async function worldWith(kind: World['database']['databases']['kind'], url: string, milliseconds = patient) {
	const wait = { connectionTimeout: milliseconds, greetingTimeout: milliseconds, socketTimeout: milliseconds };
	const post = postBy({ url, from: 'post@netz.example', wait });
	const world = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn, post });
	closing.push(async () => world.close());
	return { world, admin: await startPerson(world) };
}

async function inviteBy(admin: Person, email = 'neu@netz.example') {
	const path = `/api/invitations/${newRecordId()}`;
	const body = { email, name: 'Mara Beispiel', role: 'office' };
	return admin.send({ method: 'PUT', path, headers: { 'if-none-match': '*' }, body });
}

async function mailsOf(admin: Person) {
	return (await admin.send({ path: '/api/mails' })).body['mails'] ?? [];
}

describe.each(kinds)('the outbox on %s', (kind) => {
	test('sends a neutral mail, whose link lets the person in, and keeps no text of it', async () => {
		const received: string[] = [];
		const url = await mailServer({
			onData: (stream, _, done) => {
				let text = '';
				stream.on('data', (piece: Buffer) => (text += piece.toString()));
				stream.on('end', () => {
					received.push(text);
					done();
				});
			}
		});
		const { world, admin } = await worldWith(kind, url);
		await inviteBy(admin);
		await world.api.sendMails();
		expect(await mailsOf(admin)).toMatchObject([{ state: 'accepted', tries: 1 }]);
		expect(received).toHaveLength(1);
		const text = received[0]?.replaceAll(/=\r\n/g, '').replaceAll('=3D', '=') ?? '';
		expect(text).toMatch(/^Subject: Ihr Zugang\r$/m);
		expect(text).not.toMatch(/Mara|Mitglied|member|netzwerk|network/i);
		const [link = ''] = /http:\/\/localhost:4000\/einladung#[\w-]{43}/.exec(text) ?? [];
		expect((await acceptLink(world, link)).email).toBe('neu@netz.example');
	});

	test('tries again where the mail server is dead or silent, and nobody waits for it', async () => {
		const dead = await mailServer({});
		await closing.pop()?.();
		const silent = await mailServer({ onConnect: () => undefined });
		for (const url of [dead, silent]) {
			const { world, admin } = await worldWith(kind, url, impatient);
			expect((await inviteBy(admin)).status).toBe(201);
			const sending = world.api.sendMails();
			expect((await admin.send({ path: '/api/me' })).status).toBe(200);
			await sending;
			const [mail] = await mailsOf(admin);
			expect(mail).toMatchObject({
				state: 'waiting',
				tries: 1,
				trouble: expect.stringMatching(/^E[A-Z]+$/) as unknown
			});
			expect(String(mail?.['nextAt']) > world.clock.now()).toBe(true);
		}
	});

	test('sends what came while it was at work, to whoever asked then', async () => {
		const posted: string[] = [];
		const gate = Promise.withResolvers<void>();
		const post: Post = async ({ to }) => {
			posted.push(to);
			await gate.promise;
			return { outcome: 'accepted' };
		};
		const world = await openWorld(kind, inject('postgresUrl'), { signIn: cheapSignIn, post });
		closing.push(async () => world.close());
		const admin = await startPerson(world);
		await inviteBy(admin, 'erste@netz.example');
		const first = world.api.sendMails();
		await vi.waitFor(() => expect(posted).toEqual(['erste@netz.example']), { timeout: 30_000 });
		await inviteBy(admin, 'zweite@netz.example');
		const second = world.api.sendMails();
		gate.resolve();
		await second;
		expect(posted).toEqual(['erste@netz.example', 'zweite@netz.example']);
		await first;
	});

	test('gives up where the mail server refuses, says why, and tries again when it is asked to', async () => {
		const refusal = Object.assign(new Error('No such user'), { responseCode: 550 });
		let isRefusing = true;
		const url = await mailServer({ onRcptTo: (_, __, done) => done(isRefusing ? refusal : undefined) });
		const { world, admin } = await worldWith(kind, url);
		await inviteBy(admin);
		await world.api.sendMails();
		const [mail] = await mailsOf(admin);
		expect(mail).toMatchObject({ state: 'refused', trouble: 'EENVELOPE 550' });
		isRefusing = false;
		const path = `/api/mails/${String(mail?.['id'])}/retry`;
		expect((await admin.send({ method: 'POST', path })).status).toBe(204);
		await world.api.sendMails();
		expect(await mailsOf(admin)).toMatchObject([{ state: 'accepted', tries: 2 }]);
		expect((await admin.send({ method: 'POST', path })).status).toBe(404);
	});
});
