import { type Languages, languagesIn, usualLanguages } from '@kok/domain/languages';
import * as z from 'zod';
import { api } from '#lib/api/client.ts';
import { openRecord } from '#lib/api/opened-record.ts';
import { valuesIn } from '#lib/api/values-in.ts';
import { read } from '#lib/api/read.ts';
import { language, spoken } from '#lib/words/words.ts';

/** What every page asks of the network: its short name, the languages in which it writes, and its areas. */
export interface Network {
	/** None before the network is written. */
	id: string | undefined;
	shortName: string;
	languages: Languages;
	areas: readonly Area[];
	timeZone: string | undefined;
}

interface Area {
	id: string;
	name: string;
}

const Facts = z.looseObject({
	abbreviation: z.string().optional(),
	areas: z.array(z.looseObject({ id: z.string() })).default([]),
	timeZone: z.string().optional()
});
const Wording = z.looseObject({
	areas: z.record(z.string(), z.looseObject({ name: z.string().optional() })).default({})
});

/** Reads the network as it stands to whoever is signed in. */
export async function readNetwork(): Promise<Network> {
	const { records } = await read(api.GET('/api/records', { params: { query: { type: 'network', limit: 1 } } }));
	const id = records[0]?.id;
	if (id === undefined) return { id, shortName: '', languages: usualLanguages, areas: [], timeZone: undefined };
	const { parts } = await openRecord(id);
	const facts = Facts.parse(parts.facts?.published?.values ?? valuesIn(parts.facts));
	const languages = languagesIn(facts);
	const spokenIn = languages.includes(language) ? language : languages[0];
	const wording = Wording.safeParse(valuesIn(parts[spokenIn])).data?.areas ?? {};
	return {
		id,
		shortName: facts.abbreviation ?? spoken({ de: 'Netzwerk', en: 'Network' }),
		languages,
		areas: facts.areas.map(({ id: area }) => ({ id: area, name: wording[area]?.name ?? area })),
		timeZone: facts.timeZone
	};
}
