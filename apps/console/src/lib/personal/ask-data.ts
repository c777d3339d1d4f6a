import type { Words } from '@kok/domain/words';
import { api } from '#lib/api/client.ts';
import type { Asked } from '#lib/door/ask.ts';
import { words } from '#lib/words/words.ts';
import type { PersonalData } from './members.ts';

/** What is stored of whoever is signed in, or of the person with an account, for whom an admin asks. */
export async function askData(account?: string): Promise<Asked<PersonalData>> {
	return account === undefined
		? answered(api.GET('/api/personal-data'))
		: answered(api.POST('/api/people/{id}/disclosure', { params: { path: { id: account } } }));
}

interface Answered {
	data?: PersonalData;
	error?: { type?: string; words?: Words | undefined; refusal?: string | undefined } | undefined;
}

async function answered(asking: Promise<Answered>): Promise<Asked<PersonalData>> {
	const { data, error } = await asking.catch((): Answered => ({}));
	if (data) return { isDone: true, answer: data };
	const code = error?.refusal ?? error?.type?.split('/').at(-1) ?? 'away';
	return { isDone: false, words: error?.words ?? words.door.away, code };
}
