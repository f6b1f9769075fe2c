import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { _electron } from "@playwright/test";
import { setUp } from "../tools/setup.mjs";

/**
 * Draws `resources/icon.svg` at every size that a system asks for, with the
 * application's own Electron: `node resources/packaging/render-icons.mjs`, on a
 * display. What it writes is committed.
 */
const here = dirname(fileURLToPath(import.meta.url));
const sizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const svg = readFileSync(join(here, "..", "icon.svg"), "utf8");
const electron = await setUp();
const app = await _electron.launch({
  executablePath: electron.executable,
  args: [join(here, "blank"), "--force-device-scale-factor=1", "--no-sandbox"],
});
const page = await app.firstWindow();
const pictures = new Map();
for (const size of sizes) {
  const image = svg.replace("<svg ", `<svg width="${size}" height="${size}" style="position:fixed;inset:0" `);
  await page.setContent(`<style>body{margin:0;background:transparent}</style>${image}`);
  pictures.set(
    size,
    await page.screenshot({ omitBackground: true, clip: { x: 0, y: 0, width: size, height: size } }),
  );
}
await app.close();

mkdirSync(join(here, "icons"), { recursive: true });
for (const [size, png] of pictures) if (size <= 512) writeFileSync(join(here, "icons", `${size}.png`), png);
writeFileSync(join(here, "icon.ico"), ico([16, 24, 32, 48, 64, 256]));
writeFileSync(
  join(here, "icon.icns"),
  icns({ icp4: 16, icp5: 32, icp6: 64, ic07: 128, ic08: 256, ic09: 512, ic10: 1024 }),
);

/** Windows: a directory of PNG pictures. */
function ico(wanted) {
  const head = Buffer.alloc(6 + wanted.length * 16);
  head.writeUInt16LE(1, 2);
  head.writeUInt16LE(wanted.length, 4);
  let offset = head.length;
  wanted.forEach((size, index) => {
    const at = 6 + index * 16;
    const { length } = pictures.get(size);
    head.set([size % 256, size % 256], at);
    head.writeUInt16LE(1, at + 4);
    head.writeUInt16LE(32, at + 6);
    head.writeUInt32LE(length, at + 8);
    head.writeUInt32LE(offset, at + 12);
    offset += length;
  });
  return Buffer.concat([head, ...wanted.map((size) => pictures.get(size))]);
}

/** macOS: named chunks of PNG pictures. */
function icns(wanted) {
  const chunks = Object.entries(wanted).map(([name, size]) => icnsChunk(name, pictures.get(size)));
  return icnsChunk("icns", Buffer.concat(chunks));
}

function icnsChunk(name, data) {
  const head = Buffer.alloc(8);
  head.write(name, "latin1");
  head.writeUInt32BE(data.length + 8, 4);
  return Buffer.concat([head, data]);
}
