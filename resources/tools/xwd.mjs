import { crc32, deflateSync } from "node:zlib";

/**
 * Turns what Xvfb keeps in its `-fbdir` file, an X window dump of 32 bits a
 * pixel, into a PNG; `null` while the screen shows one colour only.
 */
export function pngOfScreen(dump) {
  const field = (index) => dump.readUInt32BE(index * 4);
  const headerSize = field(0);
  const [width, height, bytesPerLine, colours] = [field(4), field(5), field(12), field(19)];
  const pixels = dump.subarray(headerSize + colours * 12);
  const rows = Buffer.alloc(height * (1 + width * 3));
  const first = pixels.readUInt32LE(0) & 0xffffff;
  let plain = true;
  for (let y = 0, to = 0; y < height; y++) {
    rows[to++] = 0;
    for (let x = 0; x < width; x++) {
      const pixel = pixels.readUInt32LE(y * bytesPerLine + x * 4) & 0xffffff;
      if (pixel !== first) plain = false;
      rows[to++] = pixel >> 16;
      rows[to++] = (pixel >> 8) & 0xff;
      rows[to++] = pixel & 0xff;
    }
  }
  return plain ? null : png(width, height, rows);
}

function png(width, height, rows) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // 8 bits a channel, red, green and blue.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

function chunk(name, data) {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const out = Buffer.alloc(body.length + 8);
  out.writeUInt32BE(data.length, 0);
  body.copy(out, 4);
  out.writeUInt32BE(crc32(body), body.length + 4);
  return out;
}
