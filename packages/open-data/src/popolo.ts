import type { Source } from '@kok/domain/fields/sources';
import type { Content, PublicRecord } from '@kok/domain/release/content';
import { firstWording, listDemands, networkOf } from '@kok/domain/release/reading';
import { type Locale, writtenIn } from '@kok/domain/words';
import { iriOf, popoloContext } from './popolo-context.ts';

/**
 * The politics of the record in Popolo (popoloproject.com): organisations, who belongs to which and sits where, and what
 * was agreed. Demands and what became of them have no word there; they stand under a name of our own, `record`.
 * No person is named: members of the network are organisations.
 */
export function popoloOf(content: Content, { namespace }: { namespace: string }) {
	const { records } = content;
	return {
		'@context': popoloContext(namespace),
		organizations: [
			networkOrganization(networkOf(content)),
			...records.body.map(bodyOrganization),
			...records.member.map(memberOrganization)
		],
		memberships: [
			...records.membership.map((record) => membershipOf(content, record)),
			...records.representation.map((record) => seatOf(content, record))
		],
		posts: [],
		motions: records.agreement.map(motionOf),
		// None is on the public record yet: who voted how, and how often, is not told by what was imported.
		vote_events: [],
		'record:demands': listDemands(content).map(demandOf),
		'record:introductions': records.introduction.map((record) => happened(record)),
		'record:reactions': records.reaction.map((record) => happened(record)),
		'record:assessments': records.assessment.map((record) => happened(record)),
		'record:act_links': records.demand_act_link.map((record) => happened(record))
	};
}

function networkOrganization(record: PublicRecord<'network'>) {
	const { abbreviation, legalName, register, workingSince, office, phone, email, website, sources } =
		record.facts.values;
	return {
		...named('Organization', record.id),
		...namesOf(record, ({ name }) => name, [abbreviation, legalName]),
		classification: 'network',
		identifiers: register === undefined ? [] : [{ identifier: register }],
		...(workingSince !== undefined && { founding_date: workingSince }),
		...(office?.area !== undefined && { area: { id: office.area, name: areaName(record, office.area) } }),
		contact_details: contactsOf({ voice: phone, email }),
		links: linksOf(website),
		...sourcesOf(sources)
	};
}

function memberOrganization(record: PublicRecord<'member'>) {
	const { seat, website, phone, email, workingSince, sources } = record.facts.values;
	return {
		...named('Organization', record.id),
		...namesOf(record, ({ name }) => name),
		classification: 'member organisation',
		...(workingSince !== undefined && { founding_date: workingSince }),
		...(seat?.area !== undefined && { area: { id: seat.area } }),
		contact_details: contactsOf({ voice: phone, email }),
		links: linksOf(website),
		...sourcesOf(sources)
	};
}

function bodyOrganization(record: PublicRecord<'body'>) {
	const { kind, within, since, until, website, sources } = record.facts.values;
	const { shortName } = firstWording(record).values;
	return {
		...named('Organization', record.id),
		...namesOf(record, ({ name }) => name, [shortName]),
		classification: kind,
		...(within !== undefined && { parent_id: within }),
		...(since !== undefined && { founding_date: since }),
		...(until !== undefined && { dissolution_date: until }),
		contact_details: [],
		links: linksOf(website),
		...sourcesOf(sources)
	};
}

/** That an organisation belongs to the network. */
function membershipOf(content: Content, { id, facts }: PublicRecord<'membership'>) {
	const { member, kind, since, until, votingRight, sources } = facts.values;
	return {
		...named('Membership', id),
		...(member !== undefined && { member: named('Organization', member) }),
		organization_id: networkOf(content).id,
		role: kind,
		...span(since, until),
		...(votingRight !== undefined && { 'record:voting_right': votingRight }),
		...corrected(facts.values),
		...sourcesOf(sources)
	};
}

/** That the network, through one of its members where one is named, has a seat in a body. */
function seatOf(content: Content, { id, facts }: PublicRecord<'representation'>) {
	const { body, member, role, since, until, sources } = facts.values;
	const network = networkOf(content).id;
	return {
		...named('Membership', id),
		member: named('Organization', member ?? network),
		organization_id: body,
		...(member !== undefined && { on_behalf_of_id: network }),
		role,
		...span(since, until),
		...corrected(facts.values),
		...sourcesOf(sources)
	};
}

/** What a body agreed, as it was imported: with its day and its source, and without a vote. */
function motionOf(record: PublicRecord<'agreement'>) {
	const { body, on, document, sources } = record.facts.values;
	const { title, summary } = firstWording(record).values;
	return {
		...named('Motion', record.id),
		organization_id: body,
		text: [title, summary].filter((part) => part !== undefined).join('\n\n'),
		classification: 'agreement',
		// Popolo's own date is the instant at which a motion was proposed.
		'record:agreed_on': on,
		result: 'pass',
		vote_events: [],
		...corrected(record.facts.values),
		links: linksOf(document),
		...sourcesOf(sources)
	};
}

function demandOf(record: PublicRecord<'demand'>) {
	const { number, goal, addressees, ground, sourceLocale, clauses } = record.facts.values;
	return {
		'@id': iriOf(record.id),
		id: record.id,
		identifier: String(number),
		...(goal !== undefined && { goal_id: goal }),
		addressee_ids: addressees ?? [],
		ground,
		...(sourceLocale !== undefined && { source_language: sourceLocale }),
		clauses: clauses.map(({ id }) => id),
		wording: inEachLanguage(record, ({ values, hash, since }) => ({ ...values, hash, since })),
		...(record.versions && { versions: record.versions })
	};
}

/** What happened, as the release tells it, with its words. */
function happened(record: AnyHappening) {
	const { sources, ...facts } = record.facts.values;
	return {
		'@id': iriOf(record.id),
		id: record.id,
		...facts,
		wording: inEachLanguage(record, ({ values }) => values),
		...sourcesOf(sources)
	};
}

type AnyHappening = PublicRecord<'introduction' | 'reaction' | 'assessment' | 'demand_act_link'>;

function inEachLanguage<Words, Told>(
	{ wording }: { wording: { readonly [L in Locale]?: Words } },
	tell: (words: Words) => Told
): Partial<Record<Locale, Told>> {
	return Object.fromEntries(
		writtenIn(wording).flatMap((locale) => {
			const words = wording[locale];
			return words ? [[locale, tell(words)] as const] : [];
		})
	);
}

interface Named<Values> {
	wording: { readonly [L in Locale]?: { values: Values } };
}

/** A name, and what else it is called: in another language, or for short. */
function namesOf<Values>(
	{ wording }: Named<Values>,
	nameIn: (values: Values) => string,
	others: readonly (string | undefined)[] = []
) {
	const spellings = writtenIn(wording).flatMap((locale) => {
		const words = wording[locale];
		return words ? [nameIn(words.values)] : [];
	});
	const all = [...new Set([...spellings, ...others.filter((other) => other !== undefined)])];
	return { name: all[0] ?? '', other_names: all.slice(1).map((name) => ({ name })) };
}

function areaName(network: PublicRecord<'network'>, code: string): string {
	return firstWording(network).values.areas[code]?.name ?? code;
}

function contactsOf(values: { voice: string | undefined; email: string | undefined }) {
	return Object.entries(values).flatMap(([type, value]) => (value === undefined ? [] : [{ type, value }]));
}

function linksOf(url: string | undefined) {
	return url === undefined ? [] : [{ url: asUri(url) }];
}

/** Popolo knows no source without an address; a document without one stands under a name of our own. */
function sourcesOf(sources: readonly Source[]) {
	const note = ({ title, publisher }: Source) => `${title}, ${publisher}`;
	const documents = sources.filter(({ url }) => url === undefined).map((source) => ({ note: note(source) }));
	return {
		sources: sources.flatMap((source) =>
			source.url === undefined ? [] : [{ url: asUri(source.url), note: note(source) }]
		),
		...(documents.length > 0 && { 'record:documents': documents })
	};
}

/** An address may hold letters that a URI must encode (RFC 3986). */
function asUri(url: string): string {
	return new URL(url).href;
}

function named<Type extends 'Organization' | 'Membership' | 'Motion'>(type: Type, id: string) {
	return { '@id': iriOf(id), '@type': type, id };
}

function span(since: string | undefined, until: string | undefined) {
	return { ...(since !== undefined && { start_date: since }), ...(until !== undefined && { end_date: until }) };
}

function corrected({ corrects }: { corrects?: string | undefined }) {
	return corrects === undefined ? {} : { 'record:corrects_id': corrects };
}
