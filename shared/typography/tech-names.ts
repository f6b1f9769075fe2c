/**
 * Names of products and companies whose letters are often written wrong, and
 * the wrong ways that the letters' case alone does not tell.
 */
const table: readonly (readonly [string, ...string[]])[] = [
  ["Airbnb"], ["Arcep", "ARCEP"], ["Android", "android"], ["Bluetooth", "bluetooth"], ["ChatGPT", "Chat GPT"], ["Debian", "debian"],
  ["Ethernet", "ethernet"], ["Facebook"], ["Firefox", "firefox"], ["GitHub", "github"], ["GitLab", "gitlab"],
  ["GNU/Linux", "Gnu/Linux"], ["GPT-4", "GPT4", "gpt-4"], ["HTML"], ["Instagram", "instagram"], ["iOS", "IOS"], ["iPad"],
  ["iPhone"], ["JavaScript", "javascript", "Java Script"], ["Kubernetes", "kubernetes", "Kubernètes"],
  ["LibreOffice", "Libre Office"], ["LinkedIn"], ["Linux", "linux", "LINUX"], ["macOS", "Mac OS"], ["Microsoft"], ["MySQL"],
  ["Node.js", "NodeJS", "Nodejs", "Node.JS"], ["Nvidia"], ["OnePlus", "One Plus"], ["OpenAI", "Open AI"],
  ["PayPal", "Pay Pal"], ["PlayStation", "Play Station"], ["PostgreSQL"], ["PowerPoint"], ["RGPD", "GDPR"], ["Samsung", "SAMSUNG"],
  ["TikTok", "Tik Tok"], ["TypeScript", "typescript"], ["Ubuntu", "ubuntu"], ["USB-C", "USB C", "usb-c", "USB Type C"],
  ["VS Code", "VSCode", "VScode"], ["WhatsApp", "What’s App", "What's App"], ["Wi-Fi", "Wifi", "WIFI", "WiFi", "wifi"],
  ["Wikipédia", "Wikipedia"], ["Windows", "windows"], ["WordPress", "wordpress"], ["Xbox", "XBOX"], ["YouTube", "You Tube"],
];

/** Right name of each wrong way that is listed. */
const listed = new Map(table.flatMap(([right, ...wrong]) => wrong.map((way): [string, string] => [way, right])));

/** Right name of what differs only by its capitals. */
const byLetters = new Map(table.map(([right]): [string, string] => [right.toLowerCase(), right]));

/** Wrong ways without a capital, as an expression. */
export const lowerCase = [...listed.keys()].filter((way) => way === way.toLowerCase()).join("|");

/** Wrong ways with a capital that are more than one word, by their first word, longest first. */
const phrases = new Map<string, readonly string[]>();
for (const way of [...listed.keys()].sort((a, b) => b.length - a.length)) {
  const first = /^[\p{L}\p{N}]+/u.exec(way)?.[0] ?? "";
  if (way !== way.toLowerCase() && first !== way) phrases.set(first, [...(phrases.get(first) ?? []), way]);
}

/** The wrong way of several words that `word` begins at `from` of `text`, or `word` itself. */
export function phraseAt(word: string, text: string, from: number): string {
  return phrases.get(word)?.find((phrase) => text.startsWith(phrase, from)) ?? word;
}

/** The right way to write `word`, or null when it is right or not ours. */
export function rightTechName(word: string): string | null {
  const known = listed.get(word);
  if (known !== undefined) return known;
  const right = byLetters.get(word.toLowerCase());
  // Without a capital, or all in capitals, only what is listed is wrong.
  const isPlain = word === word.toLowerCase() || word === word.toUpperCase();
  return right === undefined || right === word || isPlain ? null : right;
}

/** Whether `word` is one of the names, as it should be written. */
export function isTechName(word: string): boolean {
  return byLetters.get(word.toLowerCase()) === word || brands.has(word);
}

/** Names with nothing special about their letters, kept when a heading's capitals are taken off. */
const brands: ReadonlySet<string> = new Set(
  [
    "Apple Google Amazon Meta Galaxy Pixel Surface Mac Chrome Safari Edge Signal Telegram Netflix Spotify",
    "Intel Qualcomm Huawei Xiaomi Sony Nintendo Switch Steam Mozilla Oracle Tesla Paris France Europe",
    "Linus Debian Fedora Python Rust Java Docker Mastodon Free Orange Bouygues Proton Mistral Claude",
    "Gemini Copilot Cnil Anssi Dell Lenovo Asus Acer Honor Nothing Fairphone",
  ].flatMap((line) => line.split(" ")),
);
