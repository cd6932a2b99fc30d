import { ISSUE_STATUSES } from '../issue.ts';
import { ledgerFault, shown, type LedgerFileError } from './fault.ts';
import { STATUS_WORDS, type Field } from './fields.ts';

const MONTH = /^(\d{4})\s*(?:-|\/|\.|年)\s*(\d{1,2})\s*月?$/;

function month(value: string): string | null {
	const [, year, number = ''] = MONTH.exec(value) ?? [];
	const two = number.padStart(2, '0');
	return year !== undefined && two >= '01' && two <= '12' ? `${year}-${two}` : null;
}

/**
 * The value of a known field in its one form: months as `2021-06`, also from 2021年6月 and full-width digits; counts in ASCII digits; a
 * status as its code, from the code or its word. Texts stay as they are. Empty stays empty.
 * @throws LedgerFileError for what is none of that.
 */
export function fieldValue({ id, label, kind }: Field, value: string, line: number): string {
	if (kind === 'text' || value === '') return value;
	const folded = value.normalize('NFKC').trim();
	const fault = (zh: string, en: string): LedgerFileError =>
		ledgerFault(
			line,
			`“${label.zh}”写的是“${shown(value)}”，${zh}`,
			`“${label.en}” (${id}) says “${shown(value)}”; ${en}`,
		);
	switch (kind) {
		case 'month': {
			const found = month(folded);
			if (found === null) throw fault('请写成2021-06这样的年月', 'write a month such as 2021-06');
			return found;
		}
		case 'count':
			if (!/^\d{1,9}$/.test(folded)) throw fault('请写整数', 'write a whole number');
			return String(Number(folded));
		case 'status': {
			const code =
				ISSUE_STATUSES.find((each) => each === folded) ?? STATUS_WORDS.find(([, word]) => word === folded)?.[0];
			const words = STATUS_WORDS.map(([, word]) => word).join('、');
			if (code === undefined) throw fault(`请写其中之一：${words}`, `write one of ${ISSUE_STATUSES.join(', ')}`);
			return code;
		}
	}
}
