import type { Schemas } from '#lib/api/client.ts';
import { words } from '#lib/words/words.ts';

type Ways = Schemas['WaysIn'];

/** By what someone signs in, as one says it: *Passkey, App, 8 Codes*. */
export function sayWays({ passkeys, app, recoveryCodes }: Ways): string {
	const named = [
		passkeys > 0 && words.persons.passkeys(passkeys),
		app && words.persons.app,
		app && words.persons.codes(recoveryCodes)
	];
	return named.filter((each) => each !== false).join(', ') || words.persons.noWay;
}

/** Whether someone is locked out as soon as one device is gone. */
export function hasSingleWay({ passkeys, app }: Ways): boolean {
	return passkeys + (app ? 1 : 0) < 2;
}
