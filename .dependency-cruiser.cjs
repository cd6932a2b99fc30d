// The layers of src/lib: a file imports only its own layer or a lower one. Checked by `npm test`.
const LAYERS = ['(domain|i18n)', 'engine', 'indicators', 'charts', 'output', 'ui'];

const upward = LAYERS.map((layer, index) => ({
	name: `${layer.replace(/[()|]/g, '-').replace(/^-|-$/g, '')}-imports-no-higher-layer`,
	severity: 'error',
	from: { path: `^src/lib/${layer}/` },
	to: { path: [`^src/lib/(${LAYERS.slice(index + 1).join('|') || 'nothing'})/`, '^src/(routes|tools)/'] },
}));

module.exports = {
	forbidden: [
		...upward,
		{
			name: 'charts-and-ui-know-no-engine',
			severity: 'error',
			from: { path: '^src/lib/(charts|ui)/' },
			to: { path: '^src/lib/engine/' },
		},
		{
			name: 'tools-know-no-pages',
			severity: 'error',
			from: { path: '^src/tools/' },
			to: { path: '^src/(lib/ui|routes)/' },
		},
		{
			name: 'product-knows-no-tools',
			severity: 'error',
			from: { path: '^src/(lib|routes)/' },
			to: { path: '^(src/tools|tests)/' },
		},
		{ name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
		{
			name: 'no-orphans',
			severity: 'error',
			from: { orphan: true, path: '^src/lib/', pathNot: 'generated/|catalog/' },
			to: {},
		},
		{
			name: 'everything-resolves',
			severity: 'error',
			from: {},
			to: { couldNotResolve: true, pathNot: '^(\\$app|\\$service-worker|\\./\\$types)|\\?(url|raw)$' },
		},
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: 'src/lib/i18n/generated/' },
		tsConfig: { fileName: 'tsconfig.json' },
		tsPreCompilationDeps: true,
		enhancedResolveOptions: { conditionNames: ['import', 'svelte', 'default'], exportsFields: ['exports'] },
	},
};
