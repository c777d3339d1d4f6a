/** What is asked for, linked, locked or due is a column; what only people read is the body of a snapshot. */
export interface Database {
	record: RecordTable;
	part: PartTable;
	snapshot: SnapshotTable;
	publication: PublicationTable;
	publication_set: PublicationSetTable;
	publication_set_part: PublicationSetPartTable;
	embargo: EmbargoTable;
	embargo_person: EmbargoPersonTable;
	slug: SlugTable;
	link: LinkTable;
	event: EventTable;
	event_change: EventChangeTable;
	record_head: RecordHeadTable;
	head_title: HeadTitleTable;
	head_word: HeadWordTable;
	chain: ChainTable;
	token: TokenTable;
	mandate: MandateTable;
	release: ReleaseTable;
	succession: SuccessionTable;
	lease: LeaseTable;
	media: MediaTable;
	media_member: MediaMemberTable;
	media_use: MediaUseTable;
	file_description: FileDescriptionTable;
	erasure: ErasureTable;
	note: NoteTable;
	pin: PinTable;
	working_copy: WorkingCopyTable;
	account: AccountTable;
	passkey: PasskeyTable;
	recovery_code: RecoveryCodeTable;
	session: SessionTable;
	invitation: InvitationTable;
	invitation_link: InvitationLinkTable;
	mail: MailTable;
	sign_in_step: SignInStepTable;
	attempt: AttemptTable;
	access_log: AccessLogTable;
	setting: SettingTable;
	draft_comment: DraftCommentTable;
	availability: AvailabilityTable;
	line_confirmation: LineConfirmationTable;
	leaving: LeavingTable;
	web_address: WebAddressTable;
	web_address_place: WebAddressPlaceTable;
	web_address_round: WebAddressRoundTable;
}

interface RecordTable {
	id: string;
	type: string;
	created_at: string;
	/** The type's name, where there may be only one record of it. */
	single_of: string | null;
	/** The published value of the type's fixed fact, such as a demand's number. */
	fixed_value: string | null;
	withdrawn_at: string | null;
	withdrawn_for: 'over' | 'replaced' | 'protection' | null;
	replaced_by: string | null;
	/** The last day on which someone confirmed that it still holds. */
	confirmed_on: string | null;
}

interface PartTable {
	record: string;
	/** `facts`, `inside`, or the locale of a wording. */
	name: string;
	/** Counts every change; the ETag begins with it. */
	revision: number;
	published: string | null;
	published_since: string | null;
	published_origin: string | null;
	published_origin_locale: string | null;
	draft: string | null;
	draft_stage: 'open' | 'in_review' | 'approved' | null;
	draft_by: string | null;
	/** JSON: everyone else who wrote in the draft since the part was last published. */
	draft_also_by: string | null;
	draft_origin: string | null;
	draft_origin_locale: string | null;
	publish_at: string | null;
	/** Names the note that says why the draft was returned. */
	returned_for: string | null;
	/** 1 where the draft is meant as an editorial correction, or was approved as one. */
	draft_correction: number | null;
	/** 1 where what is published corrected a version editorially. */
	published_editorial: number | null;
}

/** Addressed by its hash and never changed, so history costs nothing; only its body can be erased, to protect someone. */
interface SnapshotTable {
	hash: string;
	type: string;
	part: 'facts' | 'wording' | 'inside';
	/** Version of the type's fields when this was written; older ones are raised on reading. */
	fields_version: number;
	body: string | null;
}

/** What the public read of a part and since when, in turn: written by the database itself whenever that changes. */
interface PublicationTable {
	record: string;
	/** Counts the publications of a record. */
	turn: number;
	part: string;
	/** None where the part was taken back. */
	snapshot: string | null;
	since: string | null;
	/** 1 for what was entered while versions were counted in each language by itself. */
	per_language: number;
	/** The number of the version that stood from then on: noted before a text is erased that is needed to count. */
	counted: number | null;
	/** 1 for a text that corrected a version editorially. */
	editorial: number;
}

/** Parts that become public together at an hour. */
interface PublicationSetTable {
	id: string;
	publish_at: string;
	scheduled_at: string;
	scheduled_by: string;
	status: 'scheduled' | 'published' | 'unscheduled' | 'stopped';
	/** When and by whom it was published, unscheduled or stopped. */
	ended_at: string | null;
	ended_by: string | null;
}

interface PublicationSetPartTable {
	publication_set: string;
	/** Counts the parts of a set. */
	turn: number;
	record: string;
	part: string;
	/** The revision that scheduling gave it, and the text that is to become public. */
	revision: number;
	snapshot: string;
	/** Code of what stood in the way of this part when its set was stopped; none where another part did. */
	hindrance: string | null;
}

/** A set that is planned under embargo: people are told where the public does not read it at its hour. */
interface EmbargoTable {
	publication_set: string;
	/** The event that published the set. */
	event: number | null;
	/** `kept`: it was public at its hour. `missed`: it was not, and was told. None while nobody knows. */
	fate: 'kept' | 'missed' | null;
	settled_at: string | null;
}

/** Who is told of a set under embargo. */
interface EmbargoPersonTable {
	publication_set: string;
	/** Counts the people of a set. */
	turn: number;
	account: string;
}

interface SlugTable {
	type: string;
	locale: string;
	slug: string;
	record: string;
	/** Counts the slugs of a record in a language; the highest is the current one. */
	turn: number;
}

interface LinkTable {
	record: string;
	part: string;
	state: 'draft' | 'published';
	field: string;
	target: string;
}

interface EventTable {
	seq: number;
	at: string;
	actor: string;
	action: string;
	/** The record, token or other object that the command was about. */
	object: string;
	/** Canonical JSON: what changed, as ids, revisions and hashes. */
	changes: string;
	request: string;
	previous_hash: string;
	hash: string;
}

/** Which parts an event changed. It is filled from the events, so that one record's are found without reading all. */
interface EventChangeTable {
	record: string;
	event: number;
	/** Counts the rows of an event. */
	turn: number;
	part: string;
	/** Revisions of the part before and after. */
	before: number;
	after: number;
	/** The text that the change names. */
	snapshot: string | null;
	/** 1 where the text was erased by the event, 0 where it was written or stayed. */
	erased: number;
}

/**
 * A record as a list shows it, in one row for each audience that may see it. It follows from the record's parts and from
 * the log, and is written in the transaction of every change.
 */
interface RecordHeadTable {
	/** `office` sees drafts. `members` are delegates, of a record that is not their own. */
	audience: 'office' | 'members';
	record: string;
	type: string;
	/**
	 * The one record that keeps this one from the members, itself or one that it cannot do without: whoever acts for it
	 * sees this one. Empty where nothing does, `*` where several do.
	 */
	veil: string;
	/** The member that it belongs to. */
	owner: string | null;
	/** The members that keep it themselves, by what is public and by its draft; empty where the office keeps it. */
	keeper: string;
	next_keeper: string;
	/** Who made the last change, and when; to members the day on which something became public. */
	writer: string | null;
	changed_at: string;
	/** The next instant at which a part becomes public by itself; `9999…` where none does. */
	due: string;
	/**
	 * When it was last known to hold, as help pages show it: a day, a month or a year. Empty where nobody knows; `9999…` where
	 * nobody is asked.
	 */
	confirmed: string;
	/** 1 where a part is in this state, else 0. A withdrawn record has no other state. */
	published: number;
	open: number;
	in_review: number;
	approved: number;
	scheduled: number;
	withdrawn: number;
	/** 1 where a wording was translated from one that reads otherwise by now. */
	behind: number;
	/** 1 where a draft cannot be published as it is. */
	hindered: number;
	/** The fixed value that the draft asks for, such as a demand's number. */
	wanted: string | null;
	/** The text of the facts that are public. */
	public_facts: string | null;
	/** JSON of what a list shows: titles, and the state of each part. */
	face: string;
}

/** The place of a record among the others, in each language. */
interface HeadTitleTable {
	audience: 'office' | 'members';
	locale: string;
	type: string;
	/** The title as it is compared, in this language or else in one that it has. */
	sort: string;
	record: string;
}

/** The words of a record's titles in all languages, as they are compared. */
interface HeadWordTable {
	audience: 'office' | 'members';
	word: string;
	record: string;
}

/** One row: the chain's last link, locked first by every writer so that the chain never forks. */
interface ChainTable {
	id: number;
	seq: number;
	hash: string;
}

interface TokenTable {
	id: string;
	name: string;
	role: 'admin' | 'office' | 'delegate';
	hash: string;
	created_at: string;
	expires_at: string;
	last_used_on: string | null;
	revoked_at: string | null;
	/** Who made it, where a person who was signed in did. */
	account: string | null;
	/** JSON: operations that ask a person for a second factor and that it may do all the same; none said, all of its role. */
	scopes: string | null;
}

/** For which member or body someone acts, and from when to when. */
interface MandateTable {
	id: string;
	/** As the log names them. */
	holder: string;
	acts_for: string;
	begins_at: string;
	/** None while nobody said when it ends. */
	ends_at: string | null;
}

interface ReleaseTable {
	number: number;
	at: string;
	content: string;
	/** The signed envelope as it is published. */
	envelope: string;
}

/** A key that took the place of the one before. */
interface SuccessionTable {
	turn: number;
	at: string;
	/** The key's id, as in an envelope. */
	key: string;
	/** The signed statement that vouches for it, if any does. */
	statement: string | null;
}

/** Who may do a thing alone, and until when; the number tells a late holder that another came after it. */
interface LeaseTable {
	name: string;
	number: number;
	holder: string;
	until: string;
}

/** A kept file, by the SHA-256 of its bytes, which lie beside the database. */
interface MediaTable {
	hash: string;
	media_type: 'image/webp' | 'application/pdf';
	bytes: number;
	/** In pixels, of a picture. */
	width: number | null;
	height: number | null;
	added_by: string;
	added_at: string;
}

/** For which member a delegate brought a file. */
interface MediaMemberTable {
	hash: string;
	member: string;
}

/** Which snapshots name a file: it stays for as long as one does. */
interface MediaUseTable {
	hash: string;
	snapshot: string;
}

/** What is said about a kept file, once for the office and once for each member for which it was brought. */
interface FileDescriptionTable {
	hash: string;
	/** `office`, or the id of a member. */
	side: string;
	/** Counted from 1. */
	revision: number;
	name: string | null;
	/** JSON: what is to be seen, by language. */
	alternative: string;
	credit: string | null;
	/** Who gave the permission to show it; with it `allowed_until` and `withdrawn_on`, days. */
	allowed_by: string | null;
	allowed_until: string | null;
	withdrawn_on: string | null;
	/** 1 once somebody has looked that nobody can be recognised who needs protection. */
	shows_nobody: number;
	/** 1 once somebody has looked that nothing gives away a place. */
	shows_no_place: number;
	described_by: string;
	described_at: string;
}

/** What was erased to protect someone. It names no text: the event says who did it and when. */
interface ErasureTable {
	event: number;
	/** None where it was texts of several records. */
	record: string | null;
	/** JSON: hashes of kept files whose bytes must go. */
	files: string;
	/** None while bytes of it may still lie somewhere in the data folder or the database's files. */
	finished_at: string | null;
}

/** A reason in words, given for one step of a record or of a part. Of it only the text can be erased. */
interface NoteTable {
	id: string;
	record: string;
	/** Counts the notes of a record. */
	turn: number;
	/** The event to which it belongs. */
	event: number;
	/** None where it was about the whole record. */
	part: string | null;
	text: string | null;
	author: string;
	at: string;
	erased_at: string | null;
}

/** An earlier content that the public reads until it is unpinned. */
interface PinTable {
	id: number;
	content: string;
	/** Number of the release that was chosen. */
	release: number;
	pinned_at: string;
	pinned_by: string;
	/** The note that says why. */
	note: string | null;
}

/** What someone typed in a part and has not filed as a draft. Nobody else reads it, and no event tells of it. */
interface WorkingCopyTable {
	/** As the log names them. */
	holder: string;
	/** May not have been made yet. */
	record: string;
	part: string;
	type: string;
	/** The revision of the part that it began from; 0 where there was none. */
	base: number;
	translated_from: string | null;
	/** JSON of the values as far as they are written. */
	body: string;
	saved_at: string;
}

/** A person who signs in. */
interface AccountTable {
	id: string;
	/** In lower case; none once the person's data are erased. */
	email: string | null;
	name: string;
	role: 'admin' | 'office' | 'delegate';
	created_at: string;
	/** From then on it lets nobody in. */
	ended_at: string | null;
	/** Argon2id with its salt and cost, in the form of PHC. */
	password: string | null;
	/** The secret of the app that shows codes, as `code-safe.ts` locks it for this account. */
	totp: string | null;
	/** The newest period of 30 seconds whose code was used: none is used twice. */
	totp_step: number;
	/** Wrong codes since the last right one; ten lock this way in. */
	wrong_codes: number;
	/** 1 where single letters are commands in the console. */
	letters: number;
}

interface PasskeyTable {
	id: string;
	account: string;
	/** Under which the device knows it, in Base64url. */
	credential: string;
	/** COSE key, in Base64url. */
	public_key: string;
	/** How often it was used, where the device counts, up to 2³²; a lower number tells of a copy. */
	counter: string;
	/** JSON: how the device is reached. */
	transports: string;
	/** What its owner calls it. */
	name: string;
	created_at: string;
	last_used_at: string | null;
}

interface RecoveryCodeTable {
	hash: string;
	account: string;
	used_at: string | null;
}

interface SessionTable {
	id: string;
	account: string;
	/** Of the secret in the cookie, which nobody stores. */
	hash: string;
	created_at: string;
	/** When a second factor was last given. */
	confirmed_at: string;
	expires_at: string;
	/** 1 where the person said at sign-in that the device is their own. */
	own_device: number;
	/** Kind of browser and system, such as “Firefox, Android”. */
	device: string;
	ended_at: string | null;
}

/** Someone may come in by a link: as the first, as a new person, or again. */
interface InvitationTable {
	id: string;
	kind: 'start' | 'invitation' | 'recovery';
	/** Who comes in again, and who came in. */
	account: string | null;
	email: string | null;
	name: string | null;
	role: 'admin' | 'office' | 'delegate';
	acts_for: string | null;
	/** Days of the mandate. */
	from_day: string | null;
	until_day: string | null;
	/** As the log names them. */
	invited_by: string;
	created_at: string;
	expires_at: string;
	/** 1 while a second person has to confirm it: until then it has no link. */
	waits: number;
	confirmed_by: string | null;
	used_at: string | null;
	withdrawn_at: string | null;
}

/** A link that was made for an invitation. Each is good until one of them is used. */
interface InvitationLinkTable {
	/** Of the code in the link, which nobody stores. */
	hash: string;
	invitation: string;
	made_at: string;
}

/**
 * A mail that waits to be sent or was. Its text is made when it is sent: of an invitation with a link of its own, else it
 * tells an account that a set under embargo missed its hour, or that somebody else did what an event says.
 */
interface MailTable {
	id: string;
	invitation: string | null;
	publication_set: string | null;
	event: number | null;
	account: string | null;
	state: 'waiting' | 'accepted' | 'refused';
	created_at: string;
	/** When it is tried next. */
	next_at: string;
	tries: number;
	/** Why the last try failed, by code. */
	trouble: string | null;
	ended_at: string | null;
}

/** Half of the way in: what was shown or asked, once and for a few minutes; of a link, for as long as that is good. */
interface SignInStepTable {
	hash: string;
	kind: 'password' | 'passkey' | 'step-up' | 'new-passkey' | 'entry';
	account: string | null;
	invitation: string | null;
	/** What a passkey has to sign, or of an entry the secret of the app for codes, locked for the account or this step. */
	challenge: string | null;
	expires_at: string;
}

/** How often something was tried, by a hash of who tried, until when that is counted. */
interface AttemptTable {
	key: string;
	count: number;
	until: string;
}

/** Who came in, who tried, what was refused, and who looked at what; the log of the chain has none of it. */
interface AccessLogTable {
	id: string;
	at: string;
	account: string | null;
	/** As the log names them. */
	actor: string | null;
	what: 'signed-in' | 'failed' | 'signed-out' | 'confirmed' | 'not-confirmed' | 'refused' | 'viewed' | 'said';
	/** The way in, the operation that was refused, what was viewed, or the member for which something was said. */
	detail: string;
	device: string;
	request: string;
}

/** What the people of the network decided about their own work. */
interface SettingTable {
	name: 'publishing-alone';
	/** JSON. */
	value: string;
	changed_at: string;
	changed_by: string;
}

/** What the office says about a draft, and what its writers answer. Of it only the text can be erased. */
interface DraftCommentTable {
	id: string;
	record: string;
	/** Counts the comments of a record. */
	turn: number;
	part: string;
	/** Of the part when it was written. */
	revision: number;
	/** The field that it is about, and the item of that field. */
	field: string | null;
	item: string | null;
	/** The comment that it answers. */
	answers: string | null;
	text: string | null;
	author: string;
	at: string;
	/** When a return of the part told it to the delegates who wrote it; nobody but the office reads it before. */
	told_at: string | null;
	resolved_at: string | null;
	resolved_by: string | null;
	erased_at: string | null;
}

/** Whether a member can take someone tonight. After its end nobody reads it, and the next answer of anybody removes it. */
interface AvailabilityTable {
	member: string;
	answer: 'yes' | 'ask' | 'no';
	places: number | null;
	said_at: string;
	until: string;
}

/** When somebody last confirmed the lines of a member for colleagues. */
interface LineConfirmationTable {
	member: string;
	/** SHA-256 of the lines that were confirmed. */
	lines: string;
	/** A day, where the network is. */
	confirmed_on: string;
}

/** When a member leaves the network. From then on nobody acts for it, whatever end a mandate has of its own. */
interface LeavingTable {
	member: string;
	/** Its last day in the network, where the network is. */
	leaves_on: string;
	/** The first instant at which it is no member any more. */
	ends_at: string;
	/** The day of the letter by which it leaves. */
	letter_on: string;
	/** Whether its public entry was withdrawn at once or is withdrawn then. */
	entry: 'at_once' | 'on_the_day';
	entered_at: string;
	/** As the log names them. */
	entered_by: string;
	/** When what ends was ended; none while that is to come. */
	done_at: string | null;
}

/** A page of the web that a text names, and what asking for it has said. */
interface WebAddressTable {
	id: string;
	/** As it is asked for. */
	address: string;
	host: string;
	/**
	 * `failing`: it failed too seldom or for too short a time to be called `gone` or `silent`. `refused`: it could not be
	 * checked.
	 */
	state: 'unasked' | 'reachable' | 'moved' | 'failing' | 'gone' | 'silent' | 'refused';
	since: string;
	/** Code of what the last check found. */
	said: string | null;
	/** Of the answer, where there was one. */
	status: number | null;
	moved_to: string | null;
	/** Checks in turn that failed, and when the first of them was. */
	failures: number;
	failing_since: string | null;
	checked_at: string | null;
	next_at: string;
	/** Since when somebody says that it is right as it is. It is asked no more. */
	accepted_at: string | null;
}

/** Where an address stands in what is drafted or published. A row counts while its text is the one of its part. */
interface WebAddressPlaceTable {
	record: string;
	part: string;
	state: 'draft' | 'published';
	field: string;
	address: string;
	snapshot: string;
	/** 1 where the public read it when the text was looked through. */
	is_shown: number;
}

/** One row: how far the checking of addresses has come. */
interface WebAddressRoundTable {
	id: number;
	/** The event up to which texts were looked through. */
	seq: number;
	asked_at: string | null;
	/** When an address last answered whatever it was, and of which host. */
	answered_at: string | null;
	answered_host: string | null;
	/** Since when no address at all can be reached. */
	nothing_since: string | null;
	/** None is asked before. */
	rest_until: string | null;
}
