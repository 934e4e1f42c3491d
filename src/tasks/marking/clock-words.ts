import { numberWord, ordinalWord } from './number-words.ts';
import type { FoundQuantity } from './quantities.ts';
import type { Token } from './tokens.ts';

export const clock = /^(?:و|ب)?الساعة$/;

/** "الساعة السادسة وعشر دقائق": an hour told as an ordinal, in either half of the day. */
export function clockAt(tokens: readonly Token[], index: number): FoundQuantity | undefined {
  const [name, hourWord, part, unit] = tokens.slice(index, index + 4);
  if (name === undefined || hourWord === undefined) return undefined;
  const hour = ordinalWord(hourWord.text);
  if (hour === undefined) return undefined;
  const share = clockParts.find(([pattern]) => pattern.test(part?.text ?? ''))?.[1];
  const isCounted = unit !== undefined && /^دق(?:يقة|ائق)$/.test(unit.text);
  const extra = share ?? (isCounted ? numberWord(part?.text ?? '') : undefined);
  const last = extra === undefined ? hourWord : ((share === undefined ? unit : part) ?? hourWord);
  const total = hour * 60 + (extra ?? 0);
  return {
    start: hourWord.start,
    end: last.end,
    readings: [total, (total + 720) % 1440].map((minutes) => ({ type: 'time', minutes })),
    isWeak: false,
  };
}

/** "اليوم الثاني": a day told as an ordinal. */
export function ordinalDayAt(tokens: readonly Token[], index: number): FoundQuantity | undefined {
  const [name, next] = tokens.slice(index, index + 2);
  const number = name?.text === 'اليوم' && next !== undefined ? ordinalWord(next.text) : undefined;
  if (name === undefined || next === undefined || number === undefined) return undefined;
  return { start: name.start, end: next.end, readings: [{ type: 'day', number }], isWeak: false };
}

const clockParts: readonly (readonly [RegExp, number])[] = [
  [/^والنصف$/, 30],
  [/^والربع$/, 15],
  [/^والثلث$/, 20],
];
