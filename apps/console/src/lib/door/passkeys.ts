import type * as browserLibrary from '@simplewebauthn/browser';
import * as z from 'zod';
import { words } from '#lib/words/words.ts';
import { type Asked, ask } from './ask.ts';

type Browser = typeof browserLibrary;
type Creation = Parameters<Browser['startRegistration']>[0]['optionsJSON'];
type Request = Parameters<Browser['startAuthentication']>[0]['optionsJSON'];

const Offered = z.looseObject({ step: z.string(), options: z.looseObject({}) });

/** What a device answered, and the step of the question. Both go back to the server. */
export interface PasskeyAnswer {
	step: string;
	response: object;
}

/** Has the device make a passkey, by what an operation of the API offers. */
export async function makePasskey(path: string, body?: object): Promise<Asked<PasskeyAnswer>> {
	return answer(path, body, async ({ startRegistration }, options) =>
		startRegistration({ optionsJSON: asCreation(options) })
	);
}

/** Has the owner unlock a passkey of this device, by what an operation of the API offers. */
export async function unlockPasskey(path: string, body?: object): Promise<Asked<PasskeyAnswer>> {
	return answer(path, body, async ({ startAuthentication }, options) =>
		startAuthentication({ optionsJSON: asRequest(options) })
	);
}

async function answer(
	path: string,
	body: object | undefined,
	use: (browser: Browser, options: object) => Promise<object>
): Promise<Asked<PasskeyAnswer>> {
	const offered = await ask(path, { body, answer: Offered });
	if (!offered.isDone) return offered;
	const { step, options } = offered.answer;
	// It is loaded when somebody uses a passkey. Whatever the device says instead of an answer, the way out is the same.
	const response = await import('@simplewebauthn/browser')
		.then(async (browser) => use(browser, options))
		.catch(() => undefined);
	if (!response) return { isDone: false, words: words.door.passkeyNotUnlocked, code: 'passkey-not-unlocked' };
	return { isDone: true, answer: { step, response } };
}

/** The API makes them with the same library. */
function asCreation(options: object): Creation {
	return options as Creation;
}

/** The API makes them with the same library. */
function asRequest(options: object): Request {
	return options as Request;
}
