// Points in time as Discord writes them: the stamps of messages and the `<t:…>` marks in texts.
// The moment "now", the language and the time zone can be given, so that tests are fixed.

const FORMATS = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const STEPS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];

/** The language in which times are written where none is given; the browser's until it is set. */
let here;

export function setTimeLocale(locale) {
  here = locale;
}

/** `<t:seconds:style>` as words; the style defaults to `f`, `R` is relative to `now` (milliseconds). */
export function stamp(seconds, style = 'f', { now = Date.now(), locale = here, timeZone } = {}) {
  const date = new Date(seconds * 1000);
  if (Number.isNaN(date.getTime())) return 'Invalid Date';
  if (style === 'R') return relative(seconds - now / 1000, locale);
  const options = { ...(FORMATS[style] ?? FORMATS.f), timeZone };
  // Discord writes the year of short dates in full.
  if (options.dateStyle === 'short') {
    delete options.dateStyle;
    Object.assign(options, { year: 'numeric', month: '2-digit', day: '2-digit' });
    if (options.timeStyle) Object.assign(options, { hour: 'numeric', minute: '2-digit' });
    if (options.timeStyle === 'medium') options.second = '2-digit';
    delete options.timeStyle;
  }
  return new Intl.DateTimeFormat(locale, options).format(date);
}

function relative(difference, locale) {
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, length] = STEPS.find(([, length]) => Math.abs(difference) >= length) ?? STEPS.at(-1);
  return format.format(Math.trunc(difference / length), unit);
}

/** The stamp beside an author's name: the time today, "Yesterday at …", else the date and the time. */
export function messageTime(iso, { now = Date.now(), locale = here, timeZone } = {}) {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return 'Invalid Date';
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(date);
  const days = dayNumber(now, timeZone) - dayNumber(date, timeZone);
  if (days === 0) return time;
  if (days === 1) return `Yesterday at ${time}`;
  return `${new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeZone }).format(date)}, ${time}`;
}

/** Only the hour and minute, for the margin of a message that continues the one above. */
export function clock(iso, { locale = here, timeZone } = {}) {
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(new Date(iso));
}

/** The heading of a day in the list of messages. */
export function dayName(iso, { locale = here, timeZone } = {}) {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).format(new Date(iso));
}

/** Days since 1970 on the reader's calendar, to tell today from yesterday. */
function dayNumber(moment, timeZone) {
  const parts = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(moment);
  return Math.round(Date.parse(`${parts}T00:00:00Z`) / 86_400_000);
}
