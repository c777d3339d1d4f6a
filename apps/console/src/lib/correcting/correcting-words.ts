import { sentence } from '#lib/words/sentence.ts';
import { language } from '#lib/words/words.ts';

/** What the pages say of editorial corrections. */
const correctingWordsIn = {
	de: {
		offer: 'Als redaktionelle Berichtigung',
		title: (version: number) => `Fassung ${version} redaktionell berichtigen.`,
		titleThen: 'Der Sinn bleibt, und mit ihm die Nummer.',
		slip: 'Berichtigt wird ein Versehen: ein Komma, ein Tippfehler, ein falsches Paragrafenzeichen.',
		before: (version: number) => `Fassung ${version}, wie sie öffentlich ist`,
		after: 'Berichtigt',
		hash: 'Prüfsumme',
		not: 'Als Berichtigung geht es so nicht:',
		ask: 'Als Berichtigung zum Gegenlesen geben',
		askThen:
			'Wer gegenliest, sagt, ob der Sinn gleich bleibt. Wenn nicht, wird daraus eine neue Fassung, oder der Text kommt zurück.',
		back: 'Zurück zum Lesen',
		question: 'Bleibt der Sinn gleich?',
		yes: (version: number) => `Ja. Fassung ${version} bleibt, redaktionell berichtigt.`,
		no: (next: number) => sentence`Nein. Es wird Fassung ${String(next)}.`,
		unanswered: 'Sagen Sie, ob der Sinn gleich bleibt. Dann geben Sie den Text frei.',
		keep: 'Als Berichtigung freigeben',
		renew: (next: number) => `Als Fassung ${next} freigeben`,
		asked: 'Als redaktionelle Berichtigung zum Gegenlesen gegeben: Wer gegenliest, sagt, ob der Sinn gleich bleibt.',
		approved: 'Als redaktionelle Berichtigung freigegeben: Der Sinn bleibt gleich, die Fassung behält ihre Nummer.',
		stays: (version: number) => `Fassung ${version} bleibt, redaktionell berichtigt.`,
		becomes: (next: number) => sentence`Es wird Fassung ${String(next)}.`,
		unasked: (count: number) =>
			`Von ${count} Texten zählen die Fassungen. Ob eine neue beginnt, steht bei jedem, sobald Sie aufklappen, was sich ändert.`,
		deeds: {
			ReviewAsked: 'Als redaktionelle Berichtigung zum Gegenlesen gegeben',
			DraftApproved: 'Als redaktionelle Berichtigung freigegeben',
			PublicationScheduled: 'Redaktionelle Berichtigung geplant',
			Published: 'Redaktionell berichtigt',
			SetScheduled: 'Redaktionelle Berichtigung geplant',
			SetPublished: 'Redaktionell berichtigt'
		}
	},
	en: {
		offer: 'As an editorial correction',
		title: (version: number) => `Correct version ${version} editorially.`,
		titleThen: 'The sense stays, and so does the number.',
		slip: 'What is corrected is a slip: a comma, a typing error, a wrong section sign.',
		before: (version: number) => `Version ${version} as it is public`,
		after: 'Corrected',
		hash: 'Checksum',
		not: 'This is no correction:',
		ask: 'Ask for a review as a correction',
		askThen:
			'Whoever reads it says whether the sense stays the same. If it does not, it becomes a new version, or the text comes back.',
		back: 'Back to reading',
		question: 'Does the sense stay the same?',
		yes: (version: number) => `Yes. Version ${version} stays, corrected editorially.`,
		no: (next: number) => `No. It becomes version ${next}.`,
		unanswered: 'Say whether the sense stays the same. Then approve the text.',
		keep: 'Approve as a correction',
		renew: (next: number) => `Approve as version ${next}`,
		asked: 'Given to be read as an editorial correction: whoever reads it says whether the sense stays the same.',
		approved: 'Approved as an editorial correction: the sense stays the same, the version keeps its number.',
		stays: (version: number) => `Version ${version} stays, corrected editorially.`,
		becomes: (next: number) => `It becomes version ${next}.`,
		unasked: (count: number) =>
			`The versions of ${count} texts are counted. Unfold what changes in one to read whether a new version begins.`,
		deeds: {
			ReviewAsked: 'Given to be read as an editorial correction',
			DraftApproved: 'Approved as an editorial correction',
			PublicationScheduled: 'Editorial correction scheduled',
			Published: 'Corrected editorially',
			SetScheduled: 'Editorial correction scheduled',
			SetPublished: 'Corrected editorially'
		}
	}
};

/** The same in the language of the interface. */
export const correctingWords = correctingWordsIn[language];
