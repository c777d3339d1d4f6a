import everywhere from '#lib/style/everywhere.css?inline';
import looks from './help.css?inline';
import { filterRules } from './rules.ts';
import type { SheetSize } from './sheet-size.ts';

/** Everything that help pages look like, and the rules that filter them: their only stylesheet. */
export function sheetOf(size: SheetSize): string {
	return `${everywhere}\n${looks}\n${filterRules(size).join('\n')}\n`;
}
