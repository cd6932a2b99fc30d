/** Words of this field that a title does not break; longer ones first, so that none is cut by a shorter. */
const WORDS = [
	...[
		'各县（市、区）',
		'县（市、区）',
		'生活不能自理',
		'特困人员',
		'集中供养率',
		'集中供养',
		'工作人员',
		'经办人员',
		'最低工资',
		'低保标准',
	],
	...['资格复核', '审核不通过', '留守儿童', '生活保障', '数据共享', '政策对象', '救助对象', '尚不能区分', '明显高于'],
	...[
		'明显低于',
		'明显差别',
		'没有达到',
		'上年同期',
		'个百分点',
		'不足以判断',
		'报告所述',
		'控制限',
		'公租房',
		'覆盖率',
	],
	...[
		'参保率',
		'低保金',
		'全时',
		'专职',
		'兼职',
		'临聘',
		'占比',
		'负担',
		'民政',
		'城乡',
		'农村',
		'城市',
		'人均',
		'补差',
	],
	...['累计', '发放', '资助', '参保', '医疗', '教育', '灾害', '救助', '资金', '清退', '在途', '在保', '困难', '部门'],
	...[
		'同比',
		'环比',
		'增长',
		'提高',
		'下降',
		'减少',
		'增加',
		'持平',
		'最高',
		'最低',
		'服务',
		'每名',
		'每人',
		'各县',
		'全市',
	],
	...['不通过', '腾退', '退出', '净增', '净减', '积压', '中位', '新增'],
	...['目前', '指标', '触发', '规则', '变差', '变化', '最大', '目标', '数值', '相同', '之间', '没有', '数据', '单位'],
	...['截至', '涉及', '无法', '检验', '预警'],
].sort((a, b) => b.length - a.length);

const WORD = new RegExp(`^(?:${WORDS.join('|')})`);
/** A number with what belongs to it: 近30户, 82.7%, +4.9个百分点, 2022年1—9月, 10个县（市、区）. */
const NUMBER =
	/^[近约>]?[−+]?\d[\d.,]*(?:%|个百分点|亿元|万元|万人次|人次|元|户|人|年(?:\d{1,2}(?:—\d{1,2})?月底?|底|春季学期|秋季学期)?|月底?|日|个县（市、区）|个乡镇|个月|个|项|条|名|期)?/;
/** A name of a county, district or city of two or three characters. */
const NAME = /^[\u4e00-\u9fff]{1,3}?[县区市](?![\u4e00-\u9fff]*?）)/;
const TAG = /^（示例）/;
/** What no line begins with: closing signs, and 的, which belongs to the word before it. */
const CLOSING = /^[，。；：、！？）》”～—的]/;
const OPENING = /^[（《“]/;

function tokenAt(text: string): string {
	for (const form of [TAG, NUMBER, WORD, NAME]) {
		const found = form.exec(text)?.[0];
		if (found) return found;
	}
	return text.slice(0, 1);
}

/**
 * A Chinese title in pieces between which a line may break, so that neither a word of the field nor a number leaves its unit:
 * 2022年9月底 | 尤溪县 | 每名 | 全时 | 经办人员 | 服务 | 324.7户，. Joined they are the title. Made by rule and not by the
 * browser's dictionary, so that the page as built and as it comes alive agree. Texts without Chinese stay whole.
 */
export function phrases(text: string): string[] {
	if (!/[\u4e00-\u9fff]/.test(text)) return [text];
	const pieces: string[] = [];
	let open = '';
	for (let rest = text; rest !== '';) {
		const token = tokenAt(rest);
		rest = rest.slice(token.length);
		const previous = pieces.length - 1;
		if (CLOSING.test(token) && previous >= 0 && open === '') {
			pieces[previous] = (pieces[previous] ?? '') + token;
		} else if (OPENING.test(token) && token.length === 1) {
			open += token;
		} else {
			pieces.push(open + token);
			open = '';
		}
	}
	return open === '' ? pieces : [...pieces, open];
}
