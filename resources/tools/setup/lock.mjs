import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { root, say } from "./step.mjs";

const folder = join(root, ".cache", "setup.lock");
const owner = join(folder, "pid");

/** Runs `work` while no other set-up of this checkout does; a dead one's lock is taken over. */
export async function alone(work) {
  let told = false;
  while (!take()) {
    if (!told) say("another set-up of this checkout is at work: waiting for it…");
    told = true;
    await pause(500);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function take() {
  mkdirSync(join(root, ".cache"), { recursive: true });
  try {
    mkdirSync(folder);
    writeFileSync(owner, String(process.pid));
    return true;
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
    if (!isAlive(ownerPid())) rmSync(folder, { recursive: true, force: true });
    return false;
  }
}

function ownerPid() {
  try {
    return Number(readFileSync(owner, "utf8"));
  } catch {
    // Made this instant and not signed yet: it belongs to someone.
    return process.pid;
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
