/**
 * The words of each article, folded (see `shared/search/words.ts`), and what is
 * still to be folded again. Triggers keep the queue, so that every way of
 * changing an article, present or to come, is followed; a removed article takes
 * its words along in the same transaction, and `secure-delete` leaves none of
 * them in the index. Column weights make a title come before a chapô, and a
 * chapô before any number of mentions in a body.
 */
export const search = `
CREATE VIRTUAL TABLE search USING fts5 (titre, chapo, corps, fiche, tokenize = 'ascii');
INSERT INTO search (search, rank) VALUES ('secure-delete', 1);
INSERT INTO search (search, rank) VALUES ('rank', 'bm25(100000.0, 1000.0, 1.0, 5.0)');

CREATE TABLE search_queue (
  article INTEGER PRIMARY KEY REFERENCES articles (id) ON DELETE CASCADE
) STRICT;
INSERT INTO search_queue (article) SELECT id FROM articles;

CREATE TRIGGER search_new AFTER INSERT ON articles BEGIN
  INSERT INTO search_queue (article) VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_fields AFTER UPDATE OF titre, surtitre, chapo, signature, rubrique, etiquettes, titre_web,
  titre_reseaux, meta_description, slug, notes_privees, sources, autres ON articles BEGIN
  INSERT INTO search_queue (article) VALUES (NEW.id) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_first_text AFTER INSERT ON texts BEGIN
  INSERT INTO search_queue (article) VALUES (NEW.article) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_text AFTER UPDATE OF body ON texts WHEN NEW.body IS NOT OLD.body BEGIN
  INSERT INTO search_queue (article) VALUES (NEW.article) ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER search_removed AFTER DELETE ON articles BEGIN
  DELETE FROM search WHERE rowid = OLD.id;
END;
`;
