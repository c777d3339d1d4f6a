/**
 * The country that a time zone belongs to, as a code of ISO 3166-1, where it belongs to one alone. A network says where
 * it is at home by its time zone and its areas; without a country no address of HSDS is whole.
 */
export function countryOf(timeZone: string): string | undefined {
	if (!found.has(timeZone)) found.set(timeZone, findCountry(timeZone));
	return found.get(timeZone);
}

/** To ask for the time zones of every country takes a tenth of a second, and no release changes them. */
const found = new Map<string, string | undefined>();

function findCountry(timeZone: string): string | undefined {
	const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
	const regions = letters.flatMap((first) => letters.map((second) => first + second));
	const countries = regions
		.filter((region) => names.of(region) !== undefined)
		// A code of before stands for the country of today.
		.map((region): ZonedLocale => new Intl.Locale(`und-${region}`))
		.filter((locale) => locale.getTimeZones?.()?.includes(timeZone))
		.map(({ region }) => region);
	return new Set(countries).size === 1 ? countries[0] : undefined;
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/** As ECMA-402 has it; TypeScript does not know it yet. */
type ZonedLocale = Intl.Locale & { getTimeZones?: () => string[] | undefined };
