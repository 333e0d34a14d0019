import { type Bundle, classSchema, wordsAsTheyAre } from '@chancery/schema/codegen';
import type { MultiFileRenderResult } from 'quicktype-core';
import { quicktypeGenerator } from './generators.ts';
import { inOneClass } from './java-file.ts';
import type { Language } from './languages.ts';

/** What types in a language are written from. */
export interface ClassesOrder {
  readonly bundle: Bundle;
  readonly language: Language;
  /** The lines of the comment at the top. */
  readonly header: readonly string[];
}

/** The classes of a bundle in another language than TypeScript, all in one file. */
export async function classes(order: ClassesOrder): Promise<string> {
  const { bundle, language, header } = order;
  const { InputData, JSONSchemaInput, quicktypeMultiFile } = await quicktypeGenerator();
  const input = new JSONSchemaInput(undefined);
  await input.addSource({
    name: 'Chancery',
    schema: JSON.stringify(classSchema(bundle, language.hasGlobalWords === true)),
  });
  const inputData = new InputData();
  inputData.addInput(input);
  const files = await quicktypeMultiFile({
    inputData,
    lang: language.generator,
    rendererOptions: language.options,
    // Types say what the schema says: nothing is guessed.
    inferBooleanStrings: false,
    inferDateTimes: false,
    inferEnums: false,
    inferIntegerStrings: false,
    inferMaps: false,
    inferUuids: false,
    combineClasses: false,
  });
  const comment = header.map((line) => `${language.comment} ${line}\n`).join('');
  return `${comment}\n${textOf(files, order)}\n`;
}

function textOf(files: MultiFileRenderResult, { bundle, language }: ClassesOrder): string {
  const texts = [...files].map(
    ([name, { lines }]) => [name, withoutComment(lines, language).trim()] as const,
  );
  const [[, text] = ['', '']] = texts;
  if (texts.length > 1)
    return inOneClass(texts.flatMap(([name, file]) => (name === 'Converter.java' ? [] : [file])));
  return language.hasGlobalWords ? wordsAsTheyAre(text, bundle) : text;
}

/** The text without the comment with which quicktype begins: it praises the root, which no data has. */
function withoutComment(lines: readonly string[], { comment }: Language): string {
  const first = lines.findIndex((line) => line !== '' && !line.startsWith(comment));
  return lines.slice(first).join('\n');
}
