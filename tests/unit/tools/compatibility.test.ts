import { join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import stylelint from 'stylelint';
import typescript from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..', '..');

/** Rules that speak up about a text as if it stood in a file of the project. */
async function scriptFaults(code: string, path: string): Promise<string[]> {
	// Without the rules that need the types of the whole project, which take half a minute to load.
	const eslint = new ESLint({ cwd: ROOT, overrideConfig: typescript.configs.disableTypeChecked as Linter.Config });
	const [result] = await eslint.lintText(code, { filePath: join(ROOT, path) });
	return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

async function styleFaults(code: string, path: string): Promise<string[]> {
	const { results } = await stylelint.lint({ code, codeFilename: join(ROOT, path), cwd: ROOT });
	return results.flatMap(({ warnings }) => warnings.map(({ text }) => text));
}

describe('the compatibility lint', () => {
	it('sees programming interfaces that Chrome 91 lacks, in code for browsers only', async () => {
		const code = 'export const copy: unknown = structuredClone({});\n';
		expect(await scriptFaults(code, 'src/routes/links.ts')).toEqual(['compat/compat']);
		expect(await scriptFaults(code, 'src/tools/serve.ts')).toEqual([]);
	});

	it('sees methods that Chrome 91 lacks, and leaves those alone that the page defines itself', async () => {
		const code = 'export const last = (values: number[]): unknown => values.findLast(Boolean);\n';
		expect(await scriptFaults(code, 'src/lib/domain/view.ts')).toEqual(['no-restricted-syntax']);
		expect(await scriptFaults("export const has = Object.hasOwn({}, 'a');\n", 'src/lib/domain/view.ts')).toEqual([]);
	});

	it('sees styles that Chrome 91 lacks, in style sheets and in components', async () => {
		expect(await styleFaults('main:has(p) { color: red }', 'src/lib/ui/base.css')).toHaveLength(1);
		const component = '<p>托底</p>\n<style>\n\tp:has(a) {\n\t\tcolor: red;\n\t}\n</style>\n';
		expect(await styleFaults(component, 'src/lib/ui/Value.svelte')).toHaveLength(1);
		expect(await styleFaults('p { orphans: 2 }', 'src/lib/ui/print.css')).toEqual([]);
	});
});
