import type { Looked } from './examine-restored.ts';

/** What was looked at in a restored backup, one line each, as `kok doctor` writes them. */
export function linesOf(looked: readonly Looked[]): string {
	return looked.map(({ about, found, isWrong }) => `${isWrong ? 'FAIL ' : 'ok   '} ${about}: ${found}\n`).join('');
}
