import { mask } from './fold.ts';

const HAN = '[零〇一二两三四五六七八九十百]';
const YEAR = '(?:\\d{4}|[一二][零〇一二三四五六七八九]{3})';
const MONTH = '(?:\\d{1,2}|十[一二]?|[一二三四五六七八九])';

/** What has digits or numerals and is no figure, in the order in which it is masked. */
const PATTERNS: readonly RegExp[] = [
	// Addresses of the web and of mail, names with Latin letters: G25, A4, COVID-19.
	/(?:https?:\/\/|www\.)[\x21-\x7e]+/g,
	/[\w.+-]{1,64}@[\w.-]{1,64}/g,
	/[A-Za-z][A-Za-z_-]*\d[\w.-]*/g,
	// Numbers of documents and articles: 民发〔2017〕153号, 第19条, 国务院令第649号.
	/[〔[［(（【]\d{4}[〕\]］)）】] ?第?\d+ ?号/g,
	new RegExp(`第 ?(?:\\d+|${HAN}+)(?: ?[条款项章节次届期批类轮号名位个年季方者步]|[一二三四])?`, 'g'),
	/\d+号(?:文|令|公告|楼|线|院)?/g,
	// Telephones and numbers of identity.
	/(?:^|[^\d])0\d{2,3}-\d{7,8}/g,
	/(?:^|[^\d])1[3-9]\d{9}(?![\d.元万亿])/g,
	/\d{17}[\dXx]/g,
	/400-?\d{3}-?\d{4}|\d{3,5}(?=(?:服务|求助|救助)?热线)/g,
	// Dates, months, years and times of day.
	new RegExp(`${YEAR} ?[-—–至到~] ?${YEAR} ?年度?`, 'g'),
	new RegExp(
		`${YEAR} ?年(?: ?${MONTH} ?月? ?[-—–至到~] ?${MONTH} ?月)?(?: ?${MONTH} ?月(?:份| ?(?:\\d{1,2}|${HAN}{1,3}) ?日)?)?`,
		'g',
	),
	/(?:19|20)\d{2}[-/.]\d{1,2}(?:[-/.]\d{1,2})?(?![\d%万亿元户人])/g,
	new RegExp(`${MONTH} ?月? ?[-—–至到~] ?${MONTH} ?月(?:份)?(?!均)`, 'g'),
	/(?:\d{1,2}|十[一二]?|[二三四五六七八九])月(?:份|(?:\d{1,2}|[一二三]?十?[一二三四五六七八九十])日)?/g,
	/\d{1,2}日(?![均常])/g,
	/(?:^|[^\d])(?:[02-9]|[1-2]\d):\d{2}(?::\d{2})?(?!\d)/g,
	/(?:上午|下午|晚上|中午)\d{1,2}[时点]\d{0,2}分?/g,
	// Spans of years, plans, terms and ages are conditions, no findings.
	/\d+个五年/g,
	new RegExp(
		`[“"]?(?:十[一二三四五]|\\d{1,2})[·.]?五[”"]?(?=规划|期间|时期|计划|末|以来|发展)|[“"]十[一二三四五]五[”"]`,
		'g',
	),
	new RegExp(`(?:\\d+|${HAN}+) ?(?:周年|年)(?![\\d])`, 'g'),
	new RegExp(`(?:\\d+|${HAN}+)(?: ?[-—–至到~] ?(?:\\d+|${HAN}+))? ?(?:周岁|岁|年级|年期)`, 'g'),
	/(?:前?[一二三四1-4]|前三)季度/g,
	/24小时|7[×xX*]24/g,
	// Marks of lists: （三）, 1., 一、, ①, 一是.
	/[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[）)]/g,
	/(?:^|\n)[ \t]*(?:\d{1,2}(?:\.\d{1,2})*[.、．](?!\d)|[一二三四五六七八九十]{1,3}[、.．])/g,
	/[一二三四五六七八九十]{1,2}(?:是|要|则)/g,
	/[一二三四](?:、[一二三四])+(?=[类级档等型])/g,
	/\d+(?:\.\d+){2,}/g,
	// Sayings and names of programmes.
	/一[^\d\s一，。]{1,2}一[^\d\s，。、]/g,
	/(?:[两三四五六七八九]不[^\s，。]{1,2}[三四五六七八九]?[^\s，。]{0,2}|千[家方][^\s，。]{0,2})/g,
	/(?:每|不落|不漏|任何|不让|少|哪怕|同)一[户人名个]|一[户人名个](?:不|一)/g,
	/十分(?!之)|(?:^|[^十百千万亿零])[一二两三四五六七八九]元|万元户|[一二三四五六七八九]度/g,
	new RegExp(`(?:\\d+|${HAN}+) ?(?:人户|口之家|类人员|级(?=残|伤|响应))`, 'g'),
	/几[十百千万亿]+|(?:^|[^人户总件次套个基倍])数[十百千万亿]+/g,
];

/** A folded text with everything masked that has digits or numerals and is no figure; names of places (三元区) too. */
export function maskNotFigures(folded: string, placeNames: readonly string[]): string {
	const names = placeNames.filter((name) => /[零〇一二两三四五六七八九十百千万亿]/.test(name));
	const literal = names.map((name) => new RegExp(name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'), 'g'));
	return mask(folded, [...literal, ...PATTERNS]);
}
