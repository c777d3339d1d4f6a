/** What asking for an address has said. `status` is that of the last answer, where there was one. */
export type Finding =
	| { said: 'reachable'; status: number }
	/** Whoever asks is sent elsewhere for good, and something is there. */
	| { said: 'moved'; status: number; to: string }
	/** The server says that there is nothing, or nothing any more. */
	| { said: 'missing'; status: number }
	/** No server has that name. */
	| { said: 'nameless' }
	/** No answer, a broken one, or one that says that the server has failed. */
	| { said: 'silent'; status?: number }
	/** The server does not let a program look. */
	| { said: 'refused'; status: number }
	/** It leads where this software asks nobody: into a network that is not public, or to an unusual port. */
	| { said: 'not-asked' };

/** Whether it may be this server, and not that one, which is cut off from the network. */
export function mayBeOurs(finding: Finding): boolean {
	return finding.said === 'nameless' || (finding.said === 'silent' && finding.status === undefined);
}

/** Whether it says that something was reached. */
export function isAnswer(finding: Finding): boolean {
	return finding.said !== 'not-asked' && !mayBeOurs(finding);
}

/** Statuses by which servers keep programs out; 999 is of one that everybody knows. */
const walls: ReadonlySet<number> = new Set([401, 402, 403, 407, 429, 451, 999]);
const nothingThere: ReadonlySet<number> = new Set([404, 410]);

/** What an answer says that sends nobody elsewhere. */
export function findingOf({ status, isWall }: { status: number; isWall: boolean }): Finding {
	if (isWall || walls.has(status)) return { said: 'refused', status };
	if (nothingThere.has(status)) return { said: 'missing', status };
	if (status >= 500) return { said: 'silent', status };
	// Asked for a part that is not there, a server says that the whole is.
	if (status < 400 || status === 416) return { said: 'reachable', status };
	return { said: 'refused', status };
}
