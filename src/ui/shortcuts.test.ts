// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { shortcutOf, shortcuts } from './shortcuts.ts';

afterEach(() => document.body.replaceChildren());

/** What a key press in an element of this kind means. */
function pressed(init: KeyboardEventInit, tag = 'div', single = true): string | undefined {
  const element = document.body.appendChild(document.createElement(tag));
  let name: string | undefined;
  element.addEventListener('keydown', (event) => (name = shortcutOf(event, single)));
  element.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...init }));
  return name;
}

describe('a keyboard shortcut', () => {
  it.each([
    ['m', 'message'],
    ['M', 'message'], // with Caps Lock
    ['n', 'new'],
    ['s', 'search'],
    ['Escape', 'stop'],
  ])('%s means %s', (key, name) => {
    expect(pressed({ key })).toBe(name);
  });

  it('is a question mark in either script', () => {
    expect(pressed({ key: '?', shiftKey: true })).toBe('list');
    expect(pressed({ key: '\u061f', shiftKey: true })).toBe('list');
  });

  it('is the letter of the key where the keyboard writes Arabic, and what it writes elsewhere', () => {
    expect(pressed({ key: '\u0649', code: 'KeyN' })).toBe('new');
    expect(pressed({ key: 'm', code: 'Semicolon' })).toBe('message');
    expect(pressed({ key: ',', code: 'KeyM' })).toBeUndefined();
  });

  it.each(['input', 'textarea', 'select'])('is no letter typed into an %s', (tag) => {
    expect(pressed({ key: 'n' }, tag)).toBeUndefined();
    expect(pressed({ key: '?', shiftKey: true }, tag)).toBeUndefined();
  });

  it('stops the answer from the message field, and from no field that Escape empties', () => {
    expect(pressed({ key: 'Escape' }, 'textarea')).toBe('stop');
    expect(pressed({ key: 'Escape' }, 'input')).toBeUndefined();
  });

  it.each([
    ['a browser’s', { ctrlKey: true }],
    ['a menu’s', { altKey: true }],
    ['a system’s', { metaKey: true }],
    ['held down', { repeat: true }],
    ['with Shift', { shiftKey: true }],
    ['taken by an input method', { isComposing: true }],
    ['taken by Safari’s input method', { keyCode: 229 }],
  ])('is no key press that is %s', (_what, init) => {
    expect(pressed({ key: 'n', ...init })).toBeUndefined();
  });

  it('does nothing behind a dialog', () => {
    const dialog = document.body.appendChild(document.createElement('div'));
    dialog.setAttribute('role', 'dialog');
    expect(pressed({ key: 'n' })).toBeUndefined();
  });

  it('can be turned off where it is a single character', () => {
    expect(pressed({ key: 'n' }, 'div', false)).toBeUndefined();
    expect(pressed({ key: '?', shiftKey: true }, 'div', false)).toBeUndefined();
    expect(pressed({ key: 'Escape' }, 'div', false)).toBe('stop');
  });

  it('is never two things', () => {
    const keys = Object.values(shortcuts).map(({ keys }) => keys.join('+'));
    expect(new Set(keys).size).toBe(keys.length);
  });
});
