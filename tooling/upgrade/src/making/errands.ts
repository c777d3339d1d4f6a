import { makePdf } from '@kok/api/src/testing/pdf.ts';
import { makePng } from '@kok/api/src/testing/pictures.ts';
import type { Body } from '../network/ask.ts';
import { type Desk, approve, bring, create, order, publish, readParts, save, withdraw } from './desk.ts';
import { errandIds } from './errand-ids.ts';

/** When what is scheduled becomes public: one hour comes as soon as a test lets time pass, the other never. */
export const soon = '2027-01-04T08:00:00.000Z';
const never = '2099-01-01T00:00:00.000Z';

const source = { title: 'Prüfdaten', publisher: 'Prüfdaten', dated: '2026' };
const text = 'Dieser Eintrag prüft, ob ältere Daten vollständig übernommen werden.';

/** Leaves something in every state that the office can leave it in. Each errand has a record of its own. */
export async function runErrands(desk: Desk, member: string): Promise<void> {
	await leaveDrafts(desk);
	await schedule(desk);
	await withdrawSome(desk);
	await illustrate(desk);
	await reword(desk);
	await noteForColleagues(desk, member);
}

function term(title: string) {
	return {
		type: 'term',
		parts: { facts: { values: { sources: [source] } }, de: { values: { term: title, definition: text } } }
	};
}

function page(title: string, { facts = {}, words = {} }: { facts?: object; words?: object } = {}) {
	return {
		type: 'page',
		parts: {
			facts: { values: { kind: 'about', order: 90, stations: [], sources: [source], ...facts } },
			de: { values: { title, text, ...words } }
		}
	};
}

async function leaveDrafts(desk: Desk): Promise<void> {
	await create(desk, errandIds.open, term('Offener Entwurf'));

	await create(desk, errandIds.inReview, term('Entwurf beim Gegenlesen'));
	await order(desk, { record: errandIds.inReview, part: 'facts', verb: 'review' });
	await order(desk, { record: errandIds.inReview, part: 'de', verb: 'review' });

	await create(desk, errandIds.approved, term('Freigegebener Entwurf'));
	await approve(desk, errandIds.approved);

	await create(desk, errandIds.returned, term('Zurückgegebener Entwurf'));
	await order(desk, { record: errandIds.returned, part: 'de', verb: 'review' });
	await order(desk, {
		record: errandIds.returned,
		part: 'de',
		verb: 'return',
		body: { reason: 'Bitte die Quelle nennen.' }
	});
}

async function schedule(desk: Desk): Promise<void> {
	await create(desk, errandIds.dueSoon, page('Seite mit naher Frist'));
	await publish(desk, errandIds.dueSoon, soon);

	await create(desk, errandIds.dueNever, page('Seite mit ferner Frist'));
	await publish(desk, errandIds.dueNever, never);
}

async function withdrawSome(desk: Desk): Promise<void> {
	await found(desk, errandIds.over, 'Abgeschlossenes Vorhaben');
	await withdraw(desk, errandIds.over, { reason: 'over' });

	await found(desk, errandIds.replaced, 'Ersetzte Seite');
	await found(desk, errandIds.successor, 'Nachfolgende Seite');
	await withdraw(desk, errandIds.replaced, { reason: 'replaced', by: errandIds.successor });

	await found(desk, errandIds.protected, 'Zum Schutz entfernte Seite');
	await withdraw(desk, errandIds.protected, { reason: 'protection' });
}

async function found(desk: Desk, record: string, title: string): Promise<void> {
	await create(desk, record, page(title));
	await publish(desk, record);
}

async function illustrate(desk: Desk): Promise<void> {
	const picture = await bring(desk, makePng({ width: 320, height: 200 }), 'image/png');
	const document = await bring(desk, makePdf(), 'application/pdf');
	await create(
		desk,
		errandIds.illustrated,
		page('Seite mit Bild und Dokument', {
			facts: { pictures: [{ id: 'bild', picture }], documents: [{ id: 'papier', document }] },
			words: {
				pictures: { bild: { alternative: 'Eine leere Fläche' } },
				documents: { papier: { title: 'Leeres Blatt' } }
			}
		})
	);
	await publish(desk, errandIds.illustrated);
}

/** One page gets another address, one loses a language, and one is being rewritten while it is public. */
async function reword(desk: Desk): Promise<void> {
	await found(desk, errandIds.renamed, 'Frühere Überschrift');
	await save(desk, { record: errandIds.renamed, part: 'de', values: { title: 'Heutige Überschrift', text } });
	await publish(desk, errandIds.renamed);

	const english = { values: { title: 'Page in two languages', text: 'This entry checks older data.' } };
	await create(desk, errandIds.unpublished, page('Seite in zwei Sprachen'));
	await save(desk, { record: errandIds.unpublished, part: 'en', ...english, translatedFrom: 'de' });
	await publish(desk, errandIds.unpublished);
	await order(desk, { record: errandIds.unpublished, part: 'en', verb: 'unpublication', body: {} });

	await found(desk, errandIds.reworked, 'Seite in Arbeit');
	await save(desk, { record: errandIds.reworked, part: 'de', values: { title: 'Seite in Arbeit, neu gefasst', text } });
}

async function noteForColleagues(desk: Desk, member: string): Promise<void> {
	const before = (await readParts(desk, member))['inside']?.['published'];
	await save(desk, { record: member, part: 'inside', values: { ...valuesOf(before), colleagueNote: text } });
}

function valuesOf(shown: Body | undefined): object {
	return Object.fromEntries(Object.entries(shown ?? {}).filter(([member]) => member === 'values'))['values'] ?? {};
}
