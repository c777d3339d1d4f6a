import type { ConditionCode } from './conditions.ts';

/** One line of `kok doctor`. */
export interface Finding {
	about: string;
	found: string;
	/** What is wrong; nothing where all is well. */
	code?: ConditionCode;
}

export function isWrong({ code }: Finding): boolean {
	return code !== undefined;
}
