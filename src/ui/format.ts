import { getLocale } from '../paraglide/runtime.js';

const units = [
  ['gigabyte', 1e9],
  ['megabyte', 1e6],
  ['kilobyte', 1e3],
] as const;

/** Bytes as people read them, in decimal units: 7.6 MB. */
export function formatBytes(bytes: number): string {
  const [unit, size] = units.find(([, least]) => bytes >= least) ?? (['byte', 1] as const);
  const value = bytes / size;
  return formatUnit(value, unit, value < 100 ? 1 : 0);
}

const times = [
  ['hour', 3600],
  ['minute', 60],
  ['second', 1],
] as const;

/** A time of that many seconds, roughly: 40 sec, 3 min, 2.5 hr. */
export function formatDuration(seconds: number): string {
  const [unit, size] = times.find(([, least]) => seconds >= least) ?? (['second', 1] as const);
  return formatUnit(seconds / size, unit, unit === 'hour' ? 1 : 0);
}

/** A short time in seconds, to a tenth: 0.4 sec. @param ms milliseconds */
export function formatMoment(ms: number): string {
  return formatUnit(ms / 1000, 'second', 1);
}

function formatUnit(value: number, unit: string, maximumFractionDigits: number): string {
  return new Intl.NumberFormat(getLocale(), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits,
  }).format(value);
}

export function formatNumber(value: number, maximumFractionDigits = 0): string {
  return new Intl.NumberFormat(getLocale(), { maximumFractionDigits }).format(value);
}

/** That many days: 1 day, 7 days. */
export function formatDays(days: number): string {
  return new Intl.NumberFormat(getLocale(), {
    style: 'unit',
    unit: 'day',
    unitDisplay: 'long',
  }).format(days);
}

/** A time of day today, a date before: of milliseconds since 1970. */
export function formatTime(time: number): string {
  const date = new Date(time);
  const isToday = date.toDateString() === new Date().toDateString();
  const style = isToday ? ({ timeStyle: 'short' } as const) : ({ dateStyle: 'medium' } as const);
  return new Intl.DateTimeFormat(getLocale(), style).format(date);
}

/** A date with the time of day, both in full: of milliseconds since 1970. */
export function formatWhen(time: number): string {
  return new Intl.DateTimeFormat(getLocale(), { dateStyle: 'long', timeStyle: 'long' }).format(
    time,
  );
}

/** A date as it stands in the name of a file, in every language: 2026-11-28. */
export function formatDay(time: number): string {
  const date = new Date(time);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A fraction from 0 to 1 in whole per cent. */
export function formatPercent(fraction: number): string {
  return new Intl.NumberFormat(getLocale(), { style: 'percent' }).format(
    Math.floor(fraction * 100) / 100,
  );
}

/** Text that keeps its own direction within a sentence: +971 in Arabic must not become 971+. */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`;
}

/** Names or numbers from a file, one of which is meant: 998 or 999. */
export function formatAlternatives(items: readonly string[]): string {
  return new Intl.ListFormat(getLocale(), { type: 'disjunction' }).format(items.map(isolated));
}
