/** A bad argument: one line that names the nearest valid values. Exit code 2. */
export class ArgumentError extends Error {
	override readonly name = 'ArgumentError';
}
