import { exportJson } from '../src/state/conversation-export.ts';
import {
  type ConversationRecord,
  recordVersion,
  type TurnRecord,
} from '../src/storage/conversation-record.ts';

const questions = [
  'What is asthma, and what should somebody who has it keep at hand?',
  'ما هو الربو؟ وما الفرق بينه وبين التهاب القصبات؟',
  'Which questions does a doctor ask about a cough?',
];

/** Of every form that Markdown gives an answer, and of about the length that answers have. */
const answers = [
  'Asthma is a disease of the airways: they swell and narrow, and **breathing is hard** for a while.\n\n' +
    '1. It often begins in childhood.\n2. Dust, smoke, pollen or cold air can start it.\n' +
    '3. Between attacks there may be *nothing* to notice.\n\nA doctor listens to the chest and ' +
    'measures how fast air can be breathed out.',
  '## الربو\n\nالربو مرض مزمن يصيب الشعب الهوائية، فتتورم وتضيق ويصبح **التنفس صعبًا**.\n\n' +
    '- ضيق في التنفس\n- سعال في الليل\n- صفير في الصدر\n\nويقيس الطبيب سرعة الزفير.',
  'Among them are these:\n\n| question | why |\n| --- | --- |\n| How long? | weeks are unlike days |\n' +
    '| With fever? | an infection may be the cause |\n| At night? | asthma is worse then |\n\n' +
    '> Nothing here replaces a doctor.\n\n```\nduration -> fever -> smoking\n```\n\nThat is all.',
];

/** @param round the question, of which there is one in two turns */
function turn(id: number, isQuestion: boolean, round: number): TurnRecord {
  return {
    id,
    parentId: id === 1 ? null : id - 1,
    role: isQuestion ? 'user' : 'assistant',
    text: `${(isQuestion ? questions : answers)[round % questions.length] ?? ''}\n\n(${round + 1})`,
    status: 'done',
    provenance: null,
  };
}

const alternating = (messages: number): TurnRecord[] =>
  Array.from({ length: messages }, (_, index) =>
    turn(index + 1, index % 2 === 0, Math.floor(index / 2)),
  );

function conversation(number: number, turns: readonly TurnRecord[]): ConversationRecord {
  const messages = turns.length;
  const time = 1_790_000_000_000 + number * 60_000;
  return {
    id: `bench-${messages}-${number}`,
    version: recordVersion,
    title: `${messages} messages, number ${number}`,
    createdAt: time,
    updatedAt: time,
    pinned: false,
    task: 'ask',
    modelId: 'demo',
    turns,
  };
}

/** A file for the page's own import: so many conversations of so many messages each. */
export function fileOf(conversations: number, messages: number): string {
  const records = Array.from({ length: conversations }, (_, index) =>
    conversation(index + 1, alternating(messages)),
  );
  return exportJson(records, 'Made by a benchmark.');
}

/**
 * One conversation of so many messages that fits the smallest model: first all questions, then all
 * answers, of which a model is given the one question that has its answer behind it.
 */
export function fittingFile(messages: number): string {
  const half = messages / 2;
  const turns = Array.from({ length: messages }, (_, index) =>
    turn(index + 1, index < half, index % half),
  );
  return exportJson([conversation(1, turns)], 'Made by a benchmark.');
}
