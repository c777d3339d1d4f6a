import type { Subject } from './subject.ts';

/** Fields of law around staying and proceedings. */
export const staySubjects: readonly Subject[] = [
	{
		themes: [4, 5, 15, 17],
		ministry: 'interior',
		abbreviation: 'BleibG',
		law: { de: 'Bleibegesetz', en: 'Right to Stay Act' },
		about: {
			de: 'Es sagt, wer im Land bleiben darf, wenn Rechte verletzt wurden.',
			en: 'It says who may stay in the country when rights have been violated.'
		},
		reform: {
			de: 'Gesetz über den Aufenthalt während der Rechtsverfolgung',
			en: 'Act on Residence While Pursuing One’s Rights'
		},
		reformed: {
			de: 'Wer Ansprüche verfolgt, darf bleiben, bis darüber entschieden ist.',
			en: 'Those who pursue claims may stay until they are decided.'
		},
		sections: [
			{
				number: '11',
				heading: { de: 'Aufenthalt während eines Verfahrens', en: 'Residence during proceedings' },
				before: {
					de: 'Der Aufenthalt kann erlaubt werden, solange die Strafverfolgung die Anwesenheit erfordert.',
					en: 'Residence may be permitted as long as the prosecution requires presence.'
				},
				after: {
					de: '(1) Der Aufenthalt ist zu erlauben, bis alle Verfahren über Lohn, Entschädigung und Strafe beendet sind.\n\n(2) Die Erlaubnis hängt nicht davon ab, ob jemand aussagt.\n\n(3) Sie berechtigt zur Arbeit in jedem Betrieb.',
					en: '(1) Residence shall be permitted until all proceedings on wages, compensation and punishment have ended.\n\n(2) The permit does not depend on whether someone testifies.\n\n(3) It entitles the holder to work for any employer.'
				},
				change: {
					de: 'Die Erlaubnis hängt nicht mehr von einer Aussage ab.',
					en: 'The permit no longer depends on a statement.'
				}
			},
			{
				number: '14',
				heading: { de: 'Angehörige', en: 'Relatives' },
				before: {
					de: 'Angehörige können nach fünf Jahren nachziehen.',
					en: 'Relatives may follow after five years.'
				},
				after: {
					de: 'Kinder und Personen, für die jemand sorgt, dürfen sofort nachziehen, wenn ihnen am bisherigen Ort Druck oder Rache droht.',
					en: 'Children and dependants may follow at once if pressure or revenge threatens them where they live.'
				},
				change: {
					de: 'Bedrohte Angehörige warten nicht mehr fünf Jahre.',
					en: 'Relatives under threat no longer wait five years.'
				}
			}
		],
		reached: {
			title: { de: 'Bleiben hängt nicht mehr von der Aussage ab', en: 'Staying no longer depends on testimony' },
			text: {
				de: 'Wer ausgebeutet wurde, bekommt einen Titel für die Dauer aller Verfahren und darf arbeiten.',
				en: 'Those who were exploited receive a title for the length of all proceedings, and may work.'
			}
		},
		open: {
			title: { de: 'Nach dem Urteil beginnt die Unsicherheit', en: 'Uncertainty begins after the judgment' },
			text: {
				de: 'Mit dem letzten Verfahren endet der Titel. Wer in dieser Zeit Arbeit, Sprache und Freunde gefunden hat, muss trotzdem gehen.',
				en: 'The title ends with the last proceedings. Those who have found work, language and friends by then have to leave all the same.'
			}
		}
	},
	{
		themes: [13, 12, 14],
		ministry: 'justice',
		abbreviation: 'BeistG',
		law: { de: 'Beistandsgesetz', en: 'Legal Support Act' },
		about: {
			de: 'Es regelt, wer im Verfahren Beistand bekommt und wer ihn bezahlt.',
			en: 'It governs who receives support in proceedings and who pays for it.'
		},
		reform: { de: 'Gesetz über Bedenkzeit und freien Beistand', en: 'Act on Time to Reflect and Free Legal Support' },
		reformed: {
			de: 'Vor jeder Vernehmung stehen Bedenkzeit und Beistand.',
			en: 'Every interview is preceded by time to reflect and legal support.'
		},
		sections: [
			{
				number: '2',
				heading: { de: 'Bedenkzeit', en: 'Time to reflect' },
				before: {
					de: 'Auf Antrag ist eine Bedenkzeit von bis zu vier Wochen zu gewähren.',
					en: 'On application, time to reflect of up to four weeks shall be granted.'
				},
				after: {
					de: '(1) Wer von Ausbeutung betroffen sein kann, hat drei Monate Bedenkzeit, ohne sie zu beantragen.\n\n(2) Unterkunft, Essen und Beratung sind in dieser Zeit gesichert.\n\n(3) Niemand wird in dieser Zeit außer Landes gebracht.',
					en: '(1) Whoever may be affected by exploitation has three months to reflect, without having to apply.\n\n(2) Housing, food and counselling are secured during that time.\n\n(3) Nobody is removed from the country during that time.'
				},
				change: {
					de: 'Die Bedenkzeit beginnt von selbst und dauert drei Monate.',
					en: 'Time to reflect begins by itself and lasts three months.'
				}
			},
			{
				number: '6',
				heading: { de: 'Kosten des Beistands', en: 'Cost of support' },
				before: {
					de: 'Die Kosten trägt das Land, soweit die Person bedürftig ist.',
					en: 'The state bears the cost where the person is in need.'
				},
				after: {
					de: 'Das Land trägt die Kosten eines frei gewählten Beistands vom ersten Gespräch an, auch für Klagen auf Lohn.',
					en: 'The state bears the cost of freely chosen support from the first interview on, including claims for wages.'
				},
				change: {
					de: 'Beistand ist ohne Prüfung des Einkommens kostenlos.',
					en: 'Support is free without a means test.'
				}
			}
		],
		reached: {
			title: { de: 'Drei Monate Bedenkzeit ohne Antrag', en: 'Three months to reflect, without applying' },
			text: {
				de: 'Niemand muss sich am Tag einer Razzia entscheiden, ob er oder sie aussagt. Die Frist läuft von selbst.',
				en: 'Nobody has to decide on the day of a raid whether to testify. The period runs by itself.'
			}
		},
		open: {
			title: { de: 'Verurteilt wird weiterhin, wer gezwungen war', en: 'People who were forced are still convicted' },
			text: {
				de: 'Staatsanwaltschaften fragen selten, ob Zwang vorlag. Eine Anweisung, die das vorschreibt, fehlt.',
				en: 'Prosecutors seldom ask whether there was coercion. An instruction to do so is missing.'
			}
		}
	}
];
