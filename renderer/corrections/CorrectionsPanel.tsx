import { ChevronDown, ChevronUp } from "lucide-react";
import { type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from "react";
import { useStore } from "zustand";
import { type Finding, type FindingKind, findingKinds } from "../../shared/finding.ts";
import { excerptOf } from "../../shared/finding-excerpt.ts";
import { correctionSentences as say } from "../../shared/fr/corrections.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { documentOf } from "../editor/document-field.ts";
import { dispatch } from "../state/dispatch.ts";
import type { Session } from "../state/document-session.ts";
import { openFixAll } from "../state/open-fix-all.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { shortcutOf } from "../ui/shortcut.ts";
import { CorrectionItem } from "./CorrectionItem.tsx";
import styles from "./CorrectionsPanel.module.css";
import { KindFilter } from "./KindFilter.tsx";
import { LeftFindings } from "./LeftFindings.tsx";
import { focusBeside, focusItem } from "./list-focus.ts";

/** More findings than this are not listed one by one: a text like that is in another language. */
const maxListed = 200;

/** Everything that the desks found, in the order of the text. */
export function CorrectionsPanel({ session }: { readonly session: Session }) {
  // Drawing a long list gives way to keys.
  const findings = useDeferredValue(useStore(session.findings));
  const visited = useApp((state) => state.visited);
  const [kind, setKind] = useState<FindingKind | "all">("all");
  const list = useRef<HTMLOListElement>(null);
  const settled = useRef<number | null>(null);
  const counts = countsOf(findings);
  const shown = kind === "all" ? findings : findings.filter((finding) => finding.kind === kind);
  const others = shown.length - maxListed;
  const { text } = documentOf(session.state);

  // The item that had the focus is gone with its finding: the next one takes it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the new list that matters.
  useEffect(() => {
    if (settled.current === null) return;
    if (document.activeElement === document.body) focusItem(list.current, settled.current);
    settled.current = null;
  }, [findings]);

  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && focusBeside(list.current, step)) event.preventDefault();
    // From a menu of the list the key comes here too, and closes the menu only.
    const isOfList = event.target instanceof Node && list.current?.contains(event.target) === true;
    if (event.key === "Escape" && isOfList) useApp.getState().editor?.focus();
  };
  return (
    <section className={styles.panel} aria-label={say.corrections}>
      <div className={styles.head}>
        <h2 className={styles.title}>{say.corrections}</h2>
        <Button look="icon" label={say.previous} shortcut={shortcutOf("spelling.previous")} isDisabled={findings.length === 0} onPress={() => dispatch("spelling.previous")}>
          <ChevronUp size={16} aria-hidden />
        </Button>
        <Button look="icon" label={say.next} shortcut={shortcutOf("spelling.next")} isDisabled={findings.length === 0} onPress={() => dispatch("spelling.next")}>
          <ChevronDown size={16} aria-hidden />
        </Button>
        <span className={styles.gap} />
        <Button look="small" isDisabled={session.readOnly || counts.typography === 0} onPress={() => openFixAll({ kind: "typography", rule: null })}>{say.fixAll}</Button>
      </div>
      <KindFilter kind={kind} counts={counts} onChange={setKind} />
      {shown.length === 0 ? (
        <p className={styles.empty}>{findings.length === 0 ? say.nothing : say.nothingOfKind}</p>
      ) : (
        <ol className={styles.list} ref={list} onKeyDown={onKeyDown}>
          {shown.slice(0, maxListed).map((finding, index) => (
            <CorrectionItem
              key={`${finding.from}-${finding.to}-${finding.rule}`}
              finding={finding}
              excerpt={excerptOf(text, finding)}
              isCurrent={isSame(finding, visited)}
              isReadOnly={session.readOnly}
              onSettled={() => {
                settled.current = index;
              }}
            />
          ))}
          {others > 0 ? <li className={styles.more}>{say.others(formatInteger(others))}</li> : null}
        </ol>
      )}
      <LeftFindings session={session} />
    </section>
  );
}

function isSame(finding: Finding, other: Finding | null): boolean {
  return other !== null && finding.from === other.from && finding.to === other.to && finding.rule === other.rule;
}

function countsOf(findings: readonly Finding[]): Readonly<Record<FindingKind | "all", number>> {
  const counts = { all: findings.length, spelling: 0, typography: 0, style: 0 };
  for (const kind of findingKinds) counts[kind] = findings.reduce((sum, finding) => sum + (finding.kind === kind ? 1 : 0), 0);
  return counts;
}
