import type { Kysely } from 'kysely';
import { spellActor } from '../../log/actor-name.ts';
import type { Database } from '../schema.ts';
import { findAccount } from './account-store.ts';
import { listMandatesOf } from './mandate-store.ts';
import { countWays } from './ways-store.ts';

/** Why a table has nothing to tell of a person. */
interface Nothing {
	nothing: string;
}

/**
 * Where each table is told to a person who asks what is stored of them. A table that is added to the schema does not compile
 * until it stands here.
 */
export const toldOf = {
	account: 'account',
	passkey: 'passkeys',
	recovery_code: 'account',
	session: 'sessions',
	access_log: 'signIns',
	invitation: 'invitations',
	mail: 'mails',
	mandate: 'mandates',
	token: 'programs',
	working_copy: 'begun',
	draft_comment: 'comments',
	note: 'reasons',
	part: 'drafts',
	media: 'files',
	file_description: 'descriptions',
	event: 'logged',
	embargo_person: 'embargoes',
	embargo: { nothing: 'It names nobody. Whoever is told of it is told so.' },
	publication_set: { nothing: 'Who scheduled it stands in the log.' },
	pin: { nothing: 'Who pinned it stands in the log.' },
	setting: { nothing: 'Who changed it stands in the log.' },
	record_head: { nothing: 'Who wrote last follows from the log.' },
	invitation_link: { nothing: 'It holds the hash of a code, and belongs to an invitation that is told.' },
	sign_in_step: { nothing: 'It is gone within minutes, or with its link.' },
	attempt: { nothing: 'It is counted by a hash of who tried, for a quarter of an hour.' },
	media_member: { nothing: 'It names a member.' },
	availability: { nothing: 'It names a member.' },
	line_confirmation: { nothing: 'It names a member.' },
	leaving: { nothing: 'Who entered it stands in the log.' },
	record: { nothing: 'It names nobody who signs in.' },
	snapshot: { nothing: 'Who wrote a text stands in the log.' },
	publication: { nothing: 'It names nobody who signs in.' },
	publication_set_part: { nothing: 'It names nobody who signs in.' },
	slug: { nothing: 'It names nobody who signs in.' },
	link: { nothing: 'It names nobody who signs in.' },
	event_change: { nothing: 'It follows from the log.' },
	head_title: { nothing: 'It names nobody who signs in.' },
	head_word: { nothing: 'It names nobody who signs in.' },
	chain: { nothing: 'It names nobody.' },
	release: { nothing: 'It is what everyone reads.' },
	succession: { nothing: 'It names nobody.' },
	lease: { nothing: 'It names a process.' },
	media_use: { nothing: 'It names nobody.' },
	web_address: { nothing: 'Who accepted one stands in the log.' },
	web_address_place: { nothing: 'It names nobody who signs in.' },
	web_address_round: { nothing: 'It names nobody.' },
	erasure: { nothing: 'Who erased stands in the log.' }
} as const satisfies Record<keyof Database, string | Nothing>;

/** All that is stored of a person. Secrets and hashes are left out: they say nothing of anybody, and open doors. */
export async function readPersonalData(db: Kysely<Database>, id: string) {
	const account = await findAccount(db, id);
	if (!account) return undefined;
	const actor = spellActor({ kind: 'session', account: id });
	const invitations = await invitationsOf(db, account);
	return {
		account: {
			id,
			name: account.name,
			...(account.email !== null && { email: account.email }),
			role: account.role,
			createdAt: account.created_at,
			...(account.ended_at !== null && { endedAt: account.ended_at }),
			app: account.totp !== null,
			recoveryCodes: (await countWays(db, id)).get(id)?.recoveryCodes ?? 0
		},
		passkeys: await passkeysOf(db, id),
		sessions: await sessionsOf(db, id),
		signIns: await signInsOf(db, id),
		mandates: (await listMandatesOf(db, actor)).map(({ actsFor, beginsAt, endsAt }) => ({
			actsFor,
			beginsAt,
			...(endsAt !== undefined && { endsAt })
		})),
		invitations: invitations.map(({ kind, role, created_at, expires_at, used_at }) => ({
			...{ kind, role, createdAt: created_at, expiresAt: expires_at },
			...(used_at !== null && { usedAt: used_at })
		})),
		mails: await mailsFor(db, { id, invitations: invitations.map((invitation) => invitation.id) }),
		embargoes: await embargoesOf(db, id),
		programs: await programsOf(db, id),
		begun: await copiesOf(db, actor),
		drafts: await draftsOf(db, actor),
		comments: await commentsOf(db, actor),
		reasons: await reasonsOf(db, actor),
		files: await filesOf(db, actor),
		descriptions: await descriptionsOf(db, actor),
		logged: await eventsOf(db, { id, actor })
	};
}
export type PersonalData = NonNullable<Awaited<ReturnType<typeof readPersonalData>>>;

async function passkeysOf(db: Kysely<Database>, account: string) {
	const rows = await db
		.selectFrom('passkey')
		.select(['name', 'created_at', 'last_used_at'])
		.where('account', '=', account)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
	return rows.map(({ name, created_at: createdAt, last_used_at }) => ({
		...{ name, createdAt },
		...(last_used_at !== null && { lastUsedAt: last_used_at })
	}));
}

/** Those that are over as well. */
async function sessionsOf(db: Kysely<Database>, account: string) {
	const rows = await db
		.selectFrom('session')
		.select(['device', 'own_device', 'created_at', 'expires_at', 'ended_at'])
		.where('account', '=', account)
		.orderBy('created_at', 'desc')
		.orderBy('id')
		.execute();
	return rows.map(({ device, own_device, created_at: createdAt, expires_at: expiresAt, ended_at }) => ({
		...{ device, ownDevice: own_device === 1, createdAt, expiresAt },
		...(ended_at !== null && { endedAt: ended_at })
	}));
}

async function signInsOf(db: Kysely<Database>, account: string) {
	return db
		.selectFrom('access_log')
		.select(['at', 'what', 'detail', 'device'])
		.where('account', '=', account)
		.orderBy('at', 'desc')
		.orderBy('id', 'desc')
		.execute();
}

/** By which the person came in, or was to. The address goes with the erasure of the account, and the invitation stays. */
async function invitationsOf(db: Kysely<Database>, { id, email }: { id: string; email: string | null }) {
	return db
		.selectFrom('invitation')
		.select(['id', 'kind', 'role', 'created_at', 'expires_at', 'used_at'])
		.where((is) => is.or([is('account', '=', id), ...(email === null ? [] : [is('email', '=', email)])]))
		.orderBy('created_at')
		.orderBy('id')
		.execute();
}

async function mailsFor(db: Kysely<Database>, { id, invitations }: { id: string; invitations: readonly string[] }) {
	const rows = await db
		.selectFrom('mail')
		.select(['state', 'created_at', 'ended_at'])
		.where((is) =>
			is.or([is('account', '=', id), ...(invitations.length === 0 ? [] : [is('invitation', 'in', invitations)])])
		)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
	return rows.map(({ state, created_at: createdAt, ended_at }) => ({
		...{ state, createdAt },
		...(ended_at !== null && { endedAt: ended_at })
	}));
}

async function embargoesOf(db: Kysely<Database>, account: string) {
	const rows = await db
		.selectFrom('embargo_person')
		.innerJoin('publication_set', 'publication_set.id', 'embargo_person.publication_set')
		.select(['publication_set.id', 'publication_set.publish_at'])
		.where('embargo_person.account', '=', account)
		.orderBy('publication_set.publish_at')
		.orderBy('publication_set.id')
		.execute();
	return rows.map(({ id: set, publish_at: publishAt }) => ({ set, publishAt }));
}

async function programsOf(db: Kysely<Database>, account: string) {
	const rows = await db
		.selectFrom('token')
		.select(['name', 'role', 'created_at', 'expires_at', 'revoked_at'])
		.where('account', '=', account)
		.orderBy('created_at')
		.orderBy('id')
		.execute();
	return rows.map(({ name, role, created_at: createdAt, expires_at: expiresAt, revoked_at }) => ({
		...{ name, role, createdAt, expiresAt },
		...(revoked_at !== null && { revokedAt: revoked_at })
	}));
}

async function copiesOf(db: Kysely<Database>, actor: string) {
	const rows = await db
		.selectFrom('working_copy')
		.select(['record', 'type', 'part', 'saved_at', 'body'])
		.where('holder', '=', actor)
		.orderBy('saved_at')
		.orderBy('record')
		.orderBy('part')
		.execute();
	return rows.map(({ record, type, part, saved_at: savedAt, body }) => ({ record, type, part, savedAt, text: body }));
}

async function draftsOf(db: Kysely<Database>, actor: string) {
	const rows = await db
		.selectFrom('part')
		.select(['record', 'name', 'draft_by', 'draft_also_by'])
		.where('draft', 'is not', null)
		.where((is) => is.or([is('draft_by', '=', actor), is('draft_also_by', 'like', `%"${actor}"%`)]))
		.orderBy('record')
		.orderBy('name')
		.execute();
	return rows.map(({ record, name: part }) => ({ record, part }));
}

async function commentsOf(db: Kysely<Database>, actor: string) {
	const rows = await db
		.selectFrom('draft_comment')
		.select(['record', 'part', 'at', 'text'])
		.where('author', '=', actor)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map(({ record, part, at, text }) => ({ record, part, at, ...(text !== null && { text }) }));
}

async function reasonsOf(db: Kysely<Database>, actor: string) {
	const rows = await db
		.selectFrom('note')
		.select(['record', 'part', 'at', 'text'])
		.where('author', '=', actor)
		.orderBy('at')
		.orderBy('id')
		.execute();
	return rows.map(({ record, part, at, text }) => ({
		...{ record, at },
		...(part !== null && { part }),
		...(text !== null && { text })
	}));
}

async function filesOf(db: Kysely<Database>, actor: string) {
	const rows = await db
		.selectFrom('media')
		.select(['hash', 'media_type', 'added_at'])
		.where('added_by', '=', actor)
		.orderBy('added_at')
		.orderBy('hash')
		.execute();
	return rows.map(({ hash: file, media_type: mediaType, added_at: addedAt }) => ({ file, mediaType, addedAt }));
}

async function descriptionsOf(db: Kysely<Database>, actor: string) {
	const rows = await db
		.selectFrom('file_description')
		.select(['hash', 'described_at'])
		.where('described_by', '=', actor)
		.orderBy('described_at')
		.orderBy('hash')
		.orderBy('side')
		.execute();
	return rows.map(({ hash: file, described_at: at }) => ({ file, at }));
}

/** What the person did, and what others did to the account. Who those were is theirs. */
async function eventsOf(db: Kysely<Database>, { id, actor }: { id: string; actor: string }) {
	const rows = await db
		.selectFrom('event')
		.select(['seq', 'at', 'action', 'object', 'actor'])
		.where((is) => is.or([is('actor', '=', actor), is('object', '=', id)]))
		.orderBy('seq')
		.execute();
	return rows.map(({ seq: number, at, action, object, actor: by }) => ({
		...{ number, at, action, object },
		isOwn: by === actor
	}));
}
