import type { Entry } from '../history.ts';

const publisher = 'Plattform Würde';
const portrait = { title: 'Wer wir sind', publisher, url: 'https://plattform-wuerde.example/wir', dated: '2026-01' };
const positions = {
	title: 'Positionen der Plattform',
	publisher,
	url: 'https://plattform-wuerde.example/positionen',
	dated: '2022-10-18'
};

const ids = {
	network: '50c2e7f4-1b0e-4d1c-9d55-2a6d1c0f7e01',
	stay: '6a1f0d3c-52c4-4c8e-8a43-71b0d7f0a102',
	work: '7b2e1c4d-63d5-4d9f-9b54-82c1e8a1b203',
	cooperation: '8c3d2b5e-74e6-4ea0-ac65-93d2f9b2c304'
};

const network: Entry<'network'> = {
	id: ids.network,
	type: 'network',
	stage: 'published',
	facts: {
		abbreviation: 'PW',
		legalName: 'Plattform Würde – Bergländisches Netzwerk gegen Menschenhandel',
		register: 'Vereinsregister Bergland, ZVR 000000000',
		representatives: 'Annelies Hochrainer, Obfrau',
		responsibleEditor: 'Annelies Hochrainer, Am Alten Zollhaus 7, Stiege 2, Top 11, 0010 Gipfelberg',
		workingSince: '1996',
		registeredSince: '2004-03',
		office: {
			disclosure: 'public',
			area: 'GB',
			locality: 'Gipfelberg',
			street: 'Am Alten Zollhaus 7, Stiege 2, Top 11',
			postcode: '0010'
		},
		phone: '+00 1 000 00 10',
		email: 'post@plattform-wuerde.example',
		website: 'https://plattform-wuerde.example/',
		memberCount: 17,
		helplines: [
			{
				id: 'day-and-night',
				phone: '0800 000 123',
				website: 'https://hilfe-bergland.example/',
				hours: 'always',
				languages: ['de', 'en', 'hu'],
				interpretedLanguages: 24
			},
			{
				id: 'work',
				phone: '0800 000 456',
				hours: [
					{ days: ['MO', 'TU', 'WE', 'TH'], from: '08:00', to: '16:00' },
					{ days: ['SU'], from: '14:00', to: '18:00' }
				],
				languages: ['de', 'sl', 'ro', 'uk']
			}
		],
		areas: [
			{ id: 'FG' },
			{ id: 'NG' },
			{ id: 'LL' },
			{ id: 'WT' },
			{ id: 'DA' },
			{ id: 'EL' },
			{ id: 'GL' },
			{ id: 'SF' },
			{ id: 'GB' }
		],
		timeZone: 'Europe/Vienna',
		exitTo: 'https://www.wikipedia.org/',
		oldAfterDays: 5,
		adopted: true,
		fourEyes: true,
		note: 'Interner Vermerk: Die Zahl der Mitglieder nach der Generalversammlung erneuern.',
		sources: [portrait]
	},
	wording: {
		de: {
			name: 'Plattform Würde – Bergländisches Netzwerk gegen Menschenhandel',
			lead: 'Vereine aus allen neun Landesteilen treten gemeinsam für die Rechte der Betroffenen von Menschenhandel ein.',
			turn: 'Was sie verlangen, und auf welcher Grundlage, ist hier nachzulesen.',
			about: [
				'Bergland und dieses Netzwerk sind erfunden. Sie zeigen, dass ein anderes Land mit anderen Gebieten, Nummern und Einrichtungen hier ebenso Platz findet.',
				'Die Generalversammlung beschließt die Forderungen. Zwischen den Versammlungen bereiten Fachgruppen Vorschläge vor; jede Einrichtung hat eine Stimme, unabhängig von ihrer Größe.'
			].join('\n\n'),
			helplines: {
				'day-and-night': {
					name: 'Notruf Menschenhandel',
					forWhom: 'Für alle, die ausgebeutet werden oder es befürchten, und für Menschen, die ihnen helfen wollen.',
					note: 'Kostenlos und anonym, auch ohne Guthaben.'
				},
				work: {
					name: 'Sprechstunde Arbeit',
					forWhom: 'Für Menschen, denen Lohn, Papiere oder freie Tage vorenthalten werden.'
				}
			},
			areas: {
				FG: { name: 'Firngau' },
				NG: { name: 'Nebelgau' },
				LL: { name: 'Lärchland' },
				WT: { name: 'Wolkental' },
				DA: { name: 'Dachsau' },
				EL: { name: 'Enzianland' },
				GL: { name: 'Gamsland' },
				SF: { name: 'Schieferland' },
				GB: { name: 'Stadt Gipfelberg' }
			}
		},
		en: {
			name: 'Platform Dignity – Bergland’s network against trafficking',
			lead: 'Associations from all nine parts of the country stand up together for the rights of people affected by trafficking.',
			turn: 'What they ask for, and on what ground, can be read here.',
			about: [
				'Bergland and this network are invented. They show that another country, with other areas, numbers and bodies, finds its place here just as well.',
				'The general assembly adopts the demands. Between assemblies, expert groups prepare proposals; every organisation has one vote, whatever its size.'
			].join('\n\n'),
			helplines: {
				'day-and-night': {
					name: 'Trafficking emergency line',
					forWhom: 'For everyone who is exploited or fears to be, and for people who want to help them.',
					note: 'Free and anonymous, even without credit.'
				},
				work: {
					name: 'Consultation hour on work',
					forWhom: 'For people whose wages, papers or days off are withheld.'
				}
			},
			areas: {
				FG: { name: 'Firngau' },
				NG: { name: 'Nebelgau' },
				LL: { name: 'Lärchland' },
				WT: { name: 'Wolkental' },
				DA: { name: 'Dachsau' },
				EL: { name: 'Enzianland' },
				GL: { name: 'Gamsland' },
				SF: { name: 'Schieferland' },
				GB: { name: 'City of Gipfelberg' }
			}
		}
	}
};

const goals: readonly Entry<'goal'>[] = [
	{
		id: ids.cooperation,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'task', order: 1, sources: [positions] },
		wording: {
			de: {
				title: 'Einrichtungen, Ämter und Gemeinden arbeiten zusammen',
				text: 'Die Plattform bringt alle an einen Tisch, die Betroffenen begegnen, und hält fest, was vereinbart wurde.'
			},
			en: {
				title: 'Organisations, offices and municipalities work together',
				text: 'The platform brings everyone who meets people affected to one table and records what was agreed.'
			}
		}
	},
	{
		id: ids.stay,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'aim', order: 2, sources: [positions] },
		wording: {
			de: { title: 'Wer betroffen ist, lebt sicher und kann bleiben' },
			en: { title: 'People affected live in safety and can stay' }
		}
	},
	{
		id: ids.work,
		type: 'goal',
		stage: 'published',
		facts: { kind: 'aim', order: 3, sources: [positions] },
		wording: {
			de: { title: 'Arbeit wird bezahlt, auch ohne Papiere' },
			en: { title: 'Work is paid, even without papers' }
		}
	}
];

const demands: readonly Entry<'demand'>[] = [
	{
		id: '9d4c3a6f-85f7-4fb1-bd76-a4e30ac3d405',
		type: 'demand',
		stage: 'published',
		facts: {
			number: 1,
			goal: ids.stay,
			ground: {
				kind: 'imported',
				body: 'Generalversammlung der Plattform Würde',
				agreedOn: '2021-05-20',
				document: {
					title: 'Protokoll der Generalversammlung, Punkt 4',
					publisher,
					url: 'https://plattform-wuerde.example/protokolle/2021-05-20',
					dated: '2021-05-20'
				}
			},
			clauses: [{ id: 'housing' }, { id: 'duration' }, { id: 'families' }],
			sources: []
		},
		wording: {
			de: {
				title: 'Schutzwohnungen gibt es in jedem Landesteil',
				summary: 'Jeder der neun Landesteile hält genügend Schutzwohnungen bereit, auch für Familien.',
				clauses: {
					housing: { text: 'Jeder Landesteil finanziert Schutzwohnungen nach dem Bedarf.' },
					duration: { text: 'Wie lange jemand bleibt, richtet sich nach der Lage der Person, nicht nach einer Frist.' },
					families: { text: 'Kinder ziehen mit ein.' }
				},
				reasons: 'In vier Landesteilen muss derzeit mehr als hundert Kilometer fahren, wer einen Platz braucht.'
			},
			en: {
				title: 'Every part of the country has safe flats',
				summary: 'Each of the nine parts of the country keeps enough safe flats ready, for families too.',
				clauses: {
					housing: { text: 'Every part of the country funds safe flats according to need.' },
					duration: { text: 'How long someone stays depends on their situation, not on a deadline.' },
					families: { text: 'Children move in as well.' }
				},
				reasons: 'In four parts of the country, whoever needs a place now has to travel more than a hundred kilometres.'
			}
		}
	},
	{
		id: 'ae5d4b70-9608-4ac2-8e87-b5f41bd4e506',
		type: 'demand',
		stage: 'published',
		facts: {
			number: 2,
			goal: ids.stay,
			ground: { kind: 'documented', document: positions, since: { date: '2022-10-18', precision: 'on' } },
			clauses: [{ id: 'title' }, { id: 'work-permit' }],
			sources: [{ title: 'Stellungnahme zum Niederlassungsgesetz', publisher, dated: '2023-02' }]
		},
		wording: {
			de: {
				title: 'Ein Aufenthaltstitel hängt nicht von der Zeugenaussage ab',
				summary: 'Wer betroffen ist, erhält einen eigenen Aufenthaltstitel, ob mit oder ohne Aussage.',
				clauses: {
					title: { text: 'Betroffene erhalten einen Aufenthaltstitel für drei Jahre.' },
					'work-permit': { text: 'Der Titel erlaubt ihnen zu arbeiten.' }
				}
			},
			en: {
				title: 'A residence title does not depend on testimony',
				summary: 'People affected receive a residence title of their own, whether or not they testify.',
				clauses: {
					title: { text: 'People affected receive a residence title for three years.' },
					'work-permit': { text: 'The title allows them to work.' }
				}
			}
		}
	},
	{
		id: 'bf6e5c81-a719-4bd3-9f98-c6a52ce5f607',
		type: 'demand',
		stage: 'published',
		facts: {
			number: 3,
			goal: ids.work,
			ground: {
				kind: 'documented',
				document: { title: 'Rundbrief an die Arbeitsinspektion', publisher, notAfter: '2019' },
				since: { date: '2019', precision: 'at_latest' }
			},
			clauses: [{ id: 'inspection' }, { id: 'wages' }],
			sources: []
		},
		wording: {
			de: {
				title: 'Die Arbeitsinspektion fragt zuerst nach dem Lohn',
				summary: 'Wer kontrolliert, klärt zuerst, ob gearbeitet und bezahlt wurde, und erst danach den Aufenthalt.',
				clauses: {
					inspection: { text: 'Die Arbeitsinspektion kommt ohne die Fremdenpolizei.' },
					wages: { text: 'Offener Lohn wird eingetrieben, auch wenn jemand das Land verlassen hat.' }
				}
			},
			en: {
				title: 'Labour inspectors ask about wages first',
				summary:
					'Inspectors first establish whether people worked and were paid, and only then their residence status.',
				clauses: {
					inspection: { text: 'Labour inspectors come without the aliens police.' },
					wages: { text: 'Unpaid wages are collected even if someone has left the country.' }
				}
			}
		}
	},
	{
		id: 'c07f6d92-b82a-4ce4-a0a9-d7b63df6a708',
		type: 'demand',
		stage: 'published',
		facts: {
			number: 4,
			goal: ids.cooperation,
			ground: {
				kind: 'documented',
				document: { title: 'Offener Brief an die Landeshauptleute', publisher },
				since: null
			},
			clauses: [{ id: 'one-table' }],
			sources: []
		},
		wording: {
			de: {
				title: 'Ein runder Tisch in jedem Bezirk',
				summary: 'Wer Betroffenen begegnet, trifft sich in jedem Bezirk zweimal im Jahr.',
				clauses: { 'one-table': { text: 'Die Bezirke laden Einrichtungen, Polizei und Schulen zweimal im Jahr ein.' } }
			},
			en: {
				title: 'A round table in every district',
				summary: 'Those who meet people affected come together twice a year in every district.',
				clauses: {
					'one-table': { text: 'The districts invite organisations, the police and schools twice a year.' }
				}
			}
		}
	}
];

const members: readonly Entry<'member'>[] = [
	{
		id: 'd18a7ea3-c93b-4df5-b1ba-e8c74ea7b809',
		type: 'member',
		stage: 'published',
		facts: {
			seat: {
				disclosure: 'public',
				area: 'GB',
				locality: 'Gipfelberg',
				street: 'Glockengasse 3',
				postcode: '0010'
			},
			website: 'https://anker-gipfelberg.example/',
			phone: '+00 1 000 00 31',
			email: 'hallo@anker-gipfelberg.example',
			workingSince: '1998',
			publicity: 'named',
			sources: [{ title: 'Impressum', publisher: 'Anker Gipfelberg', retrieved: '2026-09-01' }]
		},
		wording: {
			de: {
				name: 'Anker Gipfelberg',
				mission: 'Berät in acht Sprachen, begleitet zu Ämtern und Gerichten und vermittelt Wohnungen.'
			},
			en: {
				name: 'Anker Gipfelberg',
				mission: 'Advises in eight languages, goes along to offices and courts, and finds housing.'
			}
		},
		inside: {
			colleaguePhone: '+00 1 000 00 32',
			colleagueNote: 'Die Durchwahl ist auch am Wochenende besetzt.'
		}
	},
	{
		id: 'e29b8fb4-da4c-4ea6-82cb-f9d85fb8c90a',
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'public', area: 'NG', locality: 'Nebelkirchen', postcode: '0440', postBox: 'Postfach 12' },
			phone: '+00 44 000 12',
			publicity: 'named',
			sources: [{ title: 'Auskunft des Vereins', publisher: 'Verein Fernlicht', dated: '2026-03' }]
		},
		wording: {
			de: { name: 'Verein Fernlicht', mission: 'Kommt zu den Menschen: mit dem Bus, auf Höfe und Baustellen.' },
			en: { name: 'Verein Fernlicht', mission: 'Goes to where people are: by bus, to farms and building sites.' }
		},
		inside: { colleagueNote: 'Post bitte nur an das Postfach.' }
	},
	{
		id: 'f3ac90c5-eb5d-4fb7-93dc-0ae960c9da0b',
		type: 'member',
		stage: 'published',
		facts: {
			seat: {
				disclosure: 'area_only',
				area: 'WT',
				locality: 'Unterwolken',
				street: 'Sternweg 9',
				postcode: '0770'
			},
			phone: '+00 77 000 90',
			publicity: 'named',
			sources: [{ title: 'Auskunft des Hauses', publisher: 'Haus Morgenrot', dated: '2025-11' }]
		},
		wording: {
			de: { name: 'Haus Morgenrot', mission: 'Ein Ort zum Ankommen für Frauen mit Kindern.' },
			en: { name: 'Haus Morgenrot', mission: 'A place to arrive for women with children.' }
		},
		inside: { shelterAddress: 'Sternweg 9, 0770 Unterwolken, Klingel ohne Namen' }
	},
	{
		id: '04bda1d6-fc6e-40c8-a4ed-1bfa71daeb0c',
		type: 'member',
		stage: 'published',
		facts: {
			seat: {
				disclosure: 'confidential',
				area: 'LL',
				locality: 'Lärchenrain',
				street: 'Am Holzplatz 4',
				postcode: '0330'
			},
			email: 'kontakt@stille-post.example',
			publicity: 'named',
			sources: [{ title: 'Auskunft der Einrichtung', publisher: 'Wohnnetz Zuflucht', dated: '2026-06' }]
		},
		wording: {
			de: { name: 'Wohnnetz Zuflucht' },
			en: { name: 'Wohnnetz Zuflucht' }
		},
		inside: {
			colleaguePhone: '+00 33 000 44',
			shelterAddress: 'Am Holzplatz 4, 0330 Lärchenrain, und zwei weitere Wohnungen'
		}
	},
	{
		id: '15ceb2e7-0d7f-41d9-b5fe-2cab82ebfc0d',
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'confidential', area: 'EL', locality: 'Enzianbruck', street: 'Feldgasse 20' },
			publicity: 'counted_only',
			sources: [{ title: 'Beitrittserklärung', publisher: 'Stilles Haus Enzian', dated: '2020-09' }]
		},
		wording: {
			de: { name: 'Stilles Haus Enzian', mission: 'Nimmt Menschen auf, nach denen gesucht wird.' },
			en: { name: 'Stilles Haus Enzian', mission: 'Takes in people who are being looked for.' }
		},
		inside: { shelterAddress: 'Feldgasse 20, Enzianbruck' }
	},
	{
		id: '26dfc3f8-1e80-42ea-860f-3dbc93fcad0e',
		type: 'member',
		stage: 'published',
		facts: {
			seat: { disclosure: 'public', locality: 'Seestadt am Fjord' },
			website: 'https://nordlicht-beratung.example/',
			publicity: 'named',
			sources: [{ title: 'Über uns', publisher: 'Nordlicht Beratung', url: 'https://nordlicht-beratung.example/wir' }]
		},
		wording: {
			de: { name: 'Nordlicht Beratung', mission: 'Berät jenseits der Grenze, wenn Menschen zurückkehren.' },
			en: { name: 'Nordlicht Beratung', mission: 'Advises across the border when people return.' }
		}
	}
];

const joined = { title: 'Mitgliederverzeichnis', publisher, dated: '2026-01' };

function membership(id: string, facts: Omit<Entry<'membership'>['facts'], 'sources'>): Entry<'membership'> {
	return { id, type: 'membership', stage: 'published', facts: { ...facts, sources: [joined] }, wording: { de: {} } };
}

const full = { kind: 'full', votingRight: true } as const;

const memberships: readonly Entry<'membership'>[] = [
	membership('37e0d409-2f91-43fb-9640-4ecdac0abf0f', {
		...full,
		member: 'd18a7ea3-c93b-4df5-b1ba-e8c74ea7b809',
		since: '2004-03'
	}),
	membership('48f1e51a-30a2-440c-a751-5fdebd1bc010', {
		...full,
		member: 'e29b8fb4-da4c-4ea6-82cb-f9d85fb8c90a',
		since: '2011'
	}),
	membership('5902f62b-41b3-451d-b862-60efce2cd111', {
		...full,
		member: 'f3ac90c5-eb5d-4fb7-93dc-0ae960c9da0b',
		since: '2015-06'
	}),
	membership('6a13073c-52c4-462e-8973-7100df3de212', {
		...full,
		member: '04bda1d6-fc6e-40c8-a4ed-1bfa71daeb0c',
		since: '2018'
	}),
	membership('7b24184d-63d5-473f-9a84-8211e04ef313', {
		kind: 'associate',
		votingRight: false,
		member: '26dfc3f8-1e80-42ea-860f-3dbc93fcad0e',
		since: '2022-11'
	})
];

/** A second network, in the invented country of Bergland: small, and in everything but the rules unlike the first. */
export const austrian: readonly Entry[] = [network, ...goals, ...demands, ...members, ...memberships];
