import type { Words } from '@kok/domain/words';
import type { FactsOf } from '../record.ts';

type Facts = FactsOf<'service'>;

/** A kind of service: what it is called in a town or without one, what happens there, and for whom. */
export interface ServiceWords {
	name: (town: string | undefined) => Words;
	summary: Words;
	text: Words;
	targetGroups: Facts['targetGroups'];
	forms?: Facts['forms'];
	channels: Facts['channels'];
	hasHours: boolean;
}

export const serviceWords: readonly ServiceWords[] = [
	{
		name: named({ de: 'Beratung für Betroffene', en: 'Counselling for trafficked persons' }),
		summary: {
			de: 'Beratung für alle, die ausgebeutet werden oder wurden, kostenlos und auf Wunsch anonym.',
			en: 'Counselling for everyone who is or was exploited, free and, if wished, anonymous.'
		},
		text: {
			de: 'Wir hören zu, klären gemeinsam, was möglich ist, und gehen mit, wenn es gewünscht wird. Nichts geschieht ohne Einverständnis.\n\n- Klärung von Lohn, Aufenthalt und Wohnung\n- Begleitung zu Ämtern, Ärztinnen und Gerichten\n- Vermittlung von Rechtsbeistand',
			en: 'We listen, work out together what is possible, and come along if wished. Nothing happens without consent.\n\n- Sorting out wages, residence and housing\n- Going along to offices, doctors and courts\n- Finding legal support'
		},
		targetGroups: ['everyone'],
		forms: ['labour', 'sexual', 'begging', 'criminal_acts'],
		channels: ['visit', 'phone', 'email', 'accompaniment'],
		hasHours: true
	},
	{
		name: named({ de: 'Beratung zu Lohn und Arbeitszeit', en: 'Advice on wages and hours' }),
		summary: {
			de: 'Hilfe, wenn Lohn fehlt, der Vertrag unklar ist oder freie Tage gestrichen werden.',
			en: 'Help when wages are missing, a contract is unclear or days off are cancelled.'
		},
		text: {
			de: 'Wir rechnen nach, schreiben den Betrieb an und begleiten vor Gericht. Auch wer keinen Vertrag hat, kann Lohn fordern. Ein Foto der Arbeitsstelle oder eine Liste der Stunden hilft, ist aber keine Bedingung.',
			en: 'We do the sums, write to the business and come along to court. Those without a contract can claim wages too. A photo of the workplace or a list of hours helps, but is not required.'
		},
		targetGroups: ['everyone'],
		forms: ['labour'],
		channels: ['visit', 'phone', 'chat'],
		hasHours: true
	},
	{
		name: named({ de: 'Aufsuchende Beratung', en: 'Outreach counselling' }),
		summary: {
			de: 'Unterwegs auf Höfen, Baustellen, Rastplätzen und in Unterkünften.',
			en: 'On the road at farms, building sites, lorry parks and collective housing.'
		},
		text: {
			de: 'Wir kommen dorthin, wo gearbeitet und gewohnt wird, und lassen Karten in vielen Sprachen da. Niemand muss seinen Namen nennen, und wir fragen nicht danach.',
			en: 'We come to where people work and live, and leave cards in many languages. Nobody has to give a name, and we do not ask for one.'
		},
		targetGroups: ['everyone'],
		forms: ['labour', 'criminal_acts'],
		channels: ['outreach', 'phone'],
		hasHours: false
	},
	{
		name: named({ de: 'Beratung für Frauen', en: 'Counselling for women' }),
		summary: {
			de: 'Ein Ort für Frauen, die Gewalt und Zwang erlebt haben, mit Zeit und in vielen Sprachen.',
			en: 'A place for women who have lived through violence and coercion, with time and in many languages.'
		},
		text: {
			de: 'Beraten wird von Frauen. Wer mag, kommt mit einer Vertrauten. Kinder können mitkommen; während des Gesprächs ist jemand für sie da.\n\nEin Strafverfahren ist keine Bedingung. Wer aussagen will, wird gut vorbereitet.',
			en: 'Counselling is by women. Those who like bring someone they trust. Children may come along; someone looks after them during the talk.\n\nCriminal proceedings are not a condition. Those who want to testify are well prepared.'
		},
		targetGroups: ['women'],
		forms: ['sexual', 'forced_marriage', 'labour'],
		channels: ['visit', 'phone', 'email', 'accompaniment'],
		hasHours: true
	},
	{
		name: named({ de: 'Anlaufstelle für Jugendliche', en: 'Drop-in centre for young people' }),
		summary: {
			de: 'Für Jugendliche, die zu etwas gezwungen werden, und für alle, die sich um sie sorgen.',
			en: 'For young people who are forced into something, and for those who worry about them.'
		},
		text: {
			de: 'Man kann einfach kommen, schreiben oder anrufen. Wir sagen vorher, was wir weitergeben müssten und was nicht. Mit Jugendamt und Schule reden wir nur, wenn es abgesprochen ist.',
			en: 'You can simply drop in, write or call. We say beforehand what we would have to pass on and what not. We talk to the youth office and school only if that is agreed.'
		},
		targetGroups: ['minors', 'relatives'],
		forms: ['sexual', 'criminal_acts', 'begging'],
		channels: ['visit', 'chat', 'phone'],
		hasHours: true
	},
	{
		name: named({ de: 'Begleitung in Verfahren', en: 'Support in proceedings' }),
		summary: {
			de: 'Vor, während und nach einer Aussage, und genauso für alle, die nicht aussagen wollen.',
			en: 'Before, during and after testimony, and just as much for those who do not want to testify.'
		},
		text: {
			de: 'Wir erklären, was im Gerichtssaal geschieht, zeigen ihn vorher und warten mit. Wer Entschädigung oder Lohn einklagt, bekommt Beistand. Die Angst vor dem Wiedersehen nehmen wir ernst.',
			en: 'We explain what happens in the courtroom, show it beforehand and wait along. Those who sue for compensation or wages receive support. We take the fear of meeting again seriously.'
		},
		targetGroups: ['everyone', 'families'],
		channels: ['accompaniment', 'visit', 'phone'],
		hasHours: false
	},
	{
		name: named({ de: 'Beratung online', en: 'Counselling online' }),
		summary: {
			de: 'Chat und Nachrichten, verschlüsselt und ohne Anmeldung.',
			en: 'Chat and messages, encrypted and without registering.'
		},
		text: {
			de: 'Nachrichten werden am selben oder am nächsten Werktag beantwortet. Es genügt ein erfundener Name. Wer den Verlauf löschen will, kann das jederzeit selbst tun.',
			en: 'Messages are answered the same or the next working day. An invented name is enough. Those who want to delete the conversation can do so themselves at any time.'
		},
		targetGroups: ['everyone', 'relatives'],
		channels: ['chat', 'email'],
		hasHours: false
	},
	{
		name: named({ de: 'Fortbildung für Fachkräfte', en: 'Training for professionals' }),
		summary: {
			de: 'Schulungen für Kliniken, Schulen, Ämter, Polizei und Gerichte.',
			en: 'Courses for hospitals, schools, offices, the police and courts.'
		},
		text: {
			de: 'An einem Tag geht es darum, Zeichen zu erkennen, ruhig zu fragen und nichts zu versprechen, was niemand halten kann. Wir kommen in die Einrichtung.',
			en: 'One day on recognising signs, asking calmly and promising nothing that nobody can keep. We come to your organisation.'
		},
		targetGroups: ['professionals'],
		channels: ['visit', 'email'],
		hasHours: false
	}
];

/** What a shelter is: named without its place, which nobody may learn. */
export const shelterWords: ServiceWords = {
	name: () => ({ de: 'Sicher unterkommen', en: 'Safe housing' }),
	summary: {
		de: 'Ein sicherer Ort für Menschen, die sofort weg müssen. Wo er liegt, wird niemandem gesagt.',
		en: 'A safe place for people who have to leave at once. Nobody is told where it is.'
	},
	text: {
		de: 'Aufgenommen wird rund um die Uhr, wenn ein Platz frei ist. Der Weg führt über das Telefon; dort wird vereinbart, wo man sich trifft.\n\nIm Haus gilt: eigenes Zimmer, eigener Schlüssel, eigene Entscheidungen.',
		en: 'People are taken in around the clock if a place is free. The way there is by telephone, where a meeting point is agreed.\n\nThe house means a room of one’s own, a key of one’s own, decisions of one’s own.'
	},
	targetGroups: ['women', 'families'],
	forms: ['sexual', 'labour', 'forced_marriage'],
	channels: ['phone'],
	hasHours: false
};

/** What the places of a service are called. */
export const placeWords = {
	office: { de: 'Beratungsräume', en: 'Counselling rooms' },
	branch: { de: 'Außenstelle', en: 'Branch office' },
	shelter: { de: 'Schutzwohnung', en: 'Safe flat' }
} satisfies Record<string, Words>;

/** Languages that are spoken, or interpreted into, in no order. */
export const spoken = ['en', 'ro', 'bg', 'pl', 'ru', 'uk', 'ar', 'fr', 'es', 'tr', 'hu', 'sq', 'sr', 'vi'];
export const interpreted = ['th', 'zh', 'fa', 'ti', 'am', 'ha', 'yo', 'pt', 'ka', 'hy', 'ur', 'so', 'ku', 'id', 'mn'];

function named({ de, en }: Words): (town: string | undefined) => Words {
	return (town) => (town === undefined ? { de, en } : { de: `${de} in ${town}`, en: `${en} in ${town}` });
}
