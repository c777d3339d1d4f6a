import type { InterfaceLanguage, Words } from '@kok/domain/words';
import { type Span, dayOf, monthOf } from '../calendar.ts';
import { type Life, actByAnyone, beginDay, birthOf, day, leaveDraft, publish } from '../life.ts';
import { type ToldMember, isCountedOnly, phoneOf } from '../member-lives.ts';
import { hostOf } from '../member-words.ts';
import { type Random, at } from '../random.ts';
import { type FactsOf, type WordsOf, publishRecord } from '../record.ts';
import { hoursOf } from './service-hours.ts';
import { type ServicePlace, placesOf } from './service-places.ts';
import { type ServiceWords, interpreted, placeWords, serviceWords, shelterWords, spoken } from './service-words.ts';

/** A service as it stands, while its life is told. */
interface Service {
	/** Counts the services of all members. */
	index: number;
	member: ToldMember;
	words: ServiceWords;
	name: Words;
	facts: FactsOf<'service'>;
	places: readonly ServicePlace[];
}

const type = 'service';

/** What the members offer, one or two services each; nothing is said of those that are only counted. */
export function serviceLives(
	random: Random,
	{ members, spans }: { members: readonly ToldMember[]; spans: readonly Span[] }
): Life[] {
	return members.flatMap((member) => {
		if (isCountedOnly(member.index)) return [];
		const kinds = member.index % 3 === 0 ? [0, 1] : [0];
		return kinds.map((turn) => {
			const service = serviceOf(random, { member, turn });
			const life = enter(random, service);
			goOn(life, service, spans[member.index]);
			return life;
		});
	});
}

function serviceOf(random: Random, { member, turn }: { member: ToldMember; turn: number }): Service {
	const { index, disclosure, nth, town } = member;
	const isShelter = disclosure === 'confidential' && turn === 0;
	const words = isShelter ? shelterWords : at(serviceWords, index + nth + turn * 3);
	const places = placesOf(random, member);
	const name = town === undefined ? ofHouse(words.name(undefined), member) : words.name(town);
	const facts = factsOf(random, { member, words, places, on: birthOf(member.life) + 6 * day });
	return { index: index + turn, member, words, name, facts, places };
}

function enter(random: Random, { index, member, words, name, facts, places }: Service): Life {
	const wording = wordingOf({ words, name, places });
	const on = birthOf(member.life) + 6 * day;
	return publishRecord(random, { type, on, facts, wording, untranslated: index % 13 === 9 });
}

/** What happens to a service later, by its index. */
function goOn(life: Life, service: Service, span: Span | undefined): void {
	const { index, member, facts, words, name, places } = service;
	const change = birthOf(life) + 60 * day;
	const isOver = span?.leaves ?? false;
	if (!isOver && index % 4 === 1) {
		const languages = [...facts.languages, 'it'];
		const entered = { ...facts, languages, sources: [sourceOf(member, change)] };
		beginDay(life, change);
		publish(life, [{ part: 'facts', values: entered }]);
	}
	if (!isOver && index % 6 === 2) {
		const { text, ...rest } = wordingOf({ words, name, places })('de');
		beginDay(life, change + 40 * day);
		publish(life, [{ part: 'de', values: { ...rest, text: `${text ?? ''}\n\n${added}` } }]);
	}
	if (!isOver && index % 10 === 4) {
		beginDay(life, change + 50 * day);
		leaveDraft(life, { part: 'de', values: wordingOf({ words, name, places })('de') }, at(stages, index));
	}
	if (span && !isOver && index % 8 !== 5) confirm(life, service, span.to);
	const end = member.life.steps.at(-1);
	if (!isOver || end?.do !== 'Withdraw') return;
	beginDay(life, member.life.now);
	const reason = end.withdrawal.reason === 'protection' ? 'protection' : 'over';
	actByAnyone(life, { do: 'Withdraw', withdrawal: { reason } });
}

/** Most members answered when they were last asked; one in eight did not. */
function confirm(life: Life, { index, member, facts }: Service, to: number): void {
	const on = to - (5 + ((index * 13) % 150)) * day;
	const languages = index % 4 === 1 ? [...facts.languages, 'it'] : facts.languages;
	beginDay(life, on);
	const entered = { ...facts, languages, confirmedOn: dayOf(life.now), sources: [sourceOf(member, life.now)] };
	publish(life, [{ part: 'facts', values: entered }]);
}

const stages = ['open', 'in_review', 'approved'] as const;
const added = 'Neu: Am ersten Samstag im Monat ist bis zum Abend jemand da.';

function factsOf(
	random: Random,
	{
		member,
		words,
		places,
		on
	}: { member: ToldMember; words: ServiceWords; places: readonly ServicePlace[]; on: number }
): FactsOf<'service'> {
	const { index, area, disclosure, life, name } = member;
	const host = hostOf(name.de);
	const isShelter = words === shelterWords;
	const reach = disclosure === 'confidential' || index % 20 === 6 ? { nationwide: true } : { areas: [area] };
	return {
		member: life.record,
		...reach,
		targetGroups: words.targetGroups,
		...(words.forms && { forms: words.forms }),
		channels: words.channels,
		languages: ['de', ...random.shuffle(spoken).slice(0, 2 + (index % 4))],
		...(index % 3 !== 2 && { interpretedLanguages: random.shuffle(interpreted).slice(0, 3 + (index % 5)) }),
		phone: phoneOf(random),
		...(index % 4 !== 3 && { email: `beratung@${host}` }),
		...(index % 5 !== 2 && { website: `https://${host}/beratung` }),
		...(words.hasHours && { hours: hoursOf(index) }),
		...(isShelter && { hours: 'always' as const }),
		...(words.hasHours && index % 6 === 0 && { outOfHours: phoneOf(random) }),
		...(isShelter && { accommodation: true, shelterPlaces: random.between(3, 14) }),
		free: true,
		...(index % 3 !== 1 && { anonymous: true }),
		children: isShelter || index % 4 === 0,
		places: places.map(({ id, place }) => ({ id, place })),
		sources: [sourceOf(member, on)]
	};
}

function sourceOf({ name }: ToldMember, on: number) {
	return { title: 'Angaben des Mitglieds zu seinem Angebot', publisher: name.de, dated: monthOf(on) };
}

function wordingOf({ words, name, places }: Pick<Service, 'words' | 'name' | 'places'>) {
	return (locale: InterfaceLanguage): WordsOf<'service'> => ({
		name: name[locale],
		summary: words.summary[locale],
		text: words.text[locale],
		places: Object.fromEntries(places.map(({ id }) => [id, { name: placeWords[id][locale] }]))
	});
}

function ofHouse({ de, en }: Words, { name }: ToldMember): Words {
	return { de: `${de}: ${name.de}`, en: `${en}: ${name.en}` };
}
