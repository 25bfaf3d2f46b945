import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askedAgain, orElse, TimeLimitError, withinTime } from '../../platform/time-limit';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const never = (): Promise<string> => new Promise(() => undefined);

it('what does not happen in time is an error of its own kind', async () => {
  const asked = expect(withinTime(100, never())).rejects.toThrow(TimeLimitError);
  await vi.advanceTimersByTimeAsync(100);
  await asked;
});

describe('what people can do without', () => {
  it('is taken where it comes in time', async () => {
    await expect(orElse(100, Promise.resolve('theirs'), 'ours')).resolves.toBe('theirs');
  });
  it('is replaced where nothing comes', async () => {
    const asked = orElse(100, never(), 'ours');
    await vi.advanceTimersByTimeAsync(100);
    await expect(asked).resolves.toBe('ours');
  });
  it('is replaced where it is refused', async () => {
    await expect(orElse(100, Promise.reject(new Error('gone')), 'ours')).resolves.toBe('ours');
  });
});

describe('a question that may be asked twice', () => {
  it('is asked once where it is answered', async () => {
    const ask = vi.fn(() => Promise.resolve('here'));
    await expect(askedAgain(100, ask)).resolves.toBe('here');
    expect(ask).toHaveBeenCalledOnce();
  });
  it('is asked again where the first was lost', async () => {
    const ask = vi
      .fn(never)
      .mockImplementationOnce(never)
      .mockImplementationOnce(() => Promise.resolve('here'));
    const asked = askedAgain(100, ask);
    await vi.advanceTimersByTimeAsync(100);
    await expect(asked).resolves.toBe('here');
    expect(ask).toHaveBeenCalledTimes(2);
  });
  it('takes the first answer where it is only late', async () => {
    const late = () => new Promise<string>((resolve) => setTimeout(() => resolve('late'), 150));
    const ask = vi.fn(never).mockImplementationOnce(late);
    const asked = askedAgain(100, ask);
    await vi.advanceTimersByTimeAsync(150);
    await expect(asked).resolves.toBe('late');
  });
  it('is not asked again where it was refused', async () => {
    const ask = vi.fn(() => Promise.reject(new Error('gone')));
    await expect(askedAgain(100, ask)).rejects.toThrow('gone');
    expect(ask).toHaveBeenCalledOnce();
  });
});
