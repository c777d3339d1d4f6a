import type { ToldMember } from '../member-lives.ts';
import { streets } from '../member-words.ts';
import type { Random } from '../random.ts';
import type { FactsOf } from '../record.ts';
import type { placeWords } from './service-words.ts';

/** A place of a service; its id says what it is called. */
export interface ServicePlace {
	id: keyof typeof placeWords;
	place: NonNullable<FactsOf<'service'>['places'][number]['place']>;
}

/** Where a service is: open to all, known by its area alone, or hidden. */
export function placesOf(random: Random, { town, area, disclosure, index }: ToldMember): ServicePlace[] {
	const street = () => ({ street: `${random.pick(streets)} ${random.between(1, 90)}` });
	const hidden: ServicePlace = {
		id: 'shelter',
		place: { disclosure: 'confidential', area, locality: `Hinter${hiddenTown(index)}`, ...street() }
	};
	if (disclosure === 'confidential') return [hidden];
	if (disclosure === 'area_only') {
		return [{ id: 'office', place: { disclosure, area, locality: `Hinter${hiddenTown(index)}`, ...street() } }];
	}
	const locality = { ...(town !== undefined && { locality: town }) };
	const office: ServicePlace = { id: 'office', place: { disclosure, area, ...locality, ...street() } };
	if (index % 9 === 3) return [office, hidden];
	if (index % 9 !== 6) return [office];
	return [office, { id: 'branch', place: { disclosure, area, ...locality, postBox: String(random.between(10, 99)) } }];
}

/** Never shown to anyone outside the office. */
function hiddenTown(index: number): string {
	return index % 2 === 0 ? 'mohnwang' : 'distelrain';
}
