/**
 * SHA-256 (FIPS 180-4) of bytes, as 64 lower-case hexadecimal digits.
 * Our own because it has to run inside one page opened from disk, where not every browser offers its cryptography; Recital itself
 * uses Node's, and a test holds the two against each other. Stands alone: the page takes its source text.
 */
export function sha256Hex(bytes: Uint8Array): string {
  // Round constants and first hash values: fractions of the cube and square roots of the first primes (FIPS 180-4, 4.2.2 and 5.3.3).
  const fraction = (value: number): number => Math.floor((value - Math.floor(value)) * 0x1_0000_0000) | 0;
  const primes: number[] = [];
  for (let candidate = 2; primes.length < 64; candidate += 1)
    if (primes.every((prime) => candidate % prime !== 0)) primes.push(candidate);
  const constants = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)));
  const hash = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)));

  // The message, a one bit, zeros, and its length in bits as 64 bits, in blocks of 64 bytes.
  const padded = new Uint8Array((Math.floor((bytes.length + 8) / 64) + 1) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x2000_0000));
  view.setUint32(padded.length - 4, (bytes.length << 3) >>> 0);

  const rotate = (value: number, by: number): number => (value >>> by) | (value << (32 - by));
  const words = new Int32Array(64);
  const at = (list: Int32Array, place: number): number => list[place] ?? 0;
  for (let block = 0; block < padded.length; block += 64) {
    for (let round = 0; round < 16; round += 1) words[round] = view.getInt32(block + round * 4);
    for (let round = 16; round < 64; round += 1) {
      const early = at(words, round - 15);
      const late = at(words, round - 2);
      const mixEarly = rotate(early, 7) ^ rotate(early, 18) ^ (early >>> 3);
      const mixLate = rotate(late, 17) ^ rotate(late, 19) ^ (late >>> 10);
      words[round] = (at(words, round - 16) + mixEarly + at(words, round - 7) + mixLate) | 0;
    }
    let a = at(hash, 0);
    let b = at(hash, 1);
    let c = at(hash, 2);
    let d = at(hash, 3);
    let e = at(hash, 4);
    let f = at(hash, 5);
    let g = at(hash, 6);
    let h = at(hash, 7);
    for (let round = 0; round < 64; round += 1) {
      const choice = (e & f) ^ (~e & g);
      const mixE = rotate(e, 6) ^ rotate(e, 11) ^ rotate(e, 25);
      const first: number = (h + mixE + choice + at(constants, round) + at(words, round)) | 0;
      const majority = (a & b) ^ (a & c) ^ (b & c);
      const mixA = rotate(a, 2) ^ rotate(a, 13) ^ rotate(a, 22);
      h = g;
      g = f;
      f = e;
      e = (d + first) | 0;
      d = c;
      c = b;
      b = a;
      a = (first + mixA + majority) | 0;
    }
    for (const [place, value] of [a, b, c, d, e, f, g, h].entries()) hash[place] = (at(hash, place) + value) | 0;
  }
  return Array.from(hash, (value) => (value >>> 0).toString(16).padStart(8, '0')).join('');
}
