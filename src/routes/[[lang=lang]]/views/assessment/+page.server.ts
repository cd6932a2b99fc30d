import { localeOfParam } from '#lib/i18n/locale.ts';
import { assessmentInputs } from '#lib/indicators/assessment/inputs.ts';
import { assessmentPage } from '#lib/indicators/assessment/page.ts';
import type { AssessmentView } from '#lib/indicators/assessment/view.ts';
import { readContexts, readManifest, readView } from '../../../site-data.server.ts';
import { viewDrawings } from '../../../view-drawings.ts';
import type { EntryGenerator, PageServerLoad } from './$types.ts';

export const entries: EntryGenerator = () => [{}, { lang: 'en' }];

/** The optional assessment with equal weights, and the inputs from which the browser computes it with others. */
export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOfParam(params.lang);
	const view = (await readView<AssessmentView>('assessment')) ?? { marks: [] };
	const inputs = assessmentInputs(await readContexts(locale));
	const weights = inputs.inputs.map(() => 1);
	const page = assessmentPage({ ...inputs, view, weights, manifest: await readManifest(), locale });
	return { view, inputs, page, drawings: viewDrawings(page) };
};
