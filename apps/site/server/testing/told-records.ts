import type { RecordState } from '@kok/domain/release/compile';
import { idOf, recordOf, source } from './records.ts';

/** What a network tells of itself and what it offers, each a valid record that a test changes in one thing. */
type Facts = Record<string, unknown>;

export function bodyRecord(): RecordState {
	return recordOf({
		id: idOf(400),
		type: 'body',
		facts: { kind: 'ministry', level: 'country', sources: [source] },
		de: { name: 'Ministerium für Häfen' },
		en: { name: 'Ministry of Ports' },
		slugs: { de: ['ministerium'], en: ['ministry'] }
	});
}

export function pageRecord(facts: Facts = {}): RecordState {
	return recordOf({
		id: idOf(410),
		type: 'page',
		facts: {
			kind: 'exhibition',
			order: 1,
			since: '2014',
			bodies: [idOf(400)],
			goals: [idOf(2)],
			stations: [
				{ id: 'late', from: '2018-04-23', to: '2018-04-27', place: { disclosure: 'public', locality: 'Neuhafen' } },
				{ id: 'first', from: '2015-10-05', to: '2015-10-13', place: { disclosure: 'public', locality: 'Althafen' } },
				{ id: 'hidden', from: '2016', place: { disclosure: 'confidential', locality: 'Geheimstadt' } }
			],
			sources: [source],
			...facts
		},
		de: { title: 'Die Ausstellung', text: 'Sie **reist**.', stations: { first: { text: 'Im Rathaus.' } } },
		en: { title: 'The exhibition', text: 'It **travels**.' },
		slugs: { de: ['die-ausstellung'], en: ['the-exhibition'] }
	});
}

export function statementRecord(number: number, facts: Facts = {}): RecordState {
	return recordOf({
		id: idOf(500 + number),
		type: 'statement',
		facts: { kind: 'statement', citations: [], sources: [source], ...facts },
		de: { title: `Stellungnahme Nummer ${number}`, summary: 'Der Entwurf schützt zu wenig.' },
		en: { title: `Statement number ${number}` },
		slugs: { de: [`stellungnahme-${number}`], en: [`statement-${number}`] }
	});
}

export function introductionRecord(facts: Facts = {}): RecordState {
	return recordOf({
		id: idOf(420),
		type: 'introduction',
		facts: {
			clauses: [{ demand: idOf(101) }],
			body: idOf(400),
			on: '2025-11-05',
			form: 'hearing',
			statement: idOf(501),
			sources: [source],
			...facts
		},
		de: { text: 'In der Anhörung vorgetragen.' },
		slugs: {}
	});
}

export function agreementRecord(number: number, facts: Facts = {}): RecordState {
	return recordOf({
		id: idOf(430 + number),
		type: 'agreement',
		facts: { body: idOf(400), on: '2015-10', sources: [source], ...facts },
		de: { title: `Beschluss Nummer ${number}` },
		en: { title: `Agreement number ${number}` },
		slugs: { de: [`beschluss-${number}`], en: [`agreement-${number}`] }
	});
}

export function figureRecord(number: number, facts: Facts = {}, title = `Zahl Nummer ${number}`): RecordState {
	return recordOf({
		id: idOf(440 + number),
		type: 'figure',
		facts: {
			value: 659,
			precision: 'exact',
			unit: 'cases',
			counts: 'analysed',
			from: '2024',
			countedBy: 'NETZ',
			sources: [source],
			...facts
		},
		de: { title, method: 'Am Telefon gezählt.' },
		en: { title: `Figure number ${number}` },
		slugs: { de: [`zahl-${number}`], en: [`figure-${number}`] }
	});
}

export function milestoneRecord(number: number, facts: Facts = {}, demandedBefore?: string): RecordState {
	return recordOf({
		id: idOf(460 + number),
		type: 'milestone',
		facts: { on: '2013-04-01', demands: [idOf(101)], bodies: [idOf(400)], sources: [source], ...facts },
		de: { title: `Schritt Nummer ${number}`, ...(demandedBefore !== undefined && { demandedBefore }) },
		en: { title: `Step number ${number}` },
		slugs: { de: [`schritt-${number}`], en: [`step-${number}`] }
	});
}

export function openIssueRecord(number: number, facts: Facts = {}): RecordState {
	return recordOf({
		id: idOf(480 + number),
		type: 'open_issue',
		facts: { order: number, sources: [source], ...facts },
		de: { title: `Punkt Nummer ${number}`, text: 'Das fehlt.' },
		en: { title: `Point number ${number}`, text: 'This is missing.' },
		slugs: { de: [`punkt-${number}`], en: [`point-${number}`] }
	});
}

export function serviceRecord(number: number, facts: Facts = {}): RecordState {
	return recordOf({
		id: idOf(10_000 + number),
		type: 'service',
		facts: {
			areas: ['N'],
			targetGroups: ['women', 'families'],
			channels: ['phone', 'visit'],
			languages: ['de', 'ar'],
			phone: '+49 30 000 001',
			hours: [{ days: ['MO', 'TU', 'WE'], from: '09:00', to: '16:00' }],
			places: [{ id: 'house', place: { disclosure: 'confidential', locality: 'Geheimstadt', street: 'Weg 1' } }],
			shelterPlaces: 7,
			sources: [source],
			...facts
		},
		de: { name: `Beratung ${number}` },
		en: { name: `Counselling ${number}` },
		slugs: { de: [`beratung-${number}`], en: [`counselling-${number}`] }
	});
}
