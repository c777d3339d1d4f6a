import type { Kysely } from 'kysely';
import { listOwnTables } from '../db/own-tables.ts';
import type { Database } from '../db/schema.ts';

/** Why something does not come along in an archive. */
interface LeftOut {
	leftOut: string;
}

/**
 * `travels`: an archive has a place for it, which `archive-network.ts` fills and `restore-archive.ts` reads.
 * `travels as it is`: it comes along with its row, and nothing else has to be written for it.
 */
type Decision = 'travels' | 'travels as it is' | LeftOut;

export type Decisions = Readonly<Record<string, LeftOut | Readonly<Record<string, Decision>>>>;

/**
 * What `kok export` writes and `kok import` brings back, column by column. A table or a column that is added to the schema
 * does not compile until it stands here, and the test beside it looks for each that travels.
 */
export const archivedColumns = {
	record: {
		id: 'travels',
		type: 'travels',
		created_at: 'travels',
		single_of: 'travels',
		fixed_value: 'travels',
		withdrawn_at: 'travels',
		withdrawn_for: 'travels',
		replaced_by: 'travels',
		confirmed_on: 'travels'
	},
	part: {
		record: 'travels',
		name: 'travels',
		revision: 'travels',
		published: 'travels',
		published_since: 'travels',
		published_origin: 'travels',
		published_origin_locale: 'travels',
		draft: 'travels',
		draft_stage: 'travels',
		draft_by: 'travels',
		draft_also_by: 'travels',
		draft_origin: 'travels',
		draft_origin_locale: 'travels',
		publish_at: 'travels',
		returned_for: 'travels',
		draft_correction: 'travels',
		published_editorial: 'travels'
	},
	/** Of the texts those that stand in a part, that a wording was translated from, or that a type keeps as its versions. */
	snapshot: {
		hash: 'travels',
		type: 'travels',
		part: 'travels',
		fields_version: 'travels',
		body: 'travels'
	},
	/** Of records whose type keeps its versions; for all others it begins anew with what is public. */
	publication: {
		record: 'travels',
		turn: { leftOut: 'The entries are counted anew. Their order stays.' },
		part: 'travels',
		snapshot: 'travels',
		since: 'travels',
		per_language: 'travels',
		counted: 'travels',
		editorial: 'travels'
	},
	/** Those that are scheduled. */
	publication_set: {
		id: 'travels',
		publish_at: 'travels',
		scheduled_at: 'travels',
		scheduled_by: 'travels',
		status: {
			leftOut: 'What has ended stays with the database in which it ended, so all that come along are scheduled.'
		},
		ended_at: { leftOut: 'Of those that come along none has ended.' },
		ended_by: { leftOut: 'Of those that come along none has ended.' }
	},
	publication_set_part: {
		publication_set: 'travels',
		turn: { leftOut: 'The parts of a set are counted anew. Their order stays.' },
		record: 'travels',
		part: 'travels',
		revision: 'travels',
		snapshot: 'travels',
		hindrance: { leftOut: 'It tells of sets that were stopped.' }
	},
	embargo: {
		leftOut:
			'It names people, who stay behind. Its set comes along and goes out at its hour; nobody is told where it does not.'
	},
	embargo_person: { leftOut: 'Who may come in is decided anew where the network is brought in.' },
	slug: {
		type: 'travels',
		locale: 'travels',
		slug: 'travels',
		record: 'travels',
		turn: { leftOut: 'The slugs of a record are counted anew. Their order stays.' }
	},
	link: {
		record: 'travels',
		part: 'travels',
		state: 'travels',
		field: 'travels',
		target: 'travels'
	},
	event: { leftOut: 'The log stays with the database that wrote it. The new one writes an event for each record.' },
	event_change: { leftOut: 'It is filled from the events of the new database.' },
	record_head: { leftOut: 'It follows from the records and is drawn anew.' },
	head_title: { leftOut: 'It follows from the records and is drawn anew.' },
	head_word: { leftOut: 'It follows from the records and is drawn anew.' },
	chain: { leftOut: 'It is the head of the log, which stays behind. The archive names it.' },
	token: { leftOut: 'Who may come in is decided anew where the network is brought in.' },
	mandate: { leftOut: 'Who acts for whom is decided anew, together with who may come in.' },
	release: { leftOut: 'Releases are sealed anew, by the key of the new data folder.' },
	succession: { leftOut: 'It tells of keys, which are copied with their folder or made anew.' },
	lease: { leftOut: 'It says who is working at this moment.' },
	media: { leftOut: 'An archive brings no files along. One whose texts name a file is refused.' },
	media_member: { leftOut: 'It tells of files, which an archive does not bring along.' },
	media_use: { leftOut: 'It tells of files, which an archive does not bring along.' },
	file_description: { leftOut: 'It tells of files, which an archive does not bring along.' },
	note: {
		id: 'travels',
		record: 'travels',
		turn: { leftOut: 'The notes of a record are counted anew. Their order stays.' },
		event: { leftOut: 'The log stays behind. In the new database they belong to the event that brings the record.' },
		part: 'travels',
		text: 'travels',
		author: 'travels',
		at: 'travels',
		erased_at: 'travels'
	},
	pin: { leftOut: 'Contents are not brought along, so none of them can be pinned.' },
	draft_comment: { leftOut: 'They are said among those who work here, whom the archive does not bring along either.' },
	working_copy: { leftOut: 'Nobody has filed it. It stays with the one who typed it, where it was typed.' },
	account: { leftOut: 'Who may come in is decided anew where the network is brought in.' },
	passkey: { leftOut: 'It lets a person into the place where it was made, and nowhere else.' },
	recovery_code: { leftOut: 'Accounts are made anew, with codes of their own.' },
	session: { leftOut: 'Whoever was signed in stays with the server that let them in.' },
	invitation: { leftOut: 'Who may come in is decided anew where the network is brought in.' },
	invitation_link: { leftOut: 'Its invitation does not come along.' },
	mail: { leftOut: 'Whom it is for does not come along.' },
	sign_in_step: { leftOut: 'It is of use while somebody is coming in.' },
	attempt: { leftOut: 'It is counted anew.' },
	access_log: { leftOut: 'It names people and stays with the server that let them in.' },
	availability: { leftOut: 'It ends within a day.' },
	line_confirmation: { leftOut: 'Whoever answers the lines where the network is brought in is asked anew.' },
	/** Mandates stay behind, but nobody may get a new one for a member that has left. */
	leaving: {
		member: 'travels',
		leaves_on: 'travels',
		ends_at: 'travels',
		letter_on: 'travels',
		entry: 'travels',
		entered_at: 'travels',
		entered_by: 'travels',
		done_at: 'travels'
	},
	web_address: { leftOut: 'Addresses are found in the texts and asked for anew.' },
	web_address_place: { leftOut: 'It follows from the texts and is filled anew.' },
	web_address_round: { leftOut: 'It says how far the checking of addresses has come here.' },
	setting: { leftOut: 'The first person who comes in is asked anew.' },
	erasure: { leftOut: 'It says which bytes must still go from this data folder.' }
} as const satisfies {
	readonly [Table in keyof Database]: LeftOut | { readonly [Column in keyof Database[Table]]: Decision };
};

/** Columns of a database of which nobody has decided whether they travel: an archive would lose them in silence. */
export async function undecidedColumns(
	db: Kysely<Database>,
	decisions: Decisions = archivedColumns
): Promise<string[]> {
	const tables = await listOwnTables(db);
	return tables.flatMap(({ name, columns, isView }) => {
		// A view of somebody else holds nothing of its own.
		if (isView) return [];
		const table = decisions[name] ?? {};
		if ('leftOut' in table) return [];
		return columns.flatMap((column) => (column.name in table ? [] : [`${name}.${column.name}`]));
	});
}
