import { AppError } from '../shared/errors.ts';
import { mostCharacters } from './limits.ts';

/** What a record was brought in as. */
export type RecordKind = 'text' | 'pdf' | 'fhir';

/** The text of a patient's record. */
export interface RecordText {
  readonly text: string;
  readonly kind: RecordKind;
  /** How many there are; only a PDF has any. */
  readonly pages?: number;
  /** The pages that hold no text, from 1: pictures, and scans, are not read. */
  readonly emptyPages?: readonly number[];
}

/** @throws AppError `record-too-long`. */
export function expectShort(characters: number): void {
  if (characters > mostCharacters) {
    throw new AppError('record-too-long', `The text is longer than ${mostCharacters} characters.`);
  }
}
