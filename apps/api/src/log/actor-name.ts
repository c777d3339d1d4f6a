/** Who did something: a person in a session of their account, a program with a token, or the software by itself. */
export type ActorName =
	| { kind: 'session'; account: string }
	| { kind: 'token'; token: string }
	| { kind: 'command-line' }
	| { kind: 'clock' }
	/** This software itself: it founds a network, brings content in, or mends what an older version stored. */
	| { kind: 'software'; work: SoftwareWork }
	| { kind: 'unknown'; name: string };

const softwareWorks = ['founding', 'seeding', 'restoring', 'upgrade'] as const;
type SoftwareWork = (typeof softwareWorks)[number];

/** The form in which events, drafts and mandates name an actor. */
export function spellActor(actor: ActorName): string {
	switch (actor.kind) {
		case 'session':
			return `account:${actor.account}`;
		case 'token':
			return `token:${actor.token}`;
		case 'command-line':
		case 'clock':
			return actor.kind;
		case 'software':
			return actor.work;
		case 'unknown':
			return actor.name;
	}
}

/** Reads that form. Networks that were written for other purposes, and later versions, may have names of their own. */
export function readActor(name: string): ActorName {
	const [, prefix, id = ''] = /^(account|token):(.+)$/.exec(name) ?? [];
	if (prefix === 'account') return { kind: 'session', account: id };
	if (prefix === 'token') return { kind: 'token', token: id };
	if (name === 'command-line' || name === 'clock') return { kind: name };
	const work = softwareWorks.find((each) => each === name);
	return work ? { kind: 'software', work } : { kind: 'unknown', name };
}
