// @vitest-environment happy-dom
import { render, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import type { Conversation } from '../state/conversation.svelte.ts';
import { sampleRecord } from '../state/fake-conversations.ts';
import { answer, conversationOf, everythingFits, fakeServices } from '../state/fake-services.ts';
import { Models } from '../state/models.svelte.ts';
import { toTurns } from '../state/turn-records.ts';
import PageFixture from './PageFixture.svelte';
// Loaded before it is first shown, which would else take as long as compiling it does.
import './SummaryPanel.svelte';

/** Long enough that the page is given way to while it is looked up. */
const record = Array.from(
  { length: 400 },
  (_, day) => `Day ${day}: pulse 80, metformin 500 mg twice daily, no fever, cough better.`,
).join('\n');

const checking = (): HTMLElement | null => screen.queryByText(/^The statements are looked up in/);
const counted = (): string | undefined =>
  screen.queryByText(/^\d+ statements\. Marked/)?.textContent.trim();
const patience = { timeout: 10_000 };

/** A conversation with a summary for each of these texts, as versions of one answer; the last shows. */
async function open(...summaries: string[]): Promise<Conversation> {
  const generate = (): Promise<typeof answer> => Promise.resolve(answer);
  const conversation = conversationOf({ generate }, everythingFits, { maxTokens: 64 });
  const [question, first] = sampleRecord('1', record).turns;
  if (question === undefined || first === undefined) throw new Error('A sample has two turns.');
  const answers = summaries.map((text, index) => ({ ...first, id: index + 2, text }));
  conversation.open('1', toTurns([question, ...answers]), { task: 'summary' });
  render(PageFixture, { models: new Models(fakeServices('a')), conversation });
  await screen.findByRole('article', { name: 'Summary' }, patience);
  return conversation;
}

describe('a summary', () => {
  it('is looked up after it is shown, and can be taken elsewhere then', async () => {
    await open('## Medicines\n\n- Metformin 850 mg');
    expect(checking()).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Copy the summary' })).toBeNull();
    await waitFor(() => expect(counted()).toMatch(/^1 statements\..*: 1\.$/), patience);
    expect(checking()).toBeNull();
    expect(screen.getByText('850 mg').tagName).toBe('MARK');
    expect(screen.getByRole('button', { name: 'Copy the summary' })).toBeTruthy();
  });

  it('shows what was found of the version that is shown, and finds it once', async () => {
    const conversation = await open('## Medicines\n\n- Metformin 500 mg\n- Fever', '## Plan');
    const [, shown] = conversation.turns;
    if (shown === undefined) throw new Error('There is no answer.');
    // The lookup of the second version is under way, and must not show with the first.
    conversation.showVersion(shown, -1);
    await waitFor(() => expect(counted()).toMatch(/^2 statements/), patience);
    const [, first] = conversation.turns;
    if (first === undefined) throw new Error('There is no answer.');
    conversation.showVersion(first, 1);
    await waitFor(() => expect(screen.queryByText('Metformin 500 mg')).toBeNull());
    conversation.showVersion(shown, -1);
    await waitFor(() => expect(counted()).toMatch(/^2 statements/));
    expect(checking()).toBeNull();
  });
});
