import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { join } from 'node:path';
import { defineConfig } from 'vite';
import { componentClasses } from './server/rendering/component-classes.ts';
import { development } from './server/rendering/development-plugin.ts';

const { plugin, platform } = development();
// The adapter also promises the request of its own server, which no page reads.
function emulate() {
	return { platform: platform as () => Promise<App.Platform> };
}

export default defineConfig({
	server: { fs: { allow: [join(import.meta.dirname, '../../packages/ui/src')] } },
	plugins: [
		plugin,
		sveltekit({
			adapter: { ...adapter(), emulate },
			paths: { relative: false },
			version: { name: 'site' },
			compilerOptions: { runes: true, cssHash: componentClasses(join(import.meta.dirname, 'src')) }
		})
	],
	environments: {
		ssr: {
			build: {
				rolldownOptions: {
					// All styles in one chunk make one stylesheet for all pages of the site: the second page needs none.
					output: { codeSplitting: { groups: [{ name: 'pages', test: /\.css$/ }] } }
				}
			}
		}
	}
});
