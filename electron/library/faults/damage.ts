import { existsSync, readFileSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import type { SeededRandom } from "../../../shared/seeded-random.ts";

/** One way to harm a library's files; for the tests that harm them on purpose. */
export interface Damage {
  readonly name: string;
  /** Harms the database at `path` or what stands beside it. */
  act(path: string, random: SeededRandom): void;
}

const pageBytes = 4_096;

/** Every kind of damage that a disk, a copy or a hand has been seen to do. */
export const damages: readonly Damage[] = [
  {
    name: "bits flipped here and there",
    act: (path, random) => {
      const bytes = readFileSync(path);
      for (let i = 0; i < 1 + random.below(400); i++) flip(bytes, random.below(bytes.length), random);
      writeFileSync(path, bytes);
    },
  },
  {
    name: "bits flipped in the header",
    act: (path, random) => {
      const bytes = readFileSync(path);
      for (let i = 0; i < 1 + random.below(6); i++) flip(bytes, random.below(100), random);
      writeFileSync(path, bytes);
    },
  },
  {
    name: "pages of zeros",
    act: (path, random) => {
      const bytes = readFileSync(path);
      const from = random.below(bytes.length / pageBytes) * pageBytes;
      bytes.fill(0, from, Math.min(bytes.length, from + pageBytes * (1 + random.below(3))));
      writeFileSync(path, bytes);
    },
  },
  {
    name: "pages in the place of others",
    act: (path, random) => {
      const bytes = readFileSync(path);
      const pages = bytes.length / pageBytes;
      const [from, to] = [random.below(pages) * pageBytes, random.below(pages) * pageBytes];
      bytes.copy(bytes, to, from, from + pageBytes);
      writeFileSync(path, bytes);
    },
  },
  { name: "a file cut short", act: (path, random) => truncateSync(path, random.below(readFileSync(path).length)) },
  { name: "an empty file", act: (path) => truncateSync(path, 0) },
  { name: "a text in its place", act: (path, random) => writeFileSync(path, "Ceci n’est pas une base.\n".repeat(1 + random.below(900))) },
  { name: "noise in its place", act: (path, random) => writeFileSync(path, Buffer.from(Array.from({ length: 1 + random.below(20_000) }, () => random.below(256)))) },
  { name: "the database gone", act: (path) => rmSync(path) },
  { name: "the journal gone", act: (path) => rmSync(`${path}-wal`, { force: true }) },
  {
    name: "bits flipped in the journal",
    act: (path, random) => {
      if (!existsSync(`${path}-wal`)) return;
      const bytes = readFileSync(`${path}-wal`);
      for (let i = 0; i < 1 + random.below(20); i++) flip(bytes, random.below(bytes.length), random);
      writeFileSync(`${path}-wal`, bytes);
    },
  },
  { name: "noise in the place of the journal", act: (path, random) => writeFileSync(`${path}-wal`, Buffer.from(Array.from({ length: 1 + random.below(20_000) }, () => random.below(256)))) },
  {
    name: "another library's journal",
    act: (path, random) => {
      const bytes = readFileSync(`${path}-wal`);
      // Frames in another order are another log's: their checksums follow each other.
      bytes.reverse();
      writeFileSync(`${path}-wal`, bytes.subarray(0, 32 + random.below(bytes.length - 32)));
    },
  },
];

function flip(bytes: Buffer, at: number, random: SeededRandom): void {
  bytes[at] = (bytes[at] ?? 0) ^ (1 << random.below(8));
}
