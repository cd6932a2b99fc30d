/** Features whose absence costs nothing. */
const SAFE = [
	// Firefox breaks paragraphs across sheets as it likes.
	'css-widows-orphans',
	// Safari takes the margins of the sheet from its print dialogue.
	'css-paged-media',
	// `100vh` stands before `100dvh`.
	'viewport-unit-variants',
	// Safari knows the values used, not all of them.
	'css-touch-action',
];

/** Compatibility of our CSS with `browserslist` in package.json; matters of taste are left to prettier. */
export default {
	plugins: ['stylelint-no-unsupported-browser-features'],
	rules: {
		'plugin/no-unsupported-browser-features': [true, { severity: 'error', ignorePartialSupport: true, ignore: SAFE }],
	},
	overrides: [{ files: ['**/*.svelte'], customSyntax: 'postcss-html' }],
};
