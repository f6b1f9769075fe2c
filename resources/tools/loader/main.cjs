// Electron's own default application does this: it runs the application whose
// folder is the first argument that is not a switch. Stock Electron carries one; the fallback does not.
const { app } = require("electron");
const { existsSync, readFileSync } = require("node:fs");
const { join, resolve } = require("node:path");
const { pathToFileURL } = require("node:url");

const folder = resolve(process.argv.slice(1).find((arg) => !arg.startsWith("-")) ?? ".");
const description = join(folder, "package.json");
if (!existsSync(description)) {
  process.stderr.write("usage: electron FOLDER [arguments]\n");
  process.exit(2);
}
const { name, productName, version, main } = JSON.parse(readFileSync(description, "utf8"));
app.setName(productName ?? name);
app.setVersion(version);
app.setAppPath(folder);
import(pathToFileURL(join(folder, main)).href).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exit(1);
});
