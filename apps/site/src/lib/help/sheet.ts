import looks from './help.css?inline';
import { filterRules } from './rules.ts';
import type { SheetSize } from './sheet-size.ts';

/** Everything that help pages look like, and the rules that filter them. */
export function sheetOf(size: SheetSize): string {
	return `${looks}\n${filterRules(size).join('\n')}\n`;
}
