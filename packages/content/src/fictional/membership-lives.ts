import type { RecordId } from '@kok/domain/fields/reference';
import type { InterfaceLanguage, Words } from '@kok/domain/words';
import { type Span, dayOf, monthOf } from './calendar.ts';
import { type Life, actByAnyone, beginDay, birthOf, day } from './life.ts';
import { type ToldMember, kindOf } from './member-lives.ts';
import { publisher } from './network-life.ts';
import type { Random } from './random.ts';
import { type FactsOf, keepBack, publishRecord } from './record.ts';

/** One membership, as it is told. */
interface Told {
	life: Life;
	facts: FactsOf<'membership'>;
}

const type = 'membership';

/**
 * How members belong to the network, from when to when. Some begin as observers: that membership is closed by a record
 * that corrects it, and the next one follows.
 */
export function membershipLives(
	random: Random,
	{ members, spans }: { members: readonly ToldMember[]; spans: readonly Span[] }
): Life[] {
	return members.flatMap(({ index, life: member }) => {
		const on = birthOf(member) + 4 * day;
		const leaves = spans[index]?.leaves ?? false;
		const changes = !leaves && startsAsObserver(index);
		const first = factsOf(member.record, { kind: changes ? 'observer' : kindOf(index), on });
		const told = [enter(random, { on, facts: first, words: membershipWords[first.kind] })];
		if (changes) changeKind(random, { told, member, on: on + 60 * day });
		if (leaves) leave(random, { told, member });
		return told.map(({ life }) => life);
	});
}

/** The membership that is prepared for someone who is not public yet. */
export function candidateMembership(random: Random, { record, now }: Life): Life {
	const on = now + 3 * day;
	const wording = (locale: InterfaceLanguage) => ({ text: membershipWords.full[locale] });
	return keepBack(random, { type, on, facts: factsOf(record, { kind: 'full', on }), wording }, 'open');
}

function startsAsObserver(index: number): boolean {
	return index % 8 === 5 && kindOf(index) === 'full';
}

function changeKind(random: Random, { told, member, on }: { told: Told[]; member: Life; on: number }): void {
	close(random, { told, on });
	const facts = factsOf(member.record, { kind: 'full', on });
	told.push(enter(random, { on: on + 4 * day, facts, words: changeWords }));
}

/** A membership ends with the member; where someone must be protected, what was said about it goes as well. */
function leave(random: Random, { told, member }: { told: Told[]; member: Life }): void {
	const end = member.steps.at(-1);
	if (end?.do !== 'Withdraw') return;
	if (end.withdrawal.reason !== 'protection') return close(random, { told, on: member.now - 10 * day });
	for (const { life } of told) {
		beginDay(life, member.now);
		actByAnyone(life, { do: 'Withdraw', withdrawal: end.withdrawal });
	}
}

/** What is on the record stays; another record with the day of the end takes its place. */
function close(random: Random, { told, on }: { told: Told[]; on: number }): void {
	const last = told.at(-1);
	if (!last) return;
	const facts = { ...last.facts, until: dayOf(on - day), corrects: last.life.record };
	told.push(enter(random, { on, facts, words: endWords }));
}

function enter(random: Random, { on, facts, words }: { on: number; facts: Told['facts']; words: Words }): Told {
	return { facts, life: publishRecord(random, { type, on, facts, wording: (locale) => ({ text: words[locale] }) }) };
}

function factsOf(
	member: RecordId,
	{ kind, on }: { kind: FactsOf<'membership'>['kind']; on: number }
): FactsOf<'membership'> {
	return {
		member,
		kind,
		votingRight: kind === 'full',
		since: dayOf(on),
		sources: [{ title: 'Protokoll der Mitgliederversammlung', publisher, dated: monthOf(on) }]
	};
}

const membershipWords: Record<FactsOf<'membership'>['kind'], Words> = {
	full: { de: 'Von der Mitgliederversammlung aufgenommen.', en: 'Admitted by the members’ meeting.' },
	associate: {
		de: 'Arbeitet mit, ohne abzustimmen, weil es kein Verein ist.',
		en: 'Works along without voting, as it is not an association.'
	},
	observer: { de: 'Nimmt an den Versammlungen teil.', en: 'Takes part in the meetings.' }
};
const changeWords: Words = {
	de: 'Nach einer Zeit der Beobachtung mit Stimme aufgenommen.',
	en: 'Admitted with a vote after a time as an observer.'
};
const endWords: Words = { de: 'Diese Mitgliedschaft ist beendet.', en: 'This membership has ended.' };
