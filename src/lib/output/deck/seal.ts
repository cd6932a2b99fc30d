import { gcm } from '@noble/ciphers/aes.js';
import { scryptAsync } from '@noble/hashes/scrypt.js';
import { bytesToUtf8, utf8ToBytes } from '@noble/ciphers/utils.js';

/** A text under a passphrase: AES-256-GCM, its key by scrypt (RFC 7914). All bytes in base64. */
export interface Sealed {
	readonly kind: 'sealed';
	readonly salt: string;
	readonly nonce: string;
	readonly text: string;
}

/** Cost of a guess: 64 MiB and about a second of a plain computer. */
const COST = { N: 2 ** 16, r: 8, p: 1, dkLen: 32 } as const;
const SALT_BYTES = 16;
const NONCE_BYTES = 12;
/** Bytes that one call may spread as arguments. */
const CHUNK = 0x8000;

/** A passphrase that opens nothing: wrong, or the file was changed. */
export class SealError extends Error {
	override readonly name = 'SealError';
}

function toBase64(bytes: Uint8Array): string {
	let text = '';
	for (let from = 0; from < bytes.length; from += CHUNK) {
		text += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
	}
	return btoa(text);
}

function fromBase64(text: string): Uint8Array {
	return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Two people write the same words with other signs: one form for both. */
function keyOf(passphrase: string, salt: Uint8Array): Promise<Uint8Array> {
	return scryptAsync(utf8ToBytes(passphrase.normalize('NFKC')), salt, COST);
}

/** Seals a text. Works without `crypto.subtle`, which plain http and some old browsers lack. */
export async function sealText(text: string, passphrase: string): Promise<Sealed> {
	const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
	const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
	const sealed = gcm(await keyOf(passphrase, salt), nonce).encrypt(utf8ToBytes(text));
	return { kind: 'sealed', salt: toBase64(salt), nonce: toBase64(nonce), text: toBase64(sealed) };
}

/** @throws SealError where the passphrase is wrong or the text was changed. */
export async function openSealed({ salt, nonce, text }: Sealed, passphrase: string): Promise<string> {
	const key = await keyOf(passphrase, fromBase64(salt));
	try {
		return bytesToUtf8(gcm(key, fromBase64(nonce)).decrypt(fromBase64(text)));
	} catch (cause) {
		throw new SealError(String(cause), { cause });
	}
}
