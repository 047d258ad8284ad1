/** What {@link decodeCbor} gives: the part of CBOR (RFC 8949) that Pagefind writes. */
export type Cbor = number | string | null | Cbor[];

const text = new TextDecoder();

/** @throws Error for what Pagefind does not write: maps, bytes, floats, tags, open lengths */
export function decodeCbor(bytes: Uint8Array): Cbor {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	let place = 0;

	function argument(info: number): number {
		if (info < 24) return info;
		const at = place;
		if (info === 24) {
			place += 1;
			return view.getUint8(at);
		}
		if (info === 25) {
			place += 2;
			return view.getUint16(at);
		}
		if (info === 26) {
			place += 4;
			return view.getUint32(at);
		}
		throw new Error(`CBOR: length ${info} at ${at}`);
	}

	function value(): Cbor {
		const head = view.getUint8(place++);
		const type = head >> 5;
		if (head === 0xf6) return null;
		if (type > 4 || type === 2) throw new Error(`CBOR: type ${type} at ${place - 1}`);
		const number = argument(head & 31);
		if (type === 0) return number;
		if (type === 1) return -1 - number;
		if (type === 3) {
			place += number;
			return text.decode(bytes.subarray(place - number, place));
		}
		const list: Cbor[] = [];
		for (let item = 0; item < number; item++) list.push(value());
		return list;
	}

	return value();
}
