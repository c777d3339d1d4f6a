import type { Content } from '@kok/domain/release/content';
import { type DataFiles, filesByName, joinedFiles, jsonFile } from '../data-file.ts';
import { collectionFiles } from './collection.ts';
import { type Directory, directoryOf } from './directory.ts';
import { openApi } from './open-api.ts';
import { type OrganizationRecord, listOrganizations, organizationOf } from './organization.ts';
import { type ServicePlace, idOfPlace, placesOf, serviceAtLocation } from './service-at-location.ts';
import { serviceOf } from './service.ts';
import { taxonomies, taxonomyId, taxonomyOf, taxonomyTerms, termId, termOf } from './taxonomy.ts';

export const hsdsFolder = '/data/hsds/';

/** The directory of organisations and services in Open Referral's Human Services Data Specification 3.0. */
export function hsdsFiles(
	content: Content,
	{ origin, profile, ...tools }: { origin: string; profile: string } & Pick<Directory, 'code' | 'pageOfMember'>
): DataFiles {
	const directory = directoryOf(content, tools);
	return joinedFiles([
		filesByName({
			[hsdsFolder]: jsonFile(() => ({
				version: '3.0',
				profile: origin + profile,
				openapi_url: `${origin}${hsdsFolder}openapi.json`
			})),
			[`${hsdsFolder}openapi.json`]: jsonFile(() => openApi(origin + hsdsFolder))
		}),
		organizationFiles(directory),
		serviceFiles(directory),
		placeFiles(directory),
		...taxonomyFiles(directory)
	]);
}

function organizationFiles(directory: Directory): DataFiles {
	return collectionFiles<OrganizationRecord>(hsdsFolder, {
		name: 'organizations',
		items: once(() => listOrganizations(directory)),
		idOf: ({ record }) => record.id,
		inList: (given) => organizationOf(directory, given),
		whole: (given) => organizationOf(directory, given)
	});
}

function serviceFiles(directory: Directory): DataFiles {
	const { service, member } = directory.content.records;
	const members = once(() => new Map(member.map((record) => [record.id, record])));
	return collectionFiles(hsdsFolder, {
		name: 'services',
		items: () => service,
		idOf: ({ id }) => id,
		inList: (record) => serviceOf(directory, record),
		whole: (record) => {
			const offering = members().get(record.facts.values.member ?? '');
			return {
				...serviceOf(directory, record),
				...(offering && { organization: organizationOf(directory, { type: 'member', record: offering }) })
			};
		}
	});
}

function placeFiles(directory: Directory): DataFiles {
	return collectionFiles<ServicePlace>(hsdsFolder, {
		name: 'service_at_locations',
		items: once(() => directory.content.records.service.flatMap((service) => placesOf(directory, service))),
		idOf: idOfPlace,
		inList: serviceAtLocation,
		whole: serviceAtLocation
	});
}

function taxonomyFiles({ code }: Directory): DataFiles[] {
	return [
		collectionFiles(hsdsFolder, {
			name: 'taxonomies',
			items: () => taxonomies,
			idOf: taxonomyId,
			inList: taxonomyOf,
			whole: taxonomyOf
		}),
		collectionFiles(hsdsFolder, {
			name: 'taxonomy_terms',
			items: () => taxonomyTerms,
			idOf: termId,
			inList: (term) => termOf(term, code),
			whole: (term) => ({ ...termOf(term, code), taxonomy_detail: taxonomyOf(term.field) })
		})
	];
}

function once<Made>(make: () => Made): () => Made {
	let made: { value: Made } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}
