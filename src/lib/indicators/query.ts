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
