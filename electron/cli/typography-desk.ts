import type { Finding } from "../../shared/finding.ts";
import { bodyOffset } from "../../shared/front-matter.ts";
import { NBSP } from "../../shared/fr.ts";
import { parseDocument } from "../../shared/markdown/document.ts";
import { findTypography, fixTypography } from "../../shared/typography/engine.ts";
import type { TypographySettings } from "../../shared/typography/profile.ts";
import { profileNames } from "../../shared/typography/profile-names.ts";
import { usageError } from "./io.ts";
import { markdownLines } from "./source.ts";

/** The house's typography, with the profile that `--profile` names if it names one. */
export function typographyOf(profile: string | undefined, house: TypographySettings): TypographySettings {
  if (profile === undefined) return house;
  const known = profileNames.find((name) => name === profile);
  if (known === undefined) {
    throw usageError(`«${NBSP}${profile}${NBSP}» n’est pas un profil. Profils${NBSP}: ${profileNames.join(", ")}.`);
  }
  return { ...house, profile: known };
}

/** What typography finds in a whole file, front matter left alone; offsets are the file's. */
export function typographyFindings(file: string, settings: TypographySettings): readonly Finding[] {
  const from = bodyOffset(file);
  const body = markdownLines(file.slice(from));
  return findTypography(parseDocument(body), settings).map((finding) => ({
    ...finding,
    from: finding.from + from,
    to: finding.to + from,
  }));
}

/** A whole file once corrected: front matter, byte order mark and line ends are as they were. */
export function fixedFile(file: string, settings: TypographySettings): string {
  const from = bodyOffset(file);
  const body = file.slice(from);
  if (!body.includes("\r")) return file.slice(0, from) + fixTypography(body, settings);
  const lineEnds = body.match(/\r\n?|\n/g) ?? [];
  const fixed = fixTypography(body.replace(/\r\n?/g, "\n"), settings).split("\n");
  return file.slice(0, from) + fixed.map((line, i) => line + (lineEnds[i] ?? "")).join("");
}
