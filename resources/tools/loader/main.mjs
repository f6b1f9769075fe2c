// Electron's own default application does this: it runs the application whose
// folder is the first argument. Stock Electron carries one; the fallback does not.
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { app } from "electron";

const isApplication = (argument) => !argument.startsWith("-") && existsSync(join(resolve(argument), "package.json"));
const place = process.argv.findIndex((argument, i) => i > 0 && isApplication(argument));
if (place < 0) {
  process.stderr.write("usage: electron FOLDER [arguments]\n");
  process.exit(2);
}
const folder = resolve(process.argv[place]);
// Switches before the folder are Chromium's and the inspector's, not the application's.
process.argv.splice(1, place - 1);
const { name, productName, version, main } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
app.setName(productName ?? name);
app.setVersion(version);
app.setAppPath(folder);
// Electron waits for this module before it is ready, as it does for any application.
await import(pathToFileURL(join(folder, main)).href);
