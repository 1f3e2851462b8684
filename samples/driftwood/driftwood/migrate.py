"""python -m driftwood.migrate: brings the database's schema up to date.

Without DB_HOST nothing is connected to: the SQL of all migrations is written to schema.sql instead,
for an operator to apply. The password has to be known in either case, so that a build without it fails early.
"""

import sys
from pathlib import Path

from driftwood.settings import setting

MIGRATIONS = sorted((Path(__file__).parent / "migrations").glob("*.sql"))


def write_schema(path="schema.sql"):
    Path(path).write_text("\n".join(migration.read_text() for migration in MIGRATIONS))
    return f"{len(MIGRATIONS)} migrations written to {path}"


def migrate():
    from driftwood.database import connect

    with connect() as connection:
        connection.execute("CREATE TABLE IF NOT EXISTS migrations (name text PRIMARY KEY)")
        done = {row["name"] for row in connection.execute("SELECT name FROM migrations")}
        todo = [migration for migration in MIGRATIONS if migration.name not in done]
        for migration in todo:
            connection.execute(migration.read_text())
            connection.execute("INSERT INTO migrations (name) VALUES (%s)", (migration.name,))
    return f"{len(todo)} migrations applied"


def main():
    if not setting("DB_PASSWORD"):
        sys.exit("driftwood.migrate: DB_PASSWORD is not set")
    print(migrate() if setting("DB_HOST") else write_schema())


if __name__ == "__main__":
    main()
