import type { EngineClient } from './engine/engine-client.ts';
import { AnswerWriter } from './state/answer-writer.ts';
import { ContextWindow } from './state/context-window.ts';
import type { Models } from './state/models.svelte.ts';
import type { Settings } from './state/settings.svelte.ts';
import * as summaryWords from './ui/summary-words.ts';

/** The part of App.svelte that is loaded when something is first asked. */
export function createAnswerWriter(
  engine: EngineClient,
  models: Models,
  settings: Settings,
): AnswerWriter {
  const context = new ContextWindow(
    engine,
    () => models.readyContext,
    () => settings.maxTokens,
  );
  return new AnswerWriter(engine, context, settings, {
    summaryWords,
    // The demo model knows its own lessons only.
    followsInstructions: () => models.ready?.entry.card !== 'demo',
    contextSize: () => models.readyContext?.contextSize,
  });
}
