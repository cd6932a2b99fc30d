import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { makeBenefitSchedule } from './benefits.ts';
import { makeMedicalInsurance, makeTekunCare } from './care.ts';
import { makeCaseload } from './caseload.ts';
import {
	makeDibaoCategory,
	makeEmploymentAid,
	makeGradualExit,
	makeOverlap,
	makeScreening,
	makeVerification,
} from './casework.ts';
import { makeDataItem } from './data-items.ts';
import { writeDescriptor } from './descriptor.ts';
import { makeDisasterRelief } from './disaster.ts';
import { makeEducationAid } from './education.ts';
import { makeFunding, makeMedicalAid, makePriceLinkage, makeTemporaryAid } from './funds.ts';
import { makeHousing } from './housing.ts';
import { makeDisbursement, makePopulation, makeStandard } from './money.ts';
import { makeReviewIssue, makeSatisfactionVote } from './ledger.ts';
import { makePairRule } from './pair-rules.ts';
import { Random } from './random.ts';
import { SANMING, SANMING_PACKAGE } from './sanming.ts';
import {
	makeAssessment,
	makeCareFacility,
	makeCreditAction,
	makeNeedMatch,
	makeServiceAid,
	makeSocialOrganisation,
	makeStaffDevelopment,
} from './services.ts';
import { makeDataSharing, makeStaffing } from './staffing.ts';

/** Townships in use by county, from the hand-written `division.csv`; development zones are left out. */
async function readTownships(): Promise<Map<string, string[]>> {
	const text = await readFile(join(SANMING, 'division.csv'), 'utf8');
	const rows = parse<Record<string, string>>(text, { columns: true });
	const townships = new Map<string, string[]>();
	for (const { div_code = '', level, kind, parent_code = '' } of rows) {
		if (level !== 'township' || kind === 'development_zone') continue;
		townships.set(parent_code, [...(townships.get(parent_code) ?? []), div_code]);
	}
	return townships;
}

/** Writes the synthetic tables and `datapackage.json` into a folder; the same bytes each time. Each table has its own seed. */
export async function generate(folder: string): Promise<void> {
	const townships = await readTownships();
	const caseload = makeCaseload(new Random(1001), townships);
	const tekun = makeTekunCare(new Random(1002), caseload);
	const medical = makeMedicalInsurance(new Random(1003));
	const tables = [
		makeStandard(),
		makePopulation(new Random(1004)),
		makeDisbursement(new Random(1005), caseload),
		caseload.caseload,
		caseload.flow,
		tekun.care,
		tekun.willing,
		medical.insurance,
		medical.exclusion,
		makeEducationAid(new Random(1006)),
		makeDisasterRelief(new Random(1007)),
		...makeHousing(new Random(1008)),
		makeStaffing(new Random(1009), townships),
		makeDataSharing(new Random(1010)),
		makeDataItem(),
		makeFunding(new Random(1011)),
		makeTemporaryAid(new Random(1012)),
		makePriceLinkage(new Random(1013)),
		makeMedicalAid(new Random(1014)),
		makeDibaoCategory(new Random(1015), caseload),
		makeGradualExit(new Random(1016), caseload),
		makeEmploymentAid(new Random(1017)),
		makeVerification(new Random(1018)),
		makeOverlap(new Random(1019), caseload),
		makePairRule(),
		makeScreening(new Random(1020)),
		makeServiceAid(new Random(1021), caseload),
		makeNeedMatch(new Random(1022)),
		makeSocialOrganisation(new Random(1023)),
		makeCreditAction(new Random(1024)),
		makeAssessment(new Random(1025)),
		makeCareFacility(new Random(1026)),
		makeStaffDevelopment(new Random(1027), townships),
		makeReviewIssue(),
		makeSatisfactionVote(),
		makeBenefitSchedule(),
	];
	for (const table of tables) await table.write(folder);
	await writeDescriptor(folder, SANMING_PACKAGE);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const at = process.argv.indexOf('--out');
	await generate(at < 0 ? SANMING : (process.argv[at + 1] ?? SANMING));
}
