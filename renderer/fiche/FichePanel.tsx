import { useStore } from "zustand";
import { ficheSentences as say } from "../../shared/fr/fiche.ts";
import { isDue } from "../../shared/library/view.ts";
import { slugOf } from "../../shared/slug.ts";
import { timeLeft } from "../../shared/time-left.ts";
import type { Session } from "../state/document-session.ts";
import { useMinute } from "../state/minute.ts";
import { Button } from "../ui/Button.tsx";
import { StatusPicker } from "../ui/StatusPicker.tsx";
import { CalibrageBox } from "./CalibrageBox.tsx";
import styles from "./FichePanel.module.css";
import { Overrides, StatusSteps, useFollowUp } from "./FollowUp.tsx";
import { InstantBox } from "./InstantBox.tsx";
import { RubriqueBox } from "./RubriqueBox.tsx";
import { Section } from "./Section.tsx";
import { TagsBox } from "./TagsBox.tsx";
import { TextBox } from "./TextBox.tsx";

/** Hours at which a paper closes and an embargo ends, most of the time. */
const usualHours = { bouclage: 18, embargo: 9 } as const;

/** Everything that is known of the article besides its text; the titraille is the page's own, seen from here. */
export function FichePanel({ session }: { readonly session: Session }) {
  const happened = useFollowUp(session);
  return (
    <section className={styles.panel} aria-label={say.fiche}>
      <h2 className={styles.title}>{say.fiche}</h2>
      {/* Another article is another form: nothing half typed goes from one to the other. */}
      <div key={session.id} className={styles.fields}>
        <Section title={say.followUp}>
          <div className={styles.field}>
            <span className={styles.label}>{say.statut}</span>
            <StatusPicker session={session} />
            <StatusSteps statuses={happened.statuses} />
          </div>
          <RubriqueBox session={session} />
          <TagsBox session={session} />
          <Instant session={session} name="bouclage" />
          <Instant session={session} name="embargo" />
          <Overrides overrides={happened.overrides} />
          <CalibrageBox session={session} />
        </Section>
        <Section title={say.titraille}>
          <TextBox session={session} name="surtitre" />
          <TextBox session={session} name="titre" />
          <TextBox session={session} name="chapo" isLong />
          <TextBox session={session} name="signature" />
        </Section>
        <Section title={say.web}>
          <TextBox session={session} name="titreWeb" hint={say.hintWeb} />
          <TextBox session={session} name="titreReseaux" hint={say.hintReseaux} />
          <TextBox session={session} name="metaDescription" isLong hint={say.hintMeta} />
          <SlugBox session={session} />
        </Section>
        <Section title={say.desk} help={say.deskHelp}>
          <TextBox session={session} name="notesPrivees" isLong />
          <TextBox session={session} name="sources" isLong hint={say.hintSources} />
        </Section>
        <Others session={session} />
      </div>
    </section>
  );
}

function Instant({ session, name }: { readonly session: Session; readonly name: keyof typeof usualHours }) {
  const value = useStore(session.fields, (fields) => fields[name]);
  return (
    <InstantBox name={name} label={say[name]} value={value} usualHour={usualHours[name]} isReadOnly={session.readOnly} onChange={(instant) => session.editFields({ [name]: instant })}>
      {value === null ? null : <TimeLeft session={session} name={name} value={value} />}
    </InstantBox>
  );
}

/** « dans 3 h 20 », « en retard de 2 j », and what an embargo holds. */
function TimeLeft({ session, name, value }: { readonly session: Session; readonly name: keyof typeof usualHours; readonly value: number }) {
  const statut = useStore(session.fields, (fields) => fields.statut);
  const now = useMinute();
  if (name === "embargo") return <p className={value > now ? styles.warning : styles.note}>{value > now ? say.embargoHolds(timeLeft(value, now)) : say.embargoOver}</p>;
  if (!isDue({ bouclage: value, statut })) return null;
  return <p className={value < now ? styles.warning : styles.note}>{timeLeft(value, now)}</p>;
}

function SlugBox({ session }: { readonly session: Session }) {
  const proposed = useStore(session.fields, ({ titreWeb, titre }) => slugOf(titreWeb || titre));
  const slug = useStore(session.fields, (fields) => fields.slug);
  const action = session.readOnly || proposed === "" || proposed === slug ? null : (
    <Button look="bar" onPress={() => session.editFields({ slug: proposed })}>{say.proposeSlug}</Button>
  );
  return <TextBox session={session} name="slug" hint={proposed} action={action} />;
}

/** Keys of a file that Marbre does not know: shown only where there are some. */
function Others({ session }: { readonly session: Session }) {
  const isEmpty = useStore(session.fields, ({ autres }) => autres === "");
  if (isEmpty) return null;
  return (
    <Section title={say.autres} help={say.autresHelp}>
      <TextBox session={session} name="autres" isLong />
    </Section>
  );
}
