import { useStore } from "zustand";
import { previewSentences as say } from "../../shared/fr/preview.ts";
import { type CardPlace, cardPlaces, socialCard } from "../../shared/social-card.ts";
import type { Editor } from "../editor/editor.ts";
import type { Session } from "../state/document-session.ts";
import { useFirstImage } from "./first-image.ts";
import styles from "./SocialCards.module.css";

/** The article as engines and networks would show it, drawn here: nothing is asked of them. */
export function SocialCards({ editor, session }: { readonly editor: Editor | null; readonly session: Session }) {
  const fields = useStore(session.fields);
  const image = useFirstImage(editor);
  return (
    <div className={styles.cards}>
      {cardPlaces.map((place) => {
        const card = socialCard(fields, place);
        return (
          <section key={place} aria-label={say.places[place]}>
            <h3 className={styles.place}>{say.places[place]}</h3>
            {place === "google" ? (
              <div className={styles.result}>
                <span className={styles.site}>{say.site}</span>
                <span className={styles.link}><CutText text={card.title || say.untitled} at={card.titleCut} /></span>
                <span className={styles.description}><CutText text={card.description || say.noDescription} at={card.descriptionCut} /></span>
              </div>
            ) : (
              <Card place={place} image={image} title={<CutText text={card.title || say.untitled} at={card.titleCut} />} />
            )}
            {card.titleCut < 0 ? null : <p className={styles.warning}>{say.cut("title")}</p>}
            {card.descriptionCut < 0 ? null : <p className={styles.warning}>{say.cut("description")}</p>}
          </section>
        );
      })}
    </div>
  );
}

function Card({ place, image, title }: { readonly place: CardPlace; readonly image: string; readonly title: React.ReactNode }) {
  return (
    <div className={`${styles.card} ${place === "x" ? styles.over : ""}`}>
      {image === "" ? <div className={styles.image}>{say.noImage}</div> : <img className={styles.image} src={image} alt={say.image} />}
      <div className={styles.caption}>
        <strong>{title}</strong>
        <span className={styles.site}>{say.site}</span>
      </div>
    </div>
  );
}

/** A text, what would be cut of it set back. */
function CutText({ text, at }: { readonly text: string; readonly at: number }) {
  if (at < 0) return text;
  return (
    <>
      {text.slice(0, at)}…<del className={styles.cut}>{text.slice(at)}</del>
    </>
  );
}
