import * as z from 'zod';
import { Day } from './is-pure.ts'; // refused: @typescript-eslint/consistent-type-imports

type State = { status: 'open' } | { status: 'closed'; on: z.infer<typeof Day> };

export const label = (state: State) => state.status; // refused: no-restricted-syntax

export function isOpen(state: State, marks: string[]): boolean {
	return state.status == 'open' && marks[0]!.length > 0; // refused: @typescript-eslint/no-non-null-assertion, eqeqeq
}

export function describeState(state: State): string {
	// refused below: @typescript-eslint/switch-exhaustiveness-check
	switch (state.status) {
		case 'open':
			return 'open';
	}
	return '';
}

// refused below: @typescript-eslint/no-explicit-any
export function keep(values: any): void {
	Promise.resolve(values); // refused: @typescript-eslint/no-floating-promises
}

export async function settle(state: State): Promise<State> {
	await state; // refused: @typescript-eslint/await-thenable
	return state;
}

export const Address = z.url(); // refused: no-restricted-syntax

export default State; // refused: import-x/no-default-export
