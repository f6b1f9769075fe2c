import { expect, test } from "vitest";
import { emptyFields } from "../../../shared/article.ts";
import { png } from "../../images/sample-images.ts";
import { renderArticle } from "../export-article.ts";
import type { ImageSource } from "../image-data.ts";
import { longBody } from "./docx-apart.ts";
import { writeDocx } from "./docx.ts";

const vue = `data:image/png;base64,${Buffer.from(png(3, 2)).toString("base64")}`;
const image: ImageSource = (address) => (address === "vue.png" ? vue : null);
const body = `${"Un paragraphe assez long, et un mot en *italique*.\n\n".repeat(longBody / 40)}![Une vue](vue.png)\n\n{++ajout++}`;
const article = { fields: { ...emptyFields, titre: "Titre", signature: "A. B." }, body };

test("a long document that a thread writes is to the byte the one that would be written here, images and changes included", async () => {
  const written = await renderArticle({ article, format: "docx", image, now: 0 });
  expect(Buffer.from(written).equals(Buffer.from(await writeDocx(article, image, { tracked: true, day: "1970-01-01" })))).toBe(true);
});

test("while it is written, the process does other things, and can give it up", async () => {
  const control = new AbortController();
  const writing = renderArticle({ article: { ...article, body: body.repeat(10) }, format: "docx", image, signal: control.signal });
  setTimeout(() => control.abort(), 1);
  await expect(writing).rejects.toMatchObject({ code: "cancelled" });
});
