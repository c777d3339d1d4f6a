import { begins } from './circle-begins.ts'; // refused: import-x/no-cycle

export function closes(depth: number): string {
	return begins(depth);
}
