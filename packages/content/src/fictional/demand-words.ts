import type { Words } from '@kok/domain/words';
import { areas } from './towns.ts';
import { at } from './random.ts';

/** Whom a demand is about: as the subject of a title, and as a group. */
interface Group {
	who: Words;
	all: Words;
}

/** What is demanded for a group: the rest of the title, and the texts beneath it. */
interface Theme {
	short: Words;
	what: Words;
	summary: Words;
	clauses: readonly Words[];
	reasons: Words;
}

const groups: readonly Group[] = [
	{
		who: { de: 'Wer auf Baustellen arbeitet', en: 'Anyone who works on building sites' },
		all: { de: 'Beschäftigte auf Baustellen', en: 'people who work on building sites' }
	},
	{
		who: { de: 'Wer in fremden Haushalten pflegt', en: 'Anyone who provides care in private homes' },
		all: { de: 'Pflegekräfte in Haushalten', en: 'people who provide care in private homes' }
	},
	{
		who: { de: 'Wer Pakete ausfährt', en: 'Anyone who delivers parcels' },
		all: { de: 'Beschäftigte der Paketdienste', en: 'people who deliver parcels' }
	},
	{
		who: { de: 'Wer nachts Büros reinigt', en: 'Anyone who cleans offices at night' },
		all: { de: 'Reinigungskräfte', en: 'cleaners' }
	},
	{
		who: { de: 'Wer bei der Ernte hilft', en: 'Anyone who helps with the harvest' },
		all: { de: 'Erntehelferinnen und Erntehelfer', en: 'harvest workers' }
	},
	{
		who: { de: 'Wer in Schlachthöfen arbeitet', en: 'Anyone who works in slaughterhouses' },
		all: { de: 'Beschäftigte der Schlachthöfe', en: 'slaughterhouse workers' }
	},
	{
		who: { de: 'Wer in Restaurantküchen arbeitet', en: 'Anyone who works in restaurant kitchens' },
		all: { de: 'Beschäftigte in Restaurantküchen', en: 'kitchen staff' }
	},
	{
		who: { de: 'Wer auf Schiffen anheuert', en: 'Anyone who signs on to a ship' },
		all: { de: 'Seeleute', en: 'seafarers' }
	},
	{
		who: { de: 'Wer Lastwagen fährt', en: 'Anyone who drives lorries' },
		all: { de: 'Lastwagenfahrerinnen und Lastwagenfahrer', en: 'lorry drivers' }
	},
	{
		who: { de: 'Wer in der Prostitution arbeitet', en: 'Anyone who works in prostitution' },
		all: { de: 'Beschäftigte in der Prostitution', en: 'people who work in prostitution' }
	},
	{
		who: { de: 'Wer als Au-pair kommt', en: 'Anyone who comes as an au pair' },
		all: { de: 'Au-pairs', en: 'au pairs' }
	},
	{
		who: { de: 'Wer über eine Agentur vermittelt wird', en: 'Anyone who is placed by an agency' },
		all: { de: 'Arbeitskräfte aus der Vermittlung', en: 'workers placed by agencies' }
	},
	{
		who: { de: 'Wer in Nagelstudios arbeitet', en: 'Anyone who works in a nail studio' },
		all: { de: 'Beschäftigte in Nagelstudios', en: 'nail studio workers' }
	},
	{
		who: { de: 'Wer im Wald Holz schlägt', en: 'Anyone who fells timber' },
		all: { de: 'Waldarbeiterinnen und Waldarbeiter', en: 'forestry workers' }
	},
	{
		who: { de: 'Wer in Großwäschereien arbeitet', en: 'Anyone who works in an industrial laundry' },
		all: { de: 'Beschäftigte der Wäschereien', en: 'laundry workers' }
	},
	{
		who: { de: 'Wer in Lagerhallen packt', en: 'Anyone who packs in a warehouse' },
		all: { de: 'Beschäftigte in Lagerhallen', en: 'warehouse workers' }
	},
	{
		who: { de: 'Wer fremde Kinder hütet', en: 'Anyone who looks after other people’s children' },
		all: { de: 'Kinderbetreuerinnen und Kinderbetreuer', en: 'child minders' }
	},
	{
		who: { de: 'Wer ohne Papiere arbeitet', en: 'Anyone who works without papers' },
		all: { de: 'Beschäftigte ohne Papiere', en: 'people who work without papers' }
	},
	{
		who: { de: 'Wer in Sammelunterkünften lebt', en: 'Anyone who lives in collective housing' },
		all: { de: 'Menschen in Sammelunterkünften', en: 'people in collective housing' }
	},
	{
		who: { de: 'Wer auf Bühnen und in Clubs auftritt', en: 'Anyone who performs on stage or in clubs' },
		all: { de: 'Künstlerinnen und Künstler', en: 'performers' }
	},
	{
		who: { de: 'Wer in Heimen putzt und kocht', en: 'Anyone who cleans and cooks in care homes' },
		all: { de: 'Hilfskräfte in Heimen', en: 'assistants in care homes' }
	},
	{
		who: { de: 'Wer Fisch verarbeitet', en: 'Anyone who processes fish' },
		all: { de: 'Beschäftigte der Fischbetriebe', en: 'fish workers' }
	},
	{
		who: { de: 'Wer in Gewächshäusern arbeitet', en: 'Anyone who works in greenhouses' },
		all: { de: 'Beschäftigte in Gewächshäusern', en: 'greenhouse workers' }
	}
];

const themes: readonly Theme[] = [
	{
		short: { de: 'Voller Lohn', en: 'Full wages' },
		what: { de: 'bekommt den vollen Lohn, auch ohne Vertrag', en: 'is paid in full, even without a contract' },
		summary: { de: 'bekommen ihren Lohn pünktlich und ganz.', en: 'are paid on time and in full' },
		clauses: [
			{
				de: 'Der Lohn wird jeden Monat auf ein eigenes Konto überwiesen.',
				en: 'Wages go to an account of their own every month.'
			},
			{
				de: 'Fehlt ein schriftlicher Vertrag, gilt der ortsübliche Lohn.',
				en: 'Where there is no written contract, the wage usual in the area applies.'
			},
			{
				de: 'Abzüge für Schlafplatz und Essen sind auf ein Fünftel begrenzt.',
				en: 'Deductions for bed and board are limited to a fifth.'
			}
		],
		reasons: {
			de: 'Beratungsstellen berichten, dass Löhne oft erst am Ende der Saison gezahlt werden, und dann nicht ganz.',
			en: 'Counselling centres report that wages are often paid only at the end of the season, and then not in full.'
		}
	},
	{
		short: { de: 'Eigene Sprache', en: 'Own language' },
		what: { de: 'wird in der eigenen Sprache beraten', en: 'is advised in their own language' },
		summary: { de: 'finden Beratung in ihrer eigenen Sprache.', en: 'find advice in their own language' },
		clauses: [
			{
				de: 'Das Land bezahlt Dolmetschende für jede Beratung.',
				en: 'The state pays interpreters for every consultation.'
			},
			{
				de: 'Merkblätter liegen in den zwölf häufigsten Sprachen aus.',
				en: 'Leaflets are available in the twelve most common languages.'
			},
			{ de: 'Kinder werden nicht zum Dolmetschen herangezogen.', en: 'Children are not used as interpreters.' }
		],
		reasons: {
			de: 'Wer nicht versteht, was unterschrieben wird, kann keine Rechte wahrnehmen.',
			en: 'People who do not understand what they sign cannot exercise any rights.'
		}
	},
	{
		short: { de: 'Wohnung ohne Betrieb', en: 'Home apart from the job' },
		what: { de: 'verliert mit der Arbeit nicht die Wohnung', en: 'does not lose their home with their job' },
		summary: { de: 'behalten ihre Unterkunft, wenn die Arbeit endet.', en: 'keep their housing when the work ends' },
		clauses: [
			{
				de: 'Mietvertrag und Arbeitsvertrag sind getrennt.',
				en: 'The tenancy and the employment contract are separate.'
			},
			{
				de: 'Nach einer Kündigung bleibt die Unterkunft drei Monate lang sicher.',
				en: 'After a dismissal the housing stays secure for three months.'
			},
			{ de: 'Gemeinden prüfen Unterkünfte unangemeldet.', en: 'Municipalities inspect housing unannounced.' }
		],
		reasons: {
			de: 'Wer mit dem Bett auch die Arbeit verliert, beschwert sich nicht.',
			en: 'Those who would lose bed and work together do not complain.'
		}
	},
	{
		short: { de: 'Papiere in eigener Hand', en: 'Papers in own hands' },
		what: { de: 'behält Pass und Papiere in der eigenen Hand', en: 'keeps passport and papers in their own hands' },
		summary: { de: 'bewahren ihre Papiere selbst auf.', en: 'keep their own papers' },
		clauses: [
			{
				de: 'Fremde Ausweise einzubehalten ist strafbar.',
				en: 'Withholding other people’s identity papers is an offence.'
			},
			{
				de: 'Wer den Pass verloren hat, bekommt binnen einer Woche Ersatz.',
				en: 'Those who have lost their passport receive a replacement within a week.'
			}
		],
		reasons: {
			de: 'Einbehaltene Pässe sind in der Beratung das häufigste Zeichen von Zwang.',
			en: 'In counselling, withheld passports are the most frequent sign of coercion.'
		}
	},
	{
		short: { de: 'Beschwerde ohne Risiko', en: 'Complaint without risk' },
		what: {
			de: 'kann sich beschweren, ohne den Aufenthalt zu riskieren',
			en: 'can complain without risking their right to stay'
		},
		summary: {
			de: 'können Missstände melden, ohne um ihren Aufenthalt zu fürchten.',
			en: 'can report abuses without fearing for their right to stay'
		},
		clauses: [
			{
				de: 'Beschwerdestellen geben keine Daten an Ausländerbehörden weiter.',
				en: 'Complaints offices pass no data on to immigration authorities.'
			},
			{ de: 'Eine Beschwerde darf auch anonym eingereicht werden.', en: 'A complaint may also be made anonymously.' },
			{
				de: 'Wer sich beschwert, ist ein Jahr lang vor Kündigung geschützt.',
				en: 'Anyone who complains is protected from dismissal for a year.'
			}
		],
		reasons: {
			de: 'Aus Angst vor der Abschiebung bleiben die meisten Fälle im Dunkeln.',
			en: 'For fear of deportation most cases stay in the dark.'
		}
	},
	{
		short: { de: 'Bleiben bis zum Urteil', en: 'Stay until judgment' },
		what: { de: 'darf bleiben, bis das Verfahren zu Ende ist', en: 'may stay until the proceedings are over' },
		summary: {
			de: 'dürfen bleiben, solange über ihre Ansprüche verhandelt wird.',
			en: 'may stay as long as their claims are being heard'
		},
		clauses: [
			{
				de: 'Der Aufenthalt gilt bis zum letzten Urteil, auch in Zivilsachen.',
				en: 'The stay lasts until the final judgment, in civil cases too.'
			},
			{ de: 'In dieser Zeit darf gearbeitet werden.', en: 'During this time they are allowed to work.' },
			{
				de: 'Danach wird geprüft, ob eine Rückkehr sicher ist.',
				en: 'Afterwards it is examined whether a return is safe.'
			}
		],
		reasons: {
			de: 'Wer ausreisen muss, kann seinen Lohn vor Gericht kaum noch einfordern.',
			en: 'Those who have to leave can hardly claim their wages in court.'
		}
	},
	{
		short: { de: 'Arztbesuch vertraulich', en: 'Confidential care' },
		what: {
			de: 'kann zur Ärztin gehen, ohne dass der Betrieb es erfährt',
			en: 'can see a doctor without the employer finding out'
		},
		summary: {
			de: 'werden medizinisch versorgt, vertraulich und ohne Vorkasse.',
			en: 'receive medical care, in confidence and without paying first'
		},
		clauses: [
			{
				de: 'Ein anonymer Krankenschein wird in jeder Kreisstadt ausgegeben.',
				en: 'An anonymous health voucher is issued in every district town.'
			},
			{
				de: 'Praxen rechnen mit dem Land ab, nicht mit dem Betrieb.',
				en: 'Surgeries settle their bills with the state, not with the employer.'
			}
		],
		reasons: {
			de: 'Unbehandelte Arbeitsunfälle kommen in der Beratung jede Woche zur Sprache.',
			en: 'Untreated accidents at work come up in counselling every week.'
		}
	},
	{
		short: { de: 'Kontrollen beim Lohn', en: 'Inspections on wages' },
		what: {
			de: 'trifft auf Kontrollen, die zuerst nach dem Lohn fragen',
			en: 'meets inspectors who ask about wages first'
		},
		summary: {
			de: 'werden bei Kontrollen zuerst nach Lohn und Arbeitszeit gefragt.',
			en: 'are asked about wages and hours first when inspectors come'
		},
		clauses: [
			{
				de: 'Kontrollen finden ohne die Ausländerbehörde statt.',
				en: 'Inspections take place without the immigration authority.'
			},
			{ de: 'Jedes Kontrollteam bringt Dolmetschende mit.', en: 'Every team of inspectors brings interpreters.' },
			{
				de: 'Das Land stellt genügend Personal ein, um jeden Betrieb alle zwei Jahre zu prüfen.',
				en: 'The state employs enough staff to inspect every business every two years.'
			}
		],
		reasons: {
			de: 'Heute endet eine Kontrolle öfter mit einer Ausweisung als mit einer Nachzahlung.',
			en: 'Today an inspection ends in an expulsion more often than in back pay.'
		}
	},
	{
		short: { de: 'Entschädigung', en: 'Compensation' },
		what: { de: 'wird für erlittenes Unrecht entschädigt', en: 'is compensated for wrongs suffered' },
		summary: {
			de: 'werden entschädigt, wenn sie ausgebeutet wurden.',
			en: 'are compensated when they have been exploited'
		},
		clauses: [
			{ de: 'Ein Fonds des Landes zahlt, wenn niemand sonst zahlt.', en: 'A state fund pays when nobody else does.' },
			{ de: 'Der Antrag ist ein einziges Formular.', en: 'The application is a single form.' },
			{ de: 'Ein Strafurteil ist keine Voraussetzung.', en: 'A criminal conviction is not a condition.' }
		],
		reasons: {
			de: 'Bisher wurde aus dem Fonds noch nie an Ausgebeutete gezahlt.',
			en: 'So far the fund has never paid anyone who was exploited.'
		}
	},
	{
		short: { de: 'Verständlicher Vertrag', en: 'Contract understood' },
		what: {
			de: 'bekommt den Vertrag in einer verständlichen Sprache',
			en: 'is given the contract in a language they understand'
		},
		summary: {
			de: 'unterschreiben nur, was sie lesen können.',
			en: 'sign only what they can read'
		},
		clauses: [
			{
				de: 'Ein Vertrag gilt nur mit einer Fassung in der Sprache der beschäftigten Person.',
				en: 'A contract is valid only with a version in the worker’s language.'
			},
			{ de: 'Zwischen Vorlage und Unterschrift liegen drei Tage.', en: 'Three days lie between seeing and signing it.' }
		],
		reasons: {
			de: 'Manche erfahren erst in der Beratung, dass sie als Selbstständige gelten.',
			en: 'Some learn only in counselling that they count as self-employed.'
		}
	},
	{
		short: { de: 'Vermittlung ohne Kosten', en: 'Placement free of charge' },
		what: { de: 'zahlt nichts für die Vermittlung', en: 'pays nothing for being placed' },
		summary: {
			de: 'zahlen keine Gebühren dafür, dass sie arbeiten dürfen.',
			en: 'pay no fees for being allowed to work'
		},
		clauses: [
			{ de: 'Kosten der Vermittlung trägt der Betrieb.', en: 'The employer bears the cost of placement.' },
			{
				de: 'Wer verbotene Gebühren gezahlt hat, bekommt sie zurück.',
				en: 'Those who paid forbidden fees get them back.'
			},
			{ de: 'Agenturen stehen in einem öffentlichen Register.', en: 'Agencies are listed in a public register.' }
		],
		reasons: {
			de: 'Mit der Gebühr beginnt die Schuld, und mit der Schuld die Abhängigkeit.',
			en: 'Debt begins with the fee, and dependence with the debt.'
		}
	},
	{
		short: { de: 'Freie Tage', en: 'Days off' },
		what: { de: 'hat freie Tage, die niemand streichen kann', en: 'has days off that nobody can cancel' },
		summary: {
			de: 'haben jede Woche einen freien Tag und jedes Jahr Urlaub.',
			en: 'have a day off every week and leave every year'
		},
		clauses: [
			{
				de: 'Arbeitszeiten werden fälschungssicher aufgezeichnet.',
				en: 'Working hours are recorded so that they cannot be altered.'
			},
			{ de: 'Bereitschaft im Haus zählt als Arbeitszeit.', en: 'Being on call in the house counts as working time.' }
		],
		reasons: {
			de: 'Ohne freien Tag gibt es keinen Weg in die Beratung.',
			en: 'Without a day off there is no way to a counselling centre.'
		}
	},
	{
		short: { de: 'Bedenkzeit', en: 'Time to reflect' },
		what: { de: 'bekommt Bedenkzeit vor jeder Aussage', en: 'gets time to reflect before any statement' },
		summary: {
			de: 'entscheiden in Ruhe, ob sie aussagen.',
			en: 'decide in peace whether to testify'
		},
		clauses: [
			{ de: 'Die Bedenkzeit dauert mindestens drei Monate.', en: 'The time to reflect lasts at least three months.' },
			{ de: 'In dieser Zeit sind Wohnen und Essen gesichert.', en: 'During this time food and housing are secured.' },
			{ de: 'Niemand wird in dieser Zeit abgeschoben.', en: 'Nobody is deported during this time.' }
		],
		reasons: {
			de: 'Eine gute Aussage setzt voraus, dass jemand zur Ruhe gekommen ist.',
			en: 'A good statement requires that a person has come to rest.'
		}
	},
	{
		short: { de: 'Anwaltlicher Beistand', en: 'Legal counsel' },
		what: { de: 'hat von Anfang an anwaltlichen Beistand', en: 'has a lawyer from the very start' },
		summary: {
			de: 'werden vom ersten Gespräch an anwaltlich vertreten.',
			en: 'are represented by a lawyer from the first interview on'
		},
		clauses: [
			{
				de: 'Das Land übernimmt die Kosten ohne Prüfung des Einkommens.',
				en: 'The state bears the cost without a means test.'
			},
			{ de: 'Beistand darf frei gewählt werden.', en: 'Lawyers may be freely chosen.' },
			{ de: 'Er gilt auch für Klagen auf Lohn.', en: 'This also applies to claims for wages.' }
		],
		reasons: {
			de: 'Vor Gericht stehen Betroffene heute meist allein.',
			en: 'In court trafficked persons mostly stand alone today.'
		}
	},
	{
		short: { de: 'Keine Strafe', en: 'No punishment' },
		what: {
			de: 'wird nicht für das bestraft, wozu andere zwingen',
			en: 'is not punished for what others force them to do'
		},
		summary: {
			de: 'bleiben straffrei, wenn sie zu etwas gezwungen wurden.',
			en: 'go unpunished when they were forced to do something'
		},
		clauses: [
			{
				de: 'Staatsanwaltschaften prüfen in jedem Fall, ob Zwang vorlag.',
				en: 'Prosecutors examine in every case whether there was coercion.'
			},
			{ de: 'Alte Urteile werden auf Antrag aufgehoben.', en: 'Old judgments are set aside on application.' }
		],
		reasons: {
			de: 'Wer eine Strafe fürchtet, sucht keine Hilfe.',
			en: 'Those who fear punishment do not seek help.'
		}
	},
	{
		short: { de: 'Betrieb wechseln', en: 'Change of employer' },
		what: { de: 'darf den Betrieb wechseln', en: 'may change employer' },
		summary: {
			de: 'dürfen den Betrieb wechseln, ohne ihren Aufenthalt zu verlieren.',
			en: 'may change employer without losing their right to stay'
		},
		clauses: [
			{
				de: 'Die Arbeitserlaubnis gilt für den Beruf, nicht für einen Betrieb.',
				en: 'A work permit is for the trade, not for one employer.'
			},
			{
				de: 'Nach einer Kündigung bleiben sechs Monate, um neue Arbeit zu finden.',
				en: 'After a dismissal there are six months to find new work.'
			}
		],
		reasons: {
			de: 'Wer nicht gehen kann, kann auch nicht verhandeln.',
			en: 'Those who cannot leave cannot bargain either.'
		}
	},
	{
		short: { de: 'Haftung beim Lohn', en: 'Liability for wages' },
		what: {
			de: 'bekommt den Lohn notfalls vom Auftraggeber',
			en: 'is paid by the main contractor if need be'
		},
		summary: {
			de: 'können sich mit offenem Lohn an den ersten Auftraggeber halten.',
			en: 'can turn to the main contractor for unpaid wages'
		},
		clauses: [
			{
				de: 'Auftraggeber haften für den Lohn in der ganzen Kette.',
				en: 'Contractors are liable for wages along the whole chain.'
			},
			{ de: 'Die Kette darf höchstens zwei Glieder haben.', en: 'The chain may have no more than two links.' },
			{
				de: 'Öffentliche Aufträge setzen einen Nachweis über gezahlte Löhne voraus.',
				en: 'Public contracts require proof of wages paid.'
			}
		],
		reasons: {
			de: 'Wenn ein Subunternehmen verschwindet, verschwindet mit ihm der Lohn.',
			en: 'When a subcontractor disappears, the wages disappear with it.'
		}
	},
	{
		short: { de: 'Familie nachholen', en: 'Family reunion' },
		what: {
			de: 'kann die Familie nachholen, wenn die Rückkehr gefährlich ist',
			en: 'can bring their family if returning is dangerous'
		},
		summary: {
			de: 'leben mit ihren Kindern, wenn sie nicht zurückkehren können.',
			en: 'live with their children when they cannot return'
		},
		clauses: [
			{ de: 'Kinder dürfen ohne Wartezeit nachkommen.', en: 'Children may follow without a waiting period.' },
			{
				de: 'Drohungen gegen Angehörige werden als Gefahr anerkannt.',
				en: 'Threats against relatives are recognised as a danger.'
			}
		],
		reasons: {
			de: 'Druck wird oft dort ausgeübt, wo die Familie lebt.',
			en: 'Pressure is often applied where the family lives.'
		}
	},
	{
		short: { de: 'Vertrauliche Beratung', en: 'Confidential counsel' },
		what: {
			de: 'kann darauf vertrauen, dass Beratung vertraulich ist',
			en: 'can trust that counselling is confidential'
		},
		summary: {
			de: 'können darauf bauen, dass Anvertrautes nicht weitergegeben wird.',
			en: 'can rely on it that what they confide is not passed on'
		},
		clauses: [
			{ de: 'Beratende dürfen vor Gericht das Zeugnis verweigern.', en: 'Counsellors may refuse to testify in court.' },
			{ de: 'Akten der Beratung dürfen nicht beschlagnahmt werden.', en: 'Counselling files may not be seized.' },
			{
				de: 'Fördermittel hängen nicht an Angaben zu Personen.',
				en: 'Funding does not depend on details about individuals.'
			}
		],
		reasons: {
			de: 'Vertrauen entsteht nur, wo es niemand brechen kann.',
			en: 'Trust grows only where nobody can break it.'
		}
	},
	{
		short: { de: 'Sich organisieren', en: 'Right to organise' },
		what: { de: 'darf sich organisieren, ohne entlassen zu werden', en: 'may organise without being dismissed' },
		summary: {
			de: 'schließen sich zusammen, ohne ihre Arbeit zu gefährden.',
			en: 'join together without putting their jobs at risk'
		},
		clauses: [
			{ de: 'Gewerkschaften haben Zutritt zu Unterkünften.', en: 'Trade unions have access to housing.' },
			{ de: 'Verbände dürfen stellvertretend klagen.', en: 'Associations may sue on behalf of others.' }
		],
		reasons: {
			de: 'Allein kommt kaum jemand gegen einen Betrieb an.',
			en: 'Hardly anyone can stand up to an employer alone.'
		}
	}
];

const reach: readonly ((all: Words) => Words)[] = [
	({ de, en }) => ({ de: `Das gilt ohne Ausnahme für ${de}.`, en: `This holds without exception for ${en}.` }),
	({ de, en }) => ({
		de: `Das Land berichtet jedes Jahr, wie weit das für ${de} erreicht ist.`,
		en: `Every year the state reports how far this has been achieved for ${en}.`
	}),
	({ de, en }) => ({
		de: `Es gilt für ${de} auch dann, wenn sie über Dritte beschäftigt sind.`,
		en: `It holds for ${en} even if they are employed through third parties.`
	}),
	({ de, en }) => ({
		de: `Verbände, die ${de} vertreten, werden an der Umsetzung beteiligt.`,
		en: `Associations that represent ${en} take part in carrying it out.`
	}),
	({ de, en }) => ({
		de: `Ob der Vertrag befristet ist, spielt für ${de} keine Rolle.`,
		en: `Whether the contract is temporary makes no difference for ${en}.`
	}),
	({ de, en }) => ({
		de: `Nach drei Jahren wird geprüft, was sich für ${de} geändert hat.`,
		en: `After three years it is examined what has changed for ${en}.`
	}),
	({ de, en }) => ({
		de: `In jedem Gebiet wird das für ${de} auf gleiche Weise umgesetzt.`,
		en: `In every area this is put into practice for ${en} in the same way.`
	})
];

const pairs = groups.length * themes.length;

/** How many different demands there are words for. */
export const demandsInWords = pairs * (areas.length + 1);

export interface DemandWords {
	/** Which of the themes it is about, by its place. */
	theme: number;
	shortName: Words;
	title: Words;
	summary: Words;
	clauses: readonly Words[];
	reasons: Words;
}

/** The words of one of many demands, each different from all others. */
export function wordsOfDemand(index: number): DemandWords {
	const theme = at(themes, index);
	const group = at(groups, index * 7 + Math.floor(index / pairs));
	const closes = theme.clauses.length < 3 || index % 3 !== 2;
	const area = index < pairs ? undefined : at(areas, Math.floor(index / pairs) - 1).name;
	const where: Words = area === undefined ? { de: '', en: '' } : { de: `In ${area}: `, en: `In ${area}: ` };
	return {
		theme: index % themes.length,
		shortName: theme.short,
		title: {
			de: `${where.de}${group.who.de}, ${theme.what.de}`,
			en: `${where.en}${group.who.en} ${theme.what.en}`
		},
		summary: {
			de: `${where.de}${group.all.de} ${theme.summary.de}`,
			en: upperFirst(`${where.en}${group.all.en} ${theme.summary.en}.`)
		},
		clauses: [...theme.clauses, ...(closes ? [at(reach, index)(group.all)] : [])],
		reasons: theme.reasons
	};
}

function upperFirst(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
