import { expect, it, vi } from 'vitest';
import { onceAPress } from '../../platform/once-a-press';

it('a press that is asked for twice is carried out once, and gets one answer', async () => {
  const toggle = vi.fn().mockResolvedValueOnce('opened').mockResolvedValueOnce('closed');
  const pressed = onceAPress<string>(toggle);
  const answers: string[] = [];
  for (const press of ['a', 'a', 'b']) answers.push(await pressed({ press }));
  expect(answers).toEqual(['opened', 'opened', 'closed']);
  expect(toggle).toHaveBeenCalledTimes(2);
});
