import type { RecordId } from '@kok/domain/fields/reference';
import type { Words } from '@kok/domain/words';
import type { Entry } from '../history.ts';
import { acts, bodies, demands, figures, goals, networks, pages, provisions, services, terms } from './ids.ts';

/** What people type who look for figures of a kind. */
const counted = {
	women: { de: 'Frauenanteil, Anteil der Frauen, Geschlecht', en: 'share of women, women, gender' },
	cases: {
		de: 'Fallzahlen, wie viele Fälle in Deutschland, Zahl der Betroffenen, „Zahl der Opfer“, Statistik',
		en: 'case numbers, how many cases in Germany, number of trafficked persons, “number of victims”, statistics'
	},
	age: { de: 'Alter, Altersgruppe', en: 'age, age group' },
	origin: {
		de: 'Herkunft, Herkunftsländer, Nationalität, Afrika',
		en: 'origin, countries of origin, nationality, Africa'
	},
	german: { de: 'Herkunft, Nationalität, deutsche Betroffene', en: 'origin, nationality' },
	investigation: {
		de: 'Strafverfahren, Anzeige, Ermittlungen',
		en: 'criminal proceedings, police report, investigations'
	},
	police: {
		de: 'Lagebild, Polizeistatistik, Kriminalstatistik',
		en: 'police statistics, situation report, crime statistics'
	}
} satisfies Record<string, Words>;

/**
 * Ordinary German and English words for what KOK calls otherwise, by which the search finds it. They are no terms of
 * KOK, say nothing about the record, and stand on no page. What KOK itself does not say stands in quotation marks.
 */
const otherWords: Readonly<Record<RecordId, Words>> = {
	[terms.trafficking]: {
		de: 'Zwangsprostitution, moderne Sklaverei, modern slavery, Sklavenhandel, Handel mit Menschen, Ausbeutung, Zwangsarbeit, Loverboy, „Opfer von Menschenhandel“, Definition von Menschenhandel, human trafficking',
		en: 'modern slavery, human trafficking, trafficking in persons, forced prostitution, sex trafficking, labour trafficking, labor trafficking, forced labour, “victims of trafficking”, definition of trafficking'
	},
	[terms.traffickingInWomen]: {
		de: 'Zwangsprostitution, Mädchenhandel, Handel mit Frauen',
		en: 'forced prostitution, sex trafficking, trafficking of women'
	},
	[terms.labourExploitation]: {
		de: 'Zwangsarbeit, Ausbeutung bei der Arbeit, Ausbeutung der Arbeitskraft, Schwarzarbeit, Lohnbetrug, moderne Sklaverei, modern slavery',
		en: 'forced labour, forced labor, labour exploitation, labor exploitation, modern slavery, wage theft'
	},
	[terms.reflectionPeriod]: {
		de: 'Bedenkzeit, Stabilisierungszeit, Erholungszeit, Ausreisefrist, Schutz vor Abschiebung, Duldung',
		en: 'recovery period, time to recover, protection from deportation, deportation'
	},
	[terms.centres]: {
		de: '„Opferschutz“, „Opferhilfe“, Anlaufstelle, Hilfsorganisation, Beratungszentrum, Schutzeinrichtung, Frauenberatungsstelle',
		en: '“victim support”, support services, advice centre, help centre, shelter, NGO'
	},
	[terms.nonPunishment]: {
		de: 'Straflosigkeit, Nichtbestrafung, Nichtverfolgung, Straffreiheit, Non-Punishment, Strafe für Betroffene',
		en: 'non-punishment, no punishment, “impunity of victims”, non-criminalisation, non-prosecution'
	},
	[terms.refusalToTestify]: {
		de: 'Schweigerecht, Schweigepflicht, Aussageverweigerung, Zeugnisverweigerung für Beraterinnen',
		en: 'professional secrecy, right to remain silent, privilege, confidentiality'
	},

	[demands.residence]: {
		de: 'Aufenthaltserlaubnis, Aufenthaltsrecht, Recht zu bleiben, bleiben dürfen, Aufenthaltstitel, Abschiebung, Abschiebeschutz, Visum, Aufenthaltsstatus, Aufenthalt unabhängig von der Aussage',
		en: 'residence permit, right to stay, leave to remain, deportation, removal, visa, immigration status'
	},
	[demands.reflection]: {
		de: 'Bedenkzeit, Abschiebung, Ausreisefrist, Duldung, Lebensunterhalt, Sozialleistungen, Bürgergeld, Sozialhilfe',
		en: 'recovery period, deportation, benefits, welfare, social assistance'
	},
	[demands.nonPunishment]: {
		de: 'Straffreiheit, Straflosigkeit, Nichtbestrafung, Non-Punishment, Strafverfolgung von Betroffenen',
		en: 'non-punishment, “impunity of victims”, non-criminalisation, “prosecution of victims”'
	},
	[demands.compensation]: {
		de: 'Schadensersatz, Schmerzensgeld, „Opferentschädigung“, Wiedergutmachung, Lohn, Lohnanspruch, Lohn nicht bekommen, OEG',
		en: 'damages, redress, reparation, unpaid wages, “victim compensation”, remedy'
	},
	[demands.refusalToTestify]: {
		de: 'Schweigepflicht, Schweigerecht, Vertraulichkeit, Aussageverweigerung, Zeugnisverweigerung',
		en: 'confidentiality, professional secrecy, privilege, right to remain silent'
	},
	[demands.funding]: {
		de: '„Opferschutz“, „Opferhilfe“, Finanzierung, Fördermittel, Geld für Beratungsstellen, Schutzunterkunft, Frauenhaus, Unterbringung',
		en: '“victim support”, “victim protection”, funding, grants, shelter, safe house, accommodation'
	},
	[demands.directive]: {
		de: '„Opferschutz“, EU-Recht, Umsetzung der Richtlinie, Umsetzungsfrist',
		en: '“victim protection”, EU law, transposition, transposition deadline'
	},
	[demands.actionPlan]: { de: 'NAP, Strategie, Bundesländer', en: 'NAP, strategy, federal states' },
	[demands.identification]: {
		de: 'Identifizierung, Identifikation, „Erkennen von Opfern“',
		en: '“identification of victims”'
	},
	[demands.reportingOffice]: {
		de: 'Nationale Berichterstatterin, Berichterstattung, Monitoring',
		en: 'national rapporteur, monitoring'
	},
	[demands.data]: { de: 'Statistik, Datenerhebung, Datenlage, Datenbank', en: 'statistics, data collection, database' },
	[demands.minors]: {
		de: 'Kinderhandel, Kinder, Jugendliche, Minderjährige, Kinderschutz, Jugendhilfe, unbegleitete Minderjährige',
		en: 'child trafficking, children, young people, child protection, unaccompanied minors'
	},
	[demands.allForms]: {
		de: 'Männer, Bettelei, Zwangsarbeit, Organhandel, Zwangsheirat, Trans, queer',
		en: 'men, begging, forced labour, organ trafficking, forced marriage, trans, queer'
	},
	[demands.marriage]: {
		de: 'Scheidung, Ehegattennachzug, Trennung, Heirat, Ehebestandszeit, häusliche Gewalt',
		en: 'divorce, separation, spouse, domestic violence, marriage migration'
	},
	[demands.courtSupport]: {
		de: 'Gerichtsverfahren, Prozessbegleitung, Begleitung vor Gericht, Zeugenbegleitung, Nebenklage',
		en: 'court accompaniment, witness support, support in court, trial'
	},
	[demands.europe]: { de: 'Europapolitik, EU-Politik, NGO', en: 'European politics, NGO, EU policy' },

	[figures.female2021]: counted.women,
	[figures.female2022]: counted.women,
	[figures.female2023]: counted.women,
	[figures.female2024]: counted.women,
	[figures.documented2022]: counted.cases,
	[figures.documented2023]: counted.cases,
	[figures.documented2024]: counted.cases,
	[figures.aged2022]: counted.age,
	[figures.aged2023]: counted.age,
	[figures.aged2024]: counted.age,
	[figures.westAfrica2021]: counted.origin,
	[figures.westAfrica2022]: counted.origin,
	[figures.westAfrica2023]: counted.origin,
	[figures.westAfrica2024]: counted.origin,
	[figures.germany2021]: counted.german,
	[figures.germany2022]: counted.german,
	[figures.investigation2021]: counted.investigation,
	[figures.investigation2022]: counted.investigation,
	[figures.policeProceedings2024]: counted.police,
	[figures.policePeople2024]: counted.police,

	[goals.training]: {
		de: 'Fortbildung, Schulung, Weiterbildung, Polizei und Justiz schulen',
		en: 'training, courses, further education, training of police and courts'
	},
	[goals.data]: { de: 'Statistik, Zahlen', en: 'statistics, numbers' },
	[goals.prevention]: { de: 'Prävention, Aufklärung', en: 'prevention, awareness raising' },
	[goals.centres]: { de: '„Opferschutz“, Beratungsstellen', en: '“victim protection”, counselling centres' },

	[services.bavarianHelpline]: {
		de: 'Beratung, Beratungstelefon, Hotline, Hilfetelefon',
		en: 'counselling, hotline, telephone advice'
	},
	[services.onlineCounselling]: {
		de: 'Beratung, Chat, Chatberatung, anonym beraten, kostenlose Beratung',
		en: 'counselling, chat, free advice, anonymous advice'
	},

	[bodies.interiorMinistry]: {
		de: 'BMI, Innenministerium, Innenminister, Bundesministerium des Innern',
		en: 'BMI, ministry of the interior, home office'
	},
	[bodies.justiceMinistry]: {
		de: 'BMJ, BMJV, Justizministerium, Justizminister, Bundesministerium der Justiz',
		en: 'BMJ, ministry of justice'
	},
	[bodies.familyMinistry]: {
		de: 'BMFSFJ, BMBFSFJ, Familienministerium, Familienministerin, Frauenministerium',
		en: 'BMFSFJ, ministry for family affairs, women’s ministry'
	},
	[bodies.labourMinistry]: {
		de: 'BMAS, Arbeitsministerium, Sozialministerium, Arbeitsminister',
		en: 'BMAS, ministry of labour, labor ministry, labour ministry'
	},
	[bodies.criminalPolice]: {
		de: 'BKA, Kriminalpolizei, Polizeistatistik, Lagebild, Bundeslagebild',
		en: 'BKA, criminal police, police statistics, situation report'
	},
	[bodies.humanRightsInstitute]: { de: 'DIMR, Menschenrechtsinstitut', en: 'DIMR, GIHR, human rights institute' },
	[bodies.employmentAgency]: { de: 'Arbeitsamt, Jobcenter, Arbeitsagentur', en: 'job centre, employment office' },
	[bodies.federalGovernment]: {
		de: 'Regierung, Kanzler, Bundeskanzleramt, Bundeskabinett, Koalition',
		en: 'government, chancellor, cabinet, coalition'
	},
	[bodies.bundestag]: {
		de: 'Parlament, Abgeordnete, MdB, Bundestagsabgeordnete',
		en: 'parliament, members of parliament, MP'
	},
	[bodies.federalStates]: {
		de: 'Bundesländer, Landesregierungen, Landesministerien',
		en: 'states, regional governments'
	},
	[bodies.prosecutors]: {
		de: 'Staatsanwälte, Strafverfolgung, Justiz',
		en: 'prosecution, public prosecutor, prosecuting authorities'
	},
	[bodies.parties]: { de: 'Parteien, Fraktionen', en: 'parties, parliamentary groups' },
	[bodies.europeanCommission]: { de: 'EU-Kommission, Brüssel', en: 'EU Commission, Brussels' },
	[bodies.cedaw]: { de: 'CEDAW, Frauenrechtskonvention', en: 'CEDAW, women’s rights convention' },
	[bodies.greta]: { de: 'GRETA, Expertengruppe', en: 'GRETA, expert group' },
	[bodies.unRapporteur]: {
		de: 'Sonderberichterstatterin, UN, Vereinte Nationen',
		en: 'special rapporteur, UN, United Nations'
	},
	[bodies.federalPolice]: { de: 'BPOL, Grenzpolizei', en: 'border police' },
	[bodies.reportingOffice]: { de: 'Nationale Berichterstatterin, NBS', en: 'national rapporteur' },

	[acts.residenceAct]: {
		de: 'AufenthG, Ausländerrecht, Aufenthaltsrecht',
		en: 'AufenthG, immigration law, residence law'
	},
	[acts.criminalCode]: { de: 'StGB, Strafrecht', en: 'StGB, penal code, criminal law' },
	[acts.criminalProcedure]: { de: 'StPO, Strafverfahren, Strafprozess', en: 'StPO, criminal procedure' },
	[acts.asylumBenefits]: { de: 'AsylbLG, Asylleistungen', en: 'AsylbLG, asylum benefits' },
	[acts.socialCompensation]: {
		de: 'SGB XIV, „Opferentschädigung“, „Opferentschädigungsgesetz“, OEG, Entschädigungsrecht',
		en: 'SGB XIV, “victim compensation act”, “crime victims compensation”'
	},
	[acts.convention197]: {
		de: 'Europaratskonvention, CETS 197, Menschenhandelskonvention',
		en: 'CETS 197, trafficking convention, anti-trafficking convention'
	},
	[acts.convention210]: {
		de: 'Gewalt gegen Frauen, CETS 210, Gewaltschutzkonvention',
		en: 'violence against women, CETS 210'
	},
	[acts.palermo]: { de: 'Palermo-Protokoll, UN-Protokoll', en: 'Palermo Protocol, UN protocol' },
	[acts.actionPlan]: { de: 'NAP, Aktionsplan der Bundesregierung', en: 'NAP, government action plan' },
	[acts.directive2024]: {
		de: 'neue EU-Richtlinie, geänderte Richtlinie, EU-Menschenhandelsrichtlinie, Umsetzungsfrist',
		en: 'new EU directive, amended directive, anti-trafficking directive, transposition deadline'
	},
	[acts.directive2011]: {
		de: 'EU-Richtlinie gegen Menschenhandel, Menschenhandelsrichtlinie',
		en: 'anti-trafficking directive, EU trafficking directive'
	},
	[acts.coalition2021]: { de: 'Ampel, Koalition, Regierungsprogramm', en: 'coalition treaty, government programme' },
	[acts.violenceSupport]: { de: 'Gewalthilfe, Hilfe bei Gewalt', en: 'violence support act' },
	[acts.violenceSupportInForce]: {
		de: 'GewHG, Gewalthilfe, Frauenhausfinanzierung, Hilfe bei Gewalt',
		en: 'GewHG, violence support act, funding of women’s shelters'
	},

	[provisions.residence25a]: {
		de: 'Aufenthaltserlaubnis, „Aufenthaltserlaubnis für Opfer von Menschenhandel“',
		en: 'residence permit, “residence permit for victims of trafficking”'
	},
	[provisions.residence25b]: {
		de: 'Aufenthaltserlaubnis, Aufenthaltserlaubnis bei Schwarzarbeit',
		en: 'residence permit, illegal employment'
	},
	[provisions.residence59]: {
		de: 'Ausreisefrist, Abschiebungsandrohung, Abschiebung, Bedenkfrist, Duldung',
		en: 'deportation, deportation warning, period for departure'
	},
	[provisions.code232]: { de: 'Menschenhandel als Straftat, Zwangsprostitution', en: 'offence of trafficking' },
	[provisions.code232a]: { de: 'Zwangsprostitution, Freier', en: 'forced prostitution, clients' },
	[provisions.code232b]: { de: 'Zwangsarbeit', en: 'forced labour' },
	[provisions.code233]: {
		de: 'Ausbeutung der Arbeitskraft, Arbeitsausbeutung, Lohn, Zwangsarbeit, Ausbeutung bei der Arbeit',
		en: 'labour exploitation, forced labour, wages'
	},
	[provisions.code203]: { de: 'Schweigepflicht, Verschwiegenheit', en: 'duty of secrecy, confidentiality' },
	[provisions.procedure53]: {
		de: 'Zeugnisverweigerungsrecht, Schweigerecht',
		en: 'right to refuse testimony, confidentiality'
	},
	[provisions.procedure154c]: { de: 'Absehen von Verfolgung, Straffreiheit, Erpressung', en: 'non-prosecution' },
	[provisions.procedure406g]: { de: 'Prozessbegleitung, Zeugenbegleitung', en: 'support in court' },

	[pages.language]: {
		de: '„Opfer“, „Opferbegriff“, Überlebende, Wortwahl, Sprache',
		en: '“victim”, “victims”, survivor, survivors, terminology'
	},
	[pages.victimsRights]: {
		de: '„Opferrechte“, „Opferschutz“, „Rechte von Opfern“',
		en: '“victims’ rights”, “victim protection”'
	},
	[pages.tasks]: {
		de: 'Wer ist der KOK, Über uns, Aufgaben, Was macht der KOK, Ziele',
		en: 'who is KOK, about us, tasks, what does KOK do, mission'
	},
	[pages.history]: {
		de: 'Geschichte, Gründung, Entstehung, Wer ist der KOK, seit wann gibt es den KOK',
		en: 'history, foundation, origins'
	},
	[pages.transparency]: {
		de: 'Spende, spenden, Spendenkonto, Jahresbericht, Finanzen, wer bezahlt den KOK',
		en: 'donate, donation, annual report, finances'
	},
	[pages.supporters]: {
		de: 'Förderer, Geldgeber, Finanzierung des KOK, wer bezahlt den KOK, Zuwendung',
		en: 'funders, donors, funding of KOK, sponsors'
	},
	[pages.statutes]: {
		de: 'Vereinssatzung, Mitglied werden, Mitgliedsantrag, Aufnahme',
		en: 'articles of association, become a member, join'
	},
	[pages.counselling]: {
		de: 'Hilfe, Hilfetelefon, Beratung finden, Chat, Notruf',
		en: 'help, helpline, find counselling, chat, hotline'
	},
	[pages.flight]: { de: 'Asyl, Flüchtlinge, Geflüchtete, Migration', en: 'asylum, refugees, migration' },
	[pages.ukraine]: { de: 'Krieg in der Ukraine, ukrainische Geflüchtete', en: 'war in Ukraine, Ukrainian refugees' },
	[pages.dataCollection]: {
		de: 'Statistik, Datenerhebung, Methode, Methodik, Datenbank, wie gezählt wird',
		en: 'statistics, methodology, method, how cases are counted, database'
	},
	[pages.exhibition]: { de: 'Ausstellung ausleihen, Bilder, Plakate', en: 'exhibition on loan, posters' },
	[pages.registrationOffices]: {
		de: 'Prostituiertenschutzgesetz, ProstSchG, Anmeldung, Schulung, Fortbildung',
		en: 'Prostitutes Protection Act, training, registration'
	},
	[pages.online]: {
		de: 'Internet, Digitalisierung, digitale Gewalt, soziale Medien',
		en: 'internet, online, social media'
	}
};

/** Names that people use for an area, and its larger towns, by its code. */
const areas: Readonly<Record<string, Words>> = {
	BW: {
		de: 'BaWü, Stuttgart, Karlsruhe, Mannheim, Freiburg, Heidelberg, Ulm',
		en: 'Stuttgart, Karlsruhe, Mannheim, Freiburg, Heidelberg, Ulm'
	},
	BY: {
		de: 'München, Nürnberg, Augsburg, Regensburg, Würzburg, Ingolstadt, Franken',
		en: 'Bayern, Munich, Nuremberg, Augsburg, Regensburg, Würzburg'
	},
	BE: { de: 'Hauptstadt', en: 'capital' },
	BB: { de: 'Potsdam, Cottbus, Frankfurt an der Oder', en: 'Potsdam, Cottbus, Frankfurt an der Oder' },
	HB: { de: 'Bremerhaven, Hansestadt Bremen', en: 'Bremerhaven' },
	HH: { de: 'Hansestadt Hamburg', en: 'Hanseatic city of Hamburg' },
	HE: {
		de: 'Frankfurt am Main, Wiesbaden, Kassel, Darmstadt, Offenbach',
		en: 'Hessen, Frankfurt am Main, Wiesbaden, Kassel, Darmstadt'
	},
	MV: { de: 'McPomm, Rostock, Schwerin', en: 'Rostock, Schwerin' },
	NI: {
		de: 'Hannover, Braunschweig, Osnabrück, Oldenburg, Göttingen',
		en: 'Niedersachsen, Hanover, Braunschweig, Osnabrück, Oldenburg'
	},
	NW: {
		de: 'NRW, Köln, Düsseldorf, Dortmund, Essen, Duisburg, Bochum, Bonn, Münster, Bielefeld, Ruhrgebiet, Rheinland',
		en: 'NRW, Nordrhein-Westfalen, Cologne, Düsseldorf, Dortmund, Essen, Duisburg, Bochum, Bonn, Münster, Bielefeld'
	},
	RP: {
		de: 'RLP, Mainz, Koblenz, Trier, Ludwigshafen, Pfalz',
		en: 'RLP, Rheinland-Pfalz, Mainz, Koblenz, Trier'
	},
	SL: { de: 'Saarbrücken', en: 'Saarbrücken' },
	SN: { de: 'Dresden, Leipzig, Chemnitz, Görlitz', en: 'Sachsen, Dresden, Leipzig, Chemnitz' },
	ST: { de: 'Magdeburg, Halle', en: 'Sachsen-Anhalt, Magdeburg, Halle' },
	SH: { de: 'Kiel, Lübeck, Flensburg', en: 'Kiel, Lübeck, Flensburg' },
	TH: { de: 'Erfurt, Jena, Weimar, Gera', en: 'Thüringen, Erfurt, Jena, Weimar' }
};

/** An entry with the words by which it is found too. */
export function withOtherWords(entry: Entry): Entry {
	if (entry.id === networks.kok && entry.type === 'network') return withAreas(entry);
	const words = otherWords[entry.id];
	if (!words) return entry;
	const { de, en } = entry.wording;
	// The type of the entry has the field: a word for a record of another type would be refused when it is saved.
	return {
		...entry,
		wording: { de: { ...de, alsoKnownAs: words.de }, ...(en && { en: { ...en, alsoKnownAs: words.en } }) }
	} as Entry;
}

function withAreas(network: Entry<'network'>): Entry<'network'> {
	const { de, en } = network.wording;
	const named = (of: typeof de.areas, locale: keyof Words) =>
		Object.fromEntries(
			Object.entries(of).map(([code, { name }]) => {
				const words = areas[code]?.[locale];
				return [code, { name, ...(words && { alsoKnownAs: words }) }];
			})
		);
	return {
		...network,
		wording: {
			de: { ...de, areas: named(de.areas, 'de') },
			...(en && { en: { ...en, areas: named(en.areas, 'en') } })
		}
	};
}
