import type { Words } from '@kok/domain/words';
import { slugOf } from '@kok/slugs/slug';
import { type Random, at } from './random.ts';

/** Names of organisations in a town; none of two organisations in one town are alike. */
const townNames: readonly ((town: string, word: string) => Words)[] = [
	(town) => ({ de: `Beratungsstelle ${town}`, en: `${town} Counselling Centre` }),
	(town, word) => ({ de: `${word} ${town} e.V.`, en: `${word} ${town} e.V.` }),
	(town) => ({ de: `Fachstelle für faire Arbeit ${town}`, en: `${town} Centre for Fair Work` }),
	(town, word) => ({ de: `Haus ${word} in ${town}`, en: `Haus ${word} in ${town}` }),
	(town) => ({ de: `Frauenberatung ${town}`, en: `${town} Women’s Advice Centre` }),
	(town, word) => ({ de: `Verein ${word}, ${town}`, en: `Verein ${word}, ${town}` }),
	(town) => ({ de: `Rechtshilfe ${town}`, en: `${town} Legal Aid` }),
	(town) => ({ de: `Mobile Beratung ${town}`, en: `${town} Mobile Advice` }),
	(town) => ({ de: `Treffpunkt Ankommen ${town}`, en: `${town} Arrival Centre` }),
	(town, word) => ({ de: `Arbeitskreis ${word} ${town}`, en: `Working Group ${word} ${town}` }),
	(town) => ({ de: `Lohnladen ${town}`, en: `${town} Wage Shop` }),
	(town) => ({ de: `Nachtbus ${town}`, en: `${town} Night Bus` })
];

export const namesInOneTown = townNames.length;

const words = [
	'Windlicht',
	'Kompass',
	'Lotsin',
	'Wegwarte',
	'Laterne',
	'Rückhalt',
	'Lichtung',
	'Zugvogel',
	'Handschlag',
	'Steg',
	'Ankerplatz',
	'Morgenluft',
	'Weitblick',
	'Zweite Haut',
	'Offene Tür',
	'Fährte',
	'Regenschirm',
	'Nordwind',
	'Kreide',
	'Zuversicht'
];

const houses = ['Haus', 'Herberge', 'Wohnung', 'Obdach'];
const looks = [
	'stillen',
	'weißen',
	'grünen',
	'alten',
	'hellen',
	'kleinen',
	'blauen',
	'runden',
	'warmen',
	'goldenen',
	'silbernen',
	'roten',
	'langen',
	'leisen',
	'sanften',
	'bunten',
	'wilden',
	'frohen',
	'weiten',
	'fernen',
	'guten',
	'neuen',
	'klaren',
	'milden',
	'starken',
	'freien',
	'ruhigen',
	'hohen',
	'tiefen'
];
const things = [
	'Garten',
	'Segel',
	'Krug',
	'Mond',
	'Apfelbaum',
	'Faden',
	'Schlüssel',
	'Brunnen',
	'Vogel',
	'Stern',
	'Kiesel',
	'Kranich',
	'Fenster',
	'Boot',
	'Licht',
	'Nest',
	'Mantel',
	'Pfad',
	'Ufer',
	'Herd',
	'Korb',
	'Zelt',
	'Anker',
	'Dach',
	'Fuchs',
	'Hafen',
	'Igel',
	'Löwenzahn',
	'Nussbaum',
	'Ofen',
	'Rosmarin'
];

const doings: readonly Words[] = [
	{
		de: 'Berät Frauen, die in Haushalten ohne Vertrag arbeiten.',
		en: 'Advises women who work in private homes without a contract.'
	},
	{
		de: 'Begleitet Betroffene von der ersten Frage bis zum Urteil.',
		en: 'Stays with trafficked persons from the first question to the verdict.'
	},
	{ de: 'Hilft, vorenthaltenen Lohn einzufordern.', en: 'Helps to claim wages that were withheld.' },
	{ de: 'Hält Zimmer bereit, in denen niemand Fragen stellt.', en: 'Keeps rooms ready where nobody asks questions.' },
	{ de: 'Fährt zu Höfen, Baustellen und Rastplätzen.', en: 'Drives out to farms, building sites and lorry parks.' },
	{ de: 'Klärt mit Ämtern, was liegen geblieben ist.', en: 'Sorts out with offices what has been left undone.' },
	{ de: 'Unterrichtet Deutsch dort, wo gearbeitet wird.', en: 'Teaches German in the places where people work.' },
	{ de: 'Erklärt Verträge, bevor jemand unterschreibt.', en: 'Explains contracts before anyone signs.' },
	{
		de: 'Sucht mit Betroffenen eine Wohnung und für die Kinder eine Schule.',
		en: 'Looks for a home with trafficked persons, and for a school for their children.'
	},
	{ de: 'Schult Polizei, Kliniken und Jugendämter.', en: 'Trains the police, hospitals and youth offices.' },
	{ de: 'Hört zu, auch nachts und am Wochenende.', en: 'Listens, at night and at weekends too.' },
	{ de: 'Unterstützt Jugendliche, die allein gekommen sind.', en: 'Supports young people who came on their own.' },
	{
		de: 'Vermittelt Rechtsbeistand und Arztpraxen, die vertraulich arbeiten.',
		en: 'Finds lawyers and doctors who work in confidence.'
	},
	{
		de: 'Bringt Menschen zusammen, die Ähnliches erlebt haben.',
		en: 'Brings together people who have lived through similar things.'
	},
	{ de: 'Geht mit zur Bank, zur Meldestelle, zum Gericht.', en: 'Goes along to the bank, the registry and the court.' },
	{ de: 'Rechnet nach, ob der Lohn stimmt.', en: 'Works out whether the wages are right.' },
	{ de: 'Gibt Menschen Obdach, die sofort weg müssen.', en: 'Shelters people who have to leave at once.' }
];

const ways: readonly Words[] = [
	{ de: 'Die Beratung ist kostenlos und auf Wunsch anonym.', en: 'Advice is free and, if wished, anonymous.' },
	{
		de: 'Das Team spricht sechs Sprachen und holt weitere dazu.',
		en: 'The team speaks six languages and calls in others.'
	},
	{
		de: 'Das Team spricht neun Sprachen, darunter zwei aus dem Kaukasus.',
		en: 'The team speaks nine languages, two of them from the Caucasus.'
	},
	{ de: 'Niemand muss vorher einen Termin machen.', en: 'Nobody needs an appointment beforehand.' },
	{ de: 'Was besprochen wird, bleibt im Raum.', en: 'What is said stays in the room.' },
	{ de: 'Ein Verfahren ist keine Bedingung.', en: 'Legal proceedings are not a condition.' },
	{ de: 'Ein großer Teil der Arbeit ist ehrenamtlich.', en: 'Much of the work is done by volunteers.' },
	{ de: 'Kinder sind willkommen.', en: 'Children are welcome.' },
	{
		de: 'Wer selbst betroffen war, arbeitet heute mit.',
		en: 'People who were affected themselves work here today.'
	},
	{
		de: 'Gedolmetscht wird in jeder Sprache, die gebraucht wird.',
		en: 'There are interpreters for any language needed.'
	},
	{
		de: 'Gearbeitet wird gemeinsam mit Gewerkschaften und Gemeinden.',
		en: 'The work is done together with trade unions and local councils.'
	},
	{ de: 'Nachrichten werden am selben Tag beantwortet.', en: 'Messages are answered the same day.' },
	{ de: 'Die Tür ist breit genug für einen Rollstuhl.', en: 'The door is wide enough for a wheelchair.' }
];

const places: readonly ((town: string) => Words)[] = [
	(town) => ({
		de: `Wer nicht nach ${town} kommen kann, wird besucht.`,
		en: `Those who cannot come to ${town} are visited.`
	}),
	(town) => ({
		de: `In ${town} ist an drei Tagen der Woche geöffnet.`,
		en: `In ${town} the doors are open three days a week.`
	}),
	(town) => ({
		de: `Die Arbeit in ${town} begann an einem Küchentisch.`,
		en: `In ${town} it all began at a kitchen table.`
	}),
	(town) => ({
		de: `Das Büro liegt in ${town}, die Arbeit ringsum.`,
		en: `The office is in ${town}, the work all around.`
	}),
	(town) => ({ de: `Am Markttag steht ein Stand in ${town}.`, en: `On market day there is a stall in ${town}.` }),
	(town) => ({
		de: `Vom Bahnhof ${town} sind es fünf Minuten zu Fuß.`,
		en: `It is a five-minute walk from ${town} station.`
	}),
	(town) => ({
		de: `Die Gemeinde ${town} stellt die Räume.`,
		en: `The municipality of ${town} provides the rooms.`
	}),
	(town) => ({
		de: `Abends trifft sich in ${town} eine Gruppe für Frauen.`,
		en: `In the evenings a women’s group meets in ${town}.`
	}),
	(town) => ({
		de: `Ein Bus fährt von ${town} aus die Dörfer an.`,
		en: `A bus goes out from ${town} to the villages.`
	}),
	(town) => ({
		de: `Im Krankenhaus von ${town} gibt es eine Sprechstunde.`,
		en: `There is a consultation hour at ${town} hospital.`
	}),
	() => ({ de: 'Wer weiter weg wohnt, ruft an.', en: 'Those who live further away telephone.' })
];

export const streets = [
	'Gerberweg',
	'Am Speicher',
	'Lindenzeile',
	'Mühlsteig',
	'Alte Poststraße',
	'Weberplatz',
	'Am Graben'
];

/** What an organisation in a town is called: the first, the second ... there. */
export function nameInTown(random: Random, { town, nth }: { town: string; nth: number }): Words {
	return at(townNames, nth)(town, random.pick(words));
}

/** A name that says nothing about where a house stands. Different up to some 3,500 of them. */
export function nameOfHouse(index: number): Words {
	const look = at(looks, index);
	const thing = at(things, index);
	const house = at(houses, Math.floor(index / (looks.length * things.length)));
	const name = `${house} zum ${look} ${thing}`;
	return { de: name, en: name };
}

/**
 * What an organisation does, in a few sentences; without a town where that must not be told. Each turn says
 * it anew. The lists have lengths without a common factor, so neighbours do not sound alike.
 */
export function missionOf({ index, turn }: { index: number; turn: number }, town: string | undefined): Words {
	const said = index * 5 + turn * 7;
	const sentences = [at(doings, said), at(ways, said), ...(town === undefined ? [] : [at(places, said)(town)])];
	return { de: joined(sentences, 'de'), en: joined(sentences, 'en') };
}

/** An address on the web that exists nowhere (RFC 2606). */
export function hostOf(name: string): string {
	return `${slugOf(name, 'de').slice(0, 50).replace(/-+$/, '')}.example`;
}

function joined(sentences: readonly Words[], locale: keyof Words): string {
	return sentences.map((sentence) => sentence[locale]).join(' ');
}
