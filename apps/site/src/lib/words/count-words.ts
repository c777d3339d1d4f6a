import type { TypeName } from '@kok/domain/content-types';

/** So many of a kind, as a part of a sentence; the number comes as it is written there. */
type CountWord = (number: string, isOne: boolean) => string;

/** Words to count with: for every content type, and for what is counted beside. */
export type CountWords = Readonly<Record<TypeName | 'task' | 'aim' | 'reading' | 'other', CountWord>> & {
	/** The numbers that are written as words. */
	readonly upToTwelve: readonly string[];
};
