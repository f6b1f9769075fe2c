import { personalWordsTable } from "../library/personal-words.ts";
import { readLibrary } from "./read-library.ts";

/** The user's own dictionary, from the library of `folder` or, when it is not said, the user's. */
export async function personalWords(folder: string | undefined, cwd: string): Promise<readonly string[]> {
  return (await readLibrary(folder, cwd, (db) => personalWordsTable(db).list())) ?? [];
}
