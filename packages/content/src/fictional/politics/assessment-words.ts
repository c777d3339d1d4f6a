import type { Words } from '@kok/domain/words';
import type { FactsOf } from '../record.ts';

type Facts = FactsOf<'assessment'>;

type Status = NonNullable<Facts['status']> | 'none';

/** What is said of where a demand stands, by the state that is given, or none; several ways to say it. */
export const assessmentWords: Record<Facts['axis'], Partial<Record<Status, readonly Words[]>>> = {
	network: {
		open: [
			{
				de: 'Noch hat sich niemand mit der Forderung befasst, dem sie vorgelegt werden könnte.',
				en: 'Nobody to whom the demand could be put has dealt with it yet.'
			},
			{
				de: 'Im Programm der Regierung kommt das Thema nicht vor.',
				en: 'The subject does not appear in the government’s programme.'
			}
		],
		introduced: [
			{
				de: 'Die Forderung liegt vor; eine Antwort steht aus.',
				en: 'The demand has been put forward; an answer is outstanding.'
			},
			{
				de: 'Sie ist dem zuständigen Ministerium bekannt und wurde dort besprochen.',
				en: 'The ministry responsible knows it and has discussed it.'
			}
		],
		taken_up: [
			{
				de: 'Der Entwurf nimmt den Gedanken auf, allerdings nicht in allen Sätzen.',
				en: 'The draft takes up the idea, though not in every clause.'
			},
			{
				de: 'Das Ministerium hat zugesagt, einen Vorschlag zu machen.',
				en: 'The ministry has promised to make a proposal.'
			}
		],
		in_legislation: [
			{
				de: 'Die Erste Kammer hat zugestimmt; die Zweite berät noch.',
				en: 'The First Chamber has agreed; the Second is still debating.'
			},
			{
				de: 'Der Ausschuss hat zwei Sätze verbessert, bevor abgestimmt wurde.',
				en: 'The committee improved two clauses before the vote.'
			}
		],
		partly_realised: [
			{
				de: 'Das Gesetz gilt. Ein Teil der Sätze ist erfüllt, der Rest bleibt offen.',
				en: 'The law is in force. Some of the clauses are met, the rest remain open.'
			},
			{
				de: 'Was gilt, hilft vielen; für einige Gruppen macht es noch keinen Unterschied.',
				en: 'What is in force helps many; for some groups it makes no difference yet.'
			}
		],
		realised: [
			{
				de: 'Jeder Satz der Forderung steht im geltenden Recht. Ob es angewandt wird, ist eine andere Frage.',
				en: 'Every clause of the demand stands in the law in force. Whether it is applied is another question.'
			},
			{
				de: 'Das Recht sagt heute, was die Forderung verlangt. Die Beratung beobachtet, wie es angewandt wird.',
				en: 'The law now says what the demand asks for. Counselling centres observe how it is applied.'
			}
		],
		rejected: [
			{
				de: 'Der Ausschuss hat den Vorschlag mit der Mehrheit seiner Stimmen abgelehnt.',
				en: 'The committee rejected the proposal by a majority of its votes.'
			},
			{
				de: 'Das Gesetz wurde ohne diesen Punkt beschlossen; ein Antrag dazu fand keine Mehrheit.',
				en: 'The law was passed without this point; a motion on it found no majority.'
			}
		],
		stalled: [
			{
				de: 'Seit über einem Jahr ist nichts geschehen; auf Nachfragen kommt keine Antwort.',
				en: 'Nothing has happened for more than a year; enquiries go unanswered.'
			},
			{
				de: 'Das Vorhaben wartet auf eine Einigung zwischen zwei Ministerien.',
				en: 'The plan is waiting for two ministries to agree.'
			}
		],
		reversed: [
			{
				de: 'Eine Verordnung nimmt einen Teil dessen zurück, was gegolten hat.',
				en: 'An ordinance takes back part of what had been in force.'
			},
			{
				de: 'Die Mittel wurden gestrichen; was auf dem Papier gilt, geschieht nicht mehr.',
				en: 'The funds were cut; what holds on paper no longer happens.'
			}
		]
	},
	officials: {
		none: [
			{
				de: 'Die Regierung antwortet auf eine Anfrage, sie sammle dazu Berichte der Gebiete.',
				en: 'The government answers an enquiry that it is collecting reports from the areas.'
			},
			{
				de: 'Das Ministerium teilt mit, es prüfe, ob die Regeln genügen.',
				en: 'The ministry states that it is examining whether the rules suffice.'
			}
		],
		taken_up: [
			{
				de: 'Das Ministerium schreibt, das Anliegen werde „im Rahmen des Möglichen“ berücksichtigt.',
				en: 'The ministry writes that the concern will be considered “as far as possible”.'
			}
		],
		realised: [
			{
				de: 'Nach Auffassung des Ministeriums ist das Anliegen mit dem Gesetz vollständig erfüllt.',
				en: 'In the ministry’s view the law meets the concern in full.'
			}
		],
		stalled: [
			{
				de: 'Die Regierung antwortet auf eine Anfrage, ein Zeitplan bestehe derzeit nicht.',
				en: 'The government answers an enquiry that there is no timetable at present.'
			}
		]
	},
	monitors: {
		none: [
			{
				de: 'Die Morgenfurth-Gruppe empfiehlt, die Regeln in allen Gebieten gleich anzuwenden.',
				en: 'The Morgenfurth Group recommends applying the rules alike in all areas.'
			},
			{
				de: 'Die Beobachtungsstelle findet keine Zahlen, an denen sich etwas ablesen ließe.',
				en: 'The observatory finds no figures from which anything could be read.'
			}
		]
	},
	practice: {
		partly_realised: [
			{
				de: 'In drei von vier Gebieten wird das neue Recht angewandt; in den anderen kennen es die Ämter noch nicht.',
				en: 'In three out of four areas the new law is applied; elsewhere the offices do not know it yet.'
			},
			{
				de: 'Wer begleitet wird, bekommt recht. Wer allein kommt, wird oft weggeschickt.',
				en: 'Those who are accompanied are heard. Those who come alone are often sent away.'
			}
		],
		open: [
			{
				de: 'In der Beratung hat sich nichts geändert.',
				en: 'Nothing has changed in counselling.'
			}
		],
		reversed: [
			{
				de: 'Beratungsstellen berichten, dass Ämter wieder so entscheiden wie vor dem Gesetz.',
				en: 'Counselling centres report that offices decide again as they did before the law.'
			}
		]
	}
};

/** Who says so. */
export const assessors: Record<Facts['axis'], readonly string[]> = {
	network: ['Geschäftsstelle des Netzes Freie Hand', 'AG Arbeit und Lohn', 'AG Verfahren'],
	officials: ['Das zuständige Ministerium', 'Regierung von Wiesland'],
	monitors: ['Geschäftsstelle des Netzes Freie Hand'],
	practice: ['Beratungsstellen des Netzes', 'Umfrage unter den Mitgliedern']
};
