import type { Content, PublicRecord } from '@kok/domain/release/content';
import { networkOf, wordingIn } from '@kok/domain/release/reading';
import type { Locale } from '@kok/domain/words';
import { addressOf } from '../addresses/address.ts';
import { compareWords } from '../writing/dates.ts';
import { membershipOn, membershipsOf } from './memberships.ts';
import { dayOf } from '../release/release-day.ts';
import type { PagePlatform } from '../release/platform.ts';

export interface MemberLine {
	id: string;
	name: string;
	/** Members that have words in this language have a page in it. */
	address: string;
	locality: string | undefined;
	/** Of its membership today, where that is known. */
	kind: PublicRecord<'membership'>['facts']['values']['kind'] | undefined;
}

export interface Area {
	code: string;
	name: string;
	members: MemberLine[];
	/** How many have their seat there, in whatever language they are entered. */
	count: number;
	/** Where it lies on the network's map, where that is known. */
	place: { column: number; row: number } | undefined;
}

/** The network's areas in its own order, with the members that name one of them as their seat. */
export function areasOf(
	release: PagePlatform['release'],
	locale: Locale
): { areas: Area[]; elsewhere: MemberLine[]; unlisted: number } {
	const { content } = release;
	const network = networkOf(content);
	const day = dayOf(release);
	const names = wordingIn(network, locale).values.areas;
	const lines = content.records.member.flatMap((member) => memberLine(member, { content, day, locale }));
	const byName = compareWords(locale);
	const sorted = lines.sort((a, b) => byName(a.line.name, b.line.name));
	const inArea = (code: string | undefined) => sorted.filter(({ area }) => area === code).map(({ line }) => line);

	const areas = network.facts.values.areas.map(({ id, column, row }) => ({
		code: id,
		name: names[id]?.name ?? id,
		members: inArea(id),
		count: content.records.member.filter(({ facts }) => facts.values.seat?.area === id).length,
		place: column === undefined || row === undefined ? undefined : { column, row }
	}));
	const codes = new Set<string | undefined>(areas.map(({ code }) => code));
	return {
		areas,
		elsewhere: sorted.filter(({ area }) => !codes.has(area)).map(({ line }) => line),
		unlisted: content.records.member.length - lines.length
	};
}

function memberLine(
	{ id, facts, wording }: PublicRecord<'member'>,
	{ content, day, locale }: { content: Content; day: string; locale: Locale }
) {
	const words = wording[locale];
	if (!words) return [];
	const { seat } = facts.values;
	const kind = membershipOn(membershipsOf(content, id), day)?.kind;
	const address = addressOf({ to: 'record', type: 'member', slug: words.slug }, locale);
	return [{ area: seat?.area, line: { id, name: words.values.name, address, locality: seat?.locality, kind } }];
}
