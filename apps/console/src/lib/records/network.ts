import { type Languages, usualLanguages } from '@kok/domain/languages';
import type { Me } from '#lib/api/client.ts';
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

/** The network as it stands to whoever is signed in. */
export function networkOf({ network }: Pick<Me, 'network'>): Network {
	if (!network) return { id: undefined, shortName: '', languages: usualLanguages, areas: [], timeZone: undefined };
	const [main, ...others] = network.languages;
	const languages: Languages = main === undefined ? usualLanguages : [main, ...others];
	const spokenIn = languages.includes(language) ? language : languages[0];
	return {
		id: network.id,
		shortName: network.abbreviation ?? spoken({ de: 'Netzwerk', en: 'Network' }),
		languages,
		areas: network.areas.map(({ id, names }) => ({ id, name: names[spokenIn] ?? id })),
		timeZone: network.timeZone
	};
}
