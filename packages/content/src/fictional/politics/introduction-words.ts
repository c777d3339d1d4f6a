import type { Words } from '@kok/domain/words';
import type { FactsOf } from '../record.ts';

type Form = FactsOf<'introduction'>['form'];
type Kind = FactsOf<'reaction'>['kind'];

/** How a demand was put forward, by the form. */
export const formWords: Record<Form, (title: Words) => Words> = {
	statement: ({ de, en }) => ({
		de: `Die Stellungnahme schlägt einen Wortlaut vor und begründet ihn. Verlangt wird: ${de}.`,
		en: `The statement proposes a wording and gives the reasons. The demand: ${en}.`
	}),
	hearing: ({ de, en }) => ({
		de: `In der Anhörung erläuterte eine Beraterin die Forderung an dem, was sie in ihrer Arbeit erlebt: ${de}.`,
		en: `At the hearing a counsellor explained the demand by what she sees in her work: ${en}.`
	}),
	meeting: ({ de, en }) => ({
		de: `Im Gespräch mit der Leitung ging es eine Stunde lang um diese Forderung: ${de}.`,
		en: `For an hour the meeting with the head of office was about this demand: ${en}.`
	}),
	shadow_report: ({ de, en }) => ({
		de: `Der Parallelbericht nennt die Forderung als eine von drei dringenden Empfehlungen: ${de}.`,
		en: `The shadow report names the demand as one of three urgent recommendations: ${en}.`
	}),
	letter: ({ de, en }) => ({
		de: `Der Brief bittet darum, die Forderung in den Entwurf aufzunehmen: ${de}.`,
		en: `The letter asks for the demand to be included in the draft: ${en}.`
	}),
	press_release: ({ de, en }) => ({
		de: `Öffentlich erinnert das Netz an die Forderung: ${de}.`,
		en: `In public the network recalls the demand: ${en}.`
	}),
	election_paper: ({ de, en }) => ({
		de: `Alle Listen wurden gefragt, wie sie zu dieser Forderung stehen: ${de}.`,
		en: `All lists were asked where they stand on this demand: ${en}.`
	})
};

/** What was answered. */
export const reactionWords: Record<Kind, readonly Words[]> = {
	taken_up: [
		{
			de: 'Der Vorschlag ist in die Fassung des Ausschusses aufgenommen.',
			en: 'The proposal is included in the committee’s version.'
		},
		{
			de: 'Die Gruppe übernimmt die Empfehlung wörtlich in ihren Bericht.',
			en: 'The group adopts the recommendation word for word in its report.'
		}
	],
	promised: [
		{
			de: 'Ein Vorschlag werde im Lauf des Jahres vorgelegt, schreibt das Haus.',
			en: 'A proposal will be presented in the course of the year, the office writes.'
		},
		{
			de: 'Die Leitung sagt zu, die Weisung zu ändern, nennt aber keinen Tag.',
			en: 'The head of office promises to change the instruction, but names no day.'
		}
	],
	noted: [
		{
			de: 'Der Eingang wurde bestätigt. Zur Sache steht nichts in der Antwort.',
			en: 'Receipt was confirmed. The answer says nothing on the matter.'
		},
		{ de: 'Man danke für die Anregung und werde sie prüfen.', en: 'Thanks for the suggestion; it will be examined.' }
	],
	declined: [
		{
			de: 'Dafür fehle das Geld, lautet die Antwort; eine Berechnung liegt ihr nicht bei.',
			en: 'There is no money for it, the answer says; no calculation is enclosed.'
		},
		{
			de: 'Das geltende Recht reiche aus, meint das Haus.',
			en: 'The law in force is sufficient, the office believes.'
		}
	]
};
