import type { Locale } from '@kok/domain/words';

const latin = 'abcdefghijklmnopqrstuvwxyz';
const danish = `${latin}æøå`;
const southSlavic = `${latin}čćđšž`;
const serbianCyrillic = 'абвгдђежзијклљмнњопрстћуфхцчџш';

/** The letters of each language, in lower case. */
export const alphabets: Readonly<Record<Locale, string>> = {
	ar: 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئةى',
	be: 'абвгдеёжзійклмнопрстуўфхцчшыьэюя',
	bg: 'абвгдежзийклмнопрстуфхцчшщъьюя',
	bs: southSlavic + serbianCyrillic,
	ca: `${latin}àçèéíïòóúü`,
	cs: `${latin}áčďéěíňóřšťúůýž`,
	cy: `${latin}âêîôûŵŷáéíóúẃýäëïöüẅÿ`,
	da: danish,
	de: `${latin}äöüß`,
	el: 'αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ',
	en: `${latin}éèêëïôæœç`,
	es: `${latin}áéíñóúü`,
	et: `${latin}šžõäöü`,
	eu: `${latin}ñç`,
	fa: 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیآأئء',
	fi: `${latin}åäöšž`,
	fr: `${latin}àâæçéèêëîïôœùûüÿ`,
	ga: `${latin}áéíóú`,
	gl: `${latin}áéíïñóúü`,
	he: 'אבגדהוזחטיכךלמםנןסעפףצץקרשת',
	hr: southSlavic,
	hu: `${latin}áéíóöőúüű`,
	hy: 'աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքևօֆ',
	is: `${latin}áðéíóúýþæö`,
	it: `${latin}àèéìíîòóùú`,
	ka: 'აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ',
	lb: `${latin}äëéêèôûöü`,
	lt: `${latin}ąčęėįšųūž`,
	lv: `${latin}āčēģīķļņšūž`,
	mk: 'абвгдѓежзѕијклљмнњопрстќуфхцчџшѐѝ',
	mt: `${latin}ċġħżàèìîòù`,
	nb: danish,
	nl: `${latin}áéíóúàèëïöüĳ`,
	nn: `${danish}éèêóòô`,
	pl: `${latin}ąćęłńóśźż`,
	pt: `${latin}áâãàçéêíóôõú`,
	ro: `${latin}ăâîșțşţ`,
	ru: 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя',
	sk: `${latin}áäčďéíĺľňóôŕšťúýž`,
	sl: `${latin}čšžćđ`,
	sq: `${latin}çë`,
	sr: southSlavic + serbianCyrillic,
	sv: `${latin}åäöé`,
	tr: `${latin}çğıiöşüâîû`,
	uk: 'абвгґдеєжзиіїйклмнопрстуфхцчшщьюя'
};
