import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { NBSP } from "../../shared/fr.ts";
import { bundledFile } from "../exports/bundled-file.ts";
import { failedError } from "./io.ts";

/**
 * The Electron to print with: this one, the one that `MARBRE_ELECTRON` names, or
 * the one that the checkout's set-up finds, fetching it the first time. Throws
 * `CliError` when there is none.
 */
export async function electronPath(): Promise<string> {
  if (process.versions["electron"] !== undefined) return process.execPath;
  const named = process.env["MARBRE_ELECTRON"] ?? "";
  if (existsSync(named)) return named;
  try {
    const setup = pathToFileURL(bundledFile("resources/tools/setup/electron.mjs")).href;
    // The set-up is plain JavaScript that runs before anything is installed: it has no types.
    const { prepareElectron } = (await import(/* @vite-ignore */ setup)) as {
      readonly prepareElectron: () => Promise<{ readonly executable: string }>;
    };
    return (await prepareElectron()).executable;
  } catch {
    throw failedError(
      `le PDF demande Electron, introuvable ici. Lancez «${NBSP}npm start${NBSP}» une fois, puis réessayez.`,
    );
  }
}
