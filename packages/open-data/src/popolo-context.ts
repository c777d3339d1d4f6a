const dc = 'http://purl.org/dc/terms/';
const opengov = 'http://www.w3.org/ns/opengov#';
const org = 'http://www.w3.org/ns/org#';
const rdfs = 'http://www.w3.org/2000/01/rdf-schema#';
const schema = 'http://schema.org/';
const skos = 'http://www.w3.org/2004/02/skos/core#';
const vcard = 'http://www.w3.org/2006/vcard/ns#';

const uuid = 'urn:uuid:';
const identifier = { id: `${dc}identifier` };
const url = { url: '@id', note: `${skos}note` };
const sources = { sources: { '@id': `${dc}source`, '@context': url } };
const links = { links: { '@id': `${rdfs}seeAlso`, '@context': url } };
const span = { start_date: dateAs(`${schema}validFrom`), end_date: dateAs(`${schema}validUntil`) };

/** The IRI of a record: what Popolo calls its `id` is a UUID, and so no IRI by itself. */
export function iriOf(id: string): string {
	return `${uuid}${id}`;
}

/**
 * What every term of the file means (JSON-LD 1.1), with the vocabularies that Popolo names. Terms of our own lie in the
 * namespace of the record.
 */
export function popoloContext(namespace: string) {
	const own = (term: string) => ({ '@id': namespace + term, '@context': { '@vocab': namespace } });
	const documents = { '@id': `${namespace}documents`, '@context': { note: `${skos}note` } };
	return {
		'@version': 1.1,
		record: { '@id': namespace, '@prefix': true },
		...Object.fromEntries(lists.map((list) => [list, '@included'])),
		...Object.fromEntries(ownLists.map((list) => [`record:${list}`, own(list)])),
		'record:documents': documents,
		'record:corrects_id': recordAs(`${namespace}corrects_id`),
		'record:agreed_on': dateAs(`${namespace}agreed_on`),
		Organization: { '@id': `${org}Organization`, '@context': organization },
		Membership: { '@id': `${org}Membership`, '@context': membership },
		Motion: { '@id': `${opengov}Motion`, '@context': motion }
	};
}

const lists = ['organizations', 'memberships', 'posts', 'motions', 'vote_events'];
const ownLists = ['demands', 'introductions', 'reactions', 'assessments', 'act_links'];

const organization = {
	...identifier,
	name: `${skos}prefLabel`,
	other_names: { '@id': `${opengov}otherName`, '@context': { name: `${rdfs}label` } },
	identifiers: { '@id': `${org}identifier`, '@context': { identifier: '@value' } },
	classification: `${org}classification`,
	parent_id: recordAs(`${org}subOrganizationOf`),
	area: {
		'@id': `${opengov}area`,
		'@context': { ...identifier, name: 'http://www.geonames.org/ontology#name' }
	},
	founding_date: dateAs(`${schema}foundingDate`),
	dissolution_date: dateAs(`${schema}dissolutionDate`),
	contact_details: {
		'@id': `${opengov}contactDetail`,
		'@context': {
			type: '@type',
			voice: `${vcard}Voice`,
			email: `${vcard}Email`,
			value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value'
		}
	},
	...links,
	...sources
};

const membership = {
	...identifier,
	member: `${org}member`,
	organization_id: recordAs(`${org}organization`),
	on_behalf_of_id: recordAs(`${opengov}onBehalfOf`),
	role: `${org}role`,
	...span,
	...sources
};

const motion = {
	...identifier,
	organization_id: recordAs(`${schema}publisher`),
	text: `${schema}text`,
	classification: `${schema}additionalType`,
	result: { '@id': `${opengov}result`, '@type': '@vocab' },
	pass: `${opengov}Pass`,
	vote_events: `${opengov}voteEvent`,
	...links,
	...sources
};

/** A member that holds the UUID of a record. */
function recordAs(iri: string) {
	return { '@id': iri, '@type': '@vocab', '@context': { '@vocab': uuid } };
}

function dateAs(iri: string) {
	return { '@id': iri, '@type': `${dc}W3CDTF` };
}
