import { closes } from './circle-closes.ts'; // refused: import-x/no-cycle

export function begins(depth: number): string {
	return depth === 0 ? 'end' : closes(depth - 1);
}
