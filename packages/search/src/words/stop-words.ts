import type { InterfaceLanguage, Locale } from '@kok/domain/words';
import { fold } from './fold.ts';

/** Words that stand everywhere and say nothing of what a text is about. */
const lists: Readonly<Record<InterfaceLanguage, string>> = {
	de: `aber alle allem allen aller alles als also am an auch auf aus bei beim bis da damit dann das dass dem den denn der
		des dessen die dies diese diesem diesen dieser dieses doch dort du durch ein eine einem einen einer eines er es etwa
		darf durfte dürfen für gegen gibt hat haben hier ich ihm ihn ihnen ihr ihre ihrem ihren ihrer im in ins ist ja je jede jedem jeden jeder
		kann kein keine können man mein mit muss müssen nach nicht noch nun nur ob oder ohne sein seine seinem seinen seiner
		seit sich sie sind so soll sollen sollte um und uns unser unter vom von vor war warum was weil welche welcher welches wenn
		wer werden wie wird wir wo wurde wurden zu zum zur zwischen über viel viele prozent`,
	en: `a about after all also an and any are as at be been before but by can could did do does for from had has have he
		her his how i if in into is it its may more most must no not of on only or other our out over she should so some such
		than that the their them then there these they this those to under until up was we were what when where which while
		who whom why will with without would you your many much percent`
};

const sets: { readonly [L in Locale]?: ReadonlySet<string> } = { de: setOf(lists.de), en: setOf(lists.en) };

/** Whether a folded word is one of them. */
export function isStopWord(folded: string, locale: Locale): boolean {
	return sets[locale]?.has(folded) ?? false;
}

function setOf(list: string): ReadonlySet<string> {
	return new Set(list.split(/\s+/).map(fold));
}
