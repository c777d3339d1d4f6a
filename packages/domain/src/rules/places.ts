import type { AnyValues, Fields } from '../content-type.ts';
import { type Issue, issueWords } from '../issues.ts';

/** What a network says of the places in its country: nothing here is one country's own. */
export interface KnownPlaces {
	areas: ReadonlySet<string>;
	/** How a postcode may be written: N stands for a digit, A for a letter. Empty where the network does not say. */
	postcodeForms: readonly string[];
}

/** An area or a postcode as values name it, and where: `places.0.place.postcode`. */
export interface NamedPlace {
	path: string;
	names: 'area' | 'postcode';
	code: string;
}

/** What the facts of a network say of places. */
export function knownPlacesOf({ areas, postcodeForms }: AnyValues): KnownPlaces {
	const forms = typeof postcodeForms === 'string' ? postcodeForms.split(',') : [];
	const ids = Array.isArray(areas) ? areas.filter(isValues).map(({ id }) => String(id)) : [];
	return { areas: new Set(ids), postcodeForms: forms.map((form) => form.trim()).filter(Boolean) };
}

/** The areas and postcodes that values name. */
export function placesIn(fields: Fields, values: AnyValues): NamedPlace[] {
	return Object.entries(fields).flatMap(([name, { kind, items }]) => {
		const value = values[name];
		if (kind === 'areas' && Array.isArray(value))
			return value.flatMap((code, index) => placeAt(`${name}.${index}`, 'area', code));
		if (kind === 'place' && isValues(value))
			return [
				...placeAt(`${name}.area`, 'area', value['area']),
				...placeAt(`${name}.postcode`, 'postcode', value['postcode'])
			];
		if (!items || !isValues(value)) return [];
		return Object.entries(value).flatMap(([id, item]) =>
			isValues(item) ? placesIn(items, item).map((place) => ({ ...place, path: `${name}.${id}.${place.path}` })) : []
		);
	});
}

/** What is wrong with places by what the network says of them: an area that it does not have, a postcode of another form. */
export function placeIssues(named: readonly NamedPlace[], known: KnownPlaces): Issue[] {
	return named.flatMap(({ path, names, code }) => {
		const fits = names === 'area' ? known.areas.has(code) : hasKnownForm(code, known);
		const fault = names === 'area' ? 'no-such-area' : 'not-a-postcode';
		return fits ? [] : [{ path, code: fault, message: issueWords[fault] }];
	});
}

function hasKnownForm(postcode: string, { postcodeForms }: KnownPlaces): boolean {
	return postcodeForms.length === 0 || postcodeForms.some((form) => hasForm(postcode, form));
}

function hasForm(postcode: string, form: string): boolean {
	const [given, asked] = [[...postcode], [...form]];
	return given.length === asked.length && asked.every((mark, index) => standsFor(mark, given[index] ?? ''));
}

/** For one character. */
function standsFor(mark: string, character: string): boolean {
	if (mark === 'N') return /\d/.test(character);
	return mark === 'A' ? /[A-Z]/.test(character) : mark === character;
}

function placeAt(path: string, names: NamedPlace['names'], code: unknown): NamedPlace[] {
	return typeof code === 'string' ? [{ path, names, code }] : [];
}

function isValues(value: unknown): value is AnyValues {
	return typeof value === 'object' && value !== null;
}
