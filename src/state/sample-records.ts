/** The records to try the task "Summarise a record" with, for the components that offer them. */
export { sampleRecords, type SampleRecord } from '../tasks/samples/samples.ts';
