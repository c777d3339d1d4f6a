import type { Schemas } from '#lib/api/client.ts';
import { peopleWords } from './people-words.ts';

type Ways = Schemas['WaysIn'];

/** By what someone signs in, as one says it: *Passkey, App, 8 Codes*. */
export function sayWays({ passkeys, app, recoveryCodes }: Ways): string {
	const named = [
		passkeys > 0 && peopleWords.persons.passkeys(passkeys),
		app && peopleWords.persons.app,
		app && peopleWords.persons.codes(recoveryCodes)
	];
	return named.filter((each) => each !== false).join(', ') || peopleWords.persons.noWay;
}

/** Whether someone is locked out as soon as one device is gone. */
export function hasSingleWay({ passkeys, app }: Ways): boolean {
	return passkeys + (app ? 1 : 0) < 2;
}
