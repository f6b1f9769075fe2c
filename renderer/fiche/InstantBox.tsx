import { fromAbsolute, getLocalTimeZone, now, type ZonedDateTime } from "@internationalized/date";
import { CalendarDays, ChevronLeft, ChevronRight, X } from "lucide-react";
import { type ReactNode, useMemo } from "react";
import { Button, Calendar, CalendarCell, CalendarGrid, DateInput, DatePicker, DateSegment, Dialog, Group, Heading, Label, Popover } from "react-aria-components";
import { ficheSentences as say } from "../../shared/fr/fiche.ts";
import styles from "./FichePanel.module.css";
import dates from "./InstantBox.module.css";

interface Props {
  /** Field of the article that it is. */
  readonly name: string;
  readonly label: string;
  /** Milliseconds UTC; `null` when there is none. */
  readonly value: number | null;
  /** Hour proposed with a day, local. */
  readonly usualHour: number;
  readonly isReadOnly: boolean;
  readonly onChange: (value: number | null) => void;
  /** What is said below. */
  readonly children?: ReactNode;
}

/**
 * A date and an hour, typed or chosen, in the computer's time zone, which is
 * shown: an instant is kept, so that a change of hour moves nothing.
 */
export function InstantBox({ name, label, value, usualHour, isReadOnly, onChange, children = null }: Props) {
  const shown = useMemo(() => (value === null ? null : fromAbsolute(value, getLocalTimeZone())), [value]);
  const proposed = useMemo(() => now(getLocalTimeZone()).set({ hour: usualHour, minute: 0, second: 0, millisecond: 0 }), [usualHour]);
  const take = (date: ZonedDateTime | null) => {
    const instant = date === null ? null : date.toDate().getTime();
    if (instant === null || Number.isFinite(instant)) onChange(instant);
  };
  return (
    <DatePicker data-fiche={name} className={styles.field ?? ""} value={shown} placeholderValue={proposed} onChange={take} granularity="minute" hourCycle={24} shouldForceLeadingZeros isReadOnly={isReadOnly}>
      <Label className={styles.label ?? ""}>{label}</Label>
      <Group className={styles.box ?? ""}>
        <DateInput className={dates.input ?? ""}>{(segment) => <DateSegment segment={segment} className={dates.segment ?? ""} />}</DateInput>
        {value === null || isReadOnly ? null : (
          <Button slot={null} className={styles.inside ?? ""} aria-label={say.clear(label)} onPress={() => onChange(null)}><X size={13} aria-hidden /></Button>
        )}
        <Button className={styles.inside ?? ""} aria-label={say.openCalendar}><CalendarDays size={14} aria-hidden /></Button>
      </Group>
      {children}
      <Popover className={dates.popover ?? ""} placement="bottom end">
        <Dialog className={dates.dialog ?? ""}>
          <Calendar>
            <header className={dates.head}>
              <Button slot="previous" className={styles.inside ?? ""} aria-label={say.previousMonth}><ChevronLeft size={16} aria-hidden /></Button>
              <Heading className={dates.month ?? ""} />
              <Button slot="next" className={styles.inside ?? ""} aria-label={say.nextMonth}><ChevronRight size={16} aria-hidden /></Button>
            </header>
            <CalendarGrid weekdayStyle="short" className={dates.grid ?? ""}>
              {(date) => <CalendarCell date={date} className={dates.day ?? ""} />}
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
