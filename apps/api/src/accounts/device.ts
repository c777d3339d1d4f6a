const browsers = [
	['Firefox', /Firefox|FxiOS/],
	['Edge', /Edg(?:A|iOS)?\//],
	['Opera', /OPR\//],
	['Chrome', /Chrome|CriOS/],
	['Safari', /Safari/]
] as const;
const systems = [
	['Android', /Android/],
	['iOS', /iPhone|iPad/],
	['Windows', /Windows/],
	['macOS', /Mac OS X/],
	['Linux', /Linux/]
] as const;

/** What a person recognises their device by, such as “Firefox, Android”. No version, no address and no place is kept. */
export function nameDevice(userAgent: string | undefined): string {
	const named = [browsers, systems].flatMap((kinds) => kinds.find(([, sign]) => sign.test(userAgent ?? ''))?.[0] ?? []);
	return named.join(', ') || '–';
}
