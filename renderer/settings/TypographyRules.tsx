import { useState } from "react";
import { Input, SearchField } from "react-aria-components";
import { modeLabels, typographySentences as say } from "../../shared/fr/typography.ts";
import { isRuleOn, type TypographySettings } from "../../shared/typography/profile.ts";
import type { Mode } from "../../shared/typography/rule.ts";
import { type RuleCard, ruleCards } from "../../shared/typography/rules.ts";
import { folded } from "../library/filter.ts";
import { setTypographyRule } from "../state/typography.ts";
import { Switch } from "../ui/Switch.tsx";
import styles from "./TypographySection.module.css";

const modes: readonly Mode[] = ["auto", "suggestion", "signalement"];

/** Every rule of the house with its switch, by what is done with what it finds. */
export function TypographyRules({ typography }: { readonly typography: TypographySettings }) {
  const [typed, setTyped] = useState("");
  const words = folded(typed).split(" ");
  const shown = ruleCards.filter((card) => words.every((word) => folded(`${card.message} ${card.id} ${card.source}`).includes(word)));
  return (
    <section className={styles.rules} aria-label={say.rules}>
      <h3 className={styles.heading}>{say.rules}</h3>
      <SearchField aria-label={say.findRule} value={typed} onChange={setTyped}>
        <Input className={styles.input ?? ""} placeholder={say.findRule} />
      </SearchField>
      {shown.length === 0 ? <p className={styles.help}>{say.noRule}</p> : null}
      {modes.map((mode) => {
        const cards = shown.filter((card) => card.mode === mode);
        if (cards.length === 0) return null;
        return (
          <section key={mode} aria-label={modeLabels[mode]}>
            <h4 className={styles.mode}>{modeLabels[mode]}</h4>
            {cards.map((card) => (
              <Switch
                key={card.id}
                label={card.message}
                help={helpOf(card)}
                isSelected={isRuleOn(card, typography)}
                onChange={(isOn) => setTypographyRule(card.id, isOn)}
              />
            ))}
          </section>
        );
      })}
    </section>
  );
}

function helpOf({ example, source }: RuleCard): string {
  return example === undefined ? say.source(source) : `${say.becomes(...example)} · ${say.source(source)}`;
}
