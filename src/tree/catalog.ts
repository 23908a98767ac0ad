/** The official classification of indicators in one framework; data from `rules/catalogs/`. */
export interface Catalog {
  /** Such as `2015`. */
  name: string;
  title: string;
  level1: readonly CatalogEntry[];
}

/** One class of indicators, such as 1-产出指标 with its level-2 classes. */
export interface CatalogEntry {
  /** `null` where the framework has no codes. */
  code: string | null;
  /** With 指标 where the framework says so, such as 数量指标. */
  name: string;
  /** What rules call it, such as `quantity`. */
  category: string;
  /** Other names for the same class. */
  aliases?: readonly string[];
  level2?: readonly CatalogEntry[];
}
