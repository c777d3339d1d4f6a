import { sveltekit } from '@sveltejs/kit/vite';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { singlePage } from './single-page.ts';

const api = `http://127.0.0.1:${process.env['API_PORT'] ?? '4000'}`;

export default defineConfig({
	server: {
		fs: { allow: [join(import.meta.dirname, '../../packages/ui/src')] },
		// The name that the browser asked for goes along: who writes from a page of another origin is refused.
		proxy: { '/api': { target: api, changeOrigin: false } }
	},
	// In fifty small files, of which each is asked for by itself, what nearly every page needs comes slowly to a phone. What
	// SvelteKit starts with stays apart, because it looks for that by its file.
	environments: {
		client: {
			build: {
				rolldownOptions: {
					output: {
						codeSplitting: { groups: [{ name: 'shared', test: /^(?!.*@sveltejs\/kit)/, minShareCount: 16 }] }
					}
				}
			}
		}
	},
	plugins: [
		sveltekit({
			adapter: singlePage(),
			paths: { relative: false },
			version: { name: 'console' },
			compilerOptions: { runes: true }
		})
	]
});
