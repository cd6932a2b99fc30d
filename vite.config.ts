import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// With `browserslist` in package.json, which the compatibility lints read.
	build: { target: ['chrome91', 'firefox100', 'safari15.4'], assetsInlineLimit: 0 },
	test: {
		environment: 'node',
		include: ['tests/{unit,query,parity}/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		env: { TZ: 'Asia/Shanghai' },
	},
});
