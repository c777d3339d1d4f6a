import type { AnyValues, Fields } from '../content-type.ts';
import type { Field } from './field.ts';

/**
 * A valid value for a field, recognisable by its mark: whoever finds the mark (or its digits, where a kind
 * holds no letters) has found this field. For tests of what is built on the domain.
 */
export function exampleOf(field: Field, mark: Mark): unknown {
	switch (field.kind) {
		case 'line':
			return mark.word.slice(0, 20);
		case 'text':
			return `Absatz ${mark.word}\n\n- Punkt`;
		case 'day':
			return mark.day;
		case 'date':
			return mark.day;
		case 'link':
			return `https://${mark.word}.example/`;
		case 'phone':
			return `+49 ${mark.digits}`;
		case 'email':
			return `${mark.word}@netz.example`;
		case 'count':
			return Number(mark.digits.slice(-6));
		case 'flag':
			return true;
		case 'choice':
			return optionsOf(field)[0];
		case 'languages':
			return [`x${mark.letters.slice(0, 1)}-${mark.letters.slice(0, 8)}`];
		case 'time-zone':
			return 'Europe/Vienna';
		case 'hours':
			return [{ days: ['MO'], from: '09:00', to: '17:00' }];
		case 'place':
			return { disclosure: 'public', locality: `Ort ${mark.word}` };
		case 'reference':
			return mark.uuid;
		case 'items':
			return [{ id: `i-${mark.word}`.slice(0, 40), ...exampleValues(field.items ?? {}, mark) }];
		case 'item-words':
			return { [`i-${mark.word}`.slice(0, 40)]: exampleValues(field.items ?? {}, mark) };
		case 'sources':
			return [{ title: `Quelle ${mark.word}`, publisher: 'Verlag', dated: '2020' }];
		case 'ground':
			return { kind: 'documented', document: { title: `Dokument ${mark.word}`, publisher: 'Netz' }, since: null };
	}
}

/** Valid values for all fields; each field gets a mark of its own, made from the given one. */
export function exampleValues(fields: Fields, mark: Mark): AnyValues {
	return Object.fromEntries(
		Object.entries(fields).map(([name, field], index) => [name, exampleOf(field, markOf(mark.seed * 100 + index + 1))])
	);
}

/** Spellings of one number that no other value holds. */
export interface Mark {
	seed: number;
	word: string;
	letters: string;
	digits: string;
	day: string;
	uuid: string;
}

/** The mark of a number from 0 up; different numbers below 10^10 have different marks. */
export function markOf(seed: number): Mark {
	const digits = String((7_000_000_000 + seed) % 10_000_000_000).padStart(10, '0');
	const letters = [...digits].map((digit) => 'qwzxvkjpyb'.charAt(Number(digit))).join('');
	const day = `${String(2100 + (Math.floor(seed / 336) % 7000)).padStart(4, '0')}-${pad((Math.floor(seed / 28) % 12) + 1)}-${pad((seed % 28) + 1)}`;
	return { seed, word: `zq${letters}`, letters, digits, day, uuid: `00000000-0000-4000-8000-00${digits}` };
}

function pad(number: number): string {
	return String(number).padStart(2, '0');
}

/** The codes of a choice, read from its schema. */
function optionsOf({ value }: Field): readonly unknown[] {
	const inner: { options?: readonly unknown[]; unwrap?: () => { options?: readonly unknown[] } } = { ...inside(value) };
	return inner.options ?? [];
}

/** `optional` wraps the schema of a choice; its options are those of what it wraps. */
function inside(value: unknown): { options?: readonly unknown[] } {
	const schema = value as { unwrap?: () => unknown; options?: readonly unknown[] };
	return schema.unwrap ? inside(schema.unwrap()) : { options: schema.options ?? [] };
}
