import { hashText } from '@kok/release/envelope';
import { type RecordState, compileRelease } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';

export const published = '2026-11-24T09:00:00.000Z';
export const source = {
	title: 'Selbstauskunft',
	publisher: 'Beispielnetz',
	url: 'https://netz.example/wir',
	dated: '2025-03'
};

/** A record with words in German and, unless told otherwise, in English. */
interface Written {
	id: string;
	type: string;
	facts: Record<string, unknown>;
	de: Record<string, unknown>;
	en?: Record<string, unknown> | undefined;
	slugs: RecordState['slugs'];
}

/** A public record as written. */
export function recordOf({ id, type, facts, de, en, slugs }: Written): RecordState {
	const german = { values: de, since: published };
	return {
		id,
		type,
		facts: { values: facts, since: published },
		wording: {
			de: german,
			...(en && { en: { values: en, since: published, origin: { locale: 'de' as const, values: de } } })
		},
		slugs
	};
}

export function networkRecord(facts: Record<string, unknown> = {}, german: Record<string, unknown> = {}): RecordState {
	return recordOf({
		id: idOf(1),
		type: 'network',
		facts: {
			abbreviation: 'NETZ',
			legalName: 'Beispielnetz e.V.',
			register: 'Amtsgericht Beispielstadt, VR 1',
			representatives: 'Ada Beispiel',
			responsibleEditor: 'Ben Beispiel, Beispielweg 1',
			office: { disclosure: 'public', area: 'N', locality: 'Beispielstadt', street: 'Hafen 1', postcode: '00001' },
			phone: '+49 30 000 000',
			email: 'buero@netz.example',
			memberCount: 9,
			associateCount: 2,
			helplines: [{ id: 'night', phone: '0800 000 000', hours: 'always', languages: ['de', 'ar'] }],
			areas: [{ id: 'N' }, { id: 'S' }],
			timeZone: 'Europe/Berlin',
			exitTo: 'https://wetter.example/',
			oldAfterDays: 3,
			adopted: false,
			fourEyes: true,
			note: 'Nur das Büro liest diesen Vermerk',
			sources: [source],
			...facts
		},
		de: {
			name: 'Beispielnetz',
			lead: 'Viele Stellen arbeiten zusammen.',
			turn: 'Was sie fordern, steht hier.',
			helplines: { night: { name: 'Nachttelefon', forWhom: 'Für alle.' } },
			areas: { N: { name: 'Nordland' }, S: { name: 'Südland' } },
			...german
		},
		en: {
			name: 'Example network',
			lead: 'Many centres work together.',
			turn: 'What they demand stands here.',
			helplines: { night: { name: 'Night line', forWhom: 'For everyone.' } },
			areas: { N: { name: 'Northland' }, S: { name: 'Southland' } }
		},
		slugs: { de: ['netz'], en: ['network'] }
	});
}

export function goalRecord(): RecordState {
	return recordOf({
		id: idOf(2),
		type: 'goal',
		facts: { kind: 'task', order: 1, sources: [source] },
		de: { title: 'Rechte gelten', text: 'Für alle, **überall**.' },
		en: { title: 'Rights hold', text: 'For all, **everywhere**.' },
		slugs: { de: ['rechte-gelten'], en: ['rights-hold'] }
	});
}

export function demandRecord(number: number, change: Partial<Written> = {}): RecordState {
	return recordOf({
		id: idOf(100 + number),
		type: 'demand',
		facts: {
			number,
			goal: idOf(2),
			ground: { kind: 'documented', document: source, since: { date: '2013', precision: 'at_latest' } },
			clauses: [{ id: 'a' }, { id: 'b' }],
			sources: [source]
		},
		de: {
			title: `Forderung Nummer ${number}`,
			summary: 'Alle dürfen bleiben.',
			clauses: { a: { text: 'Erster Satz.' }, b: { text: 'Zweiter Satz.' } },
			reasons: 'Weil es <b>gilt</b>.'
		},
		en: {
			title: `Demand number ${number}`,
			summary: 'All may stay.',
			clauses: { a: { text: 'First clause.' } }
		},
		slugs: { de: [`alt-${number}`, `forderung-${number}`], en: [`demand-${number}`] },
		...change
	});
}

export function memberRecord(): RecordState {
	return recordOf({
		id: idOf(3),
		type: 'member',
		facts: {
			seat: { disclosure: 'area_only', area: 'N', locality: 'Geheimstadt' },
			publicity: 'named',
			sources: [source]
		},
		de: { name: 'Leuchtturm e.V.' },
		en: { name: 'Lighthouse' },
		slugs: { de: ['leuchtturm'], en: ['lighthouse'] }
	});
}

export function termRecord(): RecordState {
	return recordOf({
		id: idOf(4),
		type: 'term',
		facts: { sources: [source] },
		de: { term: 'Bedenkzeit', definition: 'Zeit, in der niemand abgeschoben wird.' },
		en: { term: 'Reflection period', definition: 'Time in which nobody is deported.' },
		slugs: { de: ['bedenkfrist', 'bedenkzeit'], en: ['reflection-period'] }
	});
}

export function membershipRecord(number: number, facts: Record<string, unknown>): RecordState {
	return {
		id: idOf(300 + number),
		type: 'membership',
		facts: { values: { member: idOf(3), sources: [source], ...facts }, since: published },
		wording: {},
		slugs: {}
	};
}

const records: readonly RecordState[] = [
	networkRecord(),
	goalRecord(),
	demandRecord(1),
	demandRecord(2),
	memberRecord(),
	membershipRecord(1, { kind: 'full', since: '2005' })
];

export function contentOf(given: readonly RecordState[] = records): Content {
	return compileRelease(given, { hash: hashText });
}

export function idOf(number: number): string {
	return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}
