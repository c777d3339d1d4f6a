import type { Words } from '@kok/domain/words';

/** Thrown while a workbook is read and caught where it is opened: what to tell the person who chose it. */
export class Unreadable extends Error {
	readonly refusal: Words;

	constructor(refusal: Words) {
		super(refusal.en);
		this.refusal = refusal;
	}
}
