/**
 * A date as it is stored, where it was typed as it is written in German: *27.11.2026* is 2026-11-27, *11.2026* is 2026-11. All
 * else stays as it was typed, so that the field can say what is wrong with it.
 */
export function spellDate(typed: string): string {
	const [, day, month, year] = /^(?:(\d{1,2})\.\s?)?(\d{1,2})\.\s?(\d{4})$/.exec(typed.trim()) ?? [];
	if (month === undefined || year === undefined) return typed;
	return [year, month, ...(day === undefined ? [] : [day])].map((each) => each.padStart(2, '0')).join('-');
}
