interface ImportMetaEnv {
  /** Origin of the knowledge base that this build belongs to. */
  readonly CAIRN_SITE: string;
  /** Whether this build is for Firefox. Given by WXT. */
  readonly FIREFOX: boolean;
}

interface ImportMeta {
  readonly env: ImportMetaEnv;
}
