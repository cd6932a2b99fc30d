import { localeOfParam } from '#lib/i18n/locale.ts';
import { simulationTables } from '#lib/indicators/alerts/simulation-table.ts';
import { methods } from '#lib/indicators/methods.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';
import { readAlertFile, readManifest } from '../../site-data.server.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** How every figure is made and judged. */
export const load: PageServerLoad = async ({ params }) => {
	const definitions = [...bundledCatalogue().values()].map(({ definition }) => definition);
	const locale = localeOfParam(params.lang);
	const { falseAlarms } = await readAlertFile();
	return {
		methods: methods(definitions, await readManifest(), locale),
		alarms: { tables: simulationTables(falseAlarms, locale), package: falseAlarms.package },
	};
};
