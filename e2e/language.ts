import ar from '../messages/ar.json' with { type: 'json' };
import en from '../messages/en.json' with { type: 'json' };

/** A language of the page, where a test opens it in it, and what Settings call it. */
export const languages = [
  { language: 'en', name: 'English', address: '/', option: 'English' },
  { language: 'ar', name: 'Arabic', address: '/?lang=ar', option: 'العربية' },
] as const;

export type Language = (typeof languages)[number]['language'];

/** A text of the page by its key in messages/, with these values in the place of its parameters. */
export type Messages = (
  key: Exclude<keyof typeof en, '$schema'>,
  values?: Readonly<Record<string, string>>,
) => string;

/** What the page says in a language. */
export function messagesOf(language: Language): Messages {
  const texts = { en, ar }[language];
  return (key, values = {}) =>
    texts[key].replace(/\{(\w+)\}/g, (_parameter, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${key} needs a value for {${name}}.`);
      return value;
    });
}

/** A whole number as the page writes it. */
export function numberIn(language: Language, value: number): string {
  return new Intl.NumberFormat(language).format(value);
}
