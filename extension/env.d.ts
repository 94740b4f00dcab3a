interface ImportMetaEnv {
  /** Origin of the knowledge base that this build belongs to. */
  readonly CAIRN_SITE: string;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
