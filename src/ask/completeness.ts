import type { Asked, Frame } from './frame.js';

/** What a question of each kind must name: one of these slots. */
const needs: Readonly<Partial<Record<Asked, readonly (keyof Frame)[]>>> = {
  investors: ['where', 'who', 'project', 'product', 'industry'],
  investments: ['who'],
  amount: ['who', 'project', 'where'],
  total: ['where', 'who', 'project'],
  companies: ['where'],
  parks: ['where'],
  projects: ['where', 'who', 'project'],
  customers: ['who'],
  suppliers: ['who'],
  partners: ['who'],
  statistic: ['where', 'who'],
  upstream: ['product'],
  downstream: ['product'],
  location: ['who', 'project'],
  subsidiaries: ['who'],
  parents: ['who'],
  owners: ['who'],
  share: ['who'],
  holdings: ['who'],
  materials: ['who'],
  consumers: ['product'],
};

/** Whether the frame names what its kind of question is about. */
export function isComplete(frame: Frame): boolean {
  const slots = needs[frame.asked];
  // Projects of nowhere in particular are those of all places, unless a word may be the name of an unknown one.
  if (frame.asked === 'projects' && frame.topics.every((topic) => !topic.proper)) return true;
  return slots === undefined || slots.some((slot) => frame[slot] !== undefined);
}
