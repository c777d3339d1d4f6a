import { randomUUID } from 'node:crypto';
import { delegateFor, staged } from '../stage.ts';
import { setAddresses, setCorrections, setUndone, setWithdrawn } from './console-states.ts';
import { send } from './send.ts';

/** Who looks at a page: somebody of the office, somebody who acts for a member, or nobody who is known yet. */
type Looker = 'office' | 'delegate' | 'nobody';

/** A page of the console as it is looked at. */
export interface ConsolePage {
	name: string;
	path: string;
	by: Looker;
	/** Begin of the names of the drawn pictures that show it. */
	drawn?: string;
	/** The name of a button that is pressed once the page is there. */
	press?: string;
}

/** The access of each who looks. */
export type Tokens = Readonly<Record<Looker, string | undefined>>;

const sources = [{ title: 'Bericht', publisher: 'Netz', dated: '2026' }];

/** Has something in every state lie before the office, and says which page shows it. */
export async function setConsole(): Promise<{ pages: ConsolePage[]; tokens: Tokens }> {
	const [demand, other] = await firstOf('demand');
	const [member] = await firstOf('member');
	const [service] = await firstOf('service');
	if (!demand || !other || !member || !service)
		throw new Error('The network has no demand, member or service to look at');
	const given = await giveToRead('Beratung gehört an jeden Ort, an dem Anzeige erstattet wird');
	await giveToRead('Dolmetschen wird bezahlt, auch vor der Anzeige');
	const returned = await makeGoal('Rechtsbeistand von der ersten Vernehmung an', 'WRITER');
	await send(`/api/records/${returned}/parts/de/review`, { method: 'POST', ifMatch: 1, by: 'WRITER' });
	const reason = { reason: 'Die Zahl der Beratungen fehlt noch.' };
	await send(`/api/records/${returned}/parts/de/return`, { method: 'POST', ifMatch: 2, by: 'READER', body: reason });
	const noted = await makeNoted();
	const ready = await giveToRead('Wohnraum ohne Wartezeit');
	await send(`/api/records/${ready}/parts/de/approval`, { method: 'POST', ifMatch: 2, by: 'WRITER' });
	const copy = {
		type: 'goal',
		part: 'de',
		base: 3,
		values: { title: 'Rechtsbeistand von der ersten Vernehmung an, kostenlos' }
	};
	await send(`/api/working-copies/${returned}/de`, { method: 'PUT', by: 'WRITER', body: copy });
	const corrections = await setCorrections();
	await setWithdrawn(await firstOf('goal').then(([goal]) => goal ?? demand), 'WRITER');
	await setUndone();
	setAddresses([demand, other]);
	const tokens = { office: staged('WRITER'), delegate: delegateFor(member), nobody: undefined };
	return { pages: pagesOf({ demand, member, service, given, returned, ready, ...noted, ...corrections }), tokens };
}

interface Shown {
	demand: string;
	member: string;
	service: string;
	given: string;
	returned: string;
	ready: string;
	/** A demand with notes that is being read, and one that came back with them. */
	read: string;
	back: string;
	/** Demands whose correction is offered, is read, and is public. */
	offered: string;
	asked: string;
	corrected: string;
}

function pagesOf({ demand, member, service, given, returned, ready, read, back, ...correcting }: Shown): ConsolePage[] {
	const office: Omit<ConsolePage, 'by'>[] = [
		{ name: 'desk', path: '/', drawn: '01-desk' },
		{ name: 'list', path: '/forderungen', drawn: '03-list' },
		{ name: 'list-empty', path: '/mitgliedschaften', drawn: '17-empty' },
		{ name: 'list-none-found', path: '/forderungen?q=nirgends' },
		{ name: 'reading', path: `/forderungen/${demand}/de` },
		{ name: 'editor', path: `/forderungen/${demand}/de/schreiben`, drawn: '04-editor' },
		{ name: 'translate', path: `/forderungen/${demand}/en/schreiben`, drawn: '04b-translate' },
		{ name: 'facts', path: `/angebote/${service}/angaben/schreiben`, drawn: '22-facts' },
		{ name: 'part-empty', path: `/ziele/${given}/en` },
		{ name: 'given', path: `/ziele/${given}/de` },
		{ name: 'returned', path: `/ziele/${returned}/de` },
		{ name: 'begun', path: `/ziele/${returned}/de/schreiben` },
		{ name: 'review', path: `/ziele/${given}/gegenlesen/de`, drawn: '06-review' },
		{ name: 'review-several', path: `/gegenlesen?teile=${given},${read}` },
		{ name: 'review-notes', path: `/forderungen/${read}/gegenlesen/de`, drawn: '06-review' },
		{ name: 'notes-back', path: `/forderungen/${back}/de/schreiben` },
		{ name: 'correct', path: `/forderungen/${correcting.offered}/berichtigen/de` },
		{ name: 'correction', path: `/forderungen/${correcting.asked}/de` },
		{ name: 'correction-review', path: `/forderungen/${correcting.asked}/gegenlesen/de` },
		{ name: 'correction-history', path: `/forderungen/${correcting.corrected}/verlauf` },
		{ name: 'publish', path: `/veroeffentlichen?teile=${ready}`, drawn: '07-publish' },
		{ name: 'history', path: `/forderungen/${demand}/verlauf`, drawn: '08-history' },
		{ name: 'withdraw', path: `/mitglieder/${member}/zurueckziehen`, drawn: '21-protection' },
		{ name: 'withdraw-text', path: `/forderungen/${demand}/zurueckziehen` },
		{ name: 'leaving', path: `/austritt/${member}` },
		{ name: 'planned', path: '/geplant' },
		{ name: 'releases', path: '/ausgaben', drawn: '19-releases' },
		{ name: 'release', path: '/ausgaben/1' },
		{ name: 'release-undone', path: '/ausgaben/4' },
		{ name: 'release-end', path: '/ausgaben/beenden' },
		{ name: 'colleagues', path: '/kollegen', drawn: '10-colleagues' },
		{ name: 'people', path: '/personen', drawn: '12-people' },
		{ name: 'invite', path: '/personen/einladen' },
		{ name: 'programs', path: '/zugaenge' },
		{ name: 'outbox', path: '/ausgang' },
		{ name: 'addresses', path: '/adressen' },
		{ name: 'report', path: '/auskunft' },
		{ name: 'running', path: '/betrieb' },
		{ name: 'settings', path: '/einstellungen' },
		{ name: 'log', path: '/logbuch', drawn: '13-audit' },
		{ name: 'event', path: '/logbuch/1' },
		{ name: 'files', path: '/medien', drawn: '15-media' },
		{ name: 'import', path: '/einlesen', drawn: '14-import' },
		{ name: 'search', path: '/suche?q=beratung' },
		{ name: 'search-none', path: '/suche?q=nirgends' },
		{ name: 'import-members', path: '/einlesen/mitglieder' },
		{ name: 'palette', path: '/', drawn: '16-palette', press: 'Suche' },
		{ name: 'keys', path: '/', drawn: '20-keys', press: 'Tasten' },
		{ name: 'account', path: '/konto' },
		{ name: 'not-there', path: '/forderungen/nirgends', drawn: '18-failure' }
	];
	const delegate: Omit<ConsolePage, 'by'>[] = [
		{ name: 'delegate-desk', path: '/', drawn: '02-desk-delegate' },
		{ name: 'delegate-entry', path: `/eintrag/${member}`, drawn: '09-member-entry' },
		{ name: 'delegate-change', path: `/eintrag/${member}/angaben/phone`, drawn: '09b-member-edit' },
		{ name: 'delegate-propose', path: `/eintrag/neu/${randomUUID()}?mitglied=${member}` },
		{ name: 'delegate-list', path: '/forderungen' }
	];
	const nobody: Omit<ConsolePage, 'by'>[] = [
		{ name: 'sign-in', path: '/anmelden', drawn: '11-signin' },
		{ name: 'lost', path: '/anmelden/verloren' },
		{ name: 'first-run', path: staged('START'), drawn: '11b-first-run' },
		{ name: 'invitation', path: '/einladung' }
	];
	return [
		...office.map((page) => ({ ...page, by: 'office' as const })),
		...delegate.map((page) => ({ ...page, by: 'delegate' as const })),
		...nobody.map((page) => ({ ...page, by: 'nobody' as const }))
	];
}

/** Notes at a clause and at the whole, beside a demand that is being read and beside one that came back. */
async function makeNoted(): Promise<Pick<Shown, 'read' | 'back'>> {
	const [read, back] = [randomUUID(), randomUUID()];
	const ground = { kind: 'documented', document: sources[0], since: null };
	for (const [index, id] of [read, back].entries()) {
		const facts = { number: 980 + index, ground, clauses: [{ id: 'a' }, { id: 'b' }], sources };
		const clauses = {
			a: { text: 'Betroffene erhalten einen Aufenthaltstitel, der vom Strafverfahren getrennt ist.' },
			b: { text: 'Der Titel setzt nicht voraus, dass sie bereit sind, in einem Strafverfahren auszusagen.' }
		};
		const wording = { title: 'Wer betroffen ist, darf bleiben', summary: 'Ob jemand aussagt, ändert nichts.', clauses };
		const parts = { facts: { values: facts }, de: { values: wording } };
		await send(`/api/records/${id}`, { method: 'PUT', isNew: true, by: 'READER', body: { type: 'demand', parts } });
		await send(`/api/records/${id}/parts/de/review`, { method: 'POST', ifMatch: 1, by: 'READER' });
		const asked = randomUUID();
		const note = { part: 'de', field: 'clauses', item: 'b', text: 'Deckt „Strafverfahren“ auch die Ermittlungen?' };
		const path = `/api/records/${id}/comments`;
		await send(`${path}/${asked}`, { method: 'PUT', isNew: true, by: 'WRITER', body: note });
		const answer = { answers: asked, text: 'Ja, das steht in der Begründung.' };
		await send(`${path}/${randomUUID()}`, { method: 'PUT', isNew: true, by: 'READER', body: answer });
		const whole = { part: 'de', text: 'So liest es auch, wer „Zeugin“ und „Aussage“ nicht unterscheidet.' };
		await send(`${path}/${randomUUID()}`, { method: 'PUT', isNew: true, by: 'WRITER', body: whole });
	}
	const reason = { reason: 'Bitte die Notizen ansehen.' };
	await send(`/api/records/${back}/parts/de/return`, { method: 'POST', ifMatch: 2, by: 'WRITER', body: reason });
	return { read, back };
}

/** Of a goal's draft another person asks that it be read. */
async function giveToRead(title: string): Promise<string> {
	const id = await makeGoal(title, 'READER');
	await send(`/api/records/${id}/parts/de/review`, { method: 'POST', ifMatch: 1, by: 'READER' });
	return id;
}

async function makeGoal(title: string, by: 'READER' | 'WRITER'): Promise<string> {
	const id = randomUUID();
	const facts = { values: { kind: 'aim', order: 90, sources } };
	const body = { type: 'goal', parts: { facts, de: { values: { title } } } };
	await send(`/api/records/${id}`, { method: 'PUT', isNew: true, by, body });
	return id;
}

async function firstOf(type: string): Promise<string[]> {
	const { records } = (await send(`/api/records?type=${type}&state=published&limit=2`, {
		method: 'GET',
		by: 'WRITER'
	})) as {
		records: { id: string }[];
	};
	return records.map(({ id }) => id);
}
