import type { Words } from '@kok/domain/words';
import { type Period, type Span, daysBetween, monthOf } from './calendar.ts';
import { type Life, actByAnyone, beginDay, beginLife, day, leaveDraft, publish, saveInside } from './life.ts';
import { hostOf, missionOf, nameInTown, nameOfHouse, namesInOneTown, streets } from './member-words.ts';
import { type Random, at } from './random.ts';
import type { FactsOf } from './record.ts';
import { areas, inventTowns } from './towns.ts';

type Facts = FactsOf<'member'>;

/** A member whose life has been told. */
export interface ToldMember {
	index: number;
	life: Life;
	name: Words;
	/** None where it must not be told. */
	town: string | undefined;
	/** Which organisation of its town it is: the first, the second ... */
	nth: number;
	area: string;
	disclosure: 'public' | 'area_only' | 'confidential';
}

/** A member as it stands, while its life is told. */
interface Member extends ToldMember {
	facts: Facts;
	mission: Words;
}

const stages = ['open', 'in_review', 'approved'] as const;
const returned = 'Bitte noch sagen, was die Organisation tut.';

/** Makes up the lives of members, one for each span; towns are shared by two or three. */
export function memberLives(random: Random, spans: readonly Span[]): ToldMember[] {
	const towns = inventTowns(random, Math.ceil(spans.length / 2.2));
	if (spans.length > towns.length * namesInOneTown) throw new RangeError('There are no names for so many members');
	return spans.map(({ from, to }, index) => {
		const member = enter(random, { index, dawn: from, towns });
		goOn(member, { from: from + 21 * day, to: to - 7 * day });
		return member;
	});
}

/** Members that have been written down and are not public yet, at every stage before that. */
export function candidateLives(random: Random, { count, to }: { count: number; to: number }): Life[] {
	return inventTowns(random, count).map((place, index) => {
		const life = beginLife(random, { type: 'member', on: to - random.between(7, 60) * day });
		const town = `Neu${place.toLowerCase()}`;
		const name = nameInTown(random, { town, nth: index });
		const facts = factsOf(random, { index: 1, dawn: life.now, area: at(areas, index).id, town, name });
		leaveDraft(life, { part: 'facts', values: facts }, at(stages, index));
		leaveDraft(life, { part: 'de', values: { name: name.de } }, at(stages, index));
		return life;
	});
}

/** Which kind of membership a member has in the end; associates do not count among the members. */
export function kindOf(index: number): FactsOf<'membership'>['kind'] {
	if (index % 9 === 8) return 'associate';
	return index % 17 === 12 ? 'observer' : 'full';
}

function enter(
	random: Random,
	{ index, dawn, towns }: { index: number; dawn: number; towns: readonly string[] }
): Member {
	const life = beginLife(random, { type: 'member', on: dawn });
	const place = index % towns.length;
	const town = disclosureOf(index) === 'public' ? at(towns, place) : undefined;
	const nth = place + Math.floor(index / towns.length);
	const name = town === undefined ? nameOfHouse(index) : nameInTown(random, { town, nth });
	const facts = factsOf(random, {
		index,
		dawn,
		area: at(areas, place).id,
		town: town ?? `Hinter${at(towns, place).toLowerCase()}`,
		name
	});
	const mission = missionOf({ index, turn: 0 }, town);
	const area = at(areas, place).id;
	const disclosure = disclosureOf(index);
	const member: Member = {
		index,
		life,
		facts,
		name,
		mission,
		town,
		nth: Math.floor(index / towns.length),
		area,
		disclosure
	};

	const known: Member = index % 7 === 3 && town !== undefined ? { ...member, name: formerName(town) } : member;
	const first = { values: { name: known.name.de }, reason: returned };
	publish(life, [
		{ part: 'facts', values: facts },
		{ ...germanOf(known), ...(index % 5 === 0 && { first }) },
		...(hasEnglish(index) ? [englishOf(known)] : [])
	]);
	if (index % 2 === 0) saveInside(life, insideOf(member));
	return member;
}

/** What happens to a member later; by its index, so that every turn of a life occurs even in a small network. */
function goOn(member: Member, period: Period): void {
	const { index, life } = member;
	const [early = period.from, middle = early, late = middle, last = late] = daysBetween(life.random, period, 4);
	if (index % 7 === 3) rename(member, early);
	if (index % 3 === 0) move(member, middle);
	if (index % 6 === 2) rewrite(member, { on: late, translated: false });
	if (index % 6 === 4) rewrite(member, { on: late, translated: true });
	if (index % 11 === 6) changeMind(member, late);
	if (index % 23 === 11 && hasEnglish(index)) takeBackEnglish(member, late);
	if (index % 8 === 4) startOver(member, last);
}

function rename(member: Member, on: number): void {
	beginDay(member.life, on);
	publish(member.life, [germanOf(member), ...(hasEnglish(member.index) ? [englishOf(member)] : [])]);
}

function move(member: Member, on: number): void {
	const { life, facts } = member;
	member.facts = {
		...facts,
		phone: phoneOf(life.random),
		sources: [{ title: 'Mitteilung des Mitglieds', publisher: member.name.de, dated: monthOf(on) }]
	};
	beginDay(life, on);
	publish(life, [{ part: 'facts', values: member.facts }]);
}

function rewrite(member: Member, { on, translated }: { on: number; translated: boolean }): void {
	member.mission = missionOf({ index: member.index, turn: 1 }, member.town);
	beginDay(member.life, on);
	publish(member.life, [germanOf(member), ...(translated && hasEnglish(member.index) ? [englishOf(member)] : [])]);
}

function changeMind(member: Member, on: number): void {
	beginDay(member.life, on);
	leaveDraft(
		member.life,
		germanOf({ ...member, mission: missionOf({ index: member.index, turn: 2 }, member.town) }),
		'open'
	);
	actByAnyone(member.life, { do: 'DiscardDraft', part: 'de' });
}

function takeBackEnglish(member: Member, on: number): void {
	beginDay(member.life, on);
	actByAnyone(member.life, { do: 'Unpublish', part: 'en' });
}

function startOver(member: Member, on: number): void {
	const mission = missionOf({ index: member.index, turn: 3 }, member.town);
	beginDay(member.life, on);
	leaveDraft(member.life, germanOf({ ...member, mission }), at(stages, Math.floor(member.index / 8)));
}

function factsOf(
	random: Random,
	{ index, dawn, area, town, name }: { index: number; dawn: number; area: string; town: string; name: Words }
): Facts {
	const host = hostOf(name.de);
	const postBox = index % 6 === 1 && { postBox: String(random.between(10, 99)) };
	const street = { street: `${random.pick(streets)} ${random.between(1, 90)}` };
	return {
		seat: {
			disclosure: disclosureOf(index),
			area,
			locality: town,
			postcode: `0${random.between(1000, 9999)}`,
			...(postBox || street)
		},
		phone: phoneOf(random),
		...(index % 5 !== 2 && { website: `https://${host}/` }),
		...(index % 4 !== 3 && { email: `kontakt@${host}` }),
		...(index % 3 !== 1 && { workingSince: String(random.between(1978, 2019)) }),
		publicity: isCountedOnly(index) ? 'counted_only' : 'named',
		sources: [{ title: 'Angaben des Mitglieds', publisher: name.de, dated: monthOf(dawn) }]
	};
}

function insideOf({ life }: Member) {
	return {
		colleaguePhone: phoneOf(life.random),
		colleagueNote: 'Am besten vormittags anrufen und den eigenen Namen nennen.'
	};
}

function germanOf({ name, mission }: Pick<Member, 'name' | 'mission'>) {
	return { part: 'de', values: { name: name.de, mission: mission.de } } as const;
}

function englishOf({ name, mission }: Pick<Member, 'name' | 'mission'>) {
	return { part: 'en', values: { name: name.en, mission: mission.en }, translatedFrom: 'de' } as const;
}

function formerName(town: string): Words {
	return { de: `Arbeitsgruppe ${town}`, en: `${town} Working Group` };
}

/** A telephone number that exists nowhere. */
export function phoneOf(random: Random): string {
	return `+00 ${random.between(10, 99)} ${random.between(100, 999)} ${random.between(100, 999)}`;
}

function disclosureOf(index: number): ToldMember['disclosure'] {
	if (isCountedOnly(index) || index % 10 === 9) return 'confidential';
	return index % 10 === 7 ? 'area_only' : 'public';
}

/** A member that counts in the total and is never named. */
export function isCountedOnly(index: number): boolean {
	return index % 25 === 4;
}

function hasEnglish(index: number): boolean {
	return index % 12 !== 9;
}
