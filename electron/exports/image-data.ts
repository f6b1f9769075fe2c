import { isImageName } from "../../shared/image-names.ts";
import type { StoredImage } from "../library/images.ts";

/** What an image's address becomes in an output that carries its images within itself; `null` where there is no such image. */
export type ImageSource = (address: string) => string | null;

/** Images of the library as `data:` addresses: their bytes hold nothing but what is seen. */
export function imageData(read: (name: string) => StoredImage | null): ImageSource {
  return (address) => {
    const image = isImageName(address) ? read(address) : null;
    return image === null ? null : `data:image/${image.type};base64,${Buffer.from(image.content).toString("base64")}`;
  };
}

/** The images of a library, for its exports. */
export function libraryImageData(images: { has(name: string): boolean; read(name: string): StoredImage }): ImageSource {
  return imageData((name) => (images.has(name) ? images.read(name) : null));
}
