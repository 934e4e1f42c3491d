// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { refuseFiles } from './dragged-files.ts';

function dragOver(types: string[], prevented = false): { event: DragEvent; dropEffect: string } {
  const dataTransfer = { types, dropEffect: 'copy' };
  const event = new Event('dragover', { cancelable: true });
  Object.assign(event, { dataTransfer });
  if (prevented) event.preventDefault();
  refuseFiles(event as DragEvent);
  return { event: event as DragEvent, dropEffect: dataTransfer.dropEffect };
}

describe('refuseFiles', () => {
  it('keeps the browser from opening files', () => {
    const { event, dropEffect } = dragOver(['Files']);
    expect([event.defaultPrevented, dropEffect]).toEqual([true, 'none']);
  });

  it('leaves alone what something has taken', () => {
    expect(dragOver(['Files'], true).dropEffect).toBe('copy');
  });

  it('leaves words alone, which can be dropped into a text field', () => {
    expect(dragOver(['text/plain']).event.defaultPrevented).toBe(false);
  });
});
