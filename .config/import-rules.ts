/** One import line: who imports (from the root), and what: a path from the root, or a package. */
export interface Import {
  readonly from: string;
  readonly to: string;
  /** Whether nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** What the files of a place may import; a package also stands for its sub-paths. */
interface Rule {
  readonly place: RegExp;
  readonly places: readonly RegExp[];
  readonly packages: readonly RegExp[];
}

const shared = /^shared\//;

/**
 * ARCHITECTURE, « Who may import whom ». The first rule whose `place` matches
 * a file is its own; tests are held only to the direction between places.
 */
const rules: readonly Rule[] = [
  {
    place: /^shared\/spelling\//,
    places: [/^shared\/(?!ipc\.ts)/],
    packages: [/^nspell$/, /^@codemirror\/state$/, /^@lezer\//],
  },
  { place: /^shared\/import\//, places: [/^shared\/(?!ipc\.ts)/], packages: [/^htmlparser2$/] },
  { place: /^shared\/schema\.ts$/, places: [], packages: [/^zod$/] },
  { place: /^shared\/front-matter[\w-]*\.ts$/, places: [shared], packages: [/^yaml$/, /^zod$/] },
  { place: /^shared\/ipc[\w-]*\.ts$/, places: [shared], packages: [/^zod$/] },
  {
    place: /^shared\/markdown\//,
    places: [/^shared\/(?!ipc\.ts|typography\/|style\/|spelling\/)/],
    packages: [/^@lezer\//, /^zod$/, /^yaml$/],
  },
  {
    place: shared,
    places: [/^shared\/(?!ipc\.ts)/],
    packages: [/^@lezer\//, /^@codemirror\/state$/, /^zod$/],
  },
  {
    place: /^electron\//,
    places: [/^electron\//, shared, /^resources\/samples\//],
    packages: [
      /^electron$/,
      /^better-sqlite3$/,
      /^node:/,
      /^pdf-lib$/,
      /^hyphen$/,
      /^docx$/,
      /^fflate$/,
      /^@codemirror\/state$/,
      /^zod$/,
      /^yaml$/,
    ],
  },
  {
    place: /^renderer\//,
    places: [/^renderer\//, shared],
    packages: [
      /^react(?:-dom)?$/,
      /^@codemirror\//,
      /^@lezer\//,
      /^react-aria-components$/,
      /^@internationalized\/date$/,
      /^lucide-react$/,
      /^zustand$/,
      /^virtual:dictionary-fr$/,
      /^pdfjs-dist$/,
    ],
  },
];

const importLine =
  /^import\s*(?:[\w\s{},*$]+?from\s*)?["']([^"']+)["']|^export\s+(?:type\s+)?(?:\*[\w\s]*|\{[^}]*\})\s*from\s*["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']\s*\)/gmu;

/** The import lines of a file's text, static and dynamic, of types too; `path` is the file's own. */
export function importsOf(path: string, text: string): readonly Import[] {
  const lines = text.matchAll(importLine);
  return [...lines].map(([line, named, again, dynamic]) => ({
    from: path,
    to: resolved(path, named ?? again ?? dynamic ?? ""),
    typeOnly: /^(?:import|export)\s+type\b/.test(line),
  }));
}

const withSchemas = /^shared\/(?:article|ipc|(?:[\w/-]+-)?schema)\.ts$/;

/** Whether the table allows an import. */
export function isAllowed({ from, to, typeOnly }: Import): boolean {
  // The contract's types name what both ends speak of; its schemas are for the two ends alone.
  if (typeOnly && to === "shared/ipc.ts") return true;
  // zod adds keys to the page's window: the page takes the schemas' types, and names from files of their own.
  if (!typeOnly && from.startsWith("renderer/") && withSchemas.test(to)) return false;
  const rule = rules.find(({ place }) => place.test(from));
  if (rule === undefined) return true;
  const isPlace = /^(?:electron|renderer|shared|resources|e2e)\//.test(to);
  if (isPlace) return rule.places.some((place) => place.test(to));
  return rule.packages.some((name) => name.test(packageOf(to)));
}

function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  const [first = "", second = ""] = specifier.split("/");
  return first.startsWith("@") ? `${first}/${second}` : first;
}

function resolved(from: string, specifier: string): string {
  if (!specifier.startsWith(".")) return specifier;
  const parts = from.split("/").slice(0, -1);
  for (const part of (specifier.split("?")[0] ?? "").split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
