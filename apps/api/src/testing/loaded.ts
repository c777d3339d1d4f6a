import { registerHooks } from 'node:module';

// Prints what the API loads before it is asked anything, one address a module; no server is started.
const loaded: string[] = [];
registerHooks({
	load: (url, context, next) => {
		loaded.push(url);
		return next(url, context);
	}
});
const modules = [
	...['../api.ts', '../opening.ts', '../http/serve.ts', '../http/console-files.ts', '../cli/how-to-start.ts'],
	...['../founding/found-apart.ts', '../publishing/illustrator.ts', '../mail/post.ts']
];
for (const module of modules) await import(module);
process.stdout.write(JSON.stringify(loaded));
