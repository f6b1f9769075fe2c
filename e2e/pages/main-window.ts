import type { FrameLocator, Locator, Page } from "@playwright/test";

/** The main window as a reporter sees it: places by role and French name, nothing else. */
export class MainWindow {
  readonly page: Page;
  readonly library: Locator;
  readonly search: Locator;
  readonly articles: Locator;
  readonly title: Locator;
  readonly chapo: Locator;
  readonly text: Locator;
  readonly measures: Locator;
  readonly saveState: Locator;
  readonly corrections: Locator;
  readonly preview: FrameLocator;

  constructor(page: Page) {
    this.page = page;
    this.library = page.getByRole("navigation", { name: "Bibliothèque" });
    this.search = this.library.getByRole("searchbox", { name: "Rechercher dans la bibliothèque" });
    this.articles = this.library.getByRole("listbox", { name: "Articles" });
    this.title = page.getByRole("textbox", { name: "Titre", exact: true });
    this.chapo = page.getByRole("textbox", { name: "Chapô" });
    this.text = page.getByRole("textbox", { name: "Texte de l’article" });
    this.measures = page.getByRole("contentinfo", { name: "Mesures" });
    this.saveState = page.getByRole("status").filter({ hasText: /enregistr/iu });
    this.corrections = page.getByRole("region", { name: "Corrections" });
    this.preview = page.frameLocator('iframe[title="Aperçu de l’article"]');
  }

  /** Starts a piece and leaves the caret in its text. */
  async newArticle(title: string): Promise<void> {
    await this.library.getByRole("button", { name: "Nouvel article" }).click();
    await this.title.fill(title);
    await this.text.click();
  }

  article(title: string): Locator {
    return this.articles.getByRole("option", { name: new RegExp(`^${escaped(title)}`, "u") });
  }

  /** The Markdown in the editor, as one string. */
  async source(): Promise<string> {
    const lines = await this.text.locator(".cm-line").allInnerTexts();
    return lines.map((line) => line.replace(/\n$/u, "").replaceAll("\u200b", "")).join("\n");
  }

  /** Waits until the disk has everything. */
  async saved(): Promise<void> {
    await this.saveState.filter({ hasText: /^Enregistré$/u }).waitFor();
  }

  finding(word: string): Locator {
    return this.text.locator(".cm-finding", { hasText: new RegExp(`^${escaped(word)}$`, "u") });
  }

  async openExport(): Promise<Locator> {
    await this.page.getByRole("button", { name: "Exporter", exact: true }).first().click();
    return this.page.getByRole("dialog", { name: "Exporter l’article" });
  }
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
}
