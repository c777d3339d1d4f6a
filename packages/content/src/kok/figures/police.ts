import type { Source } from '@kok/domain/fields/sources';
import type { Words } from '@kok/domain/words';
import { counted } from '../figure-documents.ts';
import * as ids from '../ids.ts';
import { practice } from '../practice-documents.ts';
import { type Figure, type Made, type Told, figureOf } from './made.ts';

/** What the criminal police count, form by form. */
interface Series {
	key: string;
	unit: 'proceedings' | 'people';
	title: Words;
	method: Words;
}

const dark = {
	de: 'Gezählt sind Ermittlungsverfahren, die Polizei und Zoll im Jahr abgeschlossen haben. Das Bundeskriminalamt geht von einem großen Dunkelfeld aus; die Zahlen hängen davon ab, wie viel kontrolliert wird.',
	en: 'Counted are investigations that police and customs concluded in the year. The Federal Criminal Police Office assumes that many crimes stay unknown; the figures depend on how much is checked.'
};
const ofForm = {
	de: `${dark.de} Formen überschneiden sich; ihre Zahlen ergeben zusammen nicht die aller Verfahren.`,
	en: `${dark.en} Forms overlap; their figures do not add up to that of all proceedings.`
};
const minors = {
	de: `${dark.de} Minderjährige kommen auch in den Zahlen der anderen Formen vor.`,
	en: `${dark.en} Minors also appear in the figures of the other forms.`
};

const all: Series = {
	key: 'police-all',
	unit: 'proceedings',
	title: { de: 'Abgeschlossene Verfahren, alle Formen', en: 'Concluded proceedings, all forms' },
	method: dark
};
const allPeople: Series = {
	key: 'police-all-people',
	unit: 'people',
	title: { de: 'Betroffene in Verfahren, alle Formen', en: 'Trafficked persons in proceedings, all forms' },
	method: dark
};
const sexual: Series = {
	key: 'police-sexual',
	unit: 'proceedings',
	title: { de: 'Verfahren wegen sexueller Ausbeutung', en: 'Proceedings for sexual exploitation' },
	method: ofForm
};
const sexualPeople: Series = {
	key: 'police-sexual-people',
	unit: 'people',
	title: { de: 'Betroffene sexueller Ausbeutung in Verfahren', en: 'Persons sexually exploited, in proceedings' },
	method: ofForm
};
const labour: Series = {
	key: 'police-labour',
	unit: 'proceedings',
	title: { de: 'Verfahren wegen Ausbeutung der Arbeitskraft', en: 'Proceedings for labour exploitation' },
	method: ofForm
};
const labourPeople: Series = {
	key: 'police-labour-people',
	unit: 'people',
	title: {
		de: 'Betroffene von Ausbeutung der Arbeitskraft in Verfahren',
		en: 'Persons whose labour was exploited, in proceedings'
	},
	method: ofForm
};
const minorsProceedings: Series = {
	key: 'police-minors',
	unit: 'proceedings',
	title: { de: 'Verfahren zur Ausbeutung Minderjähriger', en: 'Proceedings for the exploitation of minors' },
	method: minors
};
const minorsPeople: Series = {
	key: 'police-minors-people',
	unit: 'people',
	title: { de: 'Betroffene Minderjährige in Verfahren', en: 'Minors exploited, in proceedings' },
	method: minors
};

const formsOf2017 = {
	de: 'Seit 2017 zählt das Bundeskriminalamt weitere Formen: Betteln, strafbare Handlungen und Organe.',
	en: 'Since 2017 the Federal Criminal Police Office counts more forms: begging, criminal acts and organs.'
};
const formsOf2020 = {
	de: 'Seit 2020 zählt das Bundeskriminalamt auch Zwangsheirat.',
	en: 'Since 2020 the Federal Criminal Police Office also counts forced marriage.'
};
const recounted = {
	de: 'Das Bundeskriminalamt nannte im August 2024 für 2023 474 Verfahren. 2025 hieß es, 576 seien gut 13 Prozent mehr als im Vorjahr; das passt nicht zu 474. Eine Landtagsabgeordnete nennt im Juli 2025 für 2023 509.',
	en: 'In August 2024 the Federal Criminal Police Office gave 474 proceedings for 2023. In 2025 it said that 576 was a good 13 per cent more than the year before; that does not fit 474. In July 2025 a member of a state parliament gave 509 for 2023.'
};
const unjoined = {
	de: 'Ob 2024 anders gezählt wurde als 2023, ist offen: Beide Zahlen und der gemeldete Anstieg passen nicht zusammen.',
	en: 'Whether 2024 was counted differently from 2023 is open: the two figures and the increase reported do not fit together.'
};
const unjoinedPeople = {
	de: 'Ob Betroffene 2024 anders gezählt wurden als zuvor, ist offen: Bei den Verfahren passen die Zahlen von 2023 und 2024 nicht zusammen.',
	en: 'Whether people were counted differently in 2024 than before is open: for proceedings, the figures of 2023 and 2024 do not fit together.'
};

const { figures } = ids;

/** Where more than one document tells of a year, all of them: which number stands in which was not always told apart. */
const in2016 = [counted.police2017Ecpat, counted.police2017Reuters];
const in2017 = [counted.police2017Ecpat, counted.police2017];
const in2021 = [counted.police2021, counted.state2023];
const in2022 = [counted.police2022, counted.police2022Ecpat];

const proceedings: readonly Figure[] = [
	police('2016', all, { id: figures.policeAll2016, value: 375, sources: in2016 }),
	police('2017', all, {
		id: figures.policeAll2017,
		value: 340,
		status: ['break'],
		remark: formsOf2017,
		sources: in2017
	}),
	police('2018', all, { id: figures.policeAll2018, value: 386, sources: [counted.police2018] }),
	police('2020', all, {
		id: figures.policeAll2020,
		value: 465,
		status: ['break'],
		remark: formsOf2020,
		sources: [counted.police2020]
	}),
	police('2021', all, { id: figures.policeAll2021, value: 510, sources: in2021 }),
	police('2023', all, {
		id: figures.policeAll2023,
		value: 474,
		status: ['doubtful'],
		remark: recounted,
		note: 'Nachprüfen am Bundeslagebild 2024 selbst: 474 oder 509. Danach den Vorbehalt bei 2023 und den Bruch vor 2024 streichen oder begründen.',
		sources: [counted.police2023, counted.police2023Deputy, counted.police2024]
	}),
	police('2024', all, {
		id: figures.policeAll2024,
		value: 576,
		status: ['break'],
		remark: unjoined,
		sources: [counted.police2024]
	}),
	police('2019', sexual, { id: figures.policeSexual2019, value: 287, sources: [counted.police2019] }),
	police('2020', sexual, {
		id: figures.policeSexual2020,
		value: 291,
		partOf: figures.policeAll2020,
		sources: [counted.police2020]
	}),
	police('2021', sexual, {
		id: figures.policeSexual2021,
		value: 291,
		partOf: figures.policeAll2021,
		sources: in2021
	}),
	police('2022', sexual, { id: figures.policeSexual2022, value: 346, sources: in2022 }),
	police('2023', sexual, {
		id: figures.policeSexual2023,
		value: 299,
		partOf: figures.policeAll2023,
		status: ['doubtful'],
		remark: {
			de: 'Das Bundeskriminalamt nannte im August 2024 299 Verfahren wegen sexueller Ausbeutung; eine Landtagsabgeordnete nennt im Juli 2025 319.',
			en: 'In August 2024 the Federal Criminal Police Office gave 299 proceedings for sexual exploitation; in July 2025 a member of a state parliament gave 319.'
		},
		note: 'Eine Seite des KOK und eine Abschrift nennen 229; das ist ein Druckfehler für 299.',
		sources: [counted.police2023, counted.police2023Deputy]
	}),
	police('2024', sexual, {
		id: figures.policeProceedings2024,
		value: 364,
		partOf: figures.policeAll2024,
		status: ['break'],
		remark: unjoined,
		sources: [practice.policePicture2024]
	}),
	police('2017', labour, { id: figures.policeLabour2017, value: 11, sources: in2017 }),
	police('2018', labour, { id: figures.policeLabour2018, value: 21, sources: [counted.police2018Labour] }),
	police('2021', labour, { id: figures.policeLabour2021, value: 28, sources: in2021 }),
	police('2022', labour, { id: figures.policeLabour2022, value: 34, sources: in2022 }),
	police('2023', labour, { id: figures.policeLabour2023, value: 36, sources: [counted.police2023] }),
	police('2016', minorsProceedings, {
		id: figures.policeMinors2016,
		value: 145,
		sources: in2016
	}),
	police('2017', minorsProceedings, {
		id: figures.policeMinors2017,
		value: 134,
		sources: in2017
	}),
	police('2020', minorsProceedings, {
		id: figures.policeMinors2020,
		value: 193,
		status: ['doubtful'],
		remark: {
			de: 'Die Quelle nennt 193 einmal Verfahren und einmal Betroffene.',
			en: 'The source calls 193 proceedings in one place and people in another.'
		},
		sources: [counted.police2020]
	}),
	police('2021', minorsProceedings, { id: figures.policeMinors2021, value: 237, sources: in2021 }),
	police('2022', minorsProceedings, {
		id: figures.policeMinors2022,
		value: 171,
		sources: in2022
	}),
	police('2023', minorsProceedings, { id: figures.policeMinors2023, value: 186, sources: [counted.police2023] })
];

const people: readonly Figure[] = [
	police('2017', allPeople, { id: figures.policeAllPeople2017, value: 671, sources: in2017 }),
	police('2018', allPeople, { id: figures.policeAllPeople2018, value: 503, sources: [counted.police2018] }),
	police('2016', sexualPeople, {
		id: figures.policePeople2016,
		value: 488,
		sources: in2016
	}),
	police('2017', sexualPeople, {
		id: figures.policePeople2017,
		value: 489,
		partOf: figures.policeAllPeople2017,
		sources: in2017
	}),
	police('2018', sexualPeople, {
		id: figures.policePeople2018,
		value: 430,
		partOf: figures.policeAllPeople2018,
		sources: [counted.police2018]
	}),
	police('2019', sexualPeople, {
		id: figures.policePeople2019,
		value: 427,
		sources: [counted.police2019, counted.state2023]
	}),
	police('2020', sexualPeople, { id: figures.policePeople2020, value: 406, sources: [counted.police2020] }),
	police('2021', sexualPeople, { id: figures.policePeople2021, value: 417, sources: in2021 }),
	police('2024', sexualPeople, {
		id: figures.policePeople2024,
		value: 465,
		status: ['break'],
		remark: unjoinedPeople,
		sources: [practice.policePicture2024]
	}),
	police('2016', labourPeople, {
		id: figures.policeLabourPeople2016,
		value: 48,
		sources: in2016
	}),
	police('2017', labourPeople, {
		id: figures.policeLabourPeople2017,
		value: 180,
		partOf: figures.policeAllPeople2017,
		sources: in2017
	}),
	police('2021', labourPeople, { id: figures.policeLabourPeople2021, value: 147, sources: in2021 }),
	police('2022', labourPeople, {
		id: figures.policeLabourPeople2022,
		value: 1019,
		status: ['break'],
		remark: {
			de: '856 der 1.019 Betroffenen kommen in zwei großen Verfahren vor; deshalb ist 2022 mit anderen Jahren nicht vergleichbar.',
			en: '856 of the 1,019 persons appear in two large proceedings; that is why 2022 cannot be compared with other years.'
		},
		sources: in2022
	}),
	police('2023', labourPeople, {
		id: figures.policeLabourPeople2023,
		value: 183,
		status: ['break', 'doubtful'],
		remark: {
			de: 'Die Zahl steht bei Statista unter 2023; der Text dort nennt 2022.',
			en: 'Statista gives the figure under 2023; the text there says 2022.'
		},
		sources: [counted.police2023Labour]
	}),
	police('2016', minorsPeople, { id: figures.policeMinorsPeople2016, value: 214, sources: in2016 }),
	police('2017', minorsPeople, { id: figures.policeMinorsPeople2017, value: 171, sources: in2017 }),
	police('2018', minorsPeople, { id: figures.policeMinorsPeople2018, value: 172, sources: [counted.police2018] }),
	police('2022', minorsPeople, { id: figures.policeMinorsPeople2022, value: 270, sources: in2022 }),
	police('2023', minorsPeople, { id: figures.policeMinorsPeople2023, value: 226, sources: [counted.police2023Minors] })
];

const female = {
	de: 'Anteil weiblicher Betroffener in Verfahren wegen sexueller Ausbeutung',
	en: 'Share of women and girls in proceedings for sexual exploitation'
};
const under21 = {
	de: 'Anteil der unter 21-Jährigen in Verfahren wegen sexueller Ausbeutung',
	en: 'Share of those under 21 in proceedings for sexual exploitation'
};

const shares: readonly Figure[] = [
	policeShare('2017', female, {
		id: figures.policeFemale2017,
		value: 99,
		base: figures.policePeople2017,
		dimension: 'sex',
		sources: [counted.police2017Reuters]
	}),
	policeShare('2021', female, {
		id: figures.policeFemale2021,
		value: 92.8,
		base: figures.policePeople2021,
		dimension: 'sex',
		sources: [counted.police2021]
	}),
	policeShare('2020', under21, {
		id: figures.policeUnder21In2020,
		value: 42.7,
		base: figures.policePeople2020,
		dimension: 'age',
		sources: [counted.police2020]
	}),
	policeShare('2021', under21, {
		id: figures.policeUnder21In2021,
		value: 33,
		precision: 'about',
		base: figures.policePeople2021,
		dimension: 'age',
		sources: [counted.police2021]
	})
];

export const policeFigures: readonly Figure[] = [...proceedings, ...people, ...shares];

interface OfYear extends Pick<Told, 'remark'> {
	id: string;
	value: number;
	precision?: 'exact' | 'about';
	partOf?: string;
	status?: Figure['facts']['status'];
	note?: string;
	sources: Source[];
}

function police(year: string, { key, unit, title, method }: Series, { id, sources, remark, ...facts }: OfYear): Figure {
	return figureOf({
		id,
		title: dated(title, year),
		method,
		...(remark && { remark }),
		facts: { ...facts, ...ofYear(year), unit, series: key },
		sources
	});
}

interface ShareOfYear extends OfYear {
	base: string;
	dimension: 'sex' | 'age';
}

function policeShare(year: string, title: Words, { id, sources, ...facts }: ShareOfYear): Figure {
	return figureOf({
		id,
		title: dated(title, year),
		method: ofForm,
		facts: { ...facts, ...ofYear(year), unit: 'percent', series: `police-${facts.dimension}` },
		sources
	});
}

function ofYear(year: string): Pick<Made['facts'], 'from' | 'to' | 'counts' | 'countedBy'> {
	return { from: year, to: year, counts: 'other', countedBy: 'Bundeskriminalamt' };
}

function dated({ de, en }: Words, year: string): Words {
	return { de: `${de}, ${year}`, en: `${en}, ${year}` };
}
