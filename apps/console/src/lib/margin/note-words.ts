import type { Words } from '@kok/domain/words';
import { language } from '#lib/words/words.ts';

const catalogues = {
	de: {
		write: 'Randnotiz schreiben',
		label: (place: string) => `Randnotiz: ${place}`,
		hint: 'Nur das Büro liest sie. Geben Sie den Text zurück, liest sie auch, wer ihn geschrieben hat.',
		keep: 'Notiz ablegen',
		drop: 'Verwerfen',
		reply: 'Erwidern',
		replyTo: (name: string) => `Erwidern: ${name}`,
		send: 'Erwiderung ablegen',
		done: 'Erledigt',
		doneBy: (name: string) => `Erledigt: ${name}`,
		finished: (count: number) => (count === 1 ? 'Eine erledigte Randnotiz' : `${count} erledigte Randnotizen`),
		erased: 'Der Text wurde gelöscht.',
		onRevision: (revision: number) => `zu Änderung ${revision}`,
		whole: 'Zum Ganzen',
		item: (field: string, number: number) => `${field}, Nr. ${number}`,
		elsewhere: 'Zu Stellen, die hier nicht stehen',
		spokeAbout: (text: string) => `Dort stand: „${text}“`,
		spokeGone: 'Was dort stand, ist nicht mehr zu lesen.',
		beside: 'Beim Schreiben stehen sie neben ihrem Feld.',
		unsent: 'Eine Randnotiz ist noch nicht abgelegt. Legen Sie sie ab, oder verwerfen Sie sie.'
	},
	en: {
		write: 'Write a margin note',
		label: (place: string) => `Margin note: ${place}`,
		hint: 'The office alone reads it. Once you return the text, whoever wrote it reads it too.',
		keep: 'File the note',
		drop: 'Drop',
		reply: 'Reply',
		replyTo: (name: string) => `Reply to ${name}`,
		send: 'File the reply',
		done: 'Done',
		doneBy: (name: string) => `Done: ${name}`,
		finished: (count: number) => (count === 1 ? 'One margin note that is done' : `${count} margin notes that are done`),
		erased: 'Its text was erased.',
		onRevision: (revision: number) => `on revision ${revision}`,
		whole: 'On the whole',
		item: (field: string, number: number) => `${field}, no. ${number}`,
		elsewhere: 'On what does not stand here',
		spokeAbout: (text: string) => `It said: “${text}”`,
		spokeGone: 'What it said can no longer be read.',
		beside: 'While you write, each stands beside its field.',
		unsent: 'A margin note is not filed yet. File it, or drop it.'
	}
};

type NoteWords = (typeof catalogues)['de'];

/** What the pages say of margin notes. They bring it along, so that others do not load it. */
export const noteWords: NoteWords = catalogues[language];

/** A refusal of ours, in both languages as the server's are. */
export const notAnswered: Words = {
	de: 'Der Server antwortet nicht. Ihr Text steht noch hier.',
	en: 'The server does not answer. Your text is still here.'
};
