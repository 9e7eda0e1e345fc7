import { describe, expect, it } from 'vitest';
import { readSource } from '../../src/pipeline/read/read.ts';
import { slice } from '../../src/text/span.ts';
import { sourceOf } from '../support/source-of.ts';

const PAGE =
  '<html lang="en"><head><title>Mill reopens | The Vale Post</title></head><body><h1>Mill reopens</h1><p>The paper mill in Oldwick reopened on Monday with 40 workers.</p></body></html>';

async function read(name: string, content: string) {
  const { documents, notes } = await readSource(sourceOf(name, content));
  return {
    documents,
    notes,
    lines: documents.flatMap(({ blocks, text }) => blocks.map(({ span }) => slice(text, span))),
  };
}

describe('a page that a browser saved into one file', () => {
  it('is read as the page, without the frames and pictures in it', async () => {
    const { documents, lines } = await read(
      'mill.mhtml',
      [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://vale.example/mill',
        'Subject: Mill reopens | The Vale Post',
        'Date: Mon, 14 Jan 2030 20:12:01 -0000',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related;',
        '\ttype="text/html";',
        '\tboundary="----MultipartBoundary--b----"',
        '',
        '',
        '------MultipartBoundary--b----',
        'Content-Type: text/html',
        'Content-Transfer-Encoding: quoted-printable',
        'Content-Location: https://vale.example/mill',
        '',
        PAGE.replaceAll('=', '=3D').replace('with 40', 'w=\r\nith 40'),
        '------MultipartBoundary--b----',
        'Content-Type: text/html',
        'Content-Location: https://ads.example/frame',
        '',
        '<p>Buy our crowns of gold today.</p>',
        '------MultipartBoundary--b------',
      ].join('\r\n'),
    );
    expect(lines).toEqual(['Mill reopens', 'The paper mill in Oldwick reopened on Monday with 40 workers.']);
    expect(documents[0]).toMatchObject({
      format: 'html',
      metadata: { title: 'Mill reopens', outlet: 'The Vale Post', url: 'https://vale.example/mill' },
    });
    expect(documents[0]!.metadata.published).toBeUndefined();
  });

  it('may be the page alone', async () => {
    const { lines } = await read(
      'mill.mht',
      [
        'From: "Saved by Internet Explorer 11"',
        'Subject: Mill reopens',
        'MIME-Version: 1.0',
        'Content-Type: text/html; charset="utf-8"',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(PAGE).toString('base64'),
      ].join('\r\n'),
    );
    expect(lines).toHaveLength(2);
  });

  it('is read in the letters that the page declares', async () => {
    const page =
      '<html><head><meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3Dwindows-1252"></head>';
    const { lines } = await read(
      'mill.mhtml',
      [
        'From: <Saved by Blink>',
        'Snapshot-Content-Location: https://vale.example/mill',
        'MIME-Version: 1.0',
        'Content-Type: multipart/related; type="text/html"; boundary="b"',
        '',
        '--b',
        'Content-Type: text/html',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        `${page}<p>Die M=FChle =F6ffnet wieder.</p>`,
        '--b--',
      ].join('\r\n'),
    );
    expect(lines).toEqual(['Die Mühle öffnet wieder.']);
  });

  it('is read in the letters that its head names, whatever the page declares', async () => {
    const { lines } = await read(
      'mill.mhtml',
      [
        'From: <Saved by Blink>',
        'Content-Type: text/html; charset=utf-8',
        'Content-Transfer-Encoding: quoted-printable',
        '',
        '<html><head><meta charset=3D"windows-1252"></head><p>Die M=C3=BChle =C3=B6ffnet wieder.</p>',
      ].join('\r\n'),
    );
    expect(lines).toEqual(['Die Mühle öffnet wieder.']);
  });

  it('is read where the file has nothing but the page', async () => {
    const { lines } = await read(
      'mill.mhtml',
      [
        'Content-Type: text/html; charset=utf-8',
        'From: <Saved by Blink>',
        'MIME-Version: 1.0',
        '',
        '<html><p>The mill reopened.</p></html>',
      ].join('\r\n'),
    );
    expect(lines).toEqual(['The mill reopened.']);
  });

  it('is skipped where it is damaged', async () => {
    const { documents, notes } = await read(
      'mill.mhtml',
      'From: <Saved by Blink>\r\nSubject: Mill\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n',
    );
    expect(documents).toEqual([]);
    expect(notes).toMatchObject([{ rule: 'unreadable-page', skipped: true }]);
  });

  it('is read behind the pictures that are written into it', async () => {
    const picture = `<img src="data:image/png;base64,${'A'.repeat(3_200_000)}">`;
    const { lines } = await read('mill.html', PAGE.replace('<h1>', `${picture}<h1>`));
    expect(lines).toHaveLength(2);
  });
});
