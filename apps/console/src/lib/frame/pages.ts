import type { Me } from '#lib/api/client.ts';
import { words } from '#lib/words/words.ts';
import type { MenuLine } from './menu.ts';

/** Pictures and documents, which are of no single type. */
export const mediaPage: MenuLine = { address: '/medien', text: words.rail.media };

/** What became public and what will, as far as someone may read it. */
export function publishingPages(me: Me | undefined): MenuLine[] {
	return [
		{ address: '/ausgaben', text: words.releases.title },
		...(me?.may.listPublications ? [{ address: '/geplant', text: words.planned.title }] : [])
	];
}

/** Where tables are brought in, for whoever may. */
export function importingPages(me: Me | undefined): MenuLine[] {
	return me?.may.importRecords === 'all' ? [{ address: '/einlesen', text: words.rail.importing }] : [];
}

/** What the network has set, for whoever may read it. */
export function settingPages(me: Me | undefined): MenuLine[] {
	return me?.may.readSettings ? [{ address: '/einstellungen', text: words.rail.settings }] : [];
}

/** All pages that are about no single type. */
export function pages(me: Me | undefined): MenuLine[] {
	return [
		{ address: '/', text: words.rail.waiting },
		{ address: '/suche', text: words.search.title },
		...(me ? [mediaPage] : []),
		...publishingPages(me),
		{ address: '/logbuch', text: words.log.title },
		...importingPages(me),
		...(me ? [{ address: '/adressen', text: words.desk.kinds.addresses }] : []),
		...(me?.may.readOperation ? [{ address: '/betrieb', text: words.rail.operation }] : []),
		...settingPages(me),
		{ address: '/auskunft', text: words.rail.personal },
		{ address: '/konto', text: words.rail.account }
	];
}
