import type { Entry } from '../history.ts';
import { documents } from './documents.ts';
import * as ids from './ids.ts';

/** What bodies of the network are known to have agreed, each with its date and the document that says so. */
export const agreements: readonly Entry<'agreement'>[] = [
	{
		id: ids.agreements.mission,
		type: 'agreement',
		stage: 'published',
		facts: {
			body: ids.bodies.membersMeeting,
			on: '2015-10',
			note: 'Der Tag, das Ergebnis der Abstimmung und der Text des Leitbilds lagen nicht vor.',
			sources: [documents.association]
		},
		wording: {
			de: {
				title: 'Leitbild des KOK',
				summary:
					'Eine Arbeitsgruppe aus Vertreter*innen der Mitgliedsorganisationen hat das Leitbild entworfen. Es wurde mit den Mitgliedern besprochen, und die Mitgliederversammlung hat es beschlossen.'
			},
			en: {
				title: 'Mission statement of KOK',
				summary:
					'A working group of representatives of the member organisations drafted the mission statement. It was discussed with the members and adopted by the members’ meeting.'
			}
		}
	}
];
