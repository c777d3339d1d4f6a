/** One step of how a setting became what it is, with its values as one reads them. */
export interface Step {
	at: string;
	/** Missing where an archive brought the value. */
	actor: string | undefined;
	/** The event in the log. */
	seq: number | undefined;
	/** The value before; missing where the step is the oldest that is known. An empty one was none. */
	before: string | undefined;
	after: string;
}

interface Since extends Pick<Step, 'at' | 'actor' | 'seq'> {
	value: unknown;
}

/** The steps between values that stand newest first, as `write` writes them. */
export function stepsOf<Value extends Since>(
	values: readonly Value[],
	write: (value: Value['value']) => string
): Step[] {
	return values.map(({ value, at, actor, seq }, index) => {
		const earlier = values[index + 1];
		return { at, actor, seq, before: earlier && write(earlier.value), after: write(value) };
	});
}
