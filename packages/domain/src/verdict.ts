/** The answer of a rule: the state that follows and what is remembered of it, or why not. */
export type Verdict<State, Event, Refusal> =
	{ accepted: true; next: State; event: Event } | { accepted: false; refusal: Refusal };
