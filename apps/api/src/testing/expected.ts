import { expect } from 'vitest';

/** Stand-ins for what a test does not decide itself. */
export const someText: unknown = expect.any(String);
export const someNumber: unknown = expect.any(Number);
export const someHash: unknown = expect.stringMatching(/^[0-9a-f]{64}$/);

export function textLike(pattern: RegExp): unknown {
	return expect.stringMatching(pattern);
}

/** An object with these members among others. */
export function having(members: Readonly<Record<string, unknown>>): unknown {
	return expect.objectContaining(members);
}
