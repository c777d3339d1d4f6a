import pg from 'pg';
import type { Place } from '../network/open-network.ts';

/** A PostgreSQL address under which the server is not let in or may not work, and words of the sentence that says so. */
export interface Stranger {
	what: string;
	/** Prepares the database as its owner, and returns the address that the server is given. */
	addressFor: (place: Required<Place>) => Promise<string>;
	says: RegExp;
}

const password = 'aber-geheim';

export const strangers: readonly Stranger[] = [
	{
		what: 'a user who may only read',
		addressFor: async ({ databaseUrl }) => {
			const user = await makeUser(databaseUrl);
			await asOwner(databaseUrl, `grant select on all tables in schema public to ${user}`);
			return addressAs(databaseUrl, { user });
		},
		says: /may not/
	},
	{
		what: 'a user who may not even read',
		addressFor: async ({ databaseUrl }) => addressAs(databaseUrl, { user: await makeUser(databaseUrl) }),
		says: /may not/
	},
	{
		what: 'a wrong password',
		addressFor: async ({ databaseUrl }) => {
			const user = await makeUser(databaseUrl);
			return addressAs(databaseUrl, { user, password: `${password}-anders` });
		},
		says: /password/
	},
	{
		what: 'a database that does not exist',
		addressFor: async ({ databaseUrl }) => Promise.resolve(`${databaseUrl}_anders`),
		says: /does not exist/
	}
];

/** Named by the database, so that each test has one of its own. */
async function makeUser(databaseUrl: string): Promise<string> {
	const user = `reader_${new URL(databaseUrl).pathname.slice(1)}`;
	await asOwner(databaseUrl, `create role ${user} login password '${password}'`);
	return user;
}

function addressAs(databaseUrl: string, given: { user: string; password?: string }): string {
	const address = new URL(databaseUrl);
	address.username = given.user;
	address.password = given.password ?? password;
	return address.href;
}

async function asOwner(databaseUrl: string, statement: string): Promise<void> {
	const client = new pg.Client({ connectionString: databaseUrl });
	await client.connect();
	try {
		await client.query(statement);
	} finally {
		await client.end();
	}
}
