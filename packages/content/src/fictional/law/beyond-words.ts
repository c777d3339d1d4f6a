import type { Words } from '@kok/domain/words';
import type { BodyKey } from '../politics/body-words.ts';
import type { FactsOf } from '../record.ts';

type Facts = FactsOf<'legal_act'>;

export interface ActBeyond {
	kind: Facts['kind'];
	level: Facts['level'];
	identifier: { scheme: Facts['identifiers'][number]['scheme']; value: string };
	issuedBy: BodyKey;
	on: string;
	inForceOn?: string;
	transposeBy?: string;
	deadline?: { until: string; body: BodyKey; outcome?: 'met' | 'missed'; text: Words };
	title: Words;
	short: string;
	summary: Words;
	text?: Words;
}

/** What became the directive. */
export const proposalWords: ActBeyond = {
	kind: 'bill',
	level: 'europe',
	identifier: { scheme: 'other', value: 'FR-Vorschlag 2022/3' },
	issuedBy: 'riverCouncil',
	on: '2022-10-05',
	title: {
		de: 'Vorschlag für eine Richtlinie über Lieferketten auf Baustellen und Schiffen',
		en: 'Proposal for a Directive on Contracting Chains on Building Sites and Ships'
	},
	short: 'Vorschlag Ketten',
	summary: {
		de: 'Aus diesem Vorschlag wurde die Richtlinie über Lieferketten.',
		en: 'This proposal became the directive on contracting chains.'
	}
};

/** What binds the country from outside, and what its government has promised. */
export const actsBeyond: readonly ActBeyond[] = [
	{
		kind: 'convention',
		level: 'world',
		identifier: { scheme: 'other', value: 'MF 12' },
		issuedBy: 'experts',
		on: '2005-06-03',
		inForceOn: '2008-02-01',
		title: {
			de: 'Abkommen von Morgenfurth über den Schutz vor Ausbeutung',
			en: 'Morgenfurth Convention on Protection against Exploitation'
		},
		short: 'MFA',
		summary: {
			de: 'Verpflichtet die Staaten, Betroffene zu schützen, auch wenn niemand verurteilt wird.',
			en: 'Obliges states to protect trafficked persons even if nobody is convicted.'
		},
		text: {
			de: 'Das Abkommen stellt die Rechte der Menschen voran, nicht die Verfolgung der Taten. Seine Sachverständigen besuchen jedes Land alle fünf Jahre.',
			en: 'The convention puts people’s rights first, not the prosecution of acts. Its experts visit every country every five years.'
		}
	},
	{
		kind: 'protocol',
		level: 'world',
		identifier: { scheme: 'other', value: 'MF 12.1' },
		issuedBy: 'experts',
		on: '2016-11-25',
		inForceOn: '2019-07-01',
		title: { de: 'Zusatzprotokoll über Arbeit in Haushalten', en: 'Additional Protocol on Work in Private Homes' },
		short: 'MFP',
		summary: {
			de: 'Stellt Arbeit in Haushalten jeder anderen gleich.',
			en: 'Puts work in private homes on a par with any other.'
		}
	},
	{
		kind: 'directive',
		level: 'europe',
		identifier: { scheme: 'other', value: 'FR 2024/17' },
		issuedBy: 'riverCouncil',
		on: '2024-03-14',
		inForceOn: '2024-05-01',
		transposeBy: '2027-05-01',
		title: {
			de: 'Richtlinie des Rates der Flussstaaten über Lieferketten auf Baustellen und Schiffen',
			en: 'Directive of the Council of River States on Contracting Chains on Building Sites and Ships'
		},
		short: 'RL Ketten',
		summary: {
			de: 'Verlangt, dass der erste Auftraggeber für Löhne einsteht.',
			en: 'Demands that the main contractor answers for wages.'
		}
	},
	{
		kind: 'programme',
		level: 'country',
		identifier: { scheme: 'other', value: 'Programm 2023' },
		issuedBy: 'family',
		on: '2023-09-28',
		title: {
			de: 'Programm der Regierung gegen Ausbeutung 2023 bis 2027',
			en: 'Government Programme against Exploitation 2023 to 2027'
		},
		short: 'PgA',
		summary: {
			de: 'Nennt vierzig Vorhaben mit Zuständigen, aber für elf davon kein Geld.',
			en: 'Names forty projects and who is responsible, but no money for eleven of them.'
		},
		deadline: {
			until: '2025-12-31',
			body: 'family',
			text: {
				de: 'Das Ministerium legt einen Zwischenbericht vor.',
				en: 'The ministry presents an interim report.'
			}
		}
	},
	{
		kind: 'report',
		level: 'world',
		identifier: { scheme: 'other', value: 'MF/WL 3' },
		issuedBy: 'experts',
		on: '2022-04-08',
		title: {
			de: 'Dritter Bericht der Morgenfurth-Gruppe über Wiesland',
			en: 'Third Report of the Morgenfurth Group on Wiesland'
		},
		short: 'MF-Bericht 3',
		summary: {
			de: 'Empfiehlt ein Aufenthaltsrecht, das nicht an eine Aussage gebunden ist, und einen offenen Fonds.',
			en: 'Recommends a right to stay that is not tied to testimony, and an open fund.'
		}
	}
];
