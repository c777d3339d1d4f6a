import { type Period, monthOf } from '../calendar.ts';
import { type Life, day } from '../life.ts';
import { hostOf } from '../member-words.ts';
import { publisher } from '../network-life.ts';
import { type Random, at, randomFrom } from '../random.ts';
import { type FactsOf, publishAnew, publishRecord } from '../record.ts';
import { grown } from '../size.ts';
import { areas } from '../towns.ts';
import { areaOffices } from './area-offices.ts';
import { type BodyKey, type BodyWords, bodyWords, governmentWords } from './body-words.ts';

/** The bodies that a network deals with: its own, the country's, those of the areas and those beyond. */
export interface Bodies {
	lives: readonly Life[];
	ofAreas: readonly Life[];
	get: (key: BodyKey) => Life;
}

const type = 'body';

/** Enters the bodies, most of them in the first days; one group of the network ends. */
export function enterBodies(random: Random, { period, members }: { period: Period; members: number }): Bodies {
	const named = new Map<BodyKey, Life>([['government', enterGovernment(period)]]);
	for (const words of bodyWords) {
		const on = period.from + daysAfter(words) * day;
		const within = words.within && named.get(words.within);
		const facts = factsOf(words, { on, within });
		named.set(words.key, publishRecord(random, { type, on, facts, wording: (locale) => wordingOf(words, locale) }));
	}
	const get = (key: BodyKey) => named.get(key) ?? fail(key);
	endGroup(get('youthGroup'), { period, within: get('assembly') });
	const ofAreas = enterOffices(random, { period, count: grown(members, 3) });
	return { lives: [...named.values(), ...ofAreas], ofAreas, get };
}

/** A body is entered after the one that it is part of. */
function daysAfter({ within }: BodyWords): number {
	if (within === undefined) return 0;
	return within === 'government' ? 2 : 4;
}

/** Drawn from numbers of its own. */
function enterGovernment({ from }: Period): Life {
	const facts = factsOf(governmentWords, { on: from });
	return publishRecord(randomFrom(0x60_7e_61), {
		type,
		on: from,
		facts,
		wording: (locale) => wordingOf(governmentWords, locale)
	});
}

function enterOffices(random: Random, { period, count }: { period: Period; count: number }): Life[] {
	const all = areaOffices.flatMap((office) => areas.map(({ name }) => office(name)));
	return all.slice(0, count).map((words, index) => {
		const on = period.from + (30 + index * 9) * day;
		const facts = factsOf({ ...words, level: 'area' }, { on });
		return publishRecord(random, { type, on, facts, wording: (locale) => wordingOf(words, locale) });
	});
}

/** A group of the network that has done its work; the wording says so, in German first. */
function endGroup(life: Life, { period, within }: { period: Period; within: Life }): void {
	const on = period.from + 0.7 * (period.to - period.from);
	const words = at(
		bodyWords.filter(({ key }) => key === 'youthGroup'),
		0
	);
	const text = 'Die Gruppe hat ihren Bericht vorgelegt und sich aufgelöst. Ihre Fragen führt die AG Verfahren weiter.';
	const facts = { ...factsOf(words, { on, within }), until: monthOf(on) };
	const wording = { de: { ...wordingOf(words, 'de'), text }, en: wordingOf(words, 'en') };
	publishAnew(life, { type, on, facts, wording: (locale) => wording[locale] });
}

function factsOf(
	{ kind, level, since, name }: Pick<BodyWords, 'kind' | 'level' | 'since' | 'name'>,
	{ on, within }: { on: number; within?: Life | undefined }
): FactsOf<'body'> {
	const isOutside = level !== 'network';
	return {
		kind,
		level,
		since,
		...(within && { within: within.record }),
		...(isOutside && { website: `https://${hostOf(name.de)}/` }),
		sources: [
			isOutside
				? { title: 'Über uns', publisher: name.de, url: `https://${hostOf(name.de)}/ueber-uns` }
				: { title: 'Satzung und Geschäftsordnung', publisher, dated: monthOf(on) }
		]
	};
}

function wordingOf(
	{ name, shortName, summary }: Pick<BodyWords, 'name' | 'shortName' | 'summary'>,
	locale: 'de' | 'en'
) {
	return { name: name[locale], summary: summary[locale], ...(shortName && { shortName: shortName[locale] }) };
}

function fail(key: BodyKey): never {
	throw new Error(`There is no body ${key}`);
}
