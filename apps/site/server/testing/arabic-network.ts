import type { Content } from '@kok/domain/release/content';
import type { RecordState } from '@kok/domain/release/compile';
import { contentOf, idOf, published, source } from './records.ts';

interface Written {
	type: string;
	id: string;
	facts: Record<string, unknown>;
	ar: Record<string, unknown>;
	en?: Record<string, unknown>;
	slug: string;
}

function recordOf({ type, id, facts, ar, en, slug }: Written): RecordState {
	return {
		id,
		type,
		facts: { values: { sources: [source], ...facts }, since: published },
		wording: {
			ar: { values: ar, since: published },
			...(en && { en: { values: en, since: published, origin: { locale: 'ar' as const, values: ar } } })
		},
		slugs: { ar: [slug], ...(en && { en: [slug] }) }
	};
}

function network(facts: Record<string, unknown>): RecordState {
	return recordOf({
		type: 'network',
		id: idOf(1),
		facts: {
			languages: ['ar', 'en'],
			interfaceLanguage: 'de',
			abbreviation: 'شبكة نور',
			legalName: 'شبكة نور لمناهضة الاتجار بالبشر',
			representatives: 'ليلى المثال',
			responsibleEditor: 'ليلى المثال، شارع المرفأ 4، مدينة المنارة',
			office: { disclosure: 'public', area: 'N', locality: 'مدينة المنارة', street: 'شارع المرفأ 4', postcode: '0001' },
			phone: '+00 6 000 0110',
			email: 'office@nour.example',
			website: 'https://nour.example/',
			emergencyNumber: '119',
			helplines: [
				{ id: 'night', phone: '0800 000 111', hours: 'always', languages: ['ar', 'en'], interpretedLanguages: 7 },
				{
					id: 'work',
					phone: '0800 000 222',
					hours: [{ days: ['MO', 'TU', 'WE'], from: '09:00', to: '17:00' }],
					languages: ['ar']
				}
			],
			areas: [
				{ id: 'N', column: 1, row: 1 },
				{ id: 'S', column: 2, row: 2 }
			],
			complaintsWebsite: 'https://fairness.example/',
			timeZone: 'Africa/Cairo',
			exitTo: 'https://weather.example/',
			oldAfterDays: 3,
			adopted: true,
			fourEyes: true,
			...facts
		},
		ar: {
			name: 'شبكة نور لمناهضة الاتجار بالبشر',
			lead: 'منظمات من أنحاء البلاد تدافع معًا عن حقوق المتضررين من الاتجار بالبشر.',
			turn: 'هنا ما تطالب به، وعلى أي أساس، وما آل إليه.',
			about: 'هذه الشبكة وبلدها من نسج الخيال.\n\nتقرّ الجمعية المطالب مرة في السنة.',
			helpSentence: 'أحتاج إلى مساعدة. أتكلم {language}.',
			helpCard: 'أحتاج إلى مساعدة. اسمح لي من فضلك باستخدام هاتفك.',
			accessibilityLaw: 'يمنح قانون الوصول كل شخص حق الشكوى من العوائق. يجب الرد خلال شهر.',
			complaintsBody: 'مكتب الإنصاف',
			figuresNote: 'كل جهة تحصي شيئًا مختلفًا.',
			emergencyNote: 'في خطر الآن؟ يجيبك الإسعاف والشرطة هنا:',
			helplines: {
				night: { name: 'خط نور', forWhom: 'لكل من يُستغَل أو يخشى ذلك.', note: 'المكالمة مجانية وبلا اسم.' },
				work: { name: 'خط العمل', forWhom: 'لمن يعمل بلا أجر أو بلا راحة.' }
			},
			areas: { N: { name: 'الشمال' }, S: { name: 'الجنوب' } }
		},
		en: {
			name: 'Nour Network against trafficking',
			lead: 'Organisations from all over the country stand up together for the rights of trafficked persons.',
			turn: 'What they demand, on what ground, and what became of it.',
			helplines: { night: { name: 'Nour line', forWhom: 'For whoever is exploited.' } },
			areas: { N: { name: 'North' }, S: { name: 'South' } }
		},
		slug: 'nour'
	});
}

const goal = recordOf({
	type: 'goal',
	id: idOf(2),
	facts: { kind: 'aim', order: 1 },
	ar: { title: 'البقاء في أمان', text: 'كل من تعرّض للاستغلال يبقى **في أمان**.' },
	en: { title: 'To stay in safety', text: 'Whoever was exploited stays **in safety**.' },
	slug: 'stay'
});

const member = recordOf({
	type: 'member',
	id: idOf(3),
	facts: {
		seat: { disclosure: 'area_only', area: 'N' },
		publicity: 'named',
		phone: '+00 6 000 0120',
		website: 'https://manara.example/'
	},
	ar: { name: 'بيت المنارة', summary: 'استشارة ومأوى.' },
	slug: 'manara'
});

const service = recordOf({
	type: 'service',
	id: idOf(4),
	facts: {
		member: idOf(3),
		targetGroups: ['women', 'families'],
		channels: ['phone', 'visit'],
		languages: ['ar', 'en', 'de'],
		areas: ['N'],
		accommodation: false,
		places: [],
		phone: '+00 6 000 0121',
		confirmedOn: '2026-11-01'
	},
	ar: { name: 'استشارة بيت المنارة', summary: 'نستمع إليك ونرافقك.' },
	slug: 'advice'
});

const figure = recordOf({
	type: 'figure',
	id: idOf(5),
	facts: { value: 187, precision: 'exact', unit: 'people', counts: 'documented', from: '2025', countedBy: 'نور' },
	ar: { title: 'أشخاص تلقوا الدعم في 2025', method: 'من استُمع إليهم مرتين على الأقل.' },
	slug: 'people'
});

function demand(number: number, title: string, summary: string): RecordState {
	return recordOf({
		type: 'demand',
		id: idOf(100 + number),
		facts: {
			number,
			goal: idOf(2),
			ground: { kind: 'documented', document: source, since: { date: '2013', precision: 'at_latest' } },
			clauses: [{ id: 'a' }, { id: 'b' }]
		},
		ar: {
			title,
			summary,
			clauses: { a: { text: 'يُمنح التصريح بلا شرط.' }, b: { text: 'يُمنح خلال 30 يومًا (المادة 12).' } },
			reasons: 'لأن الخوف من الترحيل يمنع الناس من طلب المساعدة.'
		},
		slug: `demand-${number}`
	});
}

/** A network that writes in Arabic and borrows its interface from German: what is read from right to left. */
export function arabicContent(facts: Record<string, unknown> = {}): Content {
	return contentOf([
		network(facts),
		goal,
		member,
		service,
		figure,
		demand(1, 'تصريح إقامة بلا شكوى', 'من تعرّض للاتجار يحصل على تصريح إقامة، سواء شهد أم لم يشهد.'),
		demand(2, 'سكن آمن في كل منطقة', 'في كل منطقة مكان آمن للنوم.')
	]);
}
