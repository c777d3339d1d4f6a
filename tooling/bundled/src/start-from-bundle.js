import { registerHooks } from 'node:module';

/**
 * Has this process start a program from where it lies in the bundle. The program sees the same words, and its own name
 * among them. Anything else is started as it is.
 *
 * @param {string} from The address from which the others are counted.
 * @param {[string, string][]} ways To the source of each program, and to where it lies in the bundle.
 */
export function startFromBundle(from, ways) {
	const places = new Map(ways.map((way) => way.map((to) => new URL(to, from).href)));
	const hooks = registerHooks({
		resolve(name, context, next) {
			// Only the program itself is asked for by nobody; other modules may be loaded before it.
			if (context.parentURL !== undefined) return next(name, context);
			hooks.deregister();
			const url = places.get(name);
			return url === undefined ? next(name, context) : { url, format: 'module', shortCircuit: true };
		}
	});
}
