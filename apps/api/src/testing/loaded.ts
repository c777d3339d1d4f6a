import { registerHooks } from 'node:module';

// Prints what the API loads before it is asked anything, one address a module; no server is started.
const loaded: string[] = [];
registerHooks({
	load: (url, context, next) => {
		loaded.push(url);
		return next(url, context);
	}
});
for (const module of ['../api.ts', '../founding/found-apart.ts', '../publishing/illustrator.ts', '../http/serve.ts']) {
	await import(module);
}
process.stdout.write(JSON.stringify(loaded));
