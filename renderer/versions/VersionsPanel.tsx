import { Bookmark } from "lucide-react";
import { useEffect, useMemo, useState } from "react";
import { Collection, Header, ListBox, ListBoxItem, ListBoxSection } from "react-aria-components";
import { versionSentences as say } from "../../shared/fr/versions.ts";
import type { VersionRow } from "../../shared/ipc.ts";
import { formatInteger } from "../../shared/markdown/measure.ts";
import { ask } from "../bridge.ts";
import { attempt } from "../state/attempt.ts";
import type { Session } from "../state/document-session.ts";
import { useApp } from "../state/store.ts";
import { Button } from "../ui/Button.tsx";
import { Switch } from "../ui/Switch.tsx";
import { restoreVersion } from "./restore-version.ts";
import { type TimelineEntry, timelineOf } from "./timeline.ts";
import { hourText } from "./version-times.ts";
import styles from "./VersionsPanel.module.css";

/** Earlier states of the article, day by day: compare one with the text, restore it, name it. */
export function VersionsPanel({ session }: { readonly session: Session }) {
  const versions = useVersions(session);
  // What was just typed is the latest state, as the list says of its first.
  useEffect(() => void (session.readOnly ? undefined : session.fold()), [session]);
  const [onlyNamed, setOnlyNamed] = useState(false);
  const [everyState, setEveryState] = useState(false);
  const [chosen, setChosen] = useState<number | null>(null);
  const days = useMemo(() => timelineOf(versions ?? [], { onlyNamed, everyState, now: Date.now() }), [versions, onlyNamed, everyState]);
  const version = versions?.find(({ id }) => id === chosen);
  const compare = (id: number) => useApp.setState({ dialog: "compare", comparing: { before: id, after: null } });

  return (
    <section className={styles.panel} aria-label={say.versions}>
      <div className={styles.head}>
        <h2 className={styles.title}>{say.versions}</h2>
        <Button look="icon" label={say.nameCurrent} isDisabled={session.readOnly} onPress={() => useApp.setState({ dialog: "name-version", naming: null })}>
          <Bookmark size={15} strokeWidth={1.75} aria-hidden />
        </Button>
      </div>
      <div className={styles.filters}>
        <Switch label={say.onlyNamed} isSelected={onlyNamed} onChange={setOnlyNamed} />
        <Switch label={say.everyState} isSelected={everyState} isDisabled={onlyNamed} onChange={setEveryState} />
      </div>
      {versions === null ? null : days.length === 0 ? (
        <p className={styles.empty}>{onlyNamed ? say.noneNamed : say.empty}</p>
      ) : (
        <ListBox
          className={styles.list ?? ""}
          aria-label={say.list}
          selectionMode="single"
          selectionBehavior="replace"
          selectedKeys={chosen === null ? [] : [chosen]}
          onSelectionChange={(keys) => setChosen(keys === "all" ? null : Number([...keys][0] ?? 0) || null)}
          onAction={(key) => compare(Number(key))}
        >
          {days.map(({ day, entries }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a clock that was set back can bring the same day twice.
            <ListBoxSection key={`${day} ${index}`} id={`${day} ${index}`} aria-label={day}>
              <Header className={styles.day ?? ""}>{day}</Header>
              <Collection items={entries.map((entry) => ({ ...entry, id: entry.version.id }))}>
                {(entry) => <Entry entry={entry} isCurrent={entry.id === versions[0]?.id} withSeconds={everyState || Date.now() - entry.version.savedAt < 3_600_000} />}
              </Collection>
            </ListBoxSection>
          ))}
        </ListBox>
      )}
      <div className={styles.actions}>
        <Button look="small" isDisabled={version === undefined} onPress={() => version === undefined || compare(version.id)}>{say.compare}</Button>
        <Button look="small" isDisabled={version === undefined || session.readOnly} onPress={() => version === undefined || void restoreVersion(version)}>{say.restore}</Button>
        <Button look="small" isDisabled={version === undefined || session.readOnly} onPress={() => useApp.setState({ dialog: "name-version", naming: version ?? null })}>{say.name}</Button>
      </div>
    </section>
  );
}

function Entry({ entry, isCurrent, withSeconds }: { readonly entry: TimelineEntry; readonly isCurrent: boolean; readonly withSeconds: boolean }) {
  const { version, states, hasOtherFields } = entry;
  const hour = hourText(version.savedAt, withSeconds);
  const facts = [changeText(entry), hasOtherFields ? say.titles : "", states > 1 ? say.states(states) : ""].filter((fact) => fact !== "");
  return (
    <ListBoxItem id={version.id} className={styles.entry ?? ""} textValue={[hour, version.name, ...facts].filter((part) => part !== "").join(", ")}>
      <span className={styles.hour}>{hour}</span>
      <span className={styles.what}>
        {version.name === "" ? null : <span className={styles.name}>{version.name}</span>}
        {isCurrent ? <span className={styles.current}>{say.current}</span> : null}
        <span className={styles.facts}>{facts.join(" · ")}</span>
      </span>
    </ListBoxItem>
  );
}

function changeText({ signes, version }: TimelineEntry): string {
  if (signes === null) return say.signes(formatInteger(version.signes));
  if (signes === 0) return say.noChange;
  return signes > 0 ? say.more(formatInteger(signes)) : say.less(formatInteger(-signes));
}

/** The versions of an article, read again each time that one may have been added. */
function useVersions({ id }: Session): readonly VersionRow[] | null {
  const savedAt = useApp(({ articles, trashed }) => (articles.find((article) => article.id === id) ?? trashed.find((article) => article.id === id))?.updatedAt);
  const dialog = useApp((state) => state.dialog);
  const [versions, setVersions] = useState<readonly VersionRow[] | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save or a dialog that closes may have changed what is asked for.
  useEffect(() => {
    let isWanted = true;
    void attempt(async () => {
      const rows = await ask("listVersions", { id });
      if (isWanted) setVersions(rows);
    });
    return () => {
      isWanted = false;
    };
  }, [id, savedAt, dialog]);
  return versions;
}
