// @vitest-environment happy-dom
import { fireEvent, render, screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import { sampleAnswer } from '../state/fake-conversations.ts';
import { conversationOf, answer, everythingFits, fakeServices } from '../state/fake-services.ts';
import type { ModelServices } from '../state/model-services.ts';
import { Models } from '../state/models.svelte.ts';
import PageFixture from './PageFixture.svelte';
// Loaded before they are first shown, which would else take as long as compiling them does.
import './ConversationTurns.svelte';
import './DifferentialView.svelte';

/** The page with an answer to a case. */
async function answered(text: string, finishReason: 'done' | 'max-tokens'): Promise<void> {
  const services = fakeServices('a');
  services.records.add('a');
  const generate: ModelServices['engine']['generate'] = (_request, onText) => {
    onText(text);
    return Promise.resolve({ ...answer, text, finishReason });
  };
  const models = new Models({ ...services, engine: { ...services.engine, generate } });
  const conversation = conversationOf({ generate }, everythingFits, { maxTokens: 64 });
  conversation.task = 'diagnosis';
  render(PageFixture, { models, conversation });
  await models.open();
  await Promise.all(models.all.map((model) => models.load(model)));
  await conversation.ask('Chest pain for two hours.');
}

describe('an answer of a conversation about a diagnosis', () => {
  it('is a table, and is copied as Markdown', async () => {
    const writeText = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    await answered(sampleAnswer, 'done');
    expect(await screen.findByRole('table')).toBeTruthy();
    const article = screen.getByRole('article', { name: 'Answer' });
    await fireEvent.click(within(article).getByRole('button', { name: 'Copy' }));
    const copied = writeText.mock.calls[0]?.[0];
    expect(copied).toContain('| Acute coronary syndrome **Must not be missed** |');
    expect(copied).not.toContain('{');
  });

  it('is not gone on with where it was cut, but asked for again', async () => {
    await answered(sampleAnswer.slice(0, -20), 'max-tokens');
    expect(await screen.findByText(/^This answer is not complete/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Answer again' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Go on' })).toBeNull();
  });
});
