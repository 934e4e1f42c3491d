import { describe, expect, it } from 'vitest';
import { abortError } from '../shared/errors.ts';
import { fakeBundle } from './fake-bundle.ts';
import { mostBytes, mostCharacters } from './limits.ts';
import { type PdfReader, readRecord } from './read-record.ts';

const noPdf: PdfReader = { read: () => Promise.reject(new Error('This is no PDF.')) };

function fileOf(content: BlobPart, name = 'record'): File {
  return new File([content], name);
}

async function read(content: BlobPart): Promise<unknown> {
  return readRecord(fileOf(content), noPdf).catch((thrown: unknown) => thrown);
}

/** A file of some size that holds nothing yet. */
function sized(size: number, head = ''): File {
  const file = fileOf(head);
  Object.defineProperty(file, 'size', { value: size });
  return file;
}

const utf16 = (text: string, little: boolean): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), little);
  return new Uint8Array(view.buffer);
};

describe('a text file', () => {
  it.each([
    ['UTF-8', 'Fièvre\nحمى'],
    ['UTF-8 with its mark', '\ufeffFièvre\nحمى'],
    ['UTF-16, little end first', utf16('\ufeffFièvre\nحمى', true)],
    ['UTF-16, big end first', utf16('\ufeffFièvre\nحمى', false)],
    ['line ends of Windows', 'Fièvre\r\nحمى'],
  ])('is read: %s', async (_what, content) => {
    expect(await read(content)).toEqual({ kind: 'text', text: 'Fièvre\nحمى' });
  });

  it.each(['[Discharge summary]\nDay 1', '{see below}', 'a "quoted" word'])(
    'may begin with a bracket: %s',
    async (text) => {
      expect(await read(text)).toEqual({ kind: 'text', text });
    },
  );

  it('is told by what it holds, not by its name', async () => {
    const file = fileOf(JSON.stringify(fakeBundle), 'scan.pdf');
    expect(await readRecord(file, noPdf)).toMatchObject({ kind: 'fhir' });
  });

  it.each<[what: string, content: BlobPart, code: string]>([
    ['Latin-1', Uint8Array.from([0x46, 0x69, 0xe8, 0x76]), 'record-not-text'],
    ['UTF-16 without its mark', utf16('Fever', true), 'record-not-text'],
    ['half a character of UTF-16', Uint8Array.from([0xff, 0xfe, 0x41]), 'record-not-text'],
    ['a zip', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), 'record-not-text'],
    ['nothing', '', 'record-empty'],
    ['only space', ' \n\ufeff\n', 'record-empty'],
    ['too many characters', 'x'.repeat(mostCharacters + 1), 'record-too-long'],
    ['other JSON', '{"a":1}', 'fhir-not-bundle'],
    ['damaged JSON', '[{"a":1', 'fhir-damaged'],
  ])('is refused by name: %s', async (_what, content, code) => {
    expect(await read(content)).toMatchObject({ name: 'AppError', code });
  });
});

describe('a file that is too large', () => {
  it.each([
    ['text', sized(100_000_000)],
    ['a PDF', sized(mostBytes.pdf + 1, '%PDF-1.7')],
  ])('is not read: %s', async (_what, file) => {
    file.arrayBuffer = () => Promise.reject(new Error('It was read.'));
    await expect(readRecord(file, noPdf)).rejects.toMatchObject({ code: 'record-too-large' });
  });
});

describe('a PDF', () => {
  it('is handed on, wherever in its beginning it says so', async () => {
    const text = { text: 'x', pages: 2, emptyPages: [2] };
    const pdfs: PdfReader = { read: () => Promise.resolve(text) };
    const found = await readRecord(fileOf('\n\n%PDF-1.7'), pdfs);
    expect(found).toEqual({ kind: 'pdf', ...text });
  });

  it('may be cancelled', async () => {
    const pdfs: PdfReader = { read: () => Promise.reject(abortError()) };
    const reading = readRecord(fileOf('%PDF-1.7'), pdfs);
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });
});

it('names a file that is gone', async () => {
  const file = fileOf('x');
  file.slice = () => {
    const part = new Blob();
    part.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
    return part;
  };
  await expect(readRecord(file, noPdf)).rejects.toMatchObject({ code: 'record-unreadable' });
});
