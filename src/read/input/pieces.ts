import { closeSync, openSync, readSync } from 'node:fs';
import { InputError } from '../../core/errors.js';
import type { ByteSource } from '../format.js';

/** Bytes of a piece, few enough for its text to be in the short-lived part of the memory. */
const SIZE = 1 << 16;

/**
 * The bytes of a file, 64 KB at a time. The file is open only while a piece is read, so that a walk may stop anywhere.
 * Throws an InputError when it cannot be read.
 */
export function piecesOf(file: string): ByteSource {
  return function* () {
    const buffer = Buffer.allocUnsafe(SIZE);
    for (let at = 0; ; ) {
      const length = readAt(file, buffer, at);
      if (length === 0) return;
      yield buffer.subarray(0, length);
      at += length;
    }
  };
}

function readAt(file: string, buffer: Buffer, at: number): number {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(file, 'r');
    return readSync(descriptor, buffer, 0, buffer.length, at);
  } catch {
    throw new InputError(file, '文件打不开，请检查权限，或是否正被其他程序占用');
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}
