import { type TextEdit, textEdits } from "../text-edits.ts";
import { decideAll } from "./decide.ts";
import { applied, type Put } from "./puts.ts";

/** What the review of one paragraph puts in the text that was sent, and the remarks that say as much. */
export interface Group {
  /** The stretch of the text that it is about. */
  readonly from: number;
  readonly to: number;
  readonly puts: readonly Put[];
  readonly instead: readonly Put[];
}

/**
 * The text as it is now with all that the groups say. One whose paragraph was
 * rewritten since, or that would not be refused to the byte, is said by its
 * remarks; those that have no place there go to the end of the text. Nothing
 * of the text is taken out, and nothing of the review is lost.
 */
export function settled(base: string, current: string, groups: readonly Group[]): string {
  const edits = base === current ? [] : textEdits(base, current);
  const refused = decideAll(current, "refuse");
  const holds = (puts: readonly Put[]) => decideAll(applied(current, puts), "refuse") === refused;
  // Halved as long as something in it would not be refused whole: what is at fault is found in a few steps.
  const kept = (some: readonly Group[], ways: readonly Way[]): readonly Put[] => {
    const [way, ...others] = ways;
    if (some.length === 0 || way === undefined) return [];
    const puts = some.flatMap(way);
    if (holds(puts)) return puts;
    if (some.length === 1) return kept(some, others);
    return [...kept(some.slice(0, some.length >> 1), ways), ...kept(some.slice(some.length >> 1), ways)];
  };
  const inPlace: Way = (group) => (isTouched(group, edits) ? moved(group.instead, edits) : moved(group.puts, edits));
  const beside: Way = ({ instead }) => moved(instead, edits);
  const end = current.trimEnd().length;
  const atEnd: Way = ({ instead }) => [{ at: end, rank: 2, text: `${end === 0 ? "" : "\n\n"}${textOf(instead)}` }];
  const start = current.length - current.trimStart().length;
  const atStart: Way = ({ instead }) => [{ at: start, rank: 2, text: `${textOf(instead)}\n\n` }];
  for (const ways of [[inPlace, beside, atEnd, atStart], [beside, atEnd, atStart], [atEnd], [atStart]]) {
    const puts = kept(groups, ways);
    if (puts.length > 0 && holds(puts)) return applied(current, puts);
  }
  return current;
}

type Way = (group: Group) => readonly Put[];

function textOf(puts: readonly Put[]): string {
  return puts.map(({ text }) => text.trim()).join("");
}

function isTouched({ from, to }: Group, edits: readonly TextEdit[]): boolean {
  return edits.some((edit) => edit.from < to && from < edit.to);
}

/** Puts at the places that the edits have given them; one whose place is gone stands where it was. */
function moved(puts: readonly Put[], edits: readonly TextEdit[]): readonly Put[] {
  if (edits.length === 0) return puts;
  return puts.map((put) => {
    let by = 0;
    for (const { from, to, text } of edits) {
      if (to < put.at || (to === put.at && from < to)) by += text.length - (to - from);
      else if (from < put.at) return { ...put, at: from + by + text.length };
    }
    return { ...put, at: put.at + by };
  });
}
