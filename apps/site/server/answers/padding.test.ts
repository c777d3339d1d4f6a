import { brotliDecompressSync, constants, gunzipSync, gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { longerBrotli, longerGzip, longerText, openBrotli } from './padding.ts';

const text = Buffer.from('Ein Satz, der sich wiederholt. '.repeat(90));
const brotli = await openBrotli(text, { [constants.BROTLI_PARAM_QUALITY]: 6 });
const gzipped = gzipSync(text);

test.for([0, 1, 2, 3, 4, 64, 257, 258, 259, 260, 261, 4_000, 65_538, 65_539, 65_540, 65_541, 140_000])(
	'a body that is %i bytes longer says the same in every form',
	(more) => {
		const [longBrotli, longGzip] = [
			longerBrotli(brotli, brotli.length + more),
			longerGzip(gzipped, gzipped.length + more)
		];
		expect([longBrotli.length - brotli.length, longGzip.length - gzipped.length]).toEqual([more, more]);
		expect(brotliDecompressSync(longBrotli).equals(text)).toBe(true);
		expect(gunzipSync(longGzip).equals(text)).toBe(true);
		expect(String(longerText(text, text.length + more)).trimEnd()).toBe(String(text).trimEnd());
	}
);
