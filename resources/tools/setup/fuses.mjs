import { FuseState, FuseV1Options, FuseVersion, flipFuses, getCurrentFuseWire } from "@electron/fuses";

/** What each artefact allows. `release` is what users get; `test` is what Playwright can drive. */
const sets = {
  test: {
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
    [FuseV1Options.RunAsNode]: true,
  },
  release: {
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.RunAsNode]: false,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: false,
    [FuseV1Options.OnlyLoadAppFromAsar]: true,
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  },
};

/** Sets the fuses of an Electron executable: `node fuses.mjs EXECUTABLE test|release`. */
const [executable, kind] = process.argv.slice(2);
if (executable === undefined || sets[kind] === undefined) {
  process.stderr.write("usage: fuses.mjs EXECUTABLE test|release\n");
  process.exit(2);
}
await flipFuses(executable, { version: FuseVersion.V1, ...sets[kind] });
const wire = await getCurrentFuseWire(executable);
for (const [fuse, wanted] of Object.entries(sets[kind])) {
  const found = wire[fuse] === FuseState.ENABLE;
  if (found !== wanted) throw new Error(`the fuse ${FuseV1Options[fuse]} could not be set in ${executable}`);
}
