/** What we use of MJML's bundle for browsers, which comes without types. */
declare module 'mjml-browser' {
  export default function mjml(
    source: string,
    options: { validationLevel: 'strict' | 'soft' | 'skip'; keepComments: boolean },
  ): Promise<{ html: string }>;
}
