import { fileURLToPath } from 'node:url';
import { CAVEATS } from './caveats.ts';
import type { PackageSpec } from './descriptor.ts';
import { TABLES } from './tables.ts';
import { WARNINGS } from './warnings.ts';

/** The folder of the sample of 2022, which holds its hand-written tables. */
export const SANMING = fileURLToPath(new URL('../../../data/sanming-2022', import.meta.url));

/** Column and row of each unit in a schematic of equal tiles, after their lie to each other: north above, west left. */
const TILES = {
	350430: [0, 0],
	350429: [1, 0],
	350428: [2, 0],
	350424: [0, 1],
	350421: [1, 1],
	350404: [2, 1],
	350405: [3, 1],
	350423: [0, 2],
	350481: [1, 2],
	350425: [2, 2],
	350426: [3, 2],
};

/** The sample of 2022: what `datapackage.json` says of it. */
export const SANMING_PACKAGE: PackageSpec = {
	tables: TABLES,
	inputs: {
		folder: SANMING,
		names: new Set(['division', 'division_crosswalk', 'event', 'published', 'report_item']),
		origin: { zh: '公开资料中的事实。', en: 'Facts from public sources.' },
	},
	properties: {
		name: 'sanming-2022',
		title: '三明市社会救助监督示例数据（2022）',
		title_en: 'Sample data for the oversight of social assistance in Sanming (2022)',
		version: '1.0.0',
		created: '2026-11-23T00:00:00Z',
		licenses: [
			{
				name: 'CC-BY-4.0',
				title: 'Creative Commons Attribution 4.0',
				path: 'https://creativecommons.org/licenses/by/4.0/',
			},
		],
		sources: [
			{ title: '关于我市社会救助工作情况的调研报告（三明市人大常委会，2022-10-31）' },
			{
				title: '全国统计用区划代码（modood/Administrative-divisions-of-China，WTFPL；canghailan/Wuhan-2019-nCoV，MIT）',
			},
			{ title: '三明市第七次全国人口普查公报（常住人口总数）' },
		],
		'tuodi:city': '350400',
		'tuodi:first_month': '2018-01',
		'tuodi:last_month': '2022-09',
		'tuodi:notice': {
			zh: '示例数据：按公开报告校准的合成数据',
			en: 'Sample data: synthetic, calibrated to a published report',
		},
		'tuodi:calibrated_to': {
			title: '关于我市社会救助工作情况的调研报告',
			publisher: '三明市人大常委会',
			date: '2022-10-31',
		},
		'tuodi:disclosure_exceptions': [
			{
				table: 'staffing',
				columns: ['all_staff', 'civil_affairs_staff', 'dedicated', 'part_time', 'temporary'],
				reason: { zh: '工作岗位，不是救助对象', en: 'posts, not recipients' },
			},
			{
				table: 'staff_development',
				columns: ['mean_staff', 'leavers', 'trained', 'certified'],
				reason: { zh: '工作岗位，不是救助对象', en: 'posts, not recipients' },
			},
			{
				table: 'housing_case',
				columns: ['months', 'stage', 'exit_mode', 'hard_flag'],
				reason: { zh: '匿名个案，按地区与半年不少于5例', en: 'anonymous cases, at least 5 per area and half-year' },
			},
			{
				table: 'benefit_schedule',
				columns: ['household_size'],
				reason: {
					zh: '规则针对的家庭人口，不是领取人数',
					en: 'size of the household that a rule is for, no count of recipients',
				},
			},
		],
		'tuodi:warnings': WARNINGS,
		'tuodi:caveats': CAVEATS,
		'tuodi:focus': {
			housing_in_tenure: '350404',
			housing_review_failed: '350404',
			hard_clearance_households: '350404',
		},
		'tuodi:tiles': TILES,
	},
};
