import { type InterfaceLanguage, type Locale, isInterfaceLanguage } from '@kok/domain/words';

let tell: () => InterfaceLanguage | undefined = () => undefined;

/** Says by whom the language is told whose words the page lends that is being made. */
export function askForLender(teller: typeof tell): void {
	tell = teller;
}

/** The language whose words the page lends. */
export function lenderNow(): InterfaceLanguage {
	return tell() ?? 'en';
}

/** The language of the interface words on pages of a language: that one, else the one from which the network borrows. */
export function interfaceOf(locale: Locale): InterfaceLanguage {
	return isInterfaceLanguage(locale) ? locale : lenderNow();
}
