import { randomUUID } from 'node:crypto';

/** Valid bodies; each test changes the one thing it is about. */
const source = { title: 'Bericht', publisher: 'Netz', dated: '2020' };

export function networkDrafts(more: Record<string, unknown> = {}) {
	return {
		type: 'network',
		parts: {
			facts: {
				values: {
					abbreviation: 'NETZ',
					legalName: 'Netz e.V.',
					helplines: [],
					areas: [{ id: 'A' }],
					timeZone: 'Europe/Berlin',
					exitTo: 'https://wetter.example/',
					oldAfterDays: 3,
					adopted: false,
					fourEyes: true,
					sources: [source],
					...more
				}
			},
			de: {
				values: {
					name: 'Netz',
					lead: 'Wir sind ein Netz.',
					turn: 'Hier steht alles.',
					helplines: {},
					areas: { A: { name: 'Au' } }
				}
			}
		}
	};
}

export function demandDrafts(number: number, title = `Forderung ${number}`) {
	return {
		type: 'demand',
		parts: {
			facts: {
				values: {
					number,
					ground: { kind: 'documented', document: source, since: null },
					clauses: [{ id: 'a' }],
					sources: [source]
				}
			},
			de: { values: { title, summary: 'Ein Satz.', clauses: { a: { text: 'Etwas gilt.' } } } },
			en: {
				values: { title: `Demand ${number}`, summary: 'One sentence.', clauses: { a: { text: 'Something holds.' } } },
				translatedFrom: 'de'
			}
		}
	};
}

export function memberDrafts(name: string, facts: Record<string, unknown> = {}) {
	return {
		type: 'member',
		parts: {
			facts: { values: { publicity: 'named', sources: [source], ...facts } },
			de: { values: { name } }
		}
	};
}

export function serviceDrafts(member: string, name = 'Beratung') {
	const values = {
		member,
		nationwide: true,
		targetGroups: ['everyone'],
		channels: ['phone'],
		languages: ['de'],
		places: [],
		sources: [source]
	};
	return { type: 'service', parts: { facts: { values }, de: { values: { name } } } };
}

export function goalDrafts(title: string) {
	return {
		type: 'goal',
		parts: {
			facts: { values: { kind: 'aim', order: 1, sources: [source] } },
			de: { values: { title } }
		}
	};
}

export function actDrafts(shortTitle: string, facts: Record<string, unknown> = {}) {
	return {
		type: 'legal_act',
		parts: {
			facts: {
				values: {
					kind: 'law',
					level: 'country',
					identifiers: [{ id: 'gazette', scheme: 'gazette', value: 'GW 2004, 11' }],
					stages: [],
					sources: [source],
					...facts
				}
			},
			de: { values: { title: `Gesetz ${newRecordId()}`, shortTitle } }
		}
	};
}

/** With one wording that has held since 2020; without `wording` nobody has written down what it says. */
export function provisionDrafts(act: string, { citation, wording }: { citation: string; wording?: string }) {
	const told = { what: 'So gilt es seit 2020.', ...(wording !== undefined && { wording }) };
	return {
		type: 'provision',
		parts: {
			facts: { values: { act, order: 1, history: [{ id: 'first', since: '2020' }], sources: [source] } },
			de: { values: { citation, history: { first: told } } }
		}
	};
}

export function newRecordId(): string {
	return randomUUID();
}
