import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: { ...adapter(), emulate },
			paths: { relative: false },
			version: { name: 'site' },
			compilerOptions: { runes: true }
		})
	],
	environments: {
		ssr: {
			build: {
				rolldownOptions: {
					// All components in one chunk make one stylesheet for all pages: the second page needs none.
					output: { codeSplitting: { groups: [{ name: 'pages', test: /\.(svelte|css)/ }] } }
				}
			}
		}
	}
});

/** Loaded only where it is used: a build reads no release. */
async function emulate() {
	const { platformForDevelopment } = await import('./server/development.ts');
	// The adapter also promises the request of its own server, which no page reads.
	return { platform: platformForDevelopment() as () => Promise<App.Platform> };
}
