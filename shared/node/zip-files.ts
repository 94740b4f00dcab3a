import { crc32, deflateRawSync } from 'node:zlib';

/** A file in an archive: its path there, with forward slashes, and what is in it. */
export type FileInZip = { readonly path: string; readonly content: Uint8Array };

/** 1 January 1980, the oldest day that a zip knows: an archive made twice is the same twice. */
const DATE = 0x0021;

/** A zip archive of these files, sorted by path. The same files give the same bytes. */
export function zipFiles(files: readonly FileInZip[]): Uint8Array<ArrayBuffer> {
  const locals: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of files.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const name = Buffer.from(path, 'utf8');
    const packed = deflateRawSync(content, { level: 9 });
    const about = header(content, packed, name);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, Buffer.alloc(2), name, packed]);
    const place = Buffer.alloc(16);
    place.writeUInt32LE(offset, 12);
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, place, name]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(central);
  return Uint8Array.from(Buffer.concat([...locals, directory, ending(central.length, directory.length, offset)]));
}

/** From "version needed" to "length of the name": what both headers share. Flag 11 says that names are UTF-8. */
function header(content: Uint8Array, packed: Buffer, name: Buffer): Buffer {
  const about = Buffer.alloc(24);
  about.writeUInt16LE(20, 0);
  about.writeUInt16LE(1 << 11, 2);
  about.writeUInt16LE(8, 4);
  about.writeUInt16LE(DATE, 8);
  about.writeUInt32LE(crc32(content), 10);
  about.writeUInt32LE(packed.length, 14);
  about.writeUInt32LE(content.length, 18);
  about.writeUInt16LE(name.length, 22);
  return about;
}

function ending(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}
