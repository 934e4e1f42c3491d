import { describe } from '../shared/errors.ts';
import { decodeText } from './decode-text.ts';
import { type Attachment } from './fhir-types.ts';

/** The lines of a text that lies in an attachment; or one that says why it is not read. */
export function attachmentLines({ contentType = '', data, title }: Attachment): string[] {
  const [type = ''] = contentType.split(';');
  const name = [title, type].filter(Boolean).join(', ') || 'of no stated type';
  if (data === undefined) return [`Attachment (${name}): it is not in the bundle.`];
  if (type.trim().toLowerCase() !== 'text/plain') return [`Attachment (${name}): it is not read.`];
  try {
    const bytes = Uint8Array.from(atob(data), (character) => character.charCodeAt(0));
    return decodeText(bytes)
      .split('\n')
      .flatMap((one) => one.trim() || []);
  } catch (thrown) {
    return [`Attachment (${name}): it cannot be read (${describe(thrown)}).`];
  }
}
