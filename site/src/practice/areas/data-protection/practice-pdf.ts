/** A PDF of one page with these lines. Letters that its one font lacks are left out. */
export function practicePdf(lines: readonly string[]): Blob {
  const text = lines.map((line) => `(${line.replace(/[()\\]/g, '').replace(/’/g, "'")}) Tj 0 -24 Td`).join(' ');
  const content = `BT /F1 14 Tf 60 760 Td ${text} ET`;
  const parts = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  const objects = parts.map((part, index) => `${index + 1} 0 obj\n${part}\nendobj\n`).join('');
  // One byte a letter: offsets in the file are counted in bytes, and the encoding of the font has one for each.
  const file = `%PDF-1.4\n${objects}trailer << /Root 1 0 R >>\n%%EOF\n`;
  return new Blob([Uint8Array.from(file, (letter) => letter.charCodeAt(0) & 0xff)], { type: 'application/pdf' });
}
