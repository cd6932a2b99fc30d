import { localeOfParam } from '#lib/i18n/locale.ts';
import { OPENING_SETTING } from '#lib/domain/staff-setting.ts';
import type { Manifest } from '#lib/domain/package.ts';
import { inLocale } from '#lib/domain/sentence.ts';
import { bundledCatalogue } from '#lib/indicators/modules.ts';
import { staffAnswer } from '#lib/indicators/staff/answer.ts';
import { staffPage, STAFF_INDICATORS } from '#lib/indicators/staff/page.ts';
import type { StaffView } from '#lib/indicators/staff/view.ts';
import { STAFF_TABLES, type StaffContext } from '#lib/indicators/staff/words.ts';
import { readContext, readManifest, readView } from '../../../site-data.server.ts';
import { drawingsOf } from '../../../view-drawings.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** Of a manifest only what the figures of this page read, as the page carries it to the browser. */
function carried(manifest: Manifest): Manifest {
	const tables: readonly string[] = STAFF_TABLES;
	return {
		...manifest,
		tables: manifest.tables.filter(({ name }) => tables.includes(name)),
		places: manifest.places.filter(({ level }) => level !== 'village'),
		...{ claims: [], events: [], former: [], warnings: [], caveats: [] },
		...{ codes: {}, tiles: {}, peers: {}, focus: {} },
	};
}

/** The staff of the townships: what does not follow the reader, and the rows from which the browser makes what does. */
export const load: PageServerLoad = async ({ params }) => {
	const view = await readView<StaffView>('staff');
	if (!view) return { page: null, context: null, drawings: drawingsOf([]), loadName: '' };
	const [locale, manifest] = [localeOfParam(params.lang), await readManifest()];
	const catalogue = bundledCatalogue();
	const shown: readonly string[] = STAFF_INDICATORS.flat();
	const indicators = [...catalogue.values()].filter(({ definition }) => shown.includes(definition.id));
	const contexts = await Promise.all(
		indicators.map(async (each) => [each.definition.id, await readContext(each, manifest, locale)] as const),
	);
	const capacity = [...catalogue.values()].filter(
		({ definition }) => definition.group === 'capacity' && definition.tables.includes('staffing'),
	);
	const whole: StaffContext = { view, manifest, locale };
	const page = staffPage(whole, new Map(contexts), new Set(capacity.map(({ definition }) => definition.id)));
	const context: StaffContext = { view, manifest: carried(manifest), locale };
	const { gaps, loads } = staffAnswer(context, OPENING_SETTING);
	const drawings = drawingsOf([...page.columns.flat(), gaps, loads]);
	const load = catalogue.get('staff_to_case_ratio');
	return { page, context, drawings, loadName: load ? inLocale(load.definition.name, locale) : '' };
};
