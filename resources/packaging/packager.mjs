import { packager } from "@electron/packager";
import { join } from "node:path";
import { root, run } from "../tools/setup/step.mjs";
import { targetElectron } from "../tools/setup/electron.mjs";

/**
 * macOS and Windows: @electron/packager with the official Electron, on a
 * machine of that system. Signing reads its identity from the environment and
 * is left out when there is none. See `README.md` beside this file.
 */
export async function makeWithPackager(application, dist) {
  const here = join(root, "resources", "packaging");
  const [folder] = await packager({
    dir: application.folder,
    out: dist,
    name: application.productName,
    executableName: process.platform === "win32" ? "marbre" : application.productName,
    appVersion: application.version,
    appBundleId: "fr.marbre.editeur",
    appCategoryType: "public.app-category.productivity",
    electronVersion: targetElectron(),
    asar: { unpack: "**/*.node" },
    prune: false,
    icon: join(here, "icon"),
    win32metadata: { CompanyName: application.author, ProductName: application.productName },
    // `Editor` and `Alternate`: offered for Markdown files, never taken as their program.
    extendInfo: {
      CFBundleDevelopmentRegion: "fr",
      CFBundleDocumentTypes: [
        {
          CFBundleTypeName: "Markdown",
          CFBundleTypeRole: "Editor",
          LSHandlerRank: "Alternate",
          LSItemContentTypes: ["net.daringfireball.markdown"],
        },
      ],
    },
    ...(process.env.MARBRE_SIGN_IDENTITY === undefined
      ? {}
      : { osxSign: { identity: process.env.MARBRE_SIGN_IDENTITY } }),
    afterComplete: [({ buildPath }) => hardenFuses(buildPath, application.productName)],
  });
  return folder;
}

function hardenFuses(folder, product) {
  const executable = process.platform === "win32" ? "marbre.exe" : `${product}.app/Contents/MacOS/${product}`;
  run(process.execPath, [
    join(root, "resources", "tools", "setup", "fuses.mjs"),
    join(folder, executable),
    "release",
  ]);
}
