import type { Phrases } from './phrases.ts';

export const es: Phrases = {
	isReviewed: false,
	unreviewed: 'Esta traducción aún no ha sido revisada.',
	title: 'Info',
	languages: 'Idiomas',
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
	stays: 'Esta página queda en el historial del navegador. «Salir de esta página» no borra el historial.',
	bill: 'Que la llamada aparezca en la factura depende del número y del contrato. Donde es seguro, se indica junto al número.',
	device:
		'Lo más seguro es otro dispositivo: en casa de una amiga, en una biblioteca, en un centro de asesoramiento. Contra programas que vigilan el dispositivo no ayuda nada de esta página.',
	privateWindow: 'Una ventana privada del navegador olvida las páginas visitadas cuando la cierra.',
	history:
		'El historial se borra en los ajustes del navegador. Borre solo entradas sueltas: un historial del todo vacío puede llamar la atención.',
	here: 'Aquí recibe ayuda',
	whom: {
		women: 'Para mujeres',
		men: 'Para hombres',
		everyone: 'Para todas las personas afectadas',
		minors: 'Menos de 18 años',
		families: 'Con hijos',
		relatives: 'Para familiares',
		professionals: 'Para profesionales'
	},
	about: { labour: 'En caso de explotación en el trabajo', sexual: 'En caso de violencia sexual' },
	onlyIn: 'Solo aquí:',
	free: 'gratis',
	noName: 'sin nombre',
	dayAndNight: 'día y noche',
	noHours: 'horario no conocido',
	offTheBill: 'La llamada no aparece en la factura.',
	interpreted: 'Alguien interpreta por teléfono. Número de idiomas:',
	who: {
		title: '¿Quién necesita ayuda?',
		women: 'una mujer',
		men: 'un hombre',
		minors: 'alguien menor de 18 años',
		families: 'alguien con hijos',
		labour: 'alguien explotado en el trabajo',
		unsaid: 'no lo digo'
	},
	asks: {
		title: '¿Quién pregunta?',
		self: 'yo, para mí',
		relatives: 'familia, amistades',
		professionals: 'trabajo con personas afectadas'
	},
	ways: 'Maneras de recibir ayuda',
	notForAll: 'No para todas las personas:',
	police: '¿Llama alguien a la policía?',
	papers: 'No tengo papeles',
	costs: '¿Cuánto cuesta la ayuda?',
	missing: 'Falta mi idioma',
	choice: 'Lo que elija aquí no se envía a ninguna parte.'
};
