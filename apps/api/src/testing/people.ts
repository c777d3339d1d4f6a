import { TOTP } from 'otpauth';
import { expect } from 'vitest';
import type { Role } from '../access/actor.ts';
import { invite, makeStartLink } from '../commands/accounts/invite.ts';
import { newRecordId } from './drafts.ts';
import type { Answer, Sent, World } from './world.ts';

/** A person with a browser. */
export interface Person {
	account: string;
	email: string;
	password: string;
	recoveryCodes: string[];
	/** The code that the app shows now; asked again, it moves the clock on to the next. */
	code: () => string;
	/** Sends what the browser would send from a page of this server. */
	send: (request: Sent) => Promise<Answer>;
	/** What the browser sends as its cookie. */
	cookie: () => string;
	/** Signs in again on the own device, with password and code. */
	signIn: () => Promise<Answer>;
}

/** A password that is long enough. */
export const password = 'vier Wörter ohne Sinn';

/** Passwords that are guessed in no time, and requests that are hardly counted by network. */
export const cheapSignIn = {
	triesPerAccount: 10,
	triesPerAccountInAll: 40,
	triesPerAddress: 1_000,
	knocksPerMinute: 100_000,
	passwordCost: { memoryKib: 64, passes: 1 }
};

/** What a browser says when a page of this server sends something. */
export const fromHere = { 'sec-fetch-site': 'same-origin' };

/** The first person, an admin, who came in by the link of the terminal. */
export async function startPerson(world: World, { publishesAlone = false } = {}): Promise<Person> {
	const code = (await makeStartLink(world.api.tools)) ?? '';
	const email = 'leitung@netz.example';
	return enter(world, { code, path: '/api/start', more: { email, publishesAlone } });
}

/** A person who was invited and came in. */
export async function invitePerson(world: World, role: Role, actsFor?: string): Promise<Person> {
	const id = newRecordId();
	const email = `${id.slice(0, 8)}@netz.example`;
	const caller = { actor: 'test', request: 'test' };
	const invited = await invite(world.api.tools, { id, email, name: 'Neu', role, actsFor, caller });
	if (invited.outcome !== 'invited') throw new Error(JSON.stringify(invited));
	return enter(world, { code: invited.code, path: '/api/invitations/acceptance', more: {} });
}

/** Whoever opens a link of an invitation and comes in. */
export async function acceptLink(world: World, link: string, chosen = password): Promise<Person> {
	const code = link.split('#')[1] ?? '';
	return enter(world, { code, path: '/api/invitations/acceptance', more: {}, chosen });
}

async function enter(
	world: World,
	{ code, path, more, chosen = password }: { code: string; path: string; more: object; chosen?: string }
): Promise<Person> {
	let cookie = '';
	const send = async (request: Sent): Promise<Answer> => {
		const headers = { ...fromHere, ...(cookie && { cookie }), ...request.headers };
		const answer = await world.send({ method: request.body === undefined ? 'GET' : 'POST', ...request, headers });
		const set = answer.headers.get('set-cookie')?.split(';')[0];
		if (set !== undefined) cookie = set;
		return answer;
	};
	const opened = await send({ path: '/api/invitations/reading', body: { code } });
	const secret = String(opened.body['totp']?.['secret']);
	const codes = codesOf(world, secret);
	const email = String(opened.body['email'] ?? Object.values(more)[0]);
	const way = { kind: 'password', password: chosen, code: codes() };
	const step = String(opened.body['step']);
	const came = await send({ path, body: { ...more, code, step, name: 'Mara Beispiel', way, ownDevice: true } });
	expect(came.status, JSON.stringify(came.body)).toBe(201);

	const signIn = async () => {
		const begun = await send({ path: '/api/sign-in/password', body: { email, password: chosen } });
		return send({ path: '/api/sign-in/code', body: { step: begun.body['step'], code: codes(), ownDevice: true } });
	};
	const { account, recoveryCodes } = came.body;
	const person = {
		account: String(account),
		email,
		password: chosen,
		recoveryCodes: (recoveryCodes ?? []).map(String)
	};
	return { ...person, code: codes, send, cookie: () => cookie, signIn };
}

/** The app beside the browser. A code is good once, so the clock moves on before the next. */
function codesOf(world: World, secret: string): () => string {
	let shown = '';
	return () => {
		const show = () => new TOTP({ secret }).generate({ timestamp: Date.parse(world.clock.now()) });
		if (show() === shown) world.clock.advance(30_000);
		shown = show();
		return shown;
	};
}
