import { Notification, powerMonitor } from "electron";
import type { ArticleId } from "../shared/article.ts";
import { deadlineSentences as say } from "../shared/fr/deadlines.ts";
import { interfaceSentences } from "../shared/fr.ts";
import { timeLeft } from "../shared/time-left.ts";
import { Deadlines } from "./deadlines.ts";
import type { Library } from "./library/library.ts";

/** Native notices before each bouclage, as the settings ask; a press on one opens the piece. */
export function keepDeadlines(library: Library, open: (id: ArticleId) => void): void {
  // A notice that nobody holds is collected, and its press with it.
  const shown = new Set<Notification>();
  const deadlines = new Deadlines({
    dueAfter: (instant) => library.dueAfter(instant),
    leadMs: () => library.settings().deadlineNotice * 60_000,
    now: Date.now,
    announce({ id, titre, bouclage }) {
      if (!Notification.isSupported()) return;
      const notice = new Notification({ title: say.notice(timeLeft(bouclage, Date.now())), body: titre || interfaceSentences.untitled });
      shown.add(notice);
      notice.on("close", () => shown.delete(notice));
      notice.on("click", () => {
        shown.delete(notice);
        open(id);
      });
      notice.show();
    },
    after(delayMs, run) {
      const timer = setTimeout(run, delayMs);
      return () => clearTimeout(timer);
    },
  });
  powerMonitor.on("resume", () => deadlines.plan());
  library.watchDeadlines(() => deadlines.plan());
  deadlines.plan();
}
