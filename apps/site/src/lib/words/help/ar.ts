import type { Phrases } from './phrases.ts';

/** Where the language allows it, worded so that it addresses women and men alike. */
export const ar: Phrases = {
	isReviewed: false,
	unreviewed: 'لم تتم مراجعة هذه الترجمة بعد.',
	title: 'معلومات',
	exit: {
		leave: 'مغادرة هذه الصفحة',
		hint: '3 × Shift',
		twoMore: 'لمغادرة الصفحة، يجب الضغط على مفتاح Shift مرتين أخريين.',
		oneMore: 'لمغادرة الصفحة، يجب الضغط على مفتاح Shift مرة أخرى.',
		late: 'انتهى الوقت. تبقى الصفحة مفتوحة.',
		leaving: 'تتم مغادرة الصفحة.'
	},
	call: 'يمكنك الاتصال بهذا الرقم:',
	speaks: 'هنا يتكلمون العربية:',
	notKnown: 'لا نعرف إن كانوا يتكلمون العربية هنا. يمكن قول الجملة أو إظهارها.',
	say: 'جملة يمكن قولها أو إظهارها:',
	sentence: 'أحتاج إلى مساعدة. أتكلم العربية.',
	card: 'أحتاج إلى مساعدة. من فضلك، اسمح لي باستخدام هاتفك.',
	showCard: 'إظهار البطاقة',
	closeCard: 'إغلاق',
	leaves: 'تبقى المكالمة في سجل مكالمات الهاتف. يمكن حذفها هناك.',
	stays: 'تبقى هذه الصفحة في سجل المتصفح. هذا الزر لا يمحو السجل.',
	here: 'المساعدة متوفرة هنا',
	whom: {
		women: 'للنساء',
		men: 'للرجال',
		everyone: 'للجميع',
		minors: 'دون 18 عامًا',
		families: 'مع أطفال',
		relatives: 'للعائلة والأصدقاء',
		professionals: 'للمختصين'
	},
	about: { labour: 'عند الاستغلال في العمل', sexual: 'عند العنف الجنسي' },
	onlyIn: 'هنا فقط:',
	free: 'مجاني',
	noName: 'دون ذكر الاسم',
	dayAndNight: 'ليلًا ونهارًا',
	offTheBill: 'لا تظهر المكالمة في الفاتورة.',
	interpreted: 'هناك من يترجم على الهاتف. عدد اللغات:',
	who: {
		title: 'من يحتاج إلى المساعدة؟',
		women: 'امرأة',
		men: 'رجل',
		minors: 'شخص دون 18 عامًا',
		families: 'شخص مع أطفال',
		labour: 'شخص يتعرض للاستغلال في العمل',
		unsaid: 'لا أريد أن أقول'
	},
	asks: {
		title: 'من يسأل؟',
		self: 'أنا، لنفسي',
		relatives: 'من العائلة أو الأصدقاء',
		professionals: 'أعمل مع متضررين'
	},
	ways: 'طرق المساعدة',
	lasting: 'هذا الرقم يجيب دائمًا:',
	police: 'هل يستدعي أحد الشرطة؟',
	papers: 'ليس لدي أوراق',
	costs: 'كم تكلف المساعدة؟',
	missing: 'لغتي غير موجودة',
	choice: 'ما يُختار هنا لا يُرسل إلى أي مكان.'
};
