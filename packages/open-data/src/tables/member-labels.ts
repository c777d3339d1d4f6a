import type { Words } from '@kok/domain/words';

/** Words for what stands within a value of a kind: a source, a place, a citation, hours, a file, a ground. */
const labels: Readonly<Record<string, Words>> = {
	id: { de: 'Kennung', en: 'Id' },
	title: { de: 'Titel', en: 'Title' },
	publisher: { de: 'herausgegeben von', en: 'published by' },
	url: { de: 'Adresse im Netz', en: 'address on the web' },
	dated: { de: 'Datum auf der Quelle', en: 'date on the source' },
	notBefore: { de: 'nicht vor', en: 'not before' },
	notAfter: { de: 'spätestens', en: 'at the latest' },
	retrieved: { de: 'zuletzt angesehen am', en: 'last looked at on' },
	covers: { de: 'belegt die Felder', en: 'vouches for the fields' },
	area: { de: 'Gebiet', en: 'area' },
	locality: { de: 'Ort', en: 'town' },
	street: { de: 'Straße und Hausnummer', en: 'street and number' },
	postcode: { de: 'Postleitzahl', en: 'postcode' },
	postBox: { de: 'Postfach', en: 'P.O. box' },
	demand: { de: 'Forderung', en: 'demand' },
	clauses: { de: 'Sätze (ohne: die ganze)', en: 'clauses (none: all of it)' },
	version: { de: 'Prüfsumme des zitierten Wortlauts', en: 'hash of the wording cited' },
	kind: { de: 'Art', en: 'kind' },
	document: { de: 'Dokument', en: 'document' },
	since: { de: 'seit', en: 'since' },
	date: { de: 'Datum', en: 'date' },
	precision: { de: 'Genauigkeit', en: 'precision' },
	body: { de: 'Gremium', en: 'body' },
	agreedOn: { de: 'beschlossen am', en: 'agreed on' },
	days: { de: 'Wochentage', en: 'days of the week' },
	from: { de: 'von', en: 'from' },
	to: { de: 'bis', en: 'to' },
	file: { de: 'Prüfsumme der Datei', en: 'hash of the file' },
	mediaType: { de: 'Medientyp', en: 'media type' },
	bytes: { de: 'Größe in Bytes', en: 'size in bytes' },
	width: { de: 'Breite in Pixeln', en: 'width in pixels' },
	height: { de: 'Höhe in Pixeln', en: 'height in pixels' },
	name: { de: 'Name', en: 'name' }
};

/** What a member of a value is called; throws a `TypeError` for one that has no words here yet. */
export function memberLabel(member: string): Words {
	const label = labels[member];
	if (!label) throw new TypeError(`No words for the member ${member} of a value`);
	return label;
}
