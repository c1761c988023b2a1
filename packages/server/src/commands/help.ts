/** `pendopo --help` */
export const help = `pendopo: the public counter of a civil-registration office

Serve
  pendopo start                    the API, the pages, the widgets and the desk (/meja)
    --port N, --host H             where to listen (PORT, HOST; default 8080 on 0.0.0.0)
    --sample                       five sample offices (invented data, marked as such)
    --examples FOLDER              example sites, served at /examples/
    --docs FOLDER                  the documentation that was built into it, served at /docs/

Bring in what the office keeps in sheets (CSV or XLSX)
  pendopo template KIND > FILE     an example sheet with its columns explained
  pendopo import KIND FILE --office 12.19
    KIND                           visits, applications, partners, statistics, overrides, office
    --dry-run                      only tell what would be new, changed, gone
    --yes                          do it without asking
    --skip-bad                     leave bad rows out; they are written to FILE.salah.csv
    --keep-gone                    remove nothing that the sheet does not have (it is a part only)
    --mapping FILE                 applications: what the words of your tracker mean
                                   (pendopo template mapping)
    --sheet NAME                   which sheet of a workbook; default the first
    --lang en                      tell it in English
  pendopo catalogue check FILE     in what an office's own requirements depart from the national ones
  pendopo catalogue load FILE      put them in force

People at the desk
  pendopo user add LOGIN --office 12.19
    --role ROLE                    editor, officer or head (default head)
    --name NAME                    what colleagues call them (default: the login)
  pendopo user reset LOGIN         a new password to begin with

Keep it safe
  pendopo backup FILE              a copy of the database, while the server runs
  pendopo restore FILE             put such a copy back; --force over data that is there
  pendopo check                    is everything readable, sound and up to date?

Everywhere
  --data FOLDER                    folder of the embedded database (PENDOPO_DATA, default ./data)
  --database URL                   postgres://...: PostgreSQL instead (DATABASE_URL)
  PENDOPO_KEY                      32 random bytes in base64 that seal what is personal; without it a
                                   key is made in the data folder (several servers need the same)
  PENDOPO_PROXIES                  how many reverse proxies of yours stand in front (default 0)
  pendopo --help                   this text
`;
