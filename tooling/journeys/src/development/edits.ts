/** One edit of a source file, and where it shows. */
export interface Edit {
	what: string;
	file: string;
	from: string;
	/** What is written in its place; a mark in it is looked for. */
	to: (mark: string) => string;
	/** A page that stays open, or an address of a server. */
	seenAt: { page: string } | { answer: string };
	/** No mark can be put in: it is seen when the page reads otherwise. */
	isUnmarked?: boolean;
}

interface Places {
	site: string;
	api: string;
	/** The page of a demand whose English words were translated from the German ones that stand there. */
	demand: string;
}

/** The kinds of edit that a developer makes, each in a file where it shows. */
export function listEdits({ site, api, demand }: Places): readonly Edit[] {
	return [
		{
			what: 'a component',
			file: 'apps/site/src/lib/demands/RegisterPage.svelte',
			...after('<h1>'),
			seenAt: { page: '/en/demands' }
		},
		{
			what: 'words of the interface',
			file: 'apps/site/src/lib/words/en/data.ts',
			...after('For research'),
			seenAt: { page: '/en/data' }
		},
		{
			what: 'a sentence of help',
			file: 'apps/site/src/lib/words/help/en.ts',
			...after('Show the card large'),
			seenAt: { page: '/i/en' }
		},
		{
			what: 'a rule of the domain',
			file: 'packages/domain/src/release/reading.ts',
			from: 'return origin !== undefined && wording[origin.locale]?.hash !== origin.hash;',
			to: () => 'return origin !== undefined;',
			seenAt: { page: demand },
			isUnmarked: true
		},
		{
			what: 'the label of a field',
			file: 'packages/domain/src/types/demand.ts',
			...after("en: 'Source language"),
			seenAt: { page: '/en/data/codebook' }
		},
		{
			what: 'the search',
			file: 'packages/search/src/query/excerpt.ts',
			from: 'name: piecesOf(name',
			to: (mark) => `name: piecesOf(\`\${name} ${mark}\``,
			seenAt: { page: '/en/search?q=demand' }
		},
		{
			what: 'open data',
			file: 'packages/open-data/src/popolo.ts',
			...after("classification: 'network"),
			seenAt: { answer: `${site}/data/popolo.json` }
		},
		{
			what: 'how releases are followed',
			file: 'packages/release/src/follow.ts',
			from: 'return { ...health, number, at, ageSeconds };',
			to: (mark) => `return { ...health, number, at, ageSeconds: '${mark}' };`,
			seenAt: { answer: `${site}/healthz` }
		},
		{
			what: 'a route of the API',
			file: 'apps/api/src/routes/me.ts',
			...after('Read who you are here'),
			seenAt: { answer: `${api}/api/openapi.json` }
		}
	];
}

function after(from: string): Pick<Edit, 'from' | 'to'> {
	return { from, to: (mark) => `${from}${mark}` };
}
