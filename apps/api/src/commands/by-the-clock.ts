/** The name under which what happens by itself stands in the log. */
export const byTheClock = { actor: 'clock', request: 'due' };
