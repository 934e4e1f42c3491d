/** Why a patient's record cannot be read from a file. */
export type RecordErrorCode =
  | 'record-too-large'
  | 'record-too-long'
  | 'record-not-text'
  | 'record-empty'
  | 'record-unreadable'
  | 'record-several'
  // JSON.
  | 'fhir-damaged'
  | 'fhir-not-bundle'
  | 'fhir-other-version'
  | 'fhir-many-patients'
  // PDF.
  | 'pdf-damaged'
  | 'pdf-encrypted'
  | 'pdf-scanned'
  | 'pdf-inflates'
  | 'pdf-too-many-pages'
  | 'pdf-stopped';
