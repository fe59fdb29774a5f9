/** A file as the verifier page finds it: its name with forward slashes, and its bytes. */
export type FoundFile = { readonly name: string; readonly bytes: Uint8Array };

/**
 * The files of a ZIP archive, folders left out, by its central directory (PKWARE APPNOTE 4.3.12). Stored and deflated files
 * are read, which is all that a pack has, also after somebody has packed it anew.
 * Stands alone: the verifier page takes its source text.
 * @throws Error with a sentence for the reader where the archive is damaged or packed in another way.
 */
export async function readZip(bytes: Uint8Array): Promise<FoundFile[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const damaged = (): Error => new Error('This is not a whole ZIP file. Ask for the pack again, or choose its folder.');
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x0605_4b50) end -= 1;
  if (end < 0) throw damaged();
  const inflate = async (packed: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
    if (typeof DecompressionStream === 'undefined')
      throw new Error('This browser cannot unpack the ZIP file. Unpack it, then choose its folder.');
    const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    return new Uint8Array(await new Response(stream).arrayBuffer());
  };
  const files: FoundFile[] = [];
  try {
    let entry = view.getUint32(end + 16, true);
    for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
      if (view.getUint32(entry, true) !== 0x0201_4b50) throw damaged();
      const method = view.getUint16(entry + 10, true);
      const size = view.getUint32(entry + 20, true);
      const nameLength = view.getUint16(entry + 28, true);
      const name = new TextDecoder().decode(bytes.subarray(entry + 46, entry + 46 + nameLength));
      const local = view.getUint32(entry + 42, true);
      const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
      const packed = bytes.slice(start, start + size);
      if (packed.length !== size) throw damaged();
      if (method !== 0 && method !== 8)
        throw new Error(
          `${name} is packed in a way that this page cannot read. Unpack the ZIP file, then choose its folder.`,
        );
      if (!name.endsWith('/')) files.push({ name, bytes: method === 0 ? packed : await inflate(packed) });
      entry += 46 + nameLength + view.getUint16(entry + 30, true) + view.getUint16(entry + 32, true);
    }
  } catch (error) {
    throw error instanceof RangeError || error instanceof TypeError ? damaged() : error;
  }
  return files;
}
