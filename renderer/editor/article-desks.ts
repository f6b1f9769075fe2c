import type { StyleSettings } from "../../shared/style/settings.ts";
import type { TypographySettings } from "../../shared/typography/profile.ts";
import { ConnectorDesk, type ConnectorSource } from "./connectors.ts";
import type { Desk } from "./desks.ts";
import { spellingDesk, type SpellingSource } from "./spelling.ts";
import { styleDesk } from "./style.ts";
import { typographyDesk } from "./typography.ts";

/** What the desks need of the article and of the writer's choices. */
export interface DeskSource extends SpellingSource, ConnectorSource {
  readonly typography: () => TypographySettings;
  readonly style: () => StyleSettings;
}

/** The desks that read an article, one line each. */
export function articleDesks(source: DeskSource): readonly Desk[] {
  return [
    spellingDesk(source),
    typographyDesk(source.typography),
    styleDesk(source.style),
    new ConnectorDesk(source),
  ];
}
