import type { Phrases } from './phrases.ts';

export const fr: Phrases = {
	isReviewed: false,
	unreviewed: 'Cette traduction n’a pas encore été vérifiée.',
	title: 'Info',
	languages: 'Langues',
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
	stays:
		'Cette page reste dans l’historique du navigateur. «\u00a0Quitter cette page\u00a0» n’efface pas l’historique.',
	bill: 'Que l’appel figure ou non sur la facture dépend du numéro et du contrat. Là où c’est certain, c’est indiqué près du numéro.',
	device:
		'Le plus sûr est un autre appareil\u00a0: chez une amie, dans une bibliothèque, dans un centre de conseil. Contre les programmes qui surveillent l’appareil, rien sur cette page n’aide.',
	privateWindow: 'Une fenêtre privée du navigateur oublie les pages visitées quand vous la fermez.',
	history:
		'L’historique s’efface dans les réglages du navigateur. N’effacez que des entrées isolées\u00a0: un historique tout vide peut se remarquer.',
	here: 'Ici, vous recevez de l’aide',
	whom: {
		women: 'Pour les femmes',
		men: 'Pour les hommes',
		everyone: 'Pour toutes les personnes concernées',
		minors: 'Moins de 18 ans',
		families: 'Avec des enfants',
		relatives: 'Pour les proches',
		professionals: 'Pour les professionnels'
	},
	about: { labour: 'En cas d’exploitation au travail', sexual: 'En cas de violence sexuelle' },
	onlyIn: 'Seulement ici\u00a0:',
	free: 'gratuit',
	noName: 'sans nom',
	dayAndNight: 'jour et nuit',
	noHours: 'horaires non connus',
	offTheBill: 'L’appel ne figure pas sur la facture.',
	interpreted: 'Quelqu’un traduit au téléphone. Nombre de langues\u00a0:',
	who: {
		title: 'Qui a besoin d’aide\u00a0?',
		women: 'une femme',
		men: 'un homme',
		minors: 'une personne de moins de 18 ans',
		families: 'une personne avec des enfants',
		labour: 'une personne exploitée au travail',
		unsaid: 'je ne le dis pas'
	},
	asks: {
		title: 'Qui demande\u00a0?',
		self: 'moi, pour moi',
		relatives: 'famille, amis',
		professionals: 'je travaille avec des personnes concernées'
	},
	ways: 'Moyens d’obtenir de l’aide',
	notForAll: 'Pas pour tout le monde\u00a0:',
	police: 'Est-ce que quelqu’un appelle la police\u00a0?',
	papers: 'Je n’ai pas de papiers',
	costs: 'Combien coûte l’aide\u00a0?',
	missing: 'Ma langue manque',
	choice: 'Ce que vous choisissez ici n’est envoyé nulle part.'
};
