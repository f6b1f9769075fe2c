import { articleCss } from "./article.ts";
import { printCss } from "./print.ts";

/**
 * The one stylesheet of an article: preview, HTML page and PDF. It names its
 * faces; where their files are is added by `fontFaceCss`.
 */
export const articleStylesheet = `${articleCss}\n\n${printCss}\n`;
