import type { Kysely } from 'kysely';

/** People who sign in, with what lets them in, how they are invited, and what was tried. */
export async function accounts(db: Kysely<unknown>): Promise<void> {
	await addAccounts(db);
	await addInvitations(db);
	await addTries(db);
	// A token belongs to the account that made it. Its scopes let it do what a person confirms with a second factor.
	await db.schema.alterTable('token').addColumn('account', 'text').execute();
	await db.schema.alterTable('token').addColumn('scopes', 'text').execute();
	await db.schema
		.createTable('setting')
		.addColumn('name', 'text', (column) => column.notNull().primaryKey())
		.addColumn('value', 'text', (column) => column.notNull())
		.addColumn('changed_at', 'text', (column) => column.notNull())
		.addColumn('changed_by', 'text', (column) => column.notNull())
		.execute();
}

async function addAccounts(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('account')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		// None once the person's data are erased.
		.addColumn('email', 'text', (column) => column.unique())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('role', 'text', (column) => column.notNull())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('ended_at', 'text')
		.addColumn('password', 'text')
		.addColumn('totp', 'text')
		.addColumn('totp_step', 'integer', (column) => column.notNull().defaultTo(0))
		.addColumn('wrong_codes', 'integer', (column) => column.notNull().defaultTo(0))
		.addColumn('letters', 'integer', (column) => column.notNull().defaultTo(0))
		.execute();
	await db.schema
		.createTable('passkey')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		.addColumn('account', 'text', (column) => column.notNull().references('account.id'))
		.addColumn('credential', 'text', (column) => column.notNull().unique())
		.addColumn('public_key', 'text', (column) => column.notNull())
		.addColumn('counter', 'text', (column) => column.notNull())
		.addColumn('transports', 'text', (column) => column.notNull())
		.addColumn('name', 'text', (column) => column.notNull())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('last_used_at', 'text')
		.execute();
	await db.schema.createIndex('passkey_of').on('passkey').column('account').execute();
	await db.schema
		.createTable('recovery_code')
		.addColumn('hash', 'text', (column) => column.notNull().primaryKey())
		.addColumn('account', 'text', (column) => column.notNull().references('account.id'))
		.addColumn('used_at', 'text')
		.execute();
	await db.schema.createIndex('recovery_code_of').on('recovery_code').column('account').execute();
	await db.schema
		.createTable('session')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		.addColumn('account', 'text', (column) => column.notNull().references('account.id'))
		// Every request with a cookie is found by it.
		.addColumn('hash', 'text', (column) => column.notNull().unique())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('confirmed_at', 'text', (column) => column.notNull())
		.addColumn('expires_at', 'text', (column) => column.notNull())
		.addColumn('own_device', 'integer', (column) => column.notNull())
		.addColumn('device', 'text', (column) => column.notNull())
		.addColumn('ended_at', 'text')
		.execute();
	// A person lists and ends the own ones; a change of role ends all.
	await db.schema.createIndex('session_of').on('session').column('account').execute();
}

async function addInvitations(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('invitation')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('account', 'text', (column) => column.references('account.id'))
		.addColumn('email', 'text')
		.addColumn('name', 'text')
		.addColumn('role', 'text', (column) => column.notNull())
		.addColumn('acts_for', 'text', (column) => column.references('record.id'))
		.addColumn('from_day', 'text')
		.addColumn('until_day', 'text')
		.addColumn('totp', 'text')
		.addColumn('invited_by', 'text', (column) => column.notNull())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('expires_at', 'text', (column) => column.notNull())
		.addColumn('waits', 'integer', (column) => column.notNull())
		.addColumn('confirmed_by', 'text')
		.addColumn('used_at', 'text')
		.addColumn('withdrawn_at', 'text')
		.execute();
	await db.schema
		.createTable('invitation_link')
		.addColumn('hash', 'text', (column) => column.notNull().primaryKey())
		.addColumn('invitation', 'text', (column) => column.notNull().references('invitation.id'))
		.addColumn('made_at', 'text', (column) => column.notNull())
		.execute();
	await db.schema.createIndex('invitation_link_of').on('invitation_link').column('invitation').execute();
	await db.schema
		.createTable('mail')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		.addColumn('invitation', 'text', (column) => column.notNull().references('invitation.id'))
		.addColumn('state', 'text', (column) => column.notNull())
		.addColumn('created_at', 'text', (column) => column.notNull())
		.addColumn('next_at', 'text', (column) => column.notNull())
		.addColumn('tries', 'integer', (column) => column.notNull())
		.addColumn('trouble', 'text')
		.addColumn('ended_at', 'text')
		.execute();
	// What waits is asked for every few seconds.
	await db.schema.createIndex('mail_by_state').on('mail').columns(['state', 'next_at']).execute();
}

async function addTries(db: Kysely<unknown>): Promise<void> {
	await db.schema
		.createTable('sign_in_step')
		.addColumn('hash', 'text', (column) => column.notNull().primaryKey())
		.addColumn('kind', 'text', (column) => column.notNull())
		.addColumn('account', 'text', (column) => column.references('account.id'))
		.addColumn('invitation', 'text', (column) => column.references('invitation.id'))
		.addColumn('challenge', 'text')
		.addColumn('expires_at', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('attempt')
		.addColumn('key', 'text', (column) => column.notNull().primaryKey())
		.addColumn('count', 'integer', (column) => column.notNull())
		.addColumn('until', 'text', (column) => column.notNull())
		.execute();
	await db.schema
		.createTable('access_log')
		.addColumn('id', 'text', (column) => column.notNull().primaryKey())
		.addColumn('at', 'text', (column) => column.notNull())
		.addColumn('account', 'text', (column) => column.references('account.id'))
		.addColumn('actor', 'text')
		.addColumn('what', 'text', (column) => column.notNull())
		.addColumn('detail', 'text', (column) => column.notNull())
		.addColumn('device', 'text', (column) => column.notNull())
		.addColumn('request', 'text', (column) => column.notNull())
		.execute();
	// An admin reads all, newest first; a person reads the own ones.
	await db.schema.createIndex('access_log_by_time').on('access_log').columns(['at', 'id']).execute();
	await db.schema.createIndex('access_log_of').on('access_log').columns(['account', 'at', 'id']).execute();
}
