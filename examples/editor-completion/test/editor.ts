import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getLanguageService, type Hover, MarkupContent, TextDocument } from 'vscode-json-languageservice';

/** What `.vscode/settings.json` says of schemas. */
export interface Settings {
  readonly 'json.schemas': readonly { readonly fileMatch: string[]; readonly url: string }[];
}

/** A mistake as an editor underlines it: line and column count from 1. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  readonly message: string;
}

const folder = new URL('..', import.meta.url);

/** The language service with which VS Code treats JSON, on the files of this folder; it reaches no network. */
export class Editor {
  readonly #service = getLanguageService({
    schemaRequestService: async (uri) => this.#schemas.get(uri) ?? readFileSync(fileURLToPath(uri), 'utf8'),
    workspaceContext: { resolveRelativePath: (path, resource) => new URL(path, resource).href },
  });
  readonly #schemas: ReadonlyMap<string, string>;

  /** Texts of schemas may be given by their address; others are read. Without settings a file says itself what it is. */
  constructor(settings: Partial<Settings>, schemas: ReadonlyMap<string, string> = new Map()) {
    this.#schemas = schemas;
    const { 'json.schemas': listed = [] } = settings;
    this.#service.configure({
      schemas: listed.map(({ fileMatch, url }) => ({ fileMatch, uri: new URL(url, folder).href })),
    });
  }

  /** What is underlined in a text. */
  async mistakes(file: string, text: string): Promise<readonly Mistake[]> {
    const { document, json } = this.#opened(file, text);
    const found = await this.#service.doValidation(document, json);
    return found.map(({ range: { start }, message }) => ({
      line: start.line + 1,
      column: start.character + 1,
      message: MarkupContent.is(message) ? message.value : message,
    }));
  }

  /** What is offered where `|` stands in a text, each word with its explanation. */
  async offers(file: string, marked: string): Promise<ReadonlyMap<string, unknown>> {
    const { document, json, at } = this.#opened(file, marked.replace('|', ''), marked.indexOf('|'));
    const list = await this.#service.doComplete(document, at, json);
    return new Map(list?.items.map(({ label, documentation }) => [label, documentation]));
  }

  /** What is told of the place where `|` stands in a text. */
  async hover(file: string, marked: string): Promise<string> {
    const { document, json, at } = this.#opened(file, marked.replace('|', ''), marked.indexOf('|'));
    return words(await this.#service.doHover(document, at, json));
  }

  #opened(file: string, text: string, offset = 0) {
    const document = TextDocument.create(new URL(file, folder).href, 'json', 1, text);
    return { document, json: this.#service.parseJSONDocument(document), at: document.positionAt(offset) };
  }
}

/** The text of a file of this folder. */
export function read(file: string): string {
  return readFileSync(new URL(file, folder), 'utf8');
}

/** The contents of a hover without the escapes of Markdown. */
function words(hover: Hover | null): string {
  return JSON.stringify(hover?.contents ?? '').replaceAll(/\\\\(?=.)/gu, '');
}
