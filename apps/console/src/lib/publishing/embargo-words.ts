import { sentence } from '#lib/words/sentence.ts';
import { language } from '#lib/words/words.ts';

/** What the pages say of publishing and of what is planned about an embargo. */
const embargoWordsIn = {
	de: {
		offer: 'Unter Sperrfrist',
		offerThen: (isOne: boolean) =>
			`Kommt es zu seiner Stunde nicht heraus, ${isOne ? 'bekommt eine Person' : 'bekommen zwei Personen'} eine Mail, in der nichts davon steht.`,
		told: 'Gesagt wird es',
		and: 'und',
		first: 'Wem es gesagt wird, erste Person',
		second: 'Wem es gesagt wird, zweite Person',
		only: (name: string) =>
			sentence`Gesagt wird es ${name}. Sonst hat in Büro und Leitung niemand ein Konto mit Mailadresse; eine Person reicht dann.`,
		nobody: 'Eine Sperrfrist geht erst, wenn in Büro oder Leitung jemand ein Konto mit Mailadresse hat.',
		noServer:
			'Ein Mailserver ist nicht eingerichtet: Kommt es zu seiner Stunde nicht heraus, steht das nur unter „Geplant“ und „Ausgang“.',
		until: (hour: string) => sentence`Gesperrt bis ${hour}.`,
		untilThen: (names: string) => `Kommt es nicht heraus, wird es ${names} gesagt.`,
		missed: (hour: string) => sentence`Zur Stunde nicht herausgekommen: ${hour}.`,
		missedThen: (names: string) => `Eine Mail sagt es ${names}; wie weit sie ist, steht unter`,
		waits: 'Was im Weg steht, sagt',
		late: 'Zuletzt zu spät herausgekommen',
		lateThen: 'statt',
		mail: 'sagt, dass etwas unter Sperrfrist nicht herauskam'
	},
	en: {
		offer: 'Under embargo',
		offerThen: (isOne: boolean) =>
			`Where it does not come out at its hour, ${isOne ? 'one person gets' : 'two people get'} a mail that says nothing of it.`,
		told: 'It is told to',
		and: 'and',
		first: 'Who is told, first person',
		second: 'Who is told, second person',
		only: (name: string) =>
			`It is told to ${name}. Nobody else of the office and no other admin has an account with a mail address; one person is enough then.`,
		nobody: 'An embargo needs somebody of the office, or an admin, who has an account with a mail address.',
		noServer:
			'No mail server is set: where it does not come out at its hour, that stands under “Scheduled” and “Outbox” alone.',
		until: (hour: string) => `Under embargo until ${hour}.`,
		untilThen: (names: string) => `Where it does not come out, it is told to ${names}.`,
		missed: (hour: string) => `It did not come out at its hour: ${hour}.`,
		missedThen: (names: string) => `A mail tells ${names}; how far it is stands under`,
		waits: 'What is in the way stands under',
		late: 'Came out too late',
		lateThen: 'instead of',
		mail: 'says that something under embargo did not come out'
	}
};

const joined = new Intl.ListFormat(language, { type: 'conjunction' });

/** The same in the language of the interface. They come with their pages, so that the desk does not load them. */
export const embargoWords = embargoWordsIn[language];

/** Names as one says them in a sentence: *A und B*. */
export function joinNames(names: readonly string[]): string {
	return joined.format(names);
}
