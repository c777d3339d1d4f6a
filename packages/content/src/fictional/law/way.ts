import type { RecordId } from '@kok/domain/fields/reference';
import { dayOf } from '../calendar.ts';
import { day } from '../life.ts';
import type { Bodies } from '../politics/bodies.ts';
import type { FactsOf } from '../record.ts';
import type { Dossier } from './dossiers.ts';
import type { StageKind } from './stage-words.ts';

/** A stage that an act has passed, on a day. Each stage comes once on the way. */
export interface Passed {
	kind: StageKind;
	on: number;
	body?: RecordId;
}

/** Who takes an act through its stages. */
interface Hands {
	ministry: RecordId;
	first: RecordId;
	second: RecordId;
}

/** The bodies that an act of a dossier goes through. */
export function bodiesOn({ subject }: Dossier, bodies: Bodies): Hands {
	return {
		ministry: bodies.get(subject.ministry).record,
		first: bodies.get('firstChamber').record,
		second: bodies.get('secondChamber').record
	};
}

/** How an old law came about, as far as anyone noted it. */
export function wayOfLaw(madeOn: number, { first }: Hands): Passed[] {
	return [
		{ kind: 'adopted', on: madeOn, body: first },
		{ kind: 'published', on: madeOn + 20 * day },
		{ kind: 'in_force', on: madeOn + 60 * day }
	];
}

/** The whole way of a reform, from the ministry to the gazette and into force. */
export function wayOfReform({ reform }: Dossier, { ministry, first, second }: Hands): Passed[] {
	return [
		{ kind: 'draft', on: reform.draft, body: ministry },
		{ kind: 'cabinet', on: reform.cabinet },
		{ kind: 'first_chamber', on: reform.firstChamber, body: first },
		{ kind: 'second_chamber', on: reform.secondChamber, body: second },
		{ kind: 'signed', on: reform.signed },
		{ kind: 'published', on: reform.published },
		{ kind: 'in_force', on: reform.inForce }
	];
}

/** How far a bill has come; every second one has reached the First Chamber. */
export function wayOfBill({ index }: Dossier, { bodies, to }: { bodies: Hands; to: number }): Passed[] {
	const way: Passed[] = [
		{ kind: 'proposed', on: to - (330 + index) * day },
		{ kind: 'draft', on: to - (210 + index) * day, body: bodies.ministry },
		{ kind: 'cabinet', on: to - (120 + index) * day }
	];
	return index % 2 === 0 ? [...way, { kind: 'first_chamber', on: to - (50 + index) * day, body: bodies.first }] : way;
}

/** A stage as the facts of an act hold it. */
export function stageOf({ kind, on, body }: Passed): FactsOf<'legal_act'>['stages'][number] {
	return { id: stageId(kind), kind, on: dayOf(on), ...(body && { body }) };
}

/** Facts and words of a stage find each other by this. */
export function stageId(kind: StageKind): string {
	return kind.replace('_', '-');
}
