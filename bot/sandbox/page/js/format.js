// Dates, times and sizes as the reader's language writes them, always in the zone of the simulated Telegram.

const DAY_MS = 86_400_000;

/** Formatters for one language and zone; instants are milliseconds since 1970 or ISO strings. */
export class Format {
  #locale;
  #zone;
  #made = new Map();

  constructor(locale, zone) {
    this.#locale = locale;
    this.#zone = zone;
  }

  #with(options, instant) {
    const key = JSON.stringify(options);
    if (!this.#made.has(key)) {
      this.#made.set(key, new Intl.DateTimeFormat(this.#locale, { timeZone: this.#zone, hourCycle: "h23", ...options }));
    }
    return this.#made.get(key).format(typeof instant === "string" ? Date.parse(instant) : instant);
  }

  time(instant) {
    return this.#with({ hour: "2-digit", minute: "2-digit" }, instant);
  }

  seconds(instant) {
    return this.#with({ hour: "2-digit", minute: "2-digit", second: "2-digit" }, instant);
  }

  /** Weekday and date in full, in the order of the language. */
  longDate(instant) {
    return this.#with({ weekday: "long", year: "numeric", month: "long", day: "numeric" }, instant);
  }

  shortDay(instant) {
    return this.#with({ weekday: "short", month: "short", day: "numeric" }, instant);
  }

  /** Weekday, day and time, short enough for a button. */
  dateTime(instant) {
    return this.#with({ weekday: "short", month: "short", day: "numeric", hour: "2-digit", minute: "2-digit" }, instant);
  }

  full(instant) {
    return `${this.longDate(instant)} ${this.seconds(instant)}`;
  }

  zoneName(instant) {
    const parts = new Intl.DateTimeFormat(this.#locale, { timeZone: this.#zone, timeZoneName: "long" }).formatToParts(instant);
    return parts.find((part) => part.type === "timeZoneName")?.value ?? this.#zone;
  }

  /** The calendar day in the zone, as a number that grows by one a day. */
  #dayNumber(instant) {
    const parts = new Intl.DateTimeFormat("en", { timeZone: this.#zone, year: "numeric", month: "numeric", day: "numeric" })
      .formatToParts(typeof instant === "string" ? Date.parse(instant) : instant)
      .reduce((all, part) => ({ ...all, [part.type]: Number(part.value) }), {});
    return Date.UTC(parts.year, parts.month - 1, parts.day) / DAY_MS;
  }

  sameDay(one, other) {
    return this.#dayNumber(one) === this.#dayNumber(other);
  }

  /** For lists: the time today, the weekday within a week, else the date. */
  brief(instant, now) {
    const days = this.#dayNumber(now) - this.#dayNumber(instant);
    if (days === 0) return this.time(instant);
    return days > 0 && days < 7 ? this.#with({ weekday: "short" }, instant) : this.#with({ month: "short", day: "numeric" }, instant);
  }

  size(bytes) {
    const units = ["B", "kB", "MB", "GB"];
    let value = bytes;
    let unit = 0;
    while (value >= 1000 && unit < units.length - 1) [value, unit] = [value / 1000, unit + 1];
    return `${new Intl.NumberFormat(this.#locale, { maximumFractionDigits: value < 10 && unit ? 1 : 0 }).format(value)} ${units[unit]}`;
  }

  #relative(instant, now) {
    const seconds = (instant - now) / 1000;
    const steps = [["day", 86_400], ["hour", 3600], ["minute", 60]];
    const [unit, length] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? ["second", 1];
    return new Intl.RelativeTimeFormat(this.#locale, { numeric: "auto" }).format(Math.round(seconds / length), unit);
  }

  /**
   * A date_time entity: `format` is r, or any of w, d or D, t or T in this order (Bot API, date-time entity
   * formatting); an empty or unknown one leaves the text as the bot wrote it, and null is returned.
   */
  entity(unix, format, now) {
    const instant = unix * 1000;
    if (format === "r") return this.#relative(instant, now);
    if (!format || !/^w?[dD]?[tT]?$/.test(format)) return null;
    const options = {};
    if (format.includes("w")) options.weekday = "long";
    const month = format.includes("D") ? "long" : "numeric";
    if (/[dD]/.test(format)) Object.assign(options, { day: "numeric", month, year: "numeric" });
    if (/[tT]/.test(format)) Object.assign(options, { hour: "2-digit", minute: "2-digit" });
    if (format.includes("T")) options.second = "2-digit";
    return this.#with(options, instant);
  }
}
