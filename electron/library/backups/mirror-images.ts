import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { isImageName } from "../../../shared/image-names.ts";
import { Failure } from "../../../shared/result.ts";
import { writeWhole } from "../../exports/files.ts";
import type { Library } from "../library.ts";

/**
 * The images of a mirror, as files beside its articles. They never change: one
 * that is there has only to have its size. An image is taken away when this
 * library was seen to hold it and does not any more.
 */
export class MirrorImages {
  private readonly images: Pick<Library["images"], "list" | "read">;
  private readonly folder: string;
  private readonly seen = new Set<string>();
  private readonly present = new Set<string>();
  private isRead = false;

  constructor(images: Pick<Library["images"], "list" | "read">, folder: string) {
    this.images = images;
    this.folder = folder;
  }

  /** Brings the files up to the library. Throws `Failure` when one can't be written; the next call goes on from there. */
  async catchUp(): Promise<void> {
    const images = this.images.list();
    if (!this.isRead) for (const { name, bytes } of images) if (statSync(join(this.folder, name), { throwIfNoEntry: false })?.size === bytes) this.present.add(name);
    this.isRead = true;
    for (const { name } of images) {
      this.seen.add(name);
      if (!this.present.has(name)) await this.copy(name);
    }
    const held = new Set(images.map(({ name }) => name));
    for (const name of this.seen) if (!held.has(name)) this.forget(name);
  }

  private async copy(name: string): Promise<void> {
    const content = this.read(name);
    if (content === null) return;
    mkdirSync(this.folder, { recursive: true, mode: 0o700 });
    await writeWhole(join(this.folder, name), content, { overwrite: true, mode: 0o600 });
    this.present.add(name);
  }

  /** One that can't be read keeps the file that it had. */
  private read(name: string): Uint8Array | null {
    try {
      return this.images.read(name).content;
    } catch (error) {
      if (error instanceof Failure && ["damaged", "not-found"].includes(error.code)) return null;
      throw error;
    }
  }

  private forget(name: string): void {
    rmSync(join(this.folder, name), { force: true });
    this.seen.delete(name);
    this.present.delete(name);
  }
}

/** Removes at once the images of a mirror that a library has just let go of for good. */
export function purgeMirrorImages(folder: string, names: readonly string[]): void {
  for (const name of names) if (isImageName(name)) rmSync(join(folder, name), { force: true });
}

/** Names of the images in a mirror; none when there is no folder. */
export function mirrorImages(folder: string): readonly string[] {
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true ? readdirSync(folder).filter(isImageName) : [];
}
