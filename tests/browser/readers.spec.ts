import { expect, test } from '@playwright/test';
import { site } from './start-site.ts';

test('a committee member finds the housing backlog of 三元区 and what to ask', async ({ page }) => {
	await page.goto(site('/'));
	await page.getByRole('navigation', { name: '主导航' }).getByRole('link', { name: '区县' }).click();
	await expect(page).toHaveURL(site('/places/'));
	await page.getByRole('link', { name: /^三元区/ }).click();
	await expect(page).toHaveURL(site('/places/350404/'));
	const row = page.locator('[data-indicator="eviction_backlog"]');
	await expect(row.locator('.value')).toHaveText(/^\d+户$/);
	const value = await row.locator('.value').innerText();
	await row.getByRole('link', { name: '公租房清退在途户数' }).click();
	await expect(page).toHaveURL(site('/indicators/eviction_backlog/350404/'));
	await expect(page.locator('h1')).toContainText('三元区');
	await expect(page.locator('h1')).toContainText(value.replace(/\s/g, ''));
	const ask = page.getByRole('heading', { name: '可以问' });
	await expect(ask).toBeVisible();
	await expect(ask.locator('xpath=following-sibling::p[1]')).toHaveText(/？$/);
	await expect(page.getByTestId('report-warnings')).toContainText('合并');
});

test('a bureau chief sees what changed, whether it is signal, and which district to call', async ({ page }) => {
	await page.goto(site('/'));
	const findings = page.locator('ol li');
	expect(await findings.count()).toBeGreaterThan(0);
	const lead = await findings.first().getByRole('link').innerText();
	await expect(page.locator('h1')).toContainText(lead.replace(/\s/g, ''));
	await page.getByRole('combobox', { name: '对比' }).selectOption({ label: '上期' });
	await expect(page).toHaveURL(/\?v=1&c=prev$/);
	await expect(page.getByRole('columnheader', { name: '比上期' })).toBeVisible();
	await page.getByRole('combobox', { name: '期间' }).selectOption({ label: '截至2022年6月' });
	await expect(page).toHaveURL(/\?v=1&p=2022-06&c=prev$/);
	await expect(page.locator('[data-indicator="staff_to_case_ratio"]')).toContainText('2022年6月底');
	// The district named first is the one to call; its page says how it stands against city and peers.
	await findings.first().getByRole('link').click();
	await expect(page).toHaveURL(/\/indicators\/\w+\/\d{6}\/\?v=1&p=2022-06&c=prev$/);
	await expect(page.locator('.follows')).not.toHaveClass(/veiled/);
	await expect(page.locator('.follows').getByText('需关注').first()).toBeVisible();
	await expect(page.locator('figure').nth(1)).toContainText(/明显|尚不能区分|最高/);
});

test('a researcher slices, rechecks the slice from its rows and reads query and definition', async ({ page }) => {
	await page.goto(site('/indicators/disaster_relief_amount/'));
	await page.getByRole('combobox', { name: '救助阶段' }).selectOption({ label: '应急期' });
	await expect(page.locator('h1')).toContainText('（应急期）', { timeout: 60_000 });
	await expect(page).toHaveURL(/\?v=1&s\.phase=emergency$/);
	await expect(page.getByText('按报告校准').first()).toBeHidden();
	const button = page.getByTestId('recheck').getByRole('button');
	await button.click();
	await expect(page.getByTestId('recheck-result')).toContainText('一致：页面、查询重算和逐行相加三处相同', {
		timeout: 60_000,
	});
	await page.locator('summary', { hasText: '查看算出这个数的SQL' }).click();
	await expect(page.locator('pre')).toContainText("phase = 'emergency'");
	await page.getByRole('combobox', { name: '救助阶段' }).selectOption({ label: '全部' });
	await expect(page.locator('h1')).not.toContainText('应急期');
	await expect(page.locator('h1')).toContainText('1.27亿元');
});
