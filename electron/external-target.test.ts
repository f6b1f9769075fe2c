import { expect, test } from "vitest";
import { externalTarget } from "./external-target.ts";

test.each<[string, string, string]>([
  ["https://www.lemonde.fr/a?b=c#d", "https://www.lemonde.fr/a?b=c#d", "www.lemonde.fr"],
  ["HTTP://Exemple.FR", "http://exemple.fr/", "exemple.fr"],
  ["http://exemple.fr:8080/", "http://exemple.fr:8080/", "exemple.fr:8080"],
  ["https://\u0430\u0440\u0440\u04cf\u0435.com/", "https://xn--80ak6aa92e.com/", "xn--80ak6aa92e.com"],
  ["https://café.fr/été", "https://xn--caf-dma.fr/%C3%A9t%C3%A9", "xn--caf-dma.fr"],
  ["http://2130706433/", "http://127.0.0.1/", "127.0.0.1"],
  ["http://0x7f.1/", "http://127.0.0.1/", "127.0.0.1"],
  ["http://[::ffff:127.0.0.1]/", "http://[::ffff:7f00:1]/", "[::ffff:7f00:1]"],
  ["https://x.fr/@lemonde.fr", "https://x.fr/@lemonde.fr", "x.fr"],
  ["https://x.fr#@lemonde.fr", "https://x.fr/#@lemonde.fr", "x.fr"],
])("%s opens the address that the network reads, and shows its host", (url, href, host) => {
  expect(externalTarget(url)).toEqual({ href, host, mail: false });
});

test.each<[string, string, string]>([
  ["mailto:a@b.fr", "mailto:a@b.fr", "a@b.fr"],
  ["MAILTO:a@B.FR?subject=x&bcc=c@d.fr&body=y", "mailto:a@b.fr", "a@b.fr"],
  ["mailto:a+b@c.fr", "mailto:a%2Bb@c.fr", "a+b@c.fr"],
  ["mailto:a@\u0430\u0440\u0440\u04cf\u0435.com", "mailto:a@xn--80ak6aa92e.com", "a@xn--80ak6aa92e.com"],
])("%s writes to one address and carries nothing else", (url, href, host) => {
  expect(externalTarget(url)).toEqual({ href, host, mail: true });
});

test.each([
  "", " ", "article.md", "/a", "//x.fr", "\\\\x.fr\\a", "/\\x.fr", "file:///etc/passwd", "FILE:/etc/passwd", "file://x.fr/partage",
  "javascript:alert(1)", "java\tscript:alert(1)", "data:text/html,x", "vbscript:x", "blob:https://x.fr/1", "about:blank", "view-source:https://x.fr",
  "ftp://x.fr", "smb://x.fr/a", "ms-msdt:/id", "vscode://file/etc/passwd", "tel:112", "marbre://app/index.html", "marbre-asset:1",
  "https://", "https:x.fr", "http:\\\\x.fr", "https://www.lemonde.fr@x.fr/", "https://a:b@x.fr/", "https://www.lemonde.fr%2f@x.fr/", "https://x.fr\\@lemonde.fr",
  "mailto:", "mailto:a", "mailto:a@b.fr,c@d.fr", "mailto:a@b.fr?attach=/etc/passwd", "mailto:a@b.fr?Attachment=/etc/passwd", "mailto:a@b.fr?x&attach=/a",
  "mailto:%ff@b.fr", "mailto:a%0d%0abcc:c@b.fr", "mailto:a%E2%80%AE@b.fr", "mailto:a@b.fr%2Fc", "mailto:a@b%20c.fr",
])("%s is refused", (url) => {
  expect(externalTarget(url)).toBeNull();
});
