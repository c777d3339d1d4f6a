/** The smallest network that can be founded, with a record of a few types that name each other. */
export function smallFolder(): Record<string, unknown> {
	const source = { title: 'Who we are', publisher: 'Harbour Network', dated: '2026-01' };
	return {
		'network.json': {
			$schema: './schema/network.json',
			facts: {
				languages: ['en', 'de'],
				abbreviation: 'HN',
				legalName: 'Harbour Network',
				helplines: [{ id: 'line', phone: '0800 000 111', hours: 'always', languages: ['en'] }],
				areas: [{ id: 'N' }, { id: 'S' }],
				timeZone: 'Europe/Dublin',
				exitTo: 'https://www.wikipedia.org/',
				oldAfterDays: 7,
				adopted: false,
				fourEyes: true,
				sources: [source]
			},
			en: {
				name: 'Harbour Network',
				lead: 'Six associations of an invented island.',
				turn: 'What they ask for stands here.',
				helplines: { line: { name: 'Harbour line', forWhom: 'For everyone.' } },
				areas: { N: { name: 'North' }, S: { name: 'South' } }
			}
		},
		'goal.json': {
			records: [{ name: 'stay', facts: { kind: 'aim', order: 1, sources: [source] }, en: { title: 'A safe stay' } }]
		},
		'demand.json': {
			records: [
				{
					name: 'permit',
					facts: {
						number: 1,
						goal: 'stay',
						ground: { kind: 'documented', document: source, since: { date: '2020', precision: 'at_latest' } },
						clauses: [{ id: 'permit' }],
						sources: [source]
					},
					en: {
						title: 'A permit for all',
						summary: 'Whoever was trafficked may stay.',
						clauses: { permit: { text: 'Whoever was trafficked receives a residence permit.' } }
					}
				}
			]
		},
		'member.json': {
			records: [
				{
					name: 'anchor',
					facts: {
						seat: { disclosure: 'area_only', area: 'N' },
						publicity: 'named',
						sources: [source]
					},
					en: { name: 'The Anchor' }
				}
			]
		},
		'service.json': {
			records: [
				{
					name: 'counselling',
					facts: {
						member: 'anchor',
						areas: ['N', 'S'],
						targetGroups: ['everyone'],
						channels: ['phone'],
						languages: ['en'],
						phone: '+00 1 000 11',
						places: [],
						sources: [source]
					},
					en: { name: 'Counselling at the Anchor' }
				}
			]
		}
	};
}

/** The same as the texts of files. */
export function filesOf(folder: Readonly<Record<string, unknown>>): Map<string, string> {
	return new Map(
		Object.entries(folder).map(([file, value]) => [
			file,
			typeof value === 'string' ? value : JSON.stringify(value, null, '\t')
		])
	);
}
