/** The last two labels of the host: good enough to keep a publisher's pages together. */
export const publisherOf = (url: string): string => new URL(url).hostname.split('.').slice(-2).join('.');
