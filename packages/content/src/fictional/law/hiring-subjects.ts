import type { Subject } from './subject.ts';

/** Fields of law around how people are hired and when they rest. */
export const hiringSubjects: readonly Subject[] = [
	{
		themes: [10, 9],
		ministry: 'labour',
		abbreviation: 'ArbVermG',
		law: { de: 'Arbeitsvermittlungsgesetz', en: 'Labour Placement Act' },
		about: {
			de: 'Es regelt, wer Arbeit vermitteln darf und was das kostet.',
			en: 'It governs who may place people in work and at what cost.'
		},
		reform: { de: 'Gesetz über gebührenfreie Vermittlung', en: 'Act on Placement Free of Charge' },
		reformed: {
			de: 'Die Kosten der Vermittlung trägt seither der Betrieb.',
			en: 'Since then the business bears the cost of placement.'
		},
		sections: [
			{
				number: '5',
				heading: { de: 'Kosten der Vermittlung', en: 'Cost of placement' },
				before: {
					de: 'Die Vermittlung kann von der vermittelten Person eine angemessene Gebühr verlangen.',
					en: 'The agency may charge the person placed a reasonable fee.'
				},
				after: {
					de: '(1) Von der vermittelten Person darf nichts verlangt werden, auch nicht für Reise, Kurs oder Papiere.\n\n(2) Verbotene Gebühren sind doppelt zurückzuzahlen.',
					en: '(1) Nothing may be charged to the person placed, nor for travel, courses or papers.\n\n(2) Forbidden fees shall be repaid twofold.'
				},
				change: {
					de: 'Gebühren zulasten der Vermittelten sind verboten.',
					en: 'Fees at the expense of those placed are forbidden.'
				}
			},
			{
				number: '8',
				heading: { de: 'Sprache des Vertrags', en: 'Language of the contract' },
				before: {
					de: 'Verträge werden in der Landessprache geschlossen.',
					en: 'Contracts are concluded in the language of the country.'
				},
				after: {
					de: 'Ein Vertrag bindet die vermittelte Person nur, wenn er ihr drei Tage vor der Unterschrift in einer Sprache vorlag, die sie versteht.',
					en: 'A contract binds the person placed only if it was before them, three days ahead of signing, in a language they understand.'
				},
				change: {
					de: 'Verträge gelten nur in einer Sprache, die verstanden wird.',
					en: 'Contracts hold only in a language that is understood.'
				}
			}
		],
		reached: {
			title: {
				de: 'Vermittlung ist für Arbeitsuchende kostenlos',
				en: 'Placement is free for people looking for work'
			},
			text: {
				de: 'Wer dennoch zahlen musste, bekommt das Doppelte zurück. Das Register der Agenturen ist öffentlich.',
				en: 'Whoever had to pay all the same gets back twice as much. The register of agencies is public.'
			}
		},
		open: {
			title: { de: 'Gebühren werden im Ausland kassiert', en: 'Fees are collected abroad' },
			text: {
				de: 'Was hier verboten ist, zahlen viele vor der Abreise. Ohne Abkommen mit den Nachbarländern bleibt das Verbot auf dem Papier.',
				en: 'What is forbidden here, many pay before they set out. Without agreements with neighbouring countries the ban stays on paper.'
			}
		}
	},
	{
		themes: [11],
		ministry: 'labour',
		abbreviation: 'RuhezG',
		law: { de: 'Ruhezeitengesetz', en: 'Rest Periods Act' },
		about: {
			de: 'Es sichert freie Tage, Pausen und Urlaub.',
			en: 'It secures days off, breaks and leave.'
		},
		reform: { de: 'Gesetz über Arbeitszeit in privaten Haushalten', en: 'Act on Working Time in Private Homes' },
		reformed: {
			de: 'Bereitschaft im Haus zählt seither als Arbeitszeit.',
			en: 'Since then being on call in the house counts as working time.'
		},
		sections: [
			{
				number: '1',
				heading: { de: 'Geltung', en: 'Scope' },
				before: {
					de: 'Dieses Gesetz gilt nicht für Beschäftigte, die im Haushalt ihres Arbeitgebers wohnen.',
					en: 'This Act does not apply to workers who live in the household of their employer.'
				},
				after: {
					de: 'Dieses Gesetz gilt für alle Beschäftigten, gleich wo sie wohnen.',
					en: 'This Act applies to all workers, wherever they live.'
				},
				change: { de: 'Die Ausnahme für Haushalte ist gestrichen.', en: 'The exception for private homes is deleted.' }
			},
			{
				number: '5',
				heading: { de: 'Bereitschaft', en: 'On call' },
				before: {
					de: 'Zeiten der Bereitschaft gelten als Ruhezeit.',
					en: 'Time on call counts as rest.'
				},
				after: {
					de: '(1) Wer sich bereithalten muss, arbeitet.\n\n(2) Jede Woche bleibt ein zusammenhängender Tag frei, an dem niemand sich bereithält.',
					en: '(1) Whoever has to be on call is working.\n\n(2) Every week one whole day remains free on which nobody is on call.'
				},
				change: { de: 'Bereitschaft ist Arbeitszeit.', en: 'Being on call is working time.' }
			}
		],
		reached: {
			title: { de: 'Bereitschaft im Haushalt gilt als Arbeit', en: 'Being on call in the home counts as work' },
			text: {
				de: 'Pflegekräfte, die im Haus wohnen, haben erstmals Anspruch auf einen freien Tag, den niemand streichen kann.',
				en: 'Carers who live in are for the first time entitled to a day off that nobody can cancel.'
			}
		},
		open: {
			title: { de: 'Arbeitszeit im Haushalt schreibt niemand auf', en: 'Nobody records working hours in the home' },
			text: {
				de: 'Das Recht auf Ruhe lässt sich ohne Aufzeichnung nicht durchsetzen. Es fehlt eine Pflicht, die auch Familien erfüllen können.',
				en: 'The right to rest cannot be enforced without a record. What is missing is a duty that families can fulfil too.'
			}
		}
	}
];
