import { create } from 'zustand';

const key = 'tupu.recent';
const most = 6;

/** Questions asked in this browser, the latest first. */
export const useRecent = create<{ readonly questions: readonly string[] }>(() => ({ questions: readKept() }));

function readKept(): string[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(kept) ? kept.filter((one) => typeof one === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

export function rememberQuestion(question: string): void {
  const questions = [question, ...useRecent.getState().questions.filter((other) => other !== question)].slice(0, most);
  localStorage.setItem(key, JSON.stringify(questions));
  useRecent.setState({ questions });
}
