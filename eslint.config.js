import js from '@eslint/js';
import compat from 'eslint-plugin-compat';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import typescript from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

/** Methods that came after Chrome 91; `at` is defined by static/veil.js. */
const NEWER_METHODS = [
	'findLast',
	'findLastIndex',
	'toSorted',
	'toReversed',
	'toSpliced',
	'isWellFormed',
	'difference',
	'intersection',
];

export default typescript.config(
	{
		ignores: [
			'.dependency-cruiser.cjs',
			'build/',
			'build-*/',
			'.svelte-kit/',
			'.cache/',
			'static/',
			'test-results/',
			'src/lib/i18n/generated/',
			'tests/bench/bare/',
		],
	},
	{ linterOptions: { noInlineConfig: true } },
	js.configs.recommended,
	...typescript.configs.strictTypeChecked,
	...typescript.configs.stylisticTypeChecked,
	...svelte.configs.recommended,
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: {
				projectService: { allowDefaultProject: ['*.js'] },
				// Here too and not for Svelte alone: each change between two settings loads the whole project again.
				extraFileExtensions: ['.svelte'],
				tsconfigRootDir: import.meta.dirname,
			},
		},
		rules: {
			'no-console': 'error',
			'no-empty': ['error', { allowEmptyCatch: false }],
			'no-restricted-properties': [
				'error',
				{ property: 'toFixed', message: 'Numbers are written by src/lib/domain/number.ts.' },
				{ property: 'toLocaleString', message: 'Numbers are written by src/lib/domain/number.ts.' },
			],
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
		},
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: {
			parserOptions: { parser: typescript.parser, svelteConfig },
		},
	},
	// Links are resolved in src/routes/links.ts; the rule does not look into a function.
	{ files: ['src/routes/**', 'src/lib/ui/**'], rules: { 'svelte/no-navigation-without-resolve': 'off' } },
	// Only our own renderer's drawings are set as markup, in these components.
	{
		files: ['src/lib/ui/FigureBlock.svelte', 'src/lib/ui/MeetingChart.svelte', 'src/lib/ui/pack/PackBlock.svelte'],
		rules: { 'svelte/no-at-html-tags': 'off' },
	},
	// What reaches browsers uses only what `browserslist` in package.json has.
	{
		files: ['src/{lib,routes,briefing,not-found,service-worker}/**/*.{ts,svelte}'],
		ignores: ['**/*.server.ts', 'src/lib/engine/native.ts'],
		...compat.configs['flat/recommended'],
		rules: {
			'compat/compat': 'error',
			// Methods of values, which the plugin cannot see.
			'no-restricted-syntax': [
				'error',
				{
					selector: `MemberExpression[property.name=/^(${NEWER_METHODS.join('|')})$/]`,
					message: 'Not in Chrome 91: see browserslist in package.json.',
				},
				{
					selector: "MemberExpression[object.name='AbortSignal'][property.name=/^(timeout|any)$/]",
					message: 'Not in Chrome 91: see browserslist in package.json.',
				},
			],
		},
		settings: {
			lintAllEsApis: true,
			polyfills: [
				// Defined by static/veil.js where it is missing.
				'Object.hasOwn',
				// Asked for before it is used (src/routes/keep-offline.ts).
				'requestIdleCallback',
				// A meeting works without the whole screen (src/lib/ui/Meeting.svelte).
				'document.fullscreenElement',
				'document.exitFullscreen',
			],
		},
	},
	// Tools and tests talk to a terminal.
	{ files: ['src/tools/**', 'tests/**'], rules: { 'no-console': 'off' } },
	// The only places that write digits: the formatter, and drawing scales.
	{ files: ['src/lib/domain/number.ts', 'src/lib/charts/ticks.ts'], rules: { 'no-restricted-properties': 'off' } },
	{ files: ['**/*.js', '**/*.mjs'], ...typescript.configs.disableTypeChecked },
);
