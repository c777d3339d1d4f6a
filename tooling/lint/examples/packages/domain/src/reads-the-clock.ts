export const startedAt = Date.now(); // refused: kok/pure-domain
const { now } = Date; // refused: kok/pure-domain

export function stamp() {
	return [new Date(), now(), performance.now()]; // refused: kok/pure-domain, kok/pure-domain
}

export function weekdayOf(instant: string): number {
	return new Date(instant).getDay(); // refused: kok/pure-domain
}

export function today(): string {
	return new Intl.DateTimeFormat('en').format(); // refused: kok/pure-domain
}

export function byTitle(a: string, b: string): number {
	return a.localeCompare(b); // refused: kok/pure-domain
}

export function lot(): number {
	return Math.random(); // refused: kok/pure-domain
}

export function recordId(): string {
	return crypto.randomUUID(); // refused: kok/pure-domain
}

export async function remember(text: string): Promise<void> {
	setTimeout(() => console.log(text), 1000); // refused: kok/pure-domain, kok/pure-domain
	await fetch(`https://example.org/${process.env.KOK_TOPIC}`); // refused: kok/pure-domain, kok/pure-domain
	Reflect.set(globalThis, 'last', text); // refused: kok/pure-domain
}
