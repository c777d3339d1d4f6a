import type { Phrases } from './phrases.ts';

export const fr: Phrases = {
	isReviewed: false,
	unreviewed: 'Cette traduction n’a pas encore été vérifiée.',
	title: 'Info',
	exit: {
		leave: 'Quitter cette page',
		hint: '3 × Shift',
		twoMore: 'Appuyez encore deux fois sur Maj (Shift) pour quitter la page.',
		oneMore: 'Appuyez encore une fois sur Maj (Shift) pour quitter la page.',
		late: 'Le temps est écoulé. La page reste ouverte.',
		leaving: 'Vous quittez la page.'
	},
	call: 'Appelez ce numéro\u00a0:',
	speaks: 'Ici, on parle français\u00a0:',
	notKnown: 'Nous ne savons pas si l’on parle français ici. Dites ou montrez la phrase.',
	say: 'Dites ou montrez cette phrase\u00a0:',
	sentence: 'J’ai besoin d’aide. Je parle français.',
	card: 'J’ai besoin d’aide. S’il vous plaît, laissez-moi utiliser votre téléphone.',
	showCard: 'Afficher la carte',
	closeCard: 'Fermer',
	leaves: 'L’appel reste dans la liste d’appels du téléphone. Vous pouvez l’y effacer.',
	stays: 'Cette page reste dans l’historique du navigateur. Le bouton n’efface pas l’historique.'
};
