/** An endpoint that sends more than this for two sentences is broken or hostile; a completion has 1 to 4 KB. */
const MAX_BODY = 256 * 1024;

/** The body of a response as UTF-8 text; undefined, and the connection given up, when it is longer than 256 KB. */
export async function readBody(response: Response): Promise<string | undefined> {
  if (response.body === null) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.byteLength;
    if (size > MAX_BODY) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
