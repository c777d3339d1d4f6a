import { type Schemas, api } from '#lib/api/client.ts';

/** Places in texts that hold what was typed, and whether there are more. */
export type FoundInTexts = Schemas['FoundInTexts'];

const nothing: FoundInTexts = { places: [], more: false };
/** All texts are looked through, so it is asked once nobody types on, and not for the first letters of a word. */
const pauseMilliseconds = 300;
const fewestLetters = 3;
let turn = 0;

/** Finds records by words in their texts; nothing where something else was typed meanwhile. */
export async function findInTexts(typed: string): Promise<FoundInTexts> {
	const own = (turn += 1);
	const q = typed.trim().slice(0, 200);
	if (!new RegExp(`[\\p{L}\\p{N}]{${fewestLetters}}`, 'u').test(q)) return nothing;
	await new Promise((resolve) => setTimeout(resolve, pauseMilliseconds));
	if (own !== turn) return nothing;
	const params = { query: { q, limit: 20 } };
	const { data } = await api.GET('/api/search/texts', { params }).catch(() => ({ data: undefined }));
	return data ?? nothing;
}
