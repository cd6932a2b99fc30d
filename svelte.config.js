import adapter from '@sveltejs/adapter-static';

/** Where the pages go: `TUODI_BUILD`, else `build`. */
const folder = process.env.TUODI_BUILD ?? 'build';

/** @type {import('@sveltejs/kit').Config} */
export default {
	kit: {
		adapter: adapter({ pages: folder, assets: folder, precompress: false, strict: true }),
		prerender: { handleHttpError: 'fail', handleMissingId: 'fail' },
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['none'],
				'script-src': ['self', 'wasm-unsafe-eval'],
				'worker-src': ['self'],
				'connect-src': ['self', 'blob:'],
				'img-src': ['self', 'data:'],
				'style-src': ['self'],
				'style-src-elem': ['self'],
				'style-src-attr': ['unsafe-inline'],
				'font-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['none'],
			},
		},
		typescript: {
			config: (config) => ({
				...config,
				// The service worker uses no type of a world of its own (src/service-worker/scope.ts), so that it is checked with the rest.
				exclude: config.exclude.filter((path) => !path.includes('service-worker')),
				include: [...config.include, '../tests/**/*.ts', '../vite.config.ts', '../src/tools/**/*.ts'],
			}),
		},
	},
};
