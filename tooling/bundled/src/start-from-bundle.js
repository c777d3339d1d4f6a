import { registerHooks } from 'node:module';

/**
 * Has this process start a program from where it lies in the bundle. The program sees the same words, and its own name
 * among them. Anything else is started as it is.
 *
 * @param {Record<string, string>} places Addresses in the bundle, by those of the sources.
 */
export function startFromBundle(places) {
	const hooks = registerHooks({
		resolve(name, context, next) {
			// Only the program itself is asked for by nobody; other modules may be loaded before it.
			if (context.parentURL !== undefined) return next(name, context);
			hooks.deregister();
			const url = places[name];
			return url === undefined ? next(name, context) : { url, format: 'module', shortCircuit: true };
		}
	});
}
