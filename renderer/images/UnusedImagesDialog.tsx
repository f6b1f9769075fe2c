import { useEffect, useState } from "react";
import { GridList, GridListItem } from "react-aria-components";
import { imageSentences as say } from "../../shared/fr/images.ts";
import { imageAddress } from "../../shared/image-names.ts";
import type { ImageRow } from "../../shared/ipc.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { ask } from "../bridge.ts";
import { attempt } from "../state/attempt.ts";
import { toast, useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { Dialog, DialogActions } from "../ui/Dialog.tsx";
import { readImages } from "./image-names.ts";
import styles from "./UnusedImagesDialog.module.css";

/** Images that no article shows; those that are chosen are removed for good. */
export function UnusedImagesDialog({ onClose }: { readonly onClose: () => void }) {
  const [images, setImages] = useState<readonly ImageRow[] | null>(null);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { readOnlyReason } = useApp();

  useEffect(
    () =>
      void attempt(async () => {
        // An image that was just named must not be taken for unused, nor one that was just taken out for used.
        await useApp.getState().session?.fold();
        setImages(await ask("unusedImages", {}));
      }),
    [],
  );
  const remove = () =>
    void attempt(async () => {
      const removed = new Set(await ask("removeImages", { names: [...chosen] }));
      setImages((before) => before?.filter(({ name }) => !removed.has(name)) ?? null);
      setChosen(new Set());
      await readImages();
      toast(say.removed(removed.size));
    });

  return (
    <Dialog title={say.unused} size="wide" onClose={onClose}>
      {images === null ? null : images.length === 0 ? (
        <p>{say.noneUnused}</p>
      ) : (
        <>
          <p>{say.unusedHelp}</p>
          <GridList
            aria-label={say.unused}
            className={styles.grid ?? ""}
            layout="grid"
            selectionMode="multiple"
            selectionBehavior="toggle"
            selectedKeys={chosen}
            onSelectionChange={(keys) => setChosen(keys === "all" ? new Set(images.map(({ name }) => name)) : new Set([...keys].map(String)))}
            items={images}
          >
            {({ name, width, height, bytes }) => (
              <GridListItem id={name} textValue={name} className={styles.item ?? ""}>
                <img className={styles.image} src={imageAddress(name)} alt="" loading="lazy" />
                <span className={styles.name}>{name}</span>
                <span className={styles.facts}>{say.size(formatInteger(width), formatInteger(height), weightText(bytes))}</span>
              </GridListItem>
            )}
          </GridList>
        </>
      )}
      <DialogActions>
        <Button onPress={onClose}>{say.keep}</Button>
        {images === null || images.length === 0 ? null : (
          <Button look="danger" isDisabled={chosen.size === 0 || readOnlyReason !== ""} onPress={remove}>{say.remove(chosen.size)}</Button>
        )}
      </DialogActions>
    </Dialog>
  );
}

function weightText(bytes: number): string {
  return bytes < 1_000_000 ? say.kilobytes(String(Math.max(1, Math.round(bytes / 1_000)))) : say.megabytes((bytes / 1_000_000).toFixed(1).replace(".", ","));
}
