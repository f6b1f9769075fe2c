/**
 * One block: its comment, its HTML, the end of its comment.
 *
 *     <!-- wp:heading {"level":3} -->
 *     <h3 class="wp-block-heading">Intertitre</h3>
 *     <!-- /wp:heading -->
 */
export function block(name: string, html: string, attributes: Readonly<Record<string, unknown>> = {}): string {
  const keys = Object.keys(attributes).length === 0 ? "" : ` ${JSON.stringify(attributes)}`;
  return `<!-- wp:${name}${keys} -->\n${html}\n<!-- /wp:${name} -->`;
}
