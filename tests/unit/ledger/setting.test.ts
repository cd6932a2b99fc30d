import { describe, expect, it } from 'vitest';
import { isFiltered, ledgerQuery, OPENING_LEDGER, parseLedgerSetting, shows } from '#lib/domain/ledger/setting.ts';

const issue = {
	marks: ['closed', 'insufficient'],
	session: '2020-10',
	department: '市民政局',
	searched: '2020-08 救助以发钱发物为主 R51 Service-type aid',
} as const;

describe('what a reader chooses in the address', () => {
	it('comes back as it was set', () => {
		const setting = {
			list: 'duties',
			mark: 'overdue',
			session: '2020-10',
			department: '市民政局',
			text: '清退 & 50%',
		} as const;
		expect(parseLedgerSetting(ledgerQuery(setting))).toEqual(setting);
		expect(ledgerQuery(OPENING_LEDGER)).toBe('');
		expect(isFiltered(OPENING_LEDGER)).toBe(false);
		expect(isFiltered({ ...OPENING_LEDGER, list: 'duties' })).toBe(false);
		expect(isFiltered(setting)).toBe(true);
	});

	it('opens as ever where the address cannot be followed', () => {
		expect(parseLedgerSetting('?list=nothing&mark=%3Cb%3E&session=2020-13')).toEqual(OPENING_LEDGER);
		expect(parseLedgerSetting(`?q=${'长'.repeat(500)}`).text).toHaveLength(80);
	});

	it('shows the issues that fit all of it', () => {
		const fits = (part: Partial<typeof OPENING_LEDGER>): boolean => shows({ ...OPENING_LEDGER, ...part }, issue);
		expect(fits({})).toBe(true);
		expect([fits({ mark: 'insufficient' }), fits({ mark: 'overdue' })]).toEqual([true, false]);
		expect([fits({ session: '2020-10' }), fits({ session: '2022-10' })]).toEqual([true, false]);
		expect([fits({ department: '市民政局' }), fits({ department: '市住建局' })]).toEqual([true, false]);
		expect([fits({ text: 'ｒ５１ 发物' }), fits({ text: '发物 清退' }), fits({ text: 'SERVICE' })]).toEqual([
			true,
			false,
			true,
		]);
	});
});
