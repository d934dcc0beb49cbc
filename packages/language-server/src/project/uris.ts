import { CONFIG_FILE } from '@charter/checking/config-file.ts';
import { URI, Utils } from 'vscode-uri';

/** One spelling for every way in which clients may write the same address. */
export function normalized(uri: string): string {
  return URI.parse(uri).toString();
}

/** The folder of a file. */
export function folderOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The file that a relative path leads to from the folder of another one. Half a sign, as one may be typing, has no address; what stands for it has. */
export function resolved(from: string, path: string): string {
  return Utils.resolvePath(Utils.dirname(URI.parse(from)), path.toWellFormed()).toString();
}

/** Whether an address is that of a folder or lies somewhere in it. */
export function isInside(folder: string, uri: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** The way from a folder to a file in it, as people write it. */
export function pathFrom(folder: string, uri: string): string {
  return URI.parse(uri).path.slice(URI.parse(folder).path.replace(/\/$/, '').length + 1);
}

export function configOf(folder: string): string {
  return `${folder.replace(/\/$/, '')}/${CONFIG_FILE}`;
}

export function isConfig(uri: string): boolean {
  return uri.endsWith(`/${CONFIG_FILE}`);
}
