const germanNumbers = 'null eine zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');
const englishNumbers = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

/** A number as one writes it in German before something feminine: up to twelve as a word. */
export function german(count: number): string {
	return germanNumbers[count] ?? String(count);
}

/** The same in English. */
export function english(count: number): string {
	return englishNumbers[count] ?? String(count);
}

/** A text as it begins a sentence. */
export function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}
