import { spawn } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { _electron, type ElectronApplication } from "@playwright/test";
import { attempts, firstWindow } from "../first-window.ts";
import { MainWindow } from "./main-window.ts";

const root = resolve(import.meta.dirname, "../..");

/** The application as a program: started, killed, started again on the same profile and library. */
export class Marbre {
  /** Where the profile, the library and what a test writes are; removed after the test. */
  readonly folder: string;
  private running: { readonly app: ElectronApplication; readonly window: MainWindow } | null = null;

  constructor(folder: string) {
    this.folder = folder;
    mkdirSync(this.profile, { recursive: true });
  }

  /** The window of the running application; throws when it does not run. */
  get window(): MainWindow {
    return this.state.window;
  }

  /** Playwright's hold on the main process. */
  get app(): ElectronApplication {
    return this.state.app;
  }

  /** Folder of the library. */
  get library(): string {
    return join(this.folder, "bibliothèque");
  }

  /** Starts the application and waits for its window; `args` come after ours, `env` over the environment. */
  async launch(args: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      const app = await _electron.launch({
        executablePath: executable(),
        args: [...this.arguments, ...args],
        cwd: this.folder,
        env: { ...this.environment, ...env },
        chromiumSandbox: true,
      });
      const page = await firstWindow(app, attempt === attempts);
      if (page === null) {
        await endAll(app);
        continue;
      }
      this.running = { app, window: new MainWindow(page) };
      await page.waitForLoadState("load");
      return;
    }
  }

  /** Asks the application to quit, as the menu does, and starts it again. */
  async relaunch(): Promise<void> {
    await this.quit();
    await this.launch();
  }

  /** Quits in good order: the text goes to the disk first. */
  async quit(): Promise<void> {
    const { app } = this.state;
    const gone = app.waitForEvent("close");
    await app.evaluate(({ app: program }) => program.quit());
    await gone;
    this.running = null;
  }

  /** SIGKILL to every process of the application, as a power cut would. */
  async kill(): Promise<void> {
    if (this.running === null) return;
    const { app } = this.running;
    this.running = null;
    await endAll(app);
  }

  /** Starts a second instance with `args`, waits for its end and gives its exit code. */
  secondInstance(args: readonly string[]): Promise<number | null> {
    const second = spawn(executable(), [...this.arguments, ...args], {
      env: this.environment,
      stdio: "ignore",
    });
    return new Promise((done, failed) => {
      second.once("error", failed);
      second.once("exit", done);
    });
  }

  /** The next native « Enregistrer sous » dialogs answer with `path`; null closes them. */
  async answerSaveDialog(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? "" });
    }, path);
  }

  /** The next native « Ouvrir » dialogs answer with `path`; null closes them. */
  async answerOpenDialog(path: string | null): Promise<void> {
    await this.app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = async () => ({ canceled: filePath === null, filePaths: filePath === null ? [] : [filePath] });
    }, path);
  }

  /** Chooses an entry of the native menus by its command id. */
  async command(id: string): Promise<void> {
    const found = await this.app.evaluate(({ Menu }, asked) => {
      const item = Menu.getApplicationMenu()?.getMenuItemById(asked);
      item?.click();
      return item != null;
    }, id);
    if (!found) throw new Error(`no menu entry has the id ${id}`);
  }

  /** A picture of the window, when there is one to take. */
  async keepPicture(path: string): Promise<void> {
    await this.running?.window.page.screenshot({ path }).catch(() => undefined /* the page is gone */);
  }

  private get state() {
    if (this.running === null) throw new Error("the application does not run");
    return this.running;
  }

  private get profile(): string {
    return join(this.folder, "profil");
  }

  private get arguments(): string[] {
    return [root, `--library=${this.library}`];
  }

  private get environment(): Record<string, string> {
    const kept = Object.entries(process.env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    return {
      ...Object.fromEntries(kept),
      HOME: this.profile,
      XDG_CONFIG_HOME: this.profile,
      XDG_CACHE_HOME: this.profile,
    };
  }
}

function executable(): string {
  const path = process.env["MARBRE_ELECTRON"];
  if (path === undefined) throw new Error("run the end-to-end tests with: npm test -- e2e");
  return path;
}

/** SIGKILL to every process: Playwright starts the application as the leader of its own group. */
async function endAll(app: ElectronApplication): Promise<void> {
  const main = app.process();
  const gone = new Promise((done) => main.once("exit", done));
  if (main.exitCode === null && main.signalCode === null && main.pid !== undefined) {
    process.kill(-main.pid, "SIGKILL");
    await gone;
  }
  await app.close().catch(() => undefined /* it is gone already: nothing is left to close */);
}
