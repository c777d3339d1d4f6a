import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import { assessments as ids, demands } from './ids.ts';

/** Who places what the documents say: KOK has assessed nothing here. */
const author = 'Redaktion dieser Vorführung';

/** What a dated document says of where a demand stands. It gets a state only where the document itself gives one. */
export const assessments: readonly Entry<'assessment'>[] = [
	{
		id: ids.residence2023,
		type: 'assessment',
		stage: 'published',
		facts: {
			demand: demands.residence,
			axis: 'network',
			on: '2023-07-26',
			author,
			sources: [documents.day2023]
		},
		wording: {
			de: {
				text: 'Der Koalitionsvertrag von 2021 verspricht einen Titel, der nicht von der Bereitschaft zur Aussage abhängt. Der KOK mahnt an, das Versprechen zu halten.'
			},
			en: {
				text: 'The coalition agreement of 2021 promises a title that does not depend on readiness to testify. KOK calls for the promise to be kept.'
			}
		}
	},
	{
		id: ids.residence2025,
		type: 'assessment',
		stage: 'published',
		facts: {
			demand: demands.residence,
			axis: 'network',
			on: '2025-05-14',
			author,
			sources: [documents.convention20Years]
		},
		wording: {
			de: {
				text: 'Der KOK nennt einen Titel unabhängig vom Strafverfahren eine langjährige Forderung, die der Konvention des Europarats entspricht.'
			},
			en: {
				text: 'KOK calls a title independent of criminal proceedings a long-standing demand, in line with the Council of Europe convention.'
			}
		}
	}
];
