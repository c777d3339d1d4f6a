import type { AnyValues } from '../content-type.ts';
import type { RefusalCode } from '../refusals.ts';

/** No smaller number of people, cases or proceedings is published: whoever knows one of them would know it again. */
export const leastCount = 10;
/** No share is published of a smaller base. */
export const leastBase = 30;

/** What is counted one by one. Places, consultations and euros tell of nobody. */
const counted: readonly unknown[] = ['people', 'cases', 'proceedings'];

/** Whether a count is so small that it tells of single people. Nought tells of nobody. */
export function isSmallCell({ unit, value }: { unit: string; value: number }): boolean {
	return counted.includes(unit) && value > 0 && value < leastCount;
}

/** Whether shares may be taken of a figure. */
export function isBase({ unit, value }: { unit: string; value: number }): boolean {
	return !counted.includes(unit) || value >= leastBase;
}

/** What stands against publishing a count. */
export function judgeCell(figure: { unit: string; value: number }): RefusalCode | undefined {
	return isSmallCell(figure) ? 'count-too-small' : undefined;
}

/** What stands against publishing a share of a figure, as far as that figure is public. */
export function judgeBase(base: AnyValues | undefined): RefusalCode | undefined {
	if (!base) return undefined;
	// A share of a part of the people counted would be a cell of a cross-table.
	if (base['unit'] === 'percent' || base['dimension'] !== undefined) return 'share-of-a-part';
	return isBase({ unit: String(base['unit']), value: Number(base['value']) }) ? undefined : 'base-too-small';
}
