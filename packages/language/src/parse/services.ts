import type { LangiumCoreServices, LangiumSharedCoreServices, Module, PartialLangiumCoreServices } from 'langium';
import { createDefaultCoreModule, createDefaultSharedCoreModule, EmptyFileSystem, inject } from 'langium';
import { CharterGeneratedSharedModule, CharterLanguageGeneratedModule } from '../generated/module.ts';
import { expectations } from './expectations.ts';
import { CharterLexer } from './lexer.ts';
import { CharterTokenBuilder } from './token-builder.ts';
import { CharterValueConverter } from './value-converter.ts';

/** What the charter language does in its own way. */
const charterLanguageModule: Module<LangiumCoreServices, PartialLangiumCoreServices> = {
  parser: {
    TokenBuilder: () => new CharterTokenBuilder(),
    Lexer: (services) => new CharterLexer(services),
    ParserErrorMessageProvider: () => expectations,
    ValueConverter: () => new CharterValueConverter(),
  },
};

let services: LangiumCoreServices | undefined;

/** The services of the language without any of an editor: one set of them, since a lexer takes long to make. */
export function charterServices(): LangiumCoreServices {
  services ??= createServices();
  return services;
}

function createServices(): LangiumCoreServices {
  const shared: LangiumSharedCoreServices = inject(createDefaultSharedCoreModule(EmptyFileSystem), CharterGeneratedSharedModule);
  const charter = inject(createDefaultCoreModule({ shared }), CharterLanguageGeneratedModule, charterLanguageModule);
  shared.ServiceRegistry.register(charter);
  return charter;
}
