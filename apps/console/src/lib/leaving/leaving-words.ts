import { sentence } from '#lib/words/sentence.ts';
import { language } from '#lib/words/words.ts';

/** What the page says by which a member leaves the network. */
const leavingWordsIn = {
	de: {
		title: 'Austritt',
		link: 'Austritt …',
		linkOf: (name: string) => `Austritt von ${name} …`,
		leads: 'Tritt das Mitglied aus dem Netzwerk aus, enden auch seine Mandate:',
		ask: (name: string) => `Wann tritt ${name} aus?`,
		askThen: 'Hier steht vorher, was dann endet und was bleibt.',
		comesThen: 'Was endet, endet mit diesem Tag von selbst.',
		done: (name: string, day: string) => `${name} ist zum ${day} ausgetragen.`,
		doneThen: 'Für das Mitglied handelt niemand mehr.',
		last: 'Letzter Tag im Netzwerk',
		lastThen: 'Heute oder früher: Es endet sofort. Später: von selbst, wenn dieser Tag zu Ende ist.',
		letter: 'Datum des Schreibens',
		letterThen: 'Das Schreiben belegt den Austritt. Hier steht nur sein Datum; das Schreiben selbst bewahren Sie auf.',
		entered: 'Eingetragen',
		enteredBy: (day: string, name: string) => `${day}, ${name}`,
		ends: 'Das endet',
		endsNow: 'Das endet sofort',
		endsOn: (day: string) => `Das endet mit dem ${day}`,
		endsUnsaid: 'Es steht hier, sobald der letzte Tag eingetragen ist.',
		stays: 'Das bleibt',
		decide: 'Das ist vorher zu entscheiden',
		none: 'keine',
		mandates: 'Mandate',
		program: 'Zugang für Programme',
		only: 'handelt für niemanden sonst und sieht danach nur noch das eigene Konto',
		onlyProgram: 'handelt für niemanden sonst',
		others: 'handelt weiter für andere',
		void: (day: string) => `gilt nie: Es sollte erst am ${day} beginnen`,
		sessions: 'Anmeldungen',
		sessionsThen:
			'Wer für das Mitglied handelt, wird auf allen Geräten abgemeldet. Wer auch für andere handelt, meldet sich neu an.',
		invitations: 'Einladungen',
		unnamed: 'ohne Namen',
		colleagues: 'Kolleg*innen',
		colleaguesThen: 'Das Mitglied steht nicht mehr in der Liste.',
		said: 'Was es für heute Nacht gesagt hat, ist gelöscht.',
		lines: 'Die Bestätigung seiner Nummern ist gelöscht.',
		begun: 'Angefangene Texte',
		begunOf: (count: number) =>
			count === 0
				? 'keine'
				: count === 1
					? 'ein Text, den noch niemand sonst gesehen hat, ist gelöscht'
					: `${count} Texte, die noch niemand sonst gesehen hat, sind gelöscht`,
		texts: 'Texte',
		textsThen: 'Alles Veröffentlichte und alle Entwürfe bleiben hier mit ihrem Verlauf lesbar.',
		notes: 'Bestätigungen, Randnotizen und Gründe',
		notesThen: 'wie sie gegeben und geschrieben wurden',
		log: 'Logbuch',
		logThen: 'wer was wann für das Mitglied getan hat',
		accounts: 'Konten',
		accountsThen: 'der Personen; die Leitung oder das Büro beendet sie unter',
		entry: 'Der Eintrag auf der Website und in der Hilfesuche',
		fates: { on_the_day: 'Zeigen bis zum letzten Tag', at_once: 'Sofort von der Website nehmen' },
		fatesThen: {
			on_the_day: 'Danach geht er von selbst. Bis dahin finden Ratsuchende die Angebote.',
			at_once: 'Wer dort Hilfe sucht, findet sie nicht mehr. Auch Kolleg*innen sehen das Mitglied nicht mehr.'
		},
		now: 'Er wird sofort von der Website genommen, weil der letzte Tag schon da ist.',
		isGone: 'Er ist nicht auf der Website.',
		gone: 'Er ist von der Website genommen.',
		wasGone: 'Er ist von der Website genommen und bleibt es, auch wenn Sie den Austritt zurücknehmen.',
		until: 'Er ist bis zum letzten Tag zu sehen und geht dann von selbst.',
		waits: 'Er geht, sobald wieder veröffentlicht werden kann; was dem im Weg steht, sagt „Betrieb“.',
		along: 'Mit ihm geht',
		stops: 'Angehalten wird, was dann geplant ist',
		who: 'Wer veröffentlicht das?',
		whoThen: 'Sie, mit dem Knopf unten. Eine zweite Person ist dafür nicht nötig.',
		final: 'Ist er von der Website genommen, kommt er nur als neuer Eintrag zurück.',
		foot: 'Bis der letzte Tag zu Ende ist, können Sie den Austritt zurücknehmen.',
		footNow: 'Das lässt sich nicht zurücknehmen. Tritt das Mitglied wieder ein, legen Sie es neu an.',
		missing: {
			last: 'der letzte Tag',
			letter: 'das Datum des Schreibens',
			entry: 'was mit dem Eintrag geschieht'
		},
		footMissing: (what: string) => sentence`Es fehlt noch: ${what}.`,
		footDone: 'Tritt das Mitglied wieder ein, legen Sie es neu an.',
		go: (day: string) => `Zum ${day} austragen`,
		goNow: 'Sofort austragen',
		goUnsaid: 'Austragen',
		takeBack: 'Austritt zurücknehmen',
		takenBack: {
			on_the_day: 'Der Austritt ist zurückgenommen. Alles gilt wie vorher.',
			at_once: 'Der Austritt ist zurückgenommen. Das Mitglied bleibt; sein Eintrag bleibt von der Website genommen.'
		},
		cancel: 'Zum Eintrag',
		planned: 'Austritte',
		plannedSome: (count: number) => (count === 1 ? 'Ein Austritt steht bevor.' : `${count} Austritte stehen bevor.`),
		plannedThen: 'Was endet, endet von selbst.'
	},
	en: {
		title: 'Leaving',
		link: 'Leaving …',
		linkOf: (name: string) => `Leaving of ${name} …`,
		leads: 'If the member leaves the network, its mandates end as well:',
		ask: (name: string) => `When does ${name} leave?`,
		askThen: 'This page says beforehand what ends then and what stays.',
		comesThen: 'What ends then ends by itself, when that day is over.',
		done: (name: string, day: string) => `${name} left on ${day}.`,
		doneThen: 'Nobody acts for the member any more.',
		last: 'Last day in the network',
		lastThen: 'Today or before: it ends at once. Later: by itself, when that day is over.',
		letter: 'Date of the letter',
		letterThen: 'The letter proves that the member leaves. Only its date is entered here; keep the letter itself.',
		entered: 'Entered',
		enteredBy: (day: string, name: string) => `${day}, ${name}`,
		ends: 'This ends',
		endsNow: 'This ends at once',
		endsOn: (day: string) => `This ends when ${day} is over`,
		endsUnsaid: 'It is told here once the last day is entered.',
		stays: 'This stays',
		decide: 'This is to be decided before',
		none: 'none',
		mandates: 'Mandates',
		program: 'Access for programs',
		only: 'acts for nobody else and sees only their own account from then on',
		onlyProgram: 'acts for nobody else',
		others: 'goes on acting for others',
		void: (day: string) => `never holds: it was to begin on ${day} only`,
		sessions: 'Sign-ins',
		sessionsThen:
			'Whoever acts for the member is signed out on all devices. Whoever acts for others too signs in again.',
		invitations: 'Invitations',
		unnamed: 'without a name',
		colleagues: 'Colleagues',
		colleaguesThen: 'The member is no longer on the list.',
		said: 'What it said of tonight is deleted.',
		lines: 'The confirmation of its numbers is deleted.',
		begun: 'Texts begun',
		begunOf: (count: number) =>
			count === 0
				? 'none'
				: count === 1
					? 'one text that nobody else has seen is deleted'
					: `${count} texts that nobody else has seen are deleted`,
		texts: 'Texts',
		textsThen: 'All that was published and all drafts can still be read here, with their history.',
		notes: 'Confirmations, margin notes and reasons',
		notesThen: 'as they were given and written',
		log: 'Log',
		logThen: 'who did what for the member, and when',
		accounts: 'Accounts',
		accountsThen: 'of the people; an admin or the office ends them under',
		entry: 'The entry on the site and in the help search',
		fates: { on_the_day: 'Show it until the last day', at_once: 'Take it off the site at once' },
		fatesThen: {
			on_the_day: 'Then it goes by itself. Until then people who look for help find its services.',
			at_once:
				'Whoever looks for help there does not find it any more. Colleagues do not see the member any more either.'
		},
		now: 'It is taken off the site at once, because the last day has come.',
		isGone: 'It is not on the site.',
		gone: 'It is taken off the site.',
		wasGone: 'It is taken off the site and stays so, even if you take the leaving back.',
		until: 'It is shown until the last day and then goes by itself.',
		waits: 'It goes as soon as something can be published again; “Operation” says what is in the way.',
		along: 'With it goes',
		stops: 'Stopped is what is planned for then',
		who: 'Who publishes that?',
		whoThen: 'You do, by the button below. No second person is needed.',
		final: 'Once it is taken off, it comes back only as a new entry.',
		foot: 'Until the last day is over you can take the leaving back.',
		footNow: 'This cannot be taken back. If the member joins again, make it anew.',
		missing: { last: 'the last day', letter: 'the date of the letter', entry: 'what becomes of the entry' },
		footMissing: (what: string) => `Still missing: ${what}.`,
		footDone: 'If the member joins again, make it anew.',
		go: (day: string) => `Take out on ${day}`,
		goNow: 'Take out at once',
		goUnsaid: 'Take out',
		takeBack: 'Take the leaving back',
		takenBack: {
			on_the_day: 'The leaving is taken back. Everything holds as before.',
			at_once: 'The leaving is taken back. It stays a member; its entry stays off the site.'
		},
		cancel: 'To the entry',
		planned: 'Members that leave',
		plannedSome: (count: number) => (count === 1 ? 'One member is to leave.' : `${count} members are to leave.`),
		plannedThen: 'What ends then ends by itself.'
	}
};

type LeavingWords = (typeof leavingWordsIn)['de'];

/** The same in the language of the interface. They come with the page, so that the desk does not load them. */
export const leavingWords: LeavingWords = leavingWordsIn[language];
