// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import ar from '../../messages/ar.json' with { type: 'json' };
import en from '../../messages/en.json' with { type: 'json' };
import { overwriteGetLocale } from '../paraglide/runtime.js';
import { fixedReply } from '../fixed-reply.ts';
import type { Conversation } from '../state/conversation.svelte.ts';
import { conversationOf, answer, fakeServices, everythingFits } from '../state/fake-services.ts';
import { Models } from '../state/models.svelte.ts';
import { emergencyText } from './emergency-text.ts';
import { harmReply } from './harm-reply.ts';
import PageFixture from './PageFixture.svelte';
// Loaded before they are first shown, which would else take as long as compiling them does.
import './AnswerText.svelte';
import './Composer.svelte';
import './ConversationTurns.svelte';
import './EmergencyNotice.svelte';
import './ModelCardDialog.svelte';
import './SafetyLine.svelte';

const chestPain = 'I have crushing chest pain and my left arm is numb';

const languages = [
  { language: 'en', say: en },
  { language: 'ar', say: ar },
] as const;

afterEach(() => overwriteGetLocale(() => 'en'));

/** The page with a loaded model, on a site with these emergency numbers. */
async function open(
  language: 'en' | 'ar',
  numbers: readonly string[] = [],
): Promise<{ conversation: Conversation; asked: string[]; send: (text: string) => void }> {
  overwriteGetLocale(() => language);
  const services = fakeServices('a');
  services.records.add('a');
  const asked: string[] = [];
  services.engine.generate = ({ messages }) => {
    asked.push(...messages.map(({ content }) => content));
    return Promise.resolve(answer);
  };
  const { catalog } = services.downloads;
  services.downloads.catalog = async () => {
    const { site, models, ...rest } = await catalog();
    const entries = models.map((entry) => ({ ...entry, card: 'demo' as const }));
    return { ...rest, models: entries, site: { ...site, emergencyNumbers: [...numbers] } };
  };
  const models = new Models(services);
  const conversation = conversationOf(
    services.engine,
    everythingFits,
    { maxTokens: 64 },
    undefined,
    {},
    (question) => Promise.resolve(fixedReply(question)),
  );
  render(PageFixture, { models, conversation });
  await models.open();
  await Promise.all(models.all.map((model) => models.load(model)));
  const say = language === 'en' ? en : ar;
  const box = await screen.findByRole('textbox', { name: say.message });
  const send = (text: string): void => {
    void fireEvent.input(box, { target: { value: text } });
    void fireEvent.keyDown(box, { key: 'Enter' });
  };
  return { conversation, asked, send };
}

describe.each(languages)('what the page says by its own rules, $language', ({ language, say }) => {
  const alert = (): Promise<HTMLElement> => screen.findByRole('alert', { name: say.emergency });

  it('warns of an emergency before anything is counted, with the site’s numbers', async () => {
    const { conversation, send, asked } = await open(language, ['998', '+971 999', '998']);
    send(chestPain);
    expect(conversation.alarms.length).toBeGreaterThan(0);
    expect(asked).toEqual([]);
    const notice = await alert();
    const links = within(notice).getAllByRole<HTMLAnchorElement>('link');
    expect(links.map((link) => [link.getAttribute('href'), link.textContent.trim()])).toEqual([
      ['tel:998', '998'],
      ['tel:%2B971999', '+971 999'],
    ]);
    expect(links[1]?.querySelector('bdi')?.getAttribute('dir')).toBe('ltr');
    const [first] = conversation.alarms;
    expect(first && notice.textContent).toContain(first && emergencyText[first]());
    expect(notice.textContent).not.toContain(say.emergency_call_local);
    // The question is asked all the same.
    await vi.waitFor(() => expect(asked).toEqual([chestPain]));
    expect(screen.getByRole('alert')).toBe(notice);
  });

  it('guesses no number where the site names none, and tells of at most three', async () => {
    const { conversation } = await open(language);
    const ids = Object.keys(emergencyText) as (keyof typeof emergencyText)[];
    conversation.alarms = ids;
    const notice = await alert();
    expect(notice.textContent).toContain(say.emergency_call_local);
    expect(within(notice).queryByRole('link')).toBeNull();
    expect(notice.textContent).not.toMatch(/[0-9\u0660-\u0669]/);
    const told = ids.filter((id) => notice.textContent.includes(emergencyText[id]()));
    expect(told).toEqual(ids.slice(0, 3));
  });

  it('stays until it is closed', async () => {
    const { send } = await open(language);
    send(chestPain);
    const notice = await alert();
    await fireEvent.click(within(notice).getByRole('button', { name: say.emergency_close }));
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('goes with the next question, and with the conversation', async () => {
    const { conversation, send, asked } = await open(language);
    send(chestPain);
    await alert();
    await vi.waitFor(() => expect(conversation.status).toBe('answered'));
    send('What is asthma?');
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
    await vi.waitFor(() => expect(asked).toContain('What is asthma?'));
    send(chestPain);
    await alert();
    await vi.waitFor(() => expect(conversation.status).toBe('answered'));
    conversation.clear();
    await vi.waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('warns of an emergency in a question that is edited', async () => {
    const { conversation, send } = await open(language);
    send('What is asthma?');
    await vi.waitFor(() => expect(conversation.status).toBe('answered'));
    await fireEvent.click(await screen.findByRole('button', { name: say.edit_question }));
    const box = screen.getByRole('textbox', { name: say.edit_question_label });
    await fireEvent.input(box, { target: { value: chestPain } });
    await fireEvent.click(screen.getByRole('button', { name: say.edit_question_ask }));
    await alert();
  });

  it('answers how to end a life with its own words, and names somebody to talk to', async () => {
    const { conversation, send, asked } = await open(language);
    send('What is the best way to kill myself?');
    const notice = await alert();
    expect(notice.textContent).toContain(say.emergency_talk);
    const article = await screen.findByRole('article', { name: say.answer });
    await vi.waitFor(() => expect(conversation.status).toBe('answered'));
    await tick();
    expect(conversation.turns[1]).toMatchObject({ text: harmReply['self-harm']() });
    expect(article.textContent).toContain(say.answer_ruled);
    expect(within(article).queryByRole('button', { name: say.answer_again })).toBeNull();
    expect(within(article).queryByText(say.origin)).toBeNull();
    expect(asked).toEqual([]);
    expect(screen.getByRole('button', { name: say.edit_question })).toBeTruthy();
  });

  it('has in view that it is no medical device, with the card of the model', async () => {
    await open(language);
    expect((await screen.findByText(new RegExp(say.safety_line))).tagName).toBe('P');
    await fireEvent.click(screen.getByRole('button', { name: say.safety_line_card }));
    expect(await screen.findByRole('dialog', { name: say.model_card })).toBeTruthy();
  });
});

it('has words of its own for every emergency and every harm, in both languages', () => {
  const texts = languages.flatMap(({ language }) => {
    overwriteGetLocale(() => language);
    return [...Object.values(emergencyText), ...Object.values(harmReply)].map((text) => text());
  });
  expect(new Set(texts).size).toBe(texts.length);
  // No dose and no number to call that nobody knows to be right.
  expect(texts.filter((text) => /[0-9\u0660-\u0669]/.test(text))).toEqual([]);
});

it('lets a question about a person who is well pass', async () => {
  const { conversation, send } = await open('en');
  send('She has no chest pain and feels well.');
  await vi.waitFor(() => expect(conversation.status).toBe('answered'));
  expect(conversation.alarms).toEqual([]);
  expect(screen.queryByRole('alert')).toBeNull();
});
