import { existsSync } from "node:fs";
import { join } from "node:path";
import { failures, NBSP } from "../../shared/fr.ts";
import { Failure } from "../../shared/result.ts";
import type { Library } from "../library/library.ts";
import { failedError } from "./io.ts";
import { libraryFolder } from "./library-folder.ts";

/**
 * Does something with the library of `folder` or, when it is not said, with the
 * user's, then closes it; the application may have it open. `begin` makes one
 * where there is none; otherwise a library that was named and is not there is a
 * mistake, and the user's own is `null`. A damaged library is told, never set
 * aside: that is the application's to do. Throws `CliError`.
 */
export async function withLibrary<T>(
  folder: string | undefined,
  cwd: string,
  begin: boolean,
  work: (library: Library | null) => Promise<T>,
): Promise<T> {
  const place = libraryFolder(folder, cwd);
  const name = folder ?? place;
  const [{ openLibrary }, { inspectLibrary }, { databaseName }] = await Promise.all([
    import("../library/library.ts"),
    import("../library/inspect.ts"),
    import("../library/open.ts"),
  ]);
  const path = join(place, databaseName);
  if (!existsSync(path) && !begin) {
    if (folder === undefined) return work(null);
    throw failedError(`${name}${NBSP}: ce dossier ne contient pas de bibliothèque.`);
  }
  try {
    const { kind } = inspectLibrary(path);
    if (kind === "damaged" || kind === "foreign") {
      throw failedError(`${name}${NBSP}: cette bibliothèque ne peut pas être lue. Ouvrez-la dans Marbre, qui la mettra de côté sans la modifier.`);
    }
    const library = openLibrary(place, Date.now());
    try {
      return await work(library);
    } finally {
      library.close();
    }
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw failedError(`${name}${NBSP}: ${failures[error.code]}`);
  }
}
