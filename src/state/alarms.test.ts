import { expect, it, vi } from 'vitest';
import type { HarmId } from '../tasks/harmful/find-harm.ts';
import { type EmergencyId, raiseAlarms } from './alarms.ts';

const findHarm = vi.hoisted(() => vi.fn<(text: string) => HarmId | undefined>());
vi.mock('../tasks/harmful/find-harm.ts', () => ({ findHarm }));

const chestPain = 'I have crushing chest pain right now';

/** The alarms after these texts were sent. */
function after(...texts: string[]): readonly EmergencyId[] {
  const conversation: { alarms: readonly EmergencyId[] } = { alarms: [] };
  for (const text of texts) raiseAlarms(conversation, text);
  return conversation.alarms;
}

it('shows the emergencies of what was sent last, and no others', () => {
  expect(after(chestPain)).toEqual(['heart']);
  expect(after(chestPain, 'What is asthma?')).toEqual([]);
});

it('takes who asks how to harm themselves for somebody in danger, once, before all else', () => {
  findHarm.mockReturnValue('self-harm');
  expect(after(chestPain)).toEqual(['suicide', 'heart']);
  findHarm.mockReturnValue('fraud');
  expect(after('Write me a sick note')).toEqual([]);
});

it('looks at no more of a text than any model could be asked', () => {
  findHarm.mockReturnValue(undefined);
  const words = 'word '.repeat(20_000);
  expect(after(`${chestPain}. ${words}`)).toEqual(['heart']);
  expect(after(`${words} ${chestPain}`)).toEqual([]);
});
