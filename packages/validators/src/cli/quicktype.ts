import { type Bundle, classSchema } from '@chancery/schema/codegen';
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
export async function classes({ bundle, language, header }: ClassesOrder): Promise<string> {
  const { InputData, JSONSchemaInput, quicktypeMultiFile } = await quicktypeGenerator();
  const input = new JSONSchemaInput(undefined);
  await input.addSource({ name: 'Chancery', schema: JSON.stringify(classSchema(bundle)) });
  const inputData = new InputData();
  inputData.addInput(input);
  const files = await quicktypeMultiFile({
    inputData,
    lang: language.generator,
    rendererOptions: language.options,
    leadingComments: [...header],
    // Types say what the schema says: nothing is guessed.
    inferBooleanStrings: false,
    inferDateTimes: false,
    inferEnums: false,
    inferIntegerStrings: false,
    inferMaps: false,
    inferUuids: false,
    combineClasses: false,
  });
  const texts = [...files].map(([name, { lines }]) => ({ name, text: `${lines.join('\n').trimEnd()}\n` }));
  return texts.length === 1
    ? (texts[0]?.text ?? '')
    : inOneClass(
        texts.map(({ text }) => text),
        header,
      );
}
