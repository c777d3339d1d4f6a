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
	stays: 'تبقى هذه الصفحة في سجل المتصفح. هذا الزر لا يمحو السجل.'
};
