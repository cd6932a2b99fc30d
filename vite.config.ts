import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	build: { target: 'es2022', assetsInlineLimit: 0 },
	test: {
		environment: 'node',
		include: ['tests/{unit,query,parity}/**/*.test.ts'],
		testTimeout: 60_000,
		hookTimeout: 120_000,
		env: { TZ: 'Asia/Shanghai' },
	},
});
