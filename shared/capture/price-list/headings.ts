import { type Line, textOf } from "./page-lines.ts";

const LONGEST = 200;

/** The headings over the rows at hand: a heading takes the place of the last one that is set alike, and of those below it. */
export class Headings {
  private levels: { readonly style: string; readonly text: string }[] = [];
  /** Headings that follow each other without a row between them are one below the other. */
  private isRunning = false;

  add(line: Line): void {
    const style = `${line.font} ${line.size.toFixed(1)}`;
    const text = textOf(line);
    const level = this.levels.findIndex((one) => one.style === style);
    const last = this.levels.at(-1);
    if (this.isRunning && last?.style === style)
      this.levels[this.levels.length - 1] = { style, text: `${last.text} ${text}` };
    else if (level >= 0) this.levels = [...this.levels.slice(0, level), { style, text }];
    else
      this.levels = this.isRunning
        ? [...this.levels, { style, text }]
        : [...this.outer(line), { style, text }];
    this.isRunning = true;
  }

  endRun(): void {
    this.isRunning = false;
  }

  get text(): string | undefined {
    const text = this.levels.map((level) => level.text).join(" / ");
    return text === "" ? undefined : text.slice(0, LONGEST);
  }

  /** Those that are set larger. */
  private outer({ size }: Line) {
    return this.levels.filter(({ style }) => Number(style.split(" ").at(-1)) > size + 0.05);
  }
}
