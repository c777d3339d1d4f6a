import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Locale, contentLanguages } from '@kok/domain/words';
import { alphabets } from './testing/alphabets.ts';
import { slugOf } from './slug.ts';

/** Titles as they might stand in a network of each language, and as its readers write them with a to z. */
const titles: Readonly<Record<Locale, readonly (readonly [title: string, slug: string])[]>> = {
	ar: [
		['حقوق الإنسان', 'hquq-alinsan'],
		['حماية اللاجئات', 'hmaya-allajiat'],
		['حرية المرأة في العمل', 'hriya-almraa-fi-alaml']
	],
	be: [
		['Правы чалавека і абарона ад гвалту', 'pravy-chalaveka-i-abarona-ad-hvaltu'],
		['Сям’я і ўлада', 'syamya-i-ulada']
	],
	bg: [
		['Права на хората и закрила в България', 'prava-na-horata-i-zakrila-v-bulgaria'],
		['Убежище в София', 'ubezhishte-v-sofia'],
		['Щастие, ъгъл, Кюстендил', 'shtastie-agal-kyustendil']
	],
	bs: [
		['Pravo građana na žalbu', 'pravo-gradjana-na-zalbu'],
		['Право грађана на жалбу', 'pravo-gradjana-na-zalbu']
	],
	ca: [['Dret a l’habitatge i negociació col·lectiva', 'dret-a-l-habitatge-i-negociacio-collectiva']],
	cs: [['Právo na důstojný život bez útěku', 'pravo-na-dustojny-zivot-bez-uteku']],
	cy: [['Yr hawl i fyw’n rhydd, gyda’r tŷ', 'yr-hawl-i-fywn-rhydd-gydar-ty']],
	da: [['Beskyttelse på arbejdet, også for børn og ældre', 'beskyttelse-paa-arbejdet-ogsaa-for-boern-og-aeldre']],
	de: [['Schutz für Betroffene, größer gedacht', 'schutz-fuer-betroffene-groesser-gedacht']],
	el: [
		['Δικαίωμα στην αξιοπρέπεια', 'dikaioma-stin-axioprepeia'],
		['Αυτοδιάθεση, εγγύηση, άγχος', 'aftodiathesi-engyisi-anchos'],
		['Μπροστά, αμπέλι, ουρανός, άυλος, Εύβοια', 'brosta-ampeli-ouranos-aylos-evvoia']
	],
	en: [
		['Women’s rights in Müllheim', 'womens-rights-in-muellheim'],
		['A naïve façade', 'a-naive-facade']
	],
	es: [['El derecho a una vivienda digna para los niños', 'el-derecho-a-una-vivienda-digna-para-los-ninos']],
	et: [['Õigus töötada väljaspool kodu', 'oigus-tootada-valjaspool-kodu']],
	eu: [['Giza eskubideak eta duintasuna, Oñati', 'giza-eskubideak-eta-duintasuna-onati']],
	fa: [
		['حقوق زنان و کودکان', 'hquq-znan-va-kudkan'],
		['خانه‌های امن', 'khane-hay-amn']
	],
	fi: [['EU:n jäsenmaiden työntekijät', 'eun-jasenmaiden-tyontekijat']],
	fr: [['Le droit à l’asile et à une main-d’œuvre protégée', 'le-droit-a-l-asile-et-a-une-main-d-oeuvre-protegee']],
	ga: [['Cearta an duine agus tús áite', 'cearta-an-duine-agus-tus-aite']],
	gl: [['Dereito á vivenda e á protección das nenas', 'dereito-a-vivenda-e-a-proteccion-das-nenas']],
	he: [
		['זכויות אדם', 'zkhoyot-adm'],
		['עכשיו: צה״ל, אישה, עזרה', 'akhshav-tshl-isha-azra']
	],
	hr: [['Pravo građana na zaštitu od iskorištavanja', 'pravo-gradjana-na-zastitu-od-iskoristavanja']],
	hu: [['Jog a tisztességes és őszinte ügyintézéshez', 'jog-a-tisztesseges-es-oszinte-ugyintezeshez']],
	hy: [
		['Մարդու իրավունքներ և պաշտպանություն', 'mardu-iravunkner-yev-pashtpanutyun'],
		['Երեխաների որակյալ կրթություն', 'yerekhaneri-vorakyal-krtutyun'],
		['Ո՞վ է պաշտպանում', 'ov-e-pashtpanum']
	],
	is: [['Réttur þolenda til öruggs húsnæðis', 'rettur-tholenda-til-oruggs-husnaedis']],
	it: [['Diritto all’asilo, perché è giusto', 'diritto-all-asilo-perche-e-giusto']],
	ka: [['ადამიანის უფლებების დაცვა', 'adamianis-uplebebis-datsva']],
	lb: [['D’Recht op Schutz fir Affer vu Mënschenhandel', 'd-recht-op-schutz-fir-affer-vu-menschenhandel']],
	lt: [['Teisė į saugų darbą ir šilumą', 'teise-i-saugu-darba-ir-siluma']],
	lv: [['Tiesības uz drošu dzīvi', 'tiesibas-uz-drosu-dzivi']],
	mk: [['Право на заштита, куќа и среќа во Ѓорче', 'pravo-na-zashtita-kukja-i-srekja-vo-gjorche']],
	mt: [['Id-dritt għall-protezzjoni u l-ħelsien', 'id-dritt-ghall-protezzjoni-u-l-helsien']],
	nb: [['Rett til å få hjelp, også for søsken', 'rett-til-aa-faa-hjelp-ogsaa-for-soesken']],
	nl: [['Het recht op één officiële tolk', 'het-recht-op-een-officiele-tolk']],
	nn: [['Retten til å bli høyrd', 'retten-til-aa-bli-hoeyrd']],
	pl: [['Prawo do godności i życia bez przemocy w Łodzi', 'prawo-do-godnosci-i-zycia-bez-przemocy-w-lodzi']],
	pt: [['Direito à habitação e à proteção das crianças', 'direito-a-habitacao-e-a-protecao-das-criancas']],
	ro: [
		['Dreptul la educație și protecție în țară', 'dreptul-la-educatie-si-protectie-in-tara'],
		['Dreptul la educaţie şi protecţie în ţară', 'dreptul-la-educatie-si-protectie-in-tara']
	],
	ru: [['Право на защиту и жильё для пострадавших', 'pravo-na-zashchitu-i-zhile-dlya-postradavshikh']],
	sk: [['Právo na dôstojný život a ľudskosť', 'pravo-na-dostojny-zivot-a-ludskost']],
	sl: [['Pravica do človeškega življenja', 'pravica-do-cloveskega-zivljenja']],
	sq: [['E drejta për strehë dhe çlirim', 'e-drejta-per-strehe-dhe-clirim']],
	sr: [
		['Право на заштиту и живот, за ђаке', 'pravo-na-zastitu-i-zivot-za-djake'],
		['Pravo na zaštitu i život, za đake', 'pravo-na-zastitu-i-zivot-za-djake']
	],
	sv: [
		['Rätt till skydd på EU:s arbetsplatser, även i Göteborg', 'ratt-till-skydd-pa-eus-arbetsplatser-aven-i-goteborg']
	],
	tr: [['İnsan ticareti mağdurlarının sığınma hakkı', 'insan-ticareti-magdurlarinin-siginma-hakki']],
	uk: [
		['Захист прав людини в Україні', 'zakhyst-prav-liudyny-v-ukraini'],
		['Єдність, їжа, згода, п’ять, Юлія', 'yednist-yizha-zghoda-piat-yuliia']
	]
};

describe.each(contentLanguages)('in %s', (locale) => {
	test.each(titles[locale])('“%s” is %s', (title, slug) => {
		expect(slugOf(title, locale)).toBe(slug);
		expect(slugOf(title.normalize('NFD'), locale)).toBe(slug);
		expect(slugOf(title.toUpperCase().toLowerCase(), locale)).toBe(slug);
	});

	test('every title of its letters has a slug of its own spelling, which is an address and its own slug', () => {
		const letters = [...alphabets[locale]];
		const word = fc.array(fc.constantFrom(...letters), { minLength: 3, maxLength: 12 }).map((signs) => signs.join(''));
		fc.assert(
			fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
				const slug = slugOf(words.join(' '), locale);
				expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
				expect(slug).not.toBe('x');
				expect(slug.length).toBeLessThanOrEqual(80);
				expect(slugOf(slug, locale)).toBe(slug);
			})
		);
	});

	test('none of its letters parts a word or is lost', () => {
		const silent = new Set(['ь', 'ъ', 'ء', 'ئ']);
		for (const letter of alphabets[locale]) {
			const slug = slugOf(`b${letter}b`, locale);
			expect(slug, letter).toMatch(silent.has(letter) ? /^b[a-z]*b$/ : /^b[a-z]+b$/);
		}
	});
});

/** A library of another version may spell otherwise. New titles would get other slugs than their like; look at each before it is taken. */
test('the letters of each language are spelled as they were when its slugs were first given', () => {
	const spelled = contentLanguages.map((locale) => [
		locale,
		[...alphabets[locale]].map((letter) => slugOf(`b${letter}b`, locale).slice(1, -1)).join(' ')
	]);
	expect(Object.fromEntries(spelled)).toMatchSnapshot();
});
