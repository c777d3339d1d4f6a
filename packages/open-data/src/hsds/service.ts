import { contentTypes } from '@kok/domain/content-types';
import { type Hours, weekdays } from '@kok/domain/fields/hours';
import type { PublicRecord } from '@kok/domain/release/content';
import { wordingIn } from '@kok/domain/release/reading';
import { isAfter } from '@kok/domain/calendar';
import { uuidOf } from '../uuid.ts';
import { type Directory, spoken } from './directory.ts';
import { type Phone, phoneOf } from './phone.ts';
import { given, lists } from './present.ts';
import { type ServiceAtLocation, placesOf, serviceAtLocation } from './service-at-location.ts';
import { type TaxonomyTerm, taxonomies, termOf } from './taxonomy.ts';

type ServiceRecord = PublicRecord<'service'>;

/** HSDS: service. It names no person. */
export interface Service {
	id: string;
	organization_id?: string;
	name: string;
	description?: string;
	url?: string;
	email?: string;
	status: 'active';
	interpretation_services?: string;
	eligibility_description?: string;
	assured_date?: string;
	last_modified: string;
	phones?: Phone[];
	schedules?: Schedule[];
	service_areas?: ServiceArea[];
	service_at_locations?: ServiceAtLocation[];
	languages?: Language[];
	attributes?: Attribute[];
}

interface Schedule {
	id: string;
	service_id: string;
	freq: 'WEEKLY';
	wkst: 'MO';
	byday: string;
	opens_at: string;
	closes_at: string;
	notes: string;
}

interface ServiceArea {
	id: string;
	service_id: string;
	name: string;
}

interface Language {
	id: string;
	service_id: string;
	name: string;
	code: string;
}

interface Attribute {
	id: string;
	link_id: string;
	link_entity: 'service';
	taxonomy_term_id: string;
	taxonomy_term: TaxonomyTerm;
}

const labels = contentTypes.service.facts;

/** What a member offers. What is published here is offered today: a release holds nothing that ended. */
export function serviceOf(directory: Directory, service: ServiceRecord): Service {
	const { id, facts } = service;
	const { member, website, email, confirmedOn, interpretedLanguages = [], targetGroups } = facts.values;
	const { name, summary, text } = wordingIn(service, spoken).values;
	const description = [summary, text].filter((part) => part !== undefined).join('\n\n');
	return {
		id,
		...given({ organization_id: member }),
		name,
		...(description !== '' && { description }),
		...given({ url: website, email }),
		status: 'active',
		...(interpretedLanguages.length > 0 && {
			interpretation_services: `${labels.interpretedLanguages.label[spoken]}: ${interpretedLanguages.map(languageName).join(', ')}`
		}),
		...(targetGroups.length > 0 && {
			eligibility_description: targetGroups
				.map((code) => directory.code('service.targetGroups', code)?.[spoken] ?? code)
				.join(', ')
		}),
		...given({ assured_date: confirmedOn }),
		last_modified: lastChange(service),
		...lists(partsOf(directory, service))
	};
}

function partsOf(directory: Directory, service: ServiceRecord) {
	const { id, facts } = service;
	const { phone, outOfHours, hours, languages } = facts.values;
	return {
		phones: [
			...phoneOf(phone, { record: id, field: 'phone' }),
			...phoneOf(outOfHours, { record: id, field: 'outOfHours', description: labels.outOfHours.label[spoken] })
		],
		schedules: hours === undefined ? [] : schedulesOf(hours, { service: id, directory }),
		service_areas: areasOf(directory, service),
		service_at_locations: placesOf(directory, service).map(serviceAtLocation),
		languages: languages.map((code) => ({
			id: uuidOf(id, 'language', code),
			service_id: id,
			name: languageName(code),
			code
		})),
		attributes: taxonomies.flatMap((field) =>
			(facts.values[field] ?? []).map((code): Attribute => {
				const term = termOf({ field, code }, directory.code);
				return {
					id: uuidOf(id, field, code),
					link_id: id,
					link_entity: 'service',
					taxonomy_term_id: term.id,
					taxonomy_term: term
				};
			})
		)
	} satisfies Partial<Service>;
}

/** Times are those of the clock where the network is; an offset would be wrong for half of the year. */
function schedulesOf(hours: Hours, { service, directory }: { service: string; directory: Directory }): Schedule[] {
	const spans = hours === 'always' ? [{ days: weekdays, from: '00:00', to: '24:00' }] : hours;
	return spans.map(({ days, from, to }, index) => ({
		id: uuidOf(service, 'hours', String(index)),
		service_id: service,
		freq: 'WEEKLY',
		wkst: 'MO',
		byday: days.join(','),
		opens_at: from,
		closes_at: to,
		notes: directory.network.facts.values.timeZone
	}));
}

function areasOf(directory: Directory, { id, facts }: ServiceRecord): ServiceArea[] {
	const { nationwide, areas = [] } = facts.values;
	const named = areas.map((code) => ({
		id: uuidOf(id, 'area', code),
		service_id: id,
		name: directory.areaName(code) ?? code
	}));
	const everywhere = { id: uuidOf(id, 'nationwide'), service_id: id, name: labels.nationwide.label[spoken] };
	return nationwide ? [everywhere, ...named] : named;
}

const languageNames = new Intl.DisplayNames(spoken, { type: 'language' });

function languageName(code: string): string {
	return languageNames.of(code) ?? code;
}

function lastChange({ facts, wording }: ServiceRecord): string {
	const instants = Object.values(wording).flatMap((words) => words?.since ?? []);
	return instants.reduce((latest, one) => (isAfter(one, latest) ? one : latest), facts.since);
}
