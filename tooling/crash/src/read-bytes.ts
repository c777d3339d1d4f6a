const letters: Readonly<Record<string, number>> = { n: 10, t: 9, v: 11, f: 12, r: 13 };

/** The bytes of the one text in the arguments of a call, as strace writes it: `, "\30\321\5\0ab"..., 8192, 0`. */
export function readBytes(data: string): Buffer {
	const text = data.slice(data.indexOf('"') + 1, data.lastIndexOf('"'));
	const bytes = text.replaceAll(/\\([0-7]{1,3}|.)/g, (_, escaped: string) => {
		if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8));
		return letters[escaped] === undefined ? escaped : String.fromCharCode(letters[escaped]);
	});
	return Buffer.from(bytes, 'latin1');
}
