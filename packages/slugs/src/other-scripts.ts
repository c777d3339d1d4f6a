import type anyAscii from 'any-ascii';
import { createRequire } from 'node:module';

interface Library {
	default: typeof anyAscii;
}

let library: Library | undefined;

/**
 * A letter of any script as the library writes it in a to z and 0 to 9. The library is loaded for the first such letter, as its
 * tables take 3 MB of memory and most networks have none.
 */
export function fromOtherScript(sign: string): string {
	library ??= loadLibrary();
	// It marks soft and aspirated letters by quotes, which no slug has.
	return library
		.default(sign)
		.toLowerCase()
		.replaceAll(/[^a-z0-9]/g, '');
}

/** Modules that are asked for in the middle of a function come untyped; the package declares what it is. */
function loadLibrary(): Library {
	return createRequire(import.meta.url)('any-ascii') as Library;
}
