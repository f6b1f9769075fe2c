import { readdirSync, readFileSync } from "node:fs";

/** Clock ticks of /proc in a second, on Linux. */
const ticksPerSecond = 100;

/** Proportional memory of a process and all those below it, in MB. */
export function memoryOf(pid: number): number {
  const kilobytes = familyOf(pid).map((one) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${one}/smaps_rollup`))?.[1] ?? 0));
  return kilobytes.reduce((sum, one) => sum + one, 0) / 1_024;
}

/** Processor time that a process and all those below it have used, in ms. */
export function processorTimeOf(pid: number): number {
  const ticks = familyOf(pid).map((one) => {
    // The name, in parentheses, may hold spaces.
    const fields = read(`/proc/${one}/stat`).replace(/^.*\) /, "").split(" ");
    return Number(fields[11] ?? 0) + Number(fields[12] ?? 0);
  });
  return (ticks.reduce((sum, one) => sum + one, 0) / ticksPerSecond) * 1_000;
}

function familyOf(pid: number): readonly number[] {
  const parents = new Map<number, number>();
  for (const name of readdirSync("/proc")) {
    if (!/^\d+$/.test(name)) continue;
    const parent = /^PPid:\s+(\d+)/m.exec(read(`/proc/${name}/status`))?.[1];
    if (parent !== undefined) parents.set(Number(name), Number(parent));
  }
  const isBelow = (one: number): boolean => one === pid || (parents.has(one) && one > 1 && isBelow(parents.get(one) ?? 0));
  return [...parents.keys()].filter(isBelow);
}

/** "" for a process that has just gone. */
function read(path: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return "";
  }
}
