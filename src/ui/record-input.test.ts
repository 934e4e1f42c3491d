// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { abortError, AppError } from '../shared/errors.ts';
import type { ReadRecord } from '../state/record-reading.svelte.ts';
import { sampleRecords } from '../state/sample-records.ts';
import { Settings } from '../state/settings.svelte.ts';
import RecordFixture from './RecordFixture.svelte';
// Loaded before it is first shown, which would else take as long as compiling it does.
import './ActionErrorWords.svelte';

type RecordText = Awaited<ReturnType<ReadRecord>>;
type Options = Parameters<ReadRecord>[1];

/** A reader that waits for the test. */
class Reader {
  readonly files: File[] = [];
  options: Options = {};
  finish!: (text: RecordText) => void;
  fail!: (error: Error) => void;

  readonly read: ReadRecord = (file, options) => {
    this.files.push(file);
    this.options = options;
    return new Promise((resolve, reject) => {
      this.finish = resolve;
      this.fail = reject;
      options.signal?.addEventListener('abort', () => reject(abortError()));
    });
  };
}

let reader: Reader;
let container: HTMLElement;
const file = new File(['x'], 'record.pdf');
const pdf: RecordText = { kind: 'pdf', text: 'from the file', pages: 3, emptyPages: [2] };

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Record' });
const button = (name: string) => screen.getByRole('button', { name });
const type = (value: string) => fireEvent.input(field(), { target: { value } });

function open(disabled = false): void {
  const settings = new Settings(
    () => localStorage,
    null,
    ['en'],
    () => undefined,
  );
  ({ container } = render(RecordFixture, { readRecord: reader.read, settings, disabled }));
}

/** The browser's own dialog is not part of a page: this is what it leaves behind. */
async function choose(): Promise<void> {
  const picker = container.querySelector('input[type=file]');
  if (picker === null) throw new Error('There is no file picker.');
  Object.defineProperty(picker, 'files', { value: [file], configurable: true });
  await fireEvent.change(picker);
}

async function drop(files: readonly File[]): Promise<void> {
  const items = files.map((one) => ({ kind: 'file', getAsFile: () => one }));
  const dataTransfer = { types: ['Files'], dropEffect: 'none', items, files };
  await fireEvent.dragOver(field(), { dataTransfer });
  await fireEvent.drop(field(), { dataTransfer });
}

beforeEach(() => {
  localStorage.clear();
  reader = new Reader();
});

describe('a file', () => {
  it('fills an empty field, and says what it was read as', async () => {
    open();
    await choose();
    expect(reader.files).toEqual([file]);
    reader.finish(pdf);
    await waitFor(() => expect(field().value).toBe('from the file'));
    expect(container.textContent).toContain('Read: PDF · Pages: 3');
    expect(container.textContent).toContain('Pages without text, of which nothing was read: 2');
  });

  it('shows how far it is, and is cancelled', async () => {
    open();
    await type('typed');
    await choose();
    reader.options.onProgress?.({ page: 1, pages: 4 });
    expect(await screen.findByText('Page 1 of 4')).toBeDefined();
    await fireEvent.click(button('Cancel'));
    await waitFor(() => button('Open a file'));
    expect(field().value).toBe('typed');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('replaces what was typed only when that is agreed to', async () => {
    open();
    await type('typed');
    await choose();
    reader.finish(pdf);
    await screen.findByText('The new text would replace what is there.');
    expect(field().value).toBe('typed');
    await fireEvent.click(button('Keep what is there'));
    expect(field().value).toBe('typed');
    expect(screen.queryByRole('button', { name: 'Replace it' })).toBeNull();

    await choose();
    reader.finish(pdf);
    await fireEvent.click(await screen.findByRole('button', { name: 'Replace it' }));
    expect(field().value).toBe('from the file');
    expect(document.activeElement).toBe(field());
  });

  it('replaces another file’s text without a question, but not once it was changed', async () => {
    open();
    await choose();
    reader.finish(pdf);
    await waitFor(() => expect(field().value).toBe('from the file'));
    await choose();
    reader.finish({ kind: 'text', text: 'second' });
    await waitFor(() => expect(field().value).toBe('second'));
    await type('second, and more');
    await choose();
    reader.finish(pdf);
    await screen.findByRole('button', { name: 'Replace it' });
    expect(field().value).toBe('second, and more');
  });

  it('that cannot be read is named, and changes nothing', async () => {
    open();
    await type('typed');
    await choose();
    reader.fail(new AppError('pdf-scanned', 'none'));
    expect((await screen.findByRole('alert')).dataset.code).toBe('pdf-scanned');
    expect(field().value).toBe('typed');
  });

  it('is taken when it is dropped; several are not', async () => {
    open();
    await drop([file]);
    await waitFor(() => expect(reader.files).toHaveLength(1));
    reader.finish(pdf);
    await waitFor(() => expect(field().value).toBe('from the file'));
    await drop([file, file]);
    expect((await screen.findByRole('alert')).dataset.code).toBe('record-several');
    expect(reader.files).toHaveLength(1);
  });

  it('is not taken while the field is disabled', async () => {
    open(true);
    await drop([file]);
    expect(reader.files).toHaveLength(0);
    expect(button('Open a file').hasAttribute('disabled')).toBe(true);
    expect(field().disabled).toBe(true);
  });
});

it('a sample fills the field, and asks before it replaces what was typed', async () => {
  const [sample] = sampleRecords;
  open();
  const select = screen.getByLabelText('Sample record');
  await fireEvent.change(select, { target: { value: sample?.id } });
  expect(field().value).toBe(sample?.text);
  await type('typed');
  await fireEvent.change(select, { target: { value: sample?.id } });
  expect(field().value).toBe('typed');
  await fireEvent.click(button('Replace it'));
  expect(field().value).toBe(sample?.text);
});
