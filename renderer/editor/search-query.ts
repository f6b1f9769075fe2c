import { SearchQuery } from "@codemirror/search";

/** What the search panel holds. */
export interface SearchFields {
  readonly search: string;
  readonly replace: string;
  readonly caseSensitive: boolean;
  readonly wholeWord: boolean;
  readonly regexp: boolean;
}

/**
 * The query of the panel's fields. CodeMirror compares texts taken apart
 * (NFKD), so that a space finds a no-break space; but then « de » is found at
 * the beginning of « début », and replaced there: only whole letters count.
 */
export function searchQuery(fields: SearchFields): SearchQuery {
  return new SearchQuery({ ...fields, literal: true, ...(fields.regexp ? {} : { test: wholeLetters(fields) }) });
}

type Test = (match: string) => boolean;

/** Tests by what they look for: the same one each time, since CodeMirror compares queries by it. */
const tests = new Map<string, Test>();
const maxTests = 100;

function wholeLetters({ search, caseSensitive }: SearchFields): Test {
  const key = `${caseSensitive}${search}`;
  const known = tests.get(key);
  if (known !== undefined) return known;
  const apart = (text: string) => (caseSensitive ? text : text.toLowerCase()).normalize("NFKD");
  const wanted = apart(search);
  const test: Test = (match) => apart(match) === wanted;
  if (tests.size >= maxTests) tests.clear();
  tests.set(key, test);
  return test;
}
