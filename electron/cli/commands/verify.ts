import { NBSP } from "../../../shared/fr.ts";
import type { Command } from "../command.ts";
import { exitCodes, failedError, usageError } from "../io.ts";
import { libraryFolder } from "../library-folder.ts";

/** Reads the library and every copy through; 1 when something is not sound. */
export const verify: Command = {
  usage: "verify [--json] [--library DOSSIER]",
  summary: "Relit la bibliothèque, ses sauvegardes et son dossier de secours.",
  options: { json: { type: "boolean" }, library: { type: "string" } },
  async run(args, io) {
    if (args.positionals.length > 0) throw usageError("cette commande ne prend pas d’argument. Pour une autre bibliothèque, ajoutez --library.");
    const folder = libraryFolder(args.value("library"), io.cwd);
    const { verifyAll } = await import("../../library/backups/verify-all.ts");
    const found = verifyAll(folder);
    if (found.bibliotheque.etat === "absente" && found.sauvegardes.length === 0) throw failedError(`il n’y a pas de bibliothèque dans «${NBSP}${folder}${NBSP}».`);
    if (args.has("json")) await io.out(`${JSON.stringify(found)}\n`);
    else await io.out(`${lines(found).join("\n")}\n`);
    return found.sain ? exitCodes.done : exitCodes.found;
  },
};

type Found = ReturnType<typeof import("../../library/backups/verify-all.ts").verifyAll>;

function lines({ bibliotheque, sauvegardes, secours }: Found): readonly string[] {
  const { etat, articles, illisibles, images } = bibliotheque;
  return [
    `Bibliothèque${NBSP}: ${etat}, ${counted(articles)}${illisibles === 0 ? "" : `, dont ${illisibles} illisibles`}${images.nombre === 0 ? "" : `, ${countedImages(images.nombre)}`}${lost(images.perdues)}`,
    ...sauvegardes.map(({ fichier, saine, articles: count, imagesPerdues }) => `${fichier}${NBSP}: ${saine ? `saine, ${counted(count)}${lost(imagesPerdues)}` : "endommagée"}`),
    `Secours${NBSP}: ${counted(secours.fichiers)}, ${secours.enRetard} à mettre à jour${secours.imagesEnRetard === 0 ? "" : `, ${countedImages(secours.imagesEnRetard)} à y copier`}`,
  ];
}

const countedImages = (images: number): string => `${images}${NBSP}${images > 1 ? "images" : "image"}`;

const lost = (images: number): string => (images === 0 ? "" : `, ${countedImages(images)} ${images > 1 ? "perdues" : "perdue"}`);

function counted(articles: number): string {
  return `${articles}${NBSP}${articles > 1 ? "articles" : "article"}`;
}
