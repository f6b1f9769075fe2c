/** Tags, each with its attributes and what they may hold. */
export type AllowedTags = Readonly<Record<string, Readonly<Record<string, RegExp>>>>;

/** Every tag that an article can become, with what each attribute may hold. */
export const articleTags: AllowedTags = {
  ...Object.fromEntries(
    ["h1", "h2", "h3", "h4", "h5", "h6", "hr", "br", "wbr", "blockquote", "ul", "pre", "em", "strong", "del", "table", "thead", "tbody", "tr", "figure", "figcaption", "sub", "sup", "kbd", "mark"].map((tag) => [tag, {}]),
  ),
  p: { class: /^titre-encadre$/ },
  li: { id: /^note-\d+$/ },
  ol: { start: /^\d+$/ },
  code: { class: /^language-\S*$/ },
  a: { href: /^(?:https?:\/\/[^/\\?#@]+(?:[/?#]|$)|mailto:(?!.*[?&](?:attach|attachment)=)|(?![\\/]{2})(?![^/?#]*:))/i, title: /^/, id: /^appel-\d+$/, "aria-label": /^Retour à l’appel de note \d+$/ },
  abbr: { title: /^/ },
  th: { align: /^(?:left|center|right)$/ },
  td: { align: /^(?:left|center|right)$/ },
  span: { class: /^(?:image|legende|credit)$/, lang: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,2}$/ },
  aside: { class: /^(?:encadre|exergue|relance)$/ },
  section: { class: /^notes$/, "aria-label": /^Notes$/ },
  input: { checked: /^$/, disabled: /^$/, type: /^checkbox$/ },
};

const articleVoids: ReadonlySet<string> = new Set(["hr", "br", "wbr", "input"]);

/** What in `html` no article may contain; "" when there is nothing. Also asks that tags nest. */
export function faultOf(html: string, allowed: AllowedTags, voids: ReadonlySet<string> = articleVoids): string {
  const open: string[] = [];
  const rest = html.replace(/<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+="[^"<>]*")*)( \/)?>/g, (tag, slash: string, name: string, attributes: string, closed: string | undefined) => {
    const known = Object.hasOwn(allowed, name) ? allowed[name] : undefined;
    if (known === undefined || (closed !== undefined) !== voids.has(name)) return tag;
    if (slash === "/") return open.pop() === name && attributes === "" ? "" : tag;
    for (const [, key = "", value = ""] of attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)) {
      if (!Object.hasOwn(known, key) || known[key]?.test(decoded(value)) !== true) return tag;
    }
    if (name === "input" && !attributes.includes('disabled=""')) return tag;
    if (!voids.has(name)) open.push(name);
    return "";
  });
  if (/[<>]/.test(rest)) return rest.slice(Math.max(0, rest.search(/[<>]/) - 20)).slice(0, 120);
  if (open.length > 0) return `left open: ${open.join(" ")}`;
  return /[\0\u202a-\u202e\u2066-\u2069]/.exec(html)?.[0] ?? "";
}

/** An attribute's value as a browser reads it, for the entities that the writer makes. */
const decoded = (value: string) => value.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
