/** Runs of backticks of one text, looked up without ever reading the text twice. */
export class BacktickRuns {
  private readonly text: string;
  private starts: Map<number, number[]> | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /**
   * End of the code span that the run `from`–`to` opens, or -1 when no run of
   * the same length follows. Must be asked with growing positions.
   */
  closingEnd(from: number, to: number): number {
    this.starts ??= findRuns(this.text);
    const starts = this.starts.get(to - from) ?? [];
    let start = starts.at(-1);
    while (start !== undefined && start < to) {
      starts.pop();
      start = starts.at(-1);
    }
    return start === undefined ? -1 : start + to - from;
  }
}

/** Starts of the runs of each length, last first, so that those that were passed are popped. */
function findRuns(text: string): Map<number, number[]> {
  const runs = new Map<number, number[]>();
  for (let from = text.indexOf("`"); from >= 0; ) {
    let to = from + 1;
    while (text.charCodeAt(to) === 96) to++;
    const starts = runs.get(to - from);
    if (starts === undefined) runs.set(to - from, [from]);
    else starts.push(from);
    from = text.indexOf("`", to);
  }
  for (const starts of runs.values()) starts.reverse();
  return runs;
}
