import type { Handlers } from "./answer.ts";
import type { Library } from "./library/library.ts";

type VersionHandlers = Pick<Handlers, "listVersions" | "readVersion" | "keepVersion" | "nameVersion">;

/** Earlier states of the articles: listed, read, named. */
export function versionHandlers({ versions }: Library, now: () => number): VersionHandlers {
  return {
    listVersions: ({ id }) => versions.list(id),
    readVersion: ({ version }) => versions.read(version),
    keepVersion: ({ id, name }) => versions.keep(id, name.trim(), now()),
    nameVersion: ({ version, name }) => versions.rename(version, name.trim()),
  };
}
