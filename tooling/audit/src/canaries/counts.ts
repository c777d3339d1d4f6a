import type { RecordState } from '@kok/domain/release/compile';
import { compileRelease } from '@kok/domain/release/compile';
import type { Content } from '@kok/domain/release/content';
import { networkOf } from '@kok/domain/release/reading';
import { canonicalJson, jsonOf } from '@kok/domain/canonical';
import { hashText } from '@kok/release/envelope';
import * as z from 'zod';
import type { Artefact } from './read-everything.ts';

/** A number that anybody can work out from what is public. */
export interface Derived {
	from: string;
	number: number;
}

const Popolo = z.object({ organizations: z.array(z.object({ id: z.string() })) });

/** What is missing between every figure that the network gives of itself and every count of members that is public. */
export function derivedNumbers(content: Content, artefacts: readonly Artefact[]): Derived[] {
	const shown = publicCounts(content, artefacts);
	return ownFigures(content).flatMap((figure) =>
		shown.map((count) => ({ from: `${figure.from} − ${count.from}`, number: figure.number - count.number }))
	);
}

function ownFigures(content: Content): Derived[] {
	const { memberCount = 0, associateCount = 0 } = networkOf(content).facts.values;
	return [
		{ from: 'memberCount', number: memberCount },
		{ from: 'memberCount + associateCount', number: memberCount + associateCount },
		{ from: 'associateCount', number: associateCount },
		{ from: 'entered.member', number: content.entered.member },
		{ from: 'entered.membership', number: content.entered.membership },
		{ from: 'entered.service', number: content.entered.service }
	];
}

function publicCounts({ records, entered }: Content, artefacts: readonly Artefact[]): Derived[] {
	const members = (from: string, ids: readonly (string | undefined)[]) => ({ from, number: new Set(ids).size });
	const ofKind = (kind: string) => records.membership.filter(({ facts }) => facts.values.kind === kind);
	const namedBy = (list: readonly { facts: { values: { member?: string | undefined } } }[]) =>
		list.map(({ facts }) => facts.values.member);
	const popolo = artefacts.find(({ name }) => name === '/data/popolo.json')?.text ?? '{"organizations":[]}';
	const organisations = Popolo.parse(JSON.parse(popolo.slice(popolo.indexOf('\n') + 1))).organizations.length;
	const table = artefacts.find(({ name }) => name === '/data/member.csv')?.text.trimEnd() ?? '';
	return [
		members(
			'members shown',
			records.member.map(({ id }) => id)
		),
		{ from: 'entered.member', number: entered.member },
		members('members with a membership', namedBy(records.membership)),
		members('full members', namedBy(ofKind('full'))),
		members('associates', namedBy(ofKind('associate'))),
		members('observers', namedBy(ofKind('observer'))),
		members('members with a service', namedBy(records.service)),
		members('members with a seat', namedBy(records.representation)),
		members(
			'members with an area',
			records.member.filter(({ facts }) => facts.values.seat?.area).map(({ id }) => id)
		),
		{ from: 'organisations in Popolo', number: organisations },
		{ from: 'rows of member.csv', number: table.split('\r\n').length - 2 }
	];
}

/** How many members are protected: what nobody may work out. */
export function protectedNumber(states: readonly RecordState[]): number {
	return protectedMembers(states).length;
}

/** Ids of protected members without whom the content would have other bytes. There must be none. */
export function telltales(states: readonly RecordState[]): string[] {
	const bytesOf = (list: readonly RecordState[]) => canonicalJson(jsonOf(compileRelease(list, { hash: hashText })));
	const whole = bytesOf(states);
	return protectedMembers(states).flatMap(({ id }) => {
		const others = states.filter((state) => state.id !== id && !names(state, id));
		return bytesOf(others) === whole ? [] : [id];
	});
}

function names({ facts }: RecordState, member: string): boolean {
	return facts?.values['member'] === member;
}

function protectedMembers(states: readonly RecordState[]): RecordState[] {
	return states.filter(
		({ type, facts, withdrawn }) => type === 'member' && !withdrawn && facts?.values['publicity'] === 'counted_only'
	);
}
