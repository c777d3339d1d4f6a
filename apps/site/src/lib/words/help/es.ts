import type { Phrases } from './phrases.ts';

export const es: Phrases = {
	isReviewed: false,
	unreviewed: 'Esta traducción aún no ha sido revisada.',
	title: 'Info',
	exit: {
		leave: 'Salir de esta página',
		hint: '3 × Shift',
		twoMore: 'Pulse la tecla Shift dos veces más para salir de la página.',
		oneMore: 'Pulse la tecla Shift una vez más para salir de la página.',
		late: 'Se acabó el tiempo. La página sigue abierta.',
		leaving: 'Saliendo de la página.'
	},
	call: 'Llame a este número:',
	speaks: 'Aquí se habla español:',
	notKnown: 'No sabemos si aquí se habla español. Diga o enseñe la frase.',
	say: 'Diga o enseñe esta frase:',
	sentence: 'Necesito ayuda. Hablo español.',
	card: 'Necesito ayuda. Por favor, déjeme usar su teléfono.',
	showCard: 'Mostrar la tarjeta',
	closeCard: 'Cerrar',
	leaves: 'La llamada queda en la lista de llamadas del teléfono. Puede borrarla allí.',
	stays: 'Esta página queda en el historial del navegador. El botón no borra el historial.'
};
