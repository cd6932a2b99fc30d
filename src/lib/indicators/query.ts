/** Start of the final statement of an indicator query: the first `SELECT` that stands at the beginning of a line. */
const FINAL_SELECT = /\nSELECT\b/;

/**
 * The rows that an indicator considered for one place and period, used and left out, from the same text that gives the figure.
 * Parameters: place, period.
 */
export function consideredQuery(sql: string): string {
	const end = sql.search(FINAL_SELECT);
	if (end < 0) throw new Error('expected a final SELECT at the beginning of a line, found none');
	return `${sql.slice(0, end)}\nSELECT * FROM considered WHERE place = ? AND period = ? ORDER BY left_out_reason NULLS FIRST, row_id`;
}

/** The figure of one place and period, from the same text. Parameters: place, period. */
export function figureQuery(sql: string): string {
	return `SELECT * FROM (\n${sql.trim().replace(/;$/, '')}\n) AS figure WHERE place = ? AND period = ?`;
}

/** Start of the CTE that every indicator query begins with. */
const CONSIDERED = /^WITH considered AS \(/m;
/** Start of the CTE that follows it. */
const USED = /^used AS \(/m;

/**
 * The query for a part of the rows: those with the given codes in columns of `considered`. Rows to which a dimension does not
 * apply (NULL) stay, so that a ratio keeps its denominator. The rest of the text is the same.
 * @throws Error for names or codes that are not plain words, or a query without the two CTEs.
 */
export function slicedQuery(sql: string, slices: Readonly<Record<string, string>>): string {
	const entries = Object.entries(slices);
	if (entries.length === 0) return sql;
	if (!entries.flat().every((word) => /^[a-z0-9_]+$/.test(word))) {
		throw new Error(`expected plain column names and codes, found ${JSON.stringify(slices)}`);
	}
	if (!CONSIDERED.test(sql) || !USED.test(sql))
		throw new Error('expected the CTEs considered and used, found a query without');
	const condition = entries.map(([column, code]) => `(${column} = '${code}' OR ${column} IS NULL)`).join(' AND ');
	return sql
		.replace(CONSIDERED, 'WITH every_row AS (')
		.replace(USED, `considered AS (\n    SELECT * FROM every_row WHERE ${condition}\n),\nused AS (`);
}
