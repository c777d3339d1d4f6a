import type { Subject } from './subject.ts';

/** Fields of law around work: wages, housing, inspections. */
export const workSubjects: readonly Subject[] = [
	{
		themes: [0, 16],
		ministry: 'labour',
		abbreviation: 'LohnWG',
		law: { de: 'Lohnwahrungsgesetz', en: 'Wage Safeguarding Act' },
		about: {
			de: 'Es sagt, wann Lohn zu zahlen ist und wer dafür einsteht.',
			en: 'It says when wages are due and who answers for them.'
		},
		reform: {
			de: 'Gesetz über die Haftung für Löhne in Auftragsketten',
			en: 'Act on Liability for Wages in Contracting Chains'
		},
		reformed: {
			de: 'Auftraggeber haften seither für den Lohn in der ganzen Kette.',
			en: 'Since then contractors are liable for wages along the whole chain.'
		},
		sections: [
			{
				number: '4',
				heading: { de: 'Fälligkeit des Lohns', en: 'When wages are due' },
				before: {
					de: '(1) Lohn ist am Ende der vereinbarten Zeit zu zahlen.\n\n(2) Er kann bar oder in Sachwerten geleistet werden.',
					en: '(1) Wages shall be paid at the end of the agreed period.\n\n(2) They may be rendered in cash or in kind.'
				},
				after: {
					de: '(1) Lohn ist spätestens am letzten Werktag jedes Monats zu zahlen.\n\n(2) Er ist auf ein Konto zu überweisen, über das die beschäftigte Person allein verfügt.\n\n(3) Fehlt ein schriftlicher Vertrag, gilt der ortsübliche Lohn als vereinbart.',
					en: '(1) Wages shall be paid no later than the last working day of each month.\n\n(2) They shall be transferred to an account of which the worker alone disposes.\n\n(3) Where there is no written contract, the wage customary in the area is deemed agreed.'
				},
				change: {
					de: 'Lohn wird monatlich auf ein eigenes Konto gezahlt, auch ohne schriftlichen Vertrag.',
					en: 'Wages are paid monthly to an account of one’s own, even without a written contract.'
				}
			},
			{
				number: '9',
				heading: { de: 'Haftung der Auftraggeber', en: 'Liability of contractors' },
				before: {
					de: 'Für den Lohn haftet, wer den Arbeitsvertrag geschlossen hat.',
					en: 'Whoever concluded the employment contract is liable for the wages.'
				},
				after: {
					de: '(1) Für den Lohn haften alle, die einen Auftrag weitergegeben haben, als Gesamtschuldner.\n\n(2) Ein Auftrag darf höchstens einmal weitergegeben werden.\n\n(3) Wer Lohn fordert, muss nur darlegen, auf welcher Arbeitsstätte gearbeitet wurde.',
					en: '(1) All who have passed on an order are jointly and severally liable for the wages.\n\n(2) An order may be passed on once at most.\n\n(3) Whoever claims wages need only state at which workplace the work was done.'
				},
				change: {
					de: 'Die Haftung reicht bis zum ersten Auftraggeber.',
					en: 'Liability reaches up to the first contractor.'
				}
			}
		],
		reached: {
			title: {
				de: 'Lohn kann beim ersten Auftraggeber eingefordert werden',
				en: 'Wages can be claimed from the main contractor'
			},
			text: {
				de: 'Wer um Lohn gebracht wurde, muss nicht mehr beweisen, welches Unternehmen in der Kette den Vertrag schloss. Es genügt zu sagen, wo gearbeitet wurde.',
				en: 'Those cheated of their wages no longer have to prove which company in the chain concluded the contract. It is enough to say where the work was done.'
			}
		},
		open: {
			title: { de: 'Lohnklagen dauern zu lange', en: 'Claims for wages take too long' },
			text: {
				de: 'Zwischen Klage und Urteil vergehen oft zwei Jahre. Viele sind dann längst ausgereist, und niemand vollstreckt für sie.',
				en: 'Two years often pass between claim and judgment. By then many have left the country, and nobody enforces on their behalf.'
			}
		}
	},
	{
		themes: [2, 3],
		ministry: 'labour',
		abbreviation: 'UnterkG',
		law: { de: 'Unterkünftegesetz', en: 'Workers’ Housing Act' },
		about: {
			de: 'Es regelt, wie untergebracht werden darf, wer für einen Betrieb arbeitet.',
			en: 'It governs how people who work for a business may be housed.'
		},
		reform: { de: 'Gesetz zur Trennung von Arbeit und Wohnen', en: 'Act Separating Work and Housing' },
		reformed: {
			de: 'Wer die Arbeit verliert, verliert nicht mehr am selben Tag das Bett.',
			en: 'Those who lose their job no longer lose their bed the same day.'
		},
		sections: [
			{
				number: '3',
				heading: { de: 'Ende der Unterbringung', en: 'End of accommodation' },
				before: {
					de: 'Mit dem Arbeitsverhältnis endet die Unterbringung.',
					en: 'Accommodation ends with the employment.'
				},
				after: {
					de: '(1) Die Unterbringung endet frühestens sechs Wochen nach dem Arbeitsverhältnis.\n\n(2) Wer eine Beschwerde erhoben hat, bleibt bis zu deren Erledigung untergebracht.',
					en: '(1) Accommodation ends no earlier than six weeks after the employment.\n\n(2) Whoever has lodged a complaint remains housed until it is settled.'
				},
				change: {
					de: 'Nach einer Kündigung bleibt die Unterkunft sechs Wochen lang sicher.',
					en: 'After a dismissal, housing remains secure for six weeks.'
				}
			},
			{
				number: '7',
				heading: { de: 'Persönliche Papiere', en: 'Personal papers' },
				before: {
					de: 'Papiere der Untergebrachten sind sorgfältig aufzubewahren.',
					en: 'Papers of the residents shall be kept with care.'
				},
				after: {
					de: '(1) Niemand darf Pässe oder andere Papiere der Untergebrachten an sich nehmen, auch nicht mit deren Einwilligung.\n\n(2) In jeder Unterkunft steht ein verschließbares Fach für jede Person bereit.',
					en: '(1) Nobody may take possession of passports or other papers of the residents, even with their consent.\n\n(2) Every accommodation provides a locker for each person.'
				},
				change: {
					de: 'Papiere bleiben in der Hand derer, denen sie gehören.',
					en: 'Papers stay in the hands of those to whom they belong.'
				}
			}
		],
		reached: {
			title: { de: 'Niemand darf fremde Pässe verwahren', en: 'Nobody may keep other people’s passports' },
			text: {
				de: 'Das Einbehalten von Papieren ist verboten, gleich mit welcher Begründung. Beratungsstellen können sich darauf berufen, wenn sie Papiere zurückfordern.',
				en: 'Withholding papers is forbidden, whatever the reason given. Counselling centres can rely on this when they ask for papers back.'
			}
		},
		open: {
			title: { de: 'Unterkünfte werden kaum geprüft', en: 'Housing is hardly inspected' },
			text: {
				de: 'Wer prüft, meldet sich an. Mängel werden notiert und selten behoben; wer sich beschwert, wird verlegt.',
				en: 'Inspectors announce themselves. Defects are noted and seldom mended; those who complain are moved elsewhere.'
			}
		}
	},
	{
		themes: [7, 19],
		ministry: 'labour',
		abbreviation: 'BKontrG',
		law: { de: 'Betriebskontrollgesetz', en: 'Workplace Inspection Act' },
		about: {
			de: 'Es sagt, wer Betriebe prüft und was dabei festzustellen ist.',
			en: 'It says who inspects businesses and what they have to establish.'
		},
		reform: {
			de: 'Gesetz über Kontrollen im Interesse der Beschäftigten',
			en: 'Act on Inspections in the Workers’ Interest'
		},
		reformed: {
			de: 'Kontrollen fragen seither zuerst nach Lohn und Arbeitszeit.',
			en: 'Since then inspections ask about wages and hours first.'
		},
		sections: [
			{
				number: '2',
				heading: { de: 'Gegenstand der Kontrolle', en: 'Subject of the inspection' },
				before: {
					de: 'Festzustellen sind Beschäftigung, Aufenthalt und Meldung der angetroffenen Personen.',
					en: 'The employment, residence and registration of the persons found shall be established.'
				},
				after: {
					de: '(1) Festzustellen ist zuerst, ob Lohn gezahlt und Arbeitszeit eingehalten wird.\n\n(2) Angaben der Beschäftigten werden nicht an Ausländerämter weitergegeben.',
					en: '(1) It shall first be established whether wages are paid and working hours kept.\n\n(2) What workers state is not passed on to immigration offices.'
				},
				change: {
					de: 'Was Beschäftigte sagen, bleibt bei der Arbeitsinspektion.',
					en: 'What workers say stays with the labour inspectorate.'
				}
			},
			{
				number: '6',
				heading: { de: 'Begleitung durch Beratungsstellen', en: 'Counselling centres at inspections' },
				before: {
					de: 'Dritte sind von Kontrollen ausgeschlossen.',
					en: 'Third parties are excluded from inspections.'
				},
				after: {
					de: 'Anerkannte Beratungsstellen und Gewerkschaften sind bei Kontrollen anwesend, soweit Beschäftigte es wünschen.',
					en: 'Recognised counselling centres and trade unions are present at inspections where workers wish it.'
				},
				change: {
					de: 'Beratungsstellen dürfen bei Kontrollen dabei sein.',
					en: 'Counselling centres may be present at inspections.'
				}
			}
		],
		reached: {
			title: { de: 'Kontrollen kommen ohne Ausländeramt', en: 'Inspections come without the immigration office' },
			text: {
				de: 'Arbeitsinspektion und Aufenthaltsbehörde prüfen nicht mehr gemeinsam. Beratungsstellen sehen, dass häufiger ausgesagt wird.',
				en: 'The labour inspectorate and the immigration office no longer inspect together. Counselling centres see that people speak more often.'
			}
		},
		open: {
			title: { de: 'Es fehlt an Arbeitsinspektorinnen', en: 'There are too few labour inspectors' },
			text: {
				de: 'Ein Betrieb wird im Durchschnitt alle zwanzig Jahre geprüft. Private Haushalte prüft niemand.',
				en: 'On average a business is inspected once in twenty years. Nobody inspects private homes.'
			}
		}
	}
];
