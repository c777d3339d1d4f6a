import type { Subject } from './subject.ts';

/** Fields of law around counselling, compensation and health. */
export const careSubjects: readonly Subject[] = [
	{
		themes: [1, 18],
		ministry: 'family',
		abbreviation: 'BerVG',
		law: { de: 'Beratungsvertrauensgesetz', en: 'Confidential Counselling Act' },
		about: {
			de: 'Es schützt, was in der Beratung gesagt wird, und sichert ihre Förderung.',
			en: 'It protects what is said in counselling and secures its funding.'
		},
		reform: { de: 'Gesetz über Zeugnisverweigerung in der Beratung', en: 'Act on Refusing Testimony in Counselling' },
		reformed: {
			de: 'Beratende müssen vor Gericht nicht preisgeben, was ihnen anvertraut wurde.',
			en: 'Counsellors do not have to disclose in court what was confided to them.'
		},
		sections: [
			{
				number: '3',
				heading: { de: 'Schutz des Gesprächs', en: 'Protection of the conversation' },
				before: {
					de: 'Beratende sind verschwiegen, soweit kein Gericht sie als Zeuginnen hört.',
					en: 'Counsellors keep confidence unless a court hears them as witnesses.'
				},
				after: {
					de: '(1) Beratende dürfen das Zeugnis über alles verweigern, was ihnen anvertraut wurde.\n\n(2) Akten der Beratung werden nicht beschlagnahmt.',
					en: '(1) Counsellors may refuse testimony on all that was confided to them.\n\n(2) Counselling files are not seized.'
				},
				change: {
					de: 'Was in der Beratung gesagt wird, bleibt dort.',
					en: 'What is said in counselling stays there.'
				}
			},
			{
				number: '8',
				heading: { de: 'Dolmetschen', en: 'Interpreting' },
				before: {
					de: 'Kosten des Dolmetschens können erstattet werden.',
					en: 'The cost of interpreting may be reimbursed.'
				},
				after: {
					de: 'Das Land trägt die Kosten des Dolmetschens in jeder Beratung. Kinder werden dazu nicht herangezogen.',
					en: 'The state bears the cost of interpreting in every consultation. Children are not used for it.'
				},
				change: {
					de: 'Dolmetschen wird in jeder Beratung bezahlt.',
					en: 'Interpreting is paid for in every consultation.'
				}
			}
		],
		reached: {
			title: { de: 'Beratung ist vor Gericht geschützt', en: 'Counselling is protected in court' },
			text: {
				de: 'Seither sprechen Betroffene früher und offener, berichten die Beratungsstellen.',
				en: 'Since then trafficked persons speak earlier and more openly, counselling centres report.'
			}
		},
		open: {
			title: { de: 'Förderung endet mit jedem Haushaltsjahr', en: 'Funding ends with every budget year' },
			text: {
				de: 'Stellen werden im Januar gekündigt und im Mai neu besetzt. Was an Vertrauen gewachsen war, geht dabei verloren.',
				en: 'Posts are cut in January and filled anew in May. The trust that had grown is lost on the way.'
			}
		}
	},
	{
		themes: [8],
		ministry: 'justice',
		abbreviation: 'FondsG',
		law: { de: 'Entschädigungsfondsgesetz', en: 'Compensation Fund Act' },
		about: {
			de: 'Es richtet einen Fonds ein, aus dem erlittenes Unrecht entschädigt wird.',
			en: 'It sets up a fund from which wrongs suffered are compensated.'
		},
		reform: { de: 'Gesetz zur Öffnung des Entschädigungsfonds', en: 'Act Opening the Compensation Fund' },
		reformed: {
			de: 'Der Fonds steht seither auch denen offen, die zur Arbeit gezwungen wurden.',
			en: 'Since then the fund is open to those who were forced to work as well.'
		},
		sections: [
			{
				number: '1',
				heading: { de: 'Wer entschädigt wird', en: 'Who is compensated' },
				before: {
					de: 'Entschädigt wird, wer durch eine Gewalttat an der Gesundheit geschädigt wurde.',
					en: 'Whoever suffered damage to health through an act of violence is compensated.'
				},
				after: {
					de: '(1) Entschädigt wird, wer ausgebeutet oder mit Gewalt, Drohung oder Täuschung zu etwas gebracht wurde.\n\n(2) Ein Urteil ist keine Voraussetzung.',
					en: '(1) Whoever was exploited, or made to do something by violence, threat or deception, is compensated.\n\n(2) A judgment is not required.'
				},
				change: {
					de: 'Auch Drohung und Täuschung zählen, und ein Urteil muss niemand abwarten.',
					en: 'Threat and deception count as well, and nobody has to wait for a judgment.'
				}
			},
			{
				number: '4',
				heading: { de: 'Eingezogenes Vermögen', en: 'Confiscated assets' },
				before: {
					de: 'Eingezogenes Vermögen fällt an das Land.',
					en: 'Confiscated assets fall to the state.'
				},
				after: {
					de: 'Vermögen, das wegen Ausbeutung eingezogen wurde, fließt in den Fonds.',
					en: 'Assets confiscated because of exploitation go to the fund.'
				},
				change: {
					de: 'Was eingezogen wird, kommt den Betroffenen zugute.',
					en: 'What is confiscated benefits trafficked persons.'
				}
			}
		],
		reached: {
			title: { de: 'Der Fonds zahlt an Ausgebeutete', en: 'The fund pays people who were exploited' },
			text: {
				de: 'Die ersten Anträge wurden im Jahr nach der Öffnung bewilligt.',
				en: 'The first applications were granted in the year after it was opened.'
			}
		},
		open: {
			title: { de: 'Kaum jemand kennt den Fonds', en: 'Hardly anyone knows of the fund' },
			text: {
				de: 'Der Antrag hat vierzehn Seiten und liegt nur in der Landessprache vor. Ohne Beratung stellt ihn niemand.',
				en: 'The application has fourteen pages and exists only in the language of the country. Without counselling nobody files it.'
			}
		}
	},
	{
		themes: [6],
		ministry: 'family',
		abbreviation: 'GesZugG',
		law: { de: 'Gesundheitszugangsgesetz', en: 'Access to Health Care Act' },
		about: {
			de: 'Es sichert Behandlung, ohne dass der Betrieb oder ein Amt davon erfährt.',
			en: 'It secures treatment without the employer or an office being told.'
		},
		reform: { de: 'Gesetz über den anonymen Krankenschein', en: 'Act on Anonymous Treatment Vouchers' },
		reformed: {
			de: 'Ein anonymer Schein genügt seither in jeder Praxis.',
			en: 'Since then an anonymous voucher is enough in any surgery.'
		},
		sections: [
			{
				number: '2',
				heading: { de: 'Zugang', en: 'Access' },
				before: {
					de: 'Behandelt wird, wer eine Versicherung nachweist.',
					en: 'Whoever proves insurance is treated.'
				},
				after: {
					de: 'Behandelt wird, wer Behandlung braucht. Eine anerkannte Beratungsstelle stellt auf Wunsch einen Schein ohne Namen aus.',
					en: 'Whoever needs treatment is treated. A recognised counselling centre issues a voucher without a name on request.'
				},
				change: { de: 'Ein Schein ohne Namen genügt.', en: 'A voucher without a name is enough.' }
			},
			{
				number: '5',
				heading: { de: 'Keine Meldung', en: 'No reporting' },
				before: {
					de: 'Praxen und Kliniken erteilen Ämtern Auskunft.',
					en: 'Surgeries and hospitals give information to offices.'
				},
				after: {
					de: 'Angaben aus einer Behandlung werden weder Ämtern noch Betrieben mitgeteilt.',
					en: 'Nothing from a treatment is disclosed to offices or businesses.'
				},
				change: { de: 'Niemand meldet weiter, wer behandelt wurde.', en: 'Nobody reports who was treated.' }
			}
		],
		reached: {
			title: { de: 'Behandlung gibt es auch ohne Namen', en: 'Treatment is given without a name too' },
			text: {
				de: 'Beratungsstellen stellen den Schein aus, das Land rechnet ab.',
				en: 'Counselling centres issue the voucher, the state settles the bill.'
			}
		},
		open: {
			title: { de: 'Auf Therapieplätze wartet man ein Jahr', en: 'The wait for therapy is a year' },
			text: {
				de: 'Dolmetschen in der Therapie bezahlt niemand. Viele geben auf, bevor ein Platz frei wird.',
				en: 'Nobody pays for interpreting in therapy. Many give up before a place is free.'
			}
		}
	}
];
