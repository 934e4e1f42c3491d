import { m } from '../paraglide/messages.js';
import type { Model } from '../state/model.svelte.ts';
import type { ModelStatus } from '../state/model-status.ts';

/** What of a model's state is told apart at a glance. */
export type ModelState = keyof typeof stateText;

/** The word of each state. */
export const stateText = {
  absent: m.state_absent,
  arriving: m.state_arriving,
  paused: m.state_paused,
  stored: m.state_stored,
  loading: m.state_loading,
  ready: m.state_ready,
  ending: m.state_ending,
  failed: m.state_failed,
  unfit: m.state_unfit,
};

const byPhase: Record<ModelStatus['phase'], ModelState> = {
  absent: 'absent',
  downloading: 'arriving',
  installing: 'arriving',
  elsewhere: 'arriving',
  paused: 'paused',
  stored: 'stored',
  loading: 'loading',
  ready: 'ready',
  unloading: 'ending',
  deleting: 'ending',
};

/** Whether something goes on whose progress can be told. */
export function isUnderWay({ phase }: ModelStatus): boolean {
  return ['arriving', 'paused', 'loading'].includes(byPhase[phase]);
}

export function stateOf({ status, runnable }: Model): ModelState {
  if ('failure' in status) return 'failed';
  if (!runnable && (status.phase === 'absent' || status.phase === 'stored')) return 'unfit';
  return byPhase[status.phase];
}
