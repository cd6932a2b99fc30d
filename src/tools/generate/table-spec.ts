/** One table of the package as the descriptor describes it. */
export interface TableSpec {
	readonly name: string;
	readonly zh: string;
	readonly en: string;
	readonly key: readonly string[];
	readonly department: readonly [string, string];
	readonly asOf: string;
	readonly dimension?: boolean;
	/** What is calibrated in it, zh and en; everything else of a fact table is synthetic. */
	readonly calibrated?: readonly [string, string];
	/** What its rows are where they are not synthetic counts, zh and en. */
	readonly nature?: readonly [string, string];
	/** Code lists of columns whose meaning differs from table to table. */
	readonly codes?: Readonly<Record<string, string>>;
	/** Why its figures should be verified first, zh and en. */
	readonly doubtful?: readonly [string, string];
}

/** Departments and dates of the sample. */
export const CIVIL = ['民政部门（示例）', 'civil affairs department (sample)'] as const;
export const HOUSING = ['住建部门（示例）', 'housing department (sample)'] as const;
export const MEDICAL = ['医保部门（示例）', 'medical insurance department (sample)'] as const;
export const REPORT = ['三明市人大常委会', 'Standing Committee of the Sanming Municipal People’s Congress'] as const;
export const SEPTEMBER = '2022-09-30';
export const AUGUST = '2022-08-31';
