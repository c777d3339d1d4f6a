/** A start that cannot go on, told to the operator in one sentence. */
export class Refusal extends Error {
	/**
	 * @param {string} sentence
	 * @param {number} [exitCode]
	 */
	constructor(sentence, exitCode = 1) {
		super(sentence);
		this.exitCode = exitCode;
	}
}

/** Wrong settings leave with their own code, so that a script can tell them from a failure. */
export const wrongSetting = 2;
