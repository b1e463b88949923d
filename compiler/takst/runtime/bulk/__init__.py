"""Many claims at once: tables in, tables out. Needs the extra `takst[bulk]` (DuckDB, Arrow), imported when used."""
